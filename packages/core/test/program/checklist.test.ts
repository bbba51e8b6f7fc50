import { assess, allKinds, loadEstate } from '@fairway/core/engine'
import { checklist } from '@fairway/core/program'
import { describe, expect, test } from 'vitest'

const organization = (spec: string): string =>
  `apiVersion: fairway.dev/v1\nkind: Organization\nmetadata: { name: contoso }\nspec: { displayName: Contoso, ${spec} }\n`

function judged(documents: string, now: string) {
  const { estate, diagnostics } = loadEstate([{ path: 'estate.yaml', text: documents }])
  expect(diagnostics).toEqual([])
  return assess({ estate, resources: [], declarations: [], coverage: [], now }).checklist
}

const override = (id: string, parameters: string): string =>
  `---\napiVersion: fairway.dev/v1\nkind: ControlOverride\nmetadata: { name: own }\nspec: { control: ${id}, parameters: ${parameters}, reason: small, owner: kim }\n`

describe('the checklist in an assessment', () => {
  test('names kinds that an estate may hold', () => {
    const kinds = allKinds.map((kind) => kind.name)
    for (const { test: asked } of checklist.flatMap((period) => period.items))
      if (asked.kind === 'declared') expect(kinds).toContain(asked.documents)
  })

  test('of nothing at all is open without a day or a person, and nothing that facts decide is done', () => {
    const items = assess({
      estate: { documents: [] },
      resources: [],
      declarations: [],
      coverage: [],
      now: '2026-11-21T00:00:00.000Z',
    }).checklist
    expect(items.length).toBeGreaterThan(20)
    expect(items.filter((one) => one.state !== 'open').map((one) => `${one.id}: ${one.message}`)).toEqual([])
    expect(items.filter((one) => one.dueOn !== undefined || one.owner.persons.length > 0)).toEqual([])
  })

  test('holds the items of the path that was taken, and no others', () => {
    const ids = (path: string) => judged(organization(`path: ${path}`), '2026-11-21T00:00:00.000Z').map((one) => one.id)
    expect(ids('greenfield')).toContain('days-30-landing-zone')
    expect(ids('greenfield')).not.toContain('days-30-subscriptions')
    expect(ids('brownfield')).toContain('days-30-subscriptions')
    expect(ids('brownfield')).not.toContain('days-30-landing-zone')
  })

  test('takes the thresholds that the organisation sets, and refuses those that an item does not have', () => {
    const environments = ['dev', 'prod']
      .map((name) => `---\napiVersion: fairway.dev/v1\nkind: Environment\nmetadata: { name: ${name} }\nspec: { stage: production }\n`)
      .join('')
    const status = (text: string) => judged(text, '2026-11-21T00:00:00.000Z').find((one) => one.id === 'days-30-environments-named')?.status
    expect(status(organization('path: greenfield') + environments)).toBe('not-met')
    expect(status(organization('path: greenfield') + environments + override('days-30-environments-named', '{ atLeast: 2 }'))).toBe('met')
    const wrong = loadEstate([{ path: 'estate.yaml', text: override('days-30-environments-named', '{ minPercent: 2 }') }])
    expect(wrong.diagnostics.map((one) => `${one.code} ${one.help ?? ''}`)).toEqual(['FW5009 it has atLeast'])
  })

  test('the day it is due belongs to the period, wherever in the day the programme began', () => {
    const state = (startedOn: string, now: string) =>
      judged(organization(`startedOn: ${startedOn}`), now).find((one) => one.id === 'days-30-inventory')
    expect(state('2026-08-24', '2026-09-23T23:59:59.000Z')).toMatchObject({ state: 'open', dueOn: '2026-09-23' })
    expect(state('2026-08-24', '2026-09-24T00:00:00.000Z')).toMatchObject({ state: 'overdue', dueOn: '2026-09-23' })
    expect(state('2026-08-24T15:00:00Z', '2026-09-24T00:00:00.000Z')).toMatchObject({ state: 'overdue', dueOn: '2026-09-23' })
    expect(state('2027-01-01', '2026-09-24T00:00:00.000Z')).toMatchObject({ state: 'open', dueOn: '2027-01-31' })
    expect(state('9999-12-31', '2026-09-24T00:00:00.000Z')?.state).toBe('open')
  })
})
