import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { declared } from '../estate/index.ts'
import { deploymentTypes } from './deployment-type.ts'
import { estateOf } from './example.ts'
import { placementPolicyKind } from './placement-policy-kind.ts'
import { checkProduction } from './production.ts'
import { replicationPlan } from './replication.ts'
import { checkResidency, policiesFor } from './residency.ts'

const at = { file: 'estate.yaml', line: 3, column: 1 }
const caseSchema = z.strictObject({
  name: z.string(),
  residency: z.unknown(),
  models: z.array(z.strictObject({ region: z.string(), type: z.enum(deploymentTypes) })).default([]),
  storage: z.array(z.string()).default([]),
  says: z.array(z.string()).default([]),
})
const cases = z.array(caseSchema).parse(parse(readFileSync(new URL('cases/residency.yaml', import.meta.url), 'utf8')))

const policiesOf = (spec: unknown) => declared(estateOf([{ kind: 'PlacementPolicy', name: 'policy', spec }]), placementPolicyKind)

describe('residency', () => {
  it.each(cases)('$name', ({ residency, models, storage, says }) => {
    const subjects = [
      ...models.map(({ region, type }, index) => ({
        kind: 'model' as const,
        key: `model-${index}`,
        region,
        model: 'gpt-5.1',
        deploymentType: type,
        at,
      })),
      ...storage.map((region, index) => ({ kind: 'storage' as const, key: `storage-${index}`, region, at })),
    ]
    const told = checkResidency(subjects, policiesOf({ residency }))
    const texts = told.map(
      ({ code, summary, detail, help }) => `${code}: ${[summary, detail, help].filter((part) => part !== undefined).join('; ')}`,
    )
    expect(texts).toHaveLength(says.length)
    for (const [index, one] of says.entries()) {
      expect(texts[index]).toContain(one.slice(8))
      expect(texts[index]).toMatch(new RegExp(`^${one.slice(0, 6)}`))
    }
    for (const one of told) expect(one.at).toEqual(at)
  })
})

describe('a placement policy', () => {
  const estate = estateOf([
    { kind: 'PlacementPolicy', name: 'all', spec: {} },
    { kind: 'PlacementPolicy', name: 'personal', spec: { appliesTo: { data: ['personal'], environments: ['prod'] } } },
    { kind: 'PlacementPolicy', name: 'vision', spec: { appliesTo: { teams: ['vision', 'speech'] } } },
  ])
  const names = (workload: Parameters<typeof policiesFor>[1]): readonly string[] => policiesFor(estate, workload).map((one) => one.name)

  it('holds for workloads that meet all of its conditions', () => {
    expect(names({})).toEqual(['all'])
    expect(names({ environment: 'prod', team: 'vision', data: ['personal', 'internal'] })).toEqual(['all', 'personal', 'vision'])
    expect(names({ environment: 'dev', data: ['personal'] })).toEqual(['all'])
    expect(names({ team: 'constructor' })).toEqual(['all'])
  })
})

describe('production', () => {
  const told = (regions: readonly string[], spec?: unknown) =>
    checkProduction({ name: 'assistant', regions, at }, spec === undefined ? [] : policiesOf(spec)).map(({ code, summary, help }) => [
      code,
      summary,
      help,
    ])

  it('wants two regions, counted once each, and names those that would do', () => {
    expect(told(['westeurope', 'northeurope'])).toEqual([])
    expect(told(['westeurope', 'West Europe'])).toEqual([
      [
        'FW8321',
        '`assistant` serves production from `westeurope`, 2 are wanted',
        'add one of `northeurope`, `belgiumcentral`, `germanywestcentral`',
      ],
    ])
    expect(told([])[0]?.[1]).toContain('no region')
  })

  it('may run in fewer where a policy says so, and names only what a policy allows', () => {
    expect(told(['westeurope'], { productionRegions: { minimum: 1, agreed: { by: 'ann', at: '2026-11-01', reason: 'a pilot' } } })).toEqual(
      [],
    )
    expect(told(['westeurope', 'northeurope'], { productionRegions: { minimum: 3 } })).toHaveLength(1)
    expect(told(['swedencentral'], { residency: { storage: ['Sweden', 'Norway'] } })[0]?.[2]).toBe('add one of `norwayeast`')
  })
})

describe('replication', () => {
  const asset = (kind: Parameters<typeof replicationPlan>[0][number]['kind'], region: string) => ({ key: kind, kind, region, at })

  it('goes where the workload runs, else to the pair, else to the nearest region of the same boundary', () => {
    const [own] = replicationPlan([asset('rag-documents', 'swedencentral')], { regions: ['swedencentral', 'francecentral'] })
    expect(own).toMatchObject({
      from: 'swedencentral',
      to: 'francecentral',
      method: 'object-replication',
      why: 'the workload runs in francecentral as well',
    })
    const [pair] = replicationPlan([asset('training-data', 'westeurope')], { regions: ['westeurope'] })
    expect(pair).toMatchObject({ to: 'northeurope', method: 'geo-redundant-storage', why: 'northeurope is the pair of westeurope' })
    const [near] = replicationPlan([asset('training-data', 'polandcentral')], { regions: [] })
    expect(near?.why).toMatch(/nearest region/)
    expect(near?.method).toBe('object-replication')
  })

  it('goes nowhere where no policy allows it, and says so', () => {
    const policies = policiesOf({ residency: { storage: ['polandcentral'] } })
    const [step] = replicationPlan([asset('search-index', 'polandcentral')], { regions: ['polandcentral', 'westeurope'], policies })
    expect(step?.to).toBeUndefined()
    expect(step?.why).toContain('no region')
  })
})
