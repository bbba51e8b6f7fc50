import { describe, expect, it } from 'vitest'
import { declared } from '../estate/index.ts'
import { estateOf } from './example.ts'
import { placementsFor, type PlacementAsk } from './placement.ts'
import { placementPolicyKind } from './placement-policy-kind.ts'

const ask: PlacementAsk = { what: 'inspection', services: ['kubernetes', 'open-models'], gpus: { accelerator: 'L4', count: 2 } }
const policy = (spec: unknown) => {
  const [document] = declared(estateOf([{ kind: 'PlacementPolicy', name: 'p', spec }]), placementPolicyKind)
  if (document === undefined) throw new Error('no policy')
  return document.spec
}
const usd = (amount: string) => ({ amount, currency: 'USD' })
const approved = 'approved'
const locations = [
  { name: 'sweden', kind: 'azure', region: 'swedencentral', latencyMs: 40, egressPerGiB: usd('0.08'), approved },
  { name: 'virginia', kind: 'azure', region: 'eastus', latencyMs: 90, egressPerGiB: usd('0.05'), approved },
  {
    name: 'plant',
    kind: 'edge',
    geography: 'Austria',
    latencyMs: 3,
    capacity: [{ accelerator: 'l4', gpus: 4 }],
    portability: 'open',
    approved,
  },
  {
    name: 'basement',
    kind: 'on-premises',
    geography: 'Germany',
    latencyMs: 8,
    leadTimeDays: 120,
    capacity: [{ accelerator: 'L4', gpus: 8 }],
    portability: 'portable',
    approved,
  },
  {
    name: 'rival',
    kind: 'other-cloud',
    geography: 'Germany',
    latencyMs: 20,
    portability: 'proprietary',
    capacity: [{ accelerator: 'L4', gpus: 1 }],
  },
]
const judged = (spec: Record<string, unknown>, what: PlacementAsk = ask) =>
  placementsFor(policy({ locations, ...spec }), what).map((one) => [
    one.rank,
    one.name,
    one.answer,
    one.reasons.filter((reason) => reason.verdict === 'against').map((reason) => reason.criterion),
  ])

describe('placement', () => {
  it('puts what is allowed first, by latency, and says what speaks against the rest', () => {
    expect(judged({ residency: { storage: ['eu'] }, procurement: { maximumLeadTimeDays: 90 } })).toEqual([
      [1, 'plant', 'allowed', []],
      [2, 'sweden', 'pending', []],
      [3, 'basement', 'refused', ['procurement']],
      [4, 'rival', 'refused', ['capacity']],
      [5, 'virginia', 'refused', ['residency']],
    ])
  })

  it('follows the preferences of the policy', () => {
    const first = (preference: readonly string[]) => judged({ preference }, { ...ask, services: ['kubernetes'] })[0]?.[1]
    expect(first(['latency'])).toBe('plant')
    expect(first(['lead-time', 'portability'])).toBe('plant')
    expect(first([])).toBe('basement')
    expect(judged({ preference: ['egress'], egress: { perMonthGiB: 100 } }, { what: 'x', services: [] })[0]?.[1]).toBe('virginia')
  })

  it('knows what cannot run at an edge, and what ties to a provider', () => {
    const rag: PlacementAsk = { what: 'assistant', services: ['foundry-models', 'search'] }
    expect(judged({ portability: 'portable' }, rag)).toEqual([
      [1, 'plant', 'refused', ['services']],
      [2, 'basement', 'refused', ['services']],
      [3, 'rival', 'refused', ['services', 'portability']],
      [4, 'sweden', 'refused', ['portability']],
      [5, 'virginia', 'refused', ['portability']],
    ])
    const [place] = placementsFor(policy({}), { ...rag, regions: ['swedencentral'] })
    expect(place).toMatchObject({
      answer: 'allowed',
      tie: 'proprietary',
      portability: [{ service: 'foundry-models' }, { service: 'search' }],
    })
    expect(place?.portability[0]?.stays).toContain('fine-tuned models')
  })

  it('multiplies egress exactly and compares it only within one currency', () => {
    const egress = { perMonthGiB: 1001, maximumPerMonth: usd('80.08') }
    const [sweden] = placementsFor(policy({ egress, locations: locations.slice(0, 1) }), { what: 'x', services: [] })
    expect(sweden).toMatchObject({ answer: 'allowed', egressPerMonth: { amount: '80.08', currency: 'USD' } })
    const euros = { perMonthGiB: 1, maximumPerMonth: { amount: '80', currency: 'EUR' } }
    expect(placementsFor(policy({ egress: euros, locations: locations.slice(0, 1) }), { what: 'x', services: [] })[0]?.answer).toBe(
      'pending',
    )
  })

  it('gives every criterion a reason, in the same order for all places', () => {
    const orders = placementsFor(policy({ locations }), ask).map((one) => one.reasons.map((reason) => reason.criterion).join())
    expect(new Set(orders)).toEqual(new Set(['residency,approval,services,latency,egress,procurement,portability,capacity']))
  })
})
