import { describe, expect, it } from 'vitest'
import { exemptionsFor } from '../../src/landing-zone/compile/exemptions.ts'
import type { JsonObject } from '../../src/kernel/index.ts'
import type { PolicyShelf } from '../../src/policy/index.ts'
import { applications, basis, compiled, landingZone, network, request, subscription } from './example-estate.ts'

const POLICY = 'e413671a-dd10-4cc1-a943-45b598596cb7'
const ID = `/providers/Microsoft.Authorization/policyDefinitions/${POLICY.toUpperCase()}`
const SET =
  '/providers/Microsoft.Management/managementGroups/contoso/providers/Microsoft.Authorization/policySetDefinitions/machine-learning'

const made = (more: object = {}) =>
  compiled([
    ...basis,
    subscription('sub-vision-dev', 2, 'vision', 'dev'),
    subscription('sub-vision-prod', 3, 'vision', 'prod'),
    network(),
    request('studies', 'ml-workspace', 'dev', 'vision-dev', more),
    landingZone(applications),
  ])
const plain = made()
const [some] = plain.guardrails.assignments
if (some === undefined) throw new Error('nothing is assigned')

const assignment = (group: string, definition: object, name = 'no-legacy') => ({
  ...some,
  name,
  group,
  definition: { ...some.definition, ...definition },
})
const shelf = (members: readonly JsonObject[]): PolicyShelf => ({
  find: (kind, id) =>
    kind === 'PolicyInitiative' && id === SET ? { name: 'set', body: { properties: { policyDefinitions: members } } } : undefined,
  entries: [],
  origins: [],
})
const needed = (one: ReturnType<typeof assignment>, at?: PolicyShelf, zone = plain) =>
  exemptionsFor(zone.built, zone.tree, [one], at).map(({ name, references, expiresOn, scope, root }) => ({
    name,
    references,
    expiresOn,
    scope,
    root,
  }))

describe('exemptions that golden paths bring along', () => {
  it('are from an assignment of the definition itself, at the resource and for a year', () => {
    expect(needed(assignment('ai-corp', { id: ID, kind: 'definition' }))).toEqual([
      {
        name: `no-legacy-${POLICY}`,
        references: [],
        expiresOn: '2027-11-02T00:00:00.000Z',
        scope: { kind: 'resource', of: 'workload-studies-swedencentral/workspace' },
        root: '05-non-production/studies',
      },
    ])
  })

  it('name the reference under which a set brings the definition', () => {
    const members = [
      { policyDefinitionId: ID, policyDefinitionReferenceId: 'legacy' },
      { policyDefinitionId: `${ID}x`, policyDefinitionReferenceId: 'other' },
    ]
    const set = assignment('landingzones', { id: SET, kind: 'initiative' })
    expect(needed(set, shelf(members)).map(({ references }) => references)).toEqual([['legacy']])
    expect(needed(set, shelf([]))).toEqual([])
    expect(needed(set)).toEqual([])
  })

  it('are from nothing that does not reach the workload', () => {
    expect(needed(assignment('ai-online', { id: ID, kind: 'definition' }))).toEqual([])
    expect(needed(assignment('contoso', { id: `${ID}0`, kind: 'definition' }))).toEqual([])
  })

  it('end with the workload, where that ends before', () => {
    const ends = made({ expires: '2027-01-31' })
    const [one] = needed(assignment('contoso', { id: ID, kind: 'definition' }), undefined, ends)
    expect(one?.expiresOn).toBe('2027-01-31T00:00:00.000Z')
  })

  it('have names that stay apart when they are cut', () => {
    const names = ['a', 'b'].map(
      (end) => needed(assignment('ai-corp', { id: ID, kind: 'definition' }, `${'long-'.repeat(12)}${end}`))[0]?.name ?? '',
    )
    expect(new Set(names).size).toBe(2)
    for (const name of names) expect(name.length).toBeLessThanOrEqual(64)
  })
})
