import { describe, expect, it } from 'vitest'
import { armResourcesIn } from '../../src/graph/index.ts'
import { inventoryOf, resourceFromRow } from '../../src/inventory/index.ts'
import { checkOwnPolicies, gatesOf, landingZonePlan, lockOf } from '../../src/landing-zone/index.ts'
import { applications, basis, compiled, document, estateOf, landingZone, network, NOW, request, subscription } from './example-estate.ts'

const documents = [
  ...basis,
  subscription('sub-vision-dev', 2, 'vision', 'dev'),
  subscription('sub-vision-prod', 3, 'vision', 'prod'),
  network(),
  request('train', 'gpu-cluster', 'dev', 'vision-dev'),
  request('chat', 'azure-openai', 'prod', 'vision-prod'),
  request('later', 'ml-workspace', 'dev', 'vision-dev', {
    decisions: [{ person: 'kim@contoso.example', decision: 'rejected', at: '2026-11-03' }],
  }),
]
const zone = (more: object = {}) => [...documents, landingZone(applications, more)]
const estate = estateOf(zone())
const made = compiled(zone())
const policies = checkOwnPolicies({ graph: made.graph, tree: made.tree, documents: [], now: NOW })
const plan = landingZonePlan({ landingZone: made, estate, diagnostics: [], policies, now: NOW })

describe('the plan of a landing zone', () => {
  it('counts what would be built, and every number is that of a list', () => {
    const { counts } = plan
    expect(counts.resources).toBe(armResourcesIn(made.graph).length)
    expect(counts.byType.reduce((sum, { count }) => sum + count, 0)).toBe(counts.resources)
    expect(plan.roots.reduce((sum, { resources }) => sum + resources, 0)).toBe(counts.resources)
    expect(plan.waves.reduce((sum, { resources }) => sum + resources.planned, 0)).toBe(counts.resources)
    expect(counts.roots).toBe(plan.roots.length)
    expect(counts.managementGroups).toBe(plan.groups.length)
    expect(counts.assignments).toBe(plan.assignments.length)
    expect(plan.exemptions).toEqual(made.guardrails.exemptions)
    expect(counts).toMatchObject({ workloads: 2, subscriptions: 3 })
  })

  it('tells each peering once, whichever side it is seen from', () => {
    const lines = plan.peerings.map(({ from, to }) => `${from} ${to}`)
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines).toContain('hub-swedencentral/vnet spoke-vision-dev-swedencentral/vnet')
    expect(plan.peerings.every(({ from, to }) => from < to)).toBe(true)
  })

  it('shows what is asked for with its state, cost and policies, also where it is not built', () => {
    const { chat, later, train } = Object.fromEntries(plan.workloads.map((one) => [one.name, one]))
    expect(train).toMatchObject({ state: 'approved', policies: { deny: 0 }, root: '05-non-production/train', regions: ['swedencentral'] })
    expect(chat).toMatchObject({ state: 'approved', root: '06-production/chat', regions: ['swedencentral', 'francecentral'] })
    expect(later).toMatchObject({ state: 'rejected' })
    expect(later?.resources).toBeGreaterThan(0)
    expect(later).not.toHaveProperty('policies')
    expect(plan.roots.map(({ name }) => name)).not.toContain('05-non-production/later')
    expect(Number(train?.cost?.total.amount)).toBeGreaterThan(0)
  })

  it('says how what cannot be done without reaches a second region', () => {
    const { chat } = Object.fromEntries(plan.workloads.map((one) => [one.name, one]))
    expect(chat?.resilience.placements).toEqual([])
    for (const step of chat?.resilience.replication ?? []) expect(step.from).toBe('swedencentral')
  })

  it('keeps every address that was given out, and asks for what nobody declares', () => {
    expect(lockOf(made).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['hub-swedencentral/vnet', 'spoke-vision-prod-francecentral/vnet']),
    )
    for (const { name, roots } of plan.missing) {
      expect(name).not.toMatch(/^subscription_/)
      expect(roots.length).toBeGreaterThan(0)
    }
  })

  it('is the same for the same estate', () => {
    const again = compiled([...zone()].toReversed())
    const judged = checkOwnPolicies({ graph: again.graph, tree: again.tree, documents: [], now: NOW })
    const twin = landingZonePlan({ landingZone: again, estate: estateOf(zone()), diagnostics: [], policies: judged, now: NOW })
    const withoutLines = (value: unknown): string =>
      JSON.stringify(value, (key, one: unknown) => (key === 'at' || key === 'where' ? null : one))
    expect(withoutLines(twin.roots)).toBe(withoutLines(plan.roots))
    expect(withoutLines(twin.lock)).toBe(withoutLines(plan.lock))
    expect(withoutLines(twin.workloads)).toBe(withoutLines(plan.workloads))
  })
})

const moment = '2026-11-20T00:00:00.000Z'
const seen = (wave: string, share = 1) => {
  const resources = armResourcesIn(made.graph).filter(({ node }) => made.graph.roots.get(node.root)?.wave === wave)
  return resources.slice(0, Math.ceil(resources.length * share)).flatMap(({ resource }) => {
    const read = resourceFromRow({ id: resource.id.toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions') }, { fingerprint: () => '' })
    return read.resource === undefined
      ? []
      : [{ resource: read.resource, source: 'azure', firstSeen: moment, lastSeen: moment, observedAt: moment }]
  })
}

describe('the waves of a landing zone', () => {
  const states = (gates: ReturnType<typeof gatesOf>): string => gates.map(({ state }) => state.charAt(0)).join('')

  it('are judged by what is seen, whatever the case of ids', () => {
    const done = { waves: [{ wave: 'assessment', completedOn: '2026-11-01', by: 'kim@contoso.example', evidence: 'a workshop' }] }
    const declaredZone = compiled(zone(done))
    const at = (...observed: ReturnType<typeof seen>) =>
      gatesOf({ landingZone: declaredZone, estate, inventory: inventoryOf(observed, []) })
    expect(states(at())).toBe('doccccc')
    expect(states(at(...seen('hierarchy')))).toBe('ddocccc')
    expect(states(at(...seen('hierarchy', 0.5)))).toBe('doccccc')
    expect(states(at(...seen('hierarchy'), ...seen('platform')))).toBe('dddoccc')
    const [, hierarchy] = at(...seen('hierarchy', 0.5))
    expect(hierarchy?.resources.seen).toBeLessThan(hierarchy?.resources.planned ?? 0)
  })

  it('count nothing as seen where the inventory was never filled', () => {
    const gates = gatesOf({ landingZone: made, estate, inventory: inventoryOf([], []) })
    expect(gates.every(({ resources }) => resources.seen === undefined)).toBe(true)
    expect(states(gates)).toBe('occcccc')
    expect(gates[0]?.criteria[0]).toMatchObject({ id: 'assessed', status: 'not-met' })
  })

  it('tell who declared one, by the last that stands', () => {
    const twice = [
      { wave: 'hierarchy', completedOn: '2026-10-01', by: 'ada@contoso.example', evidence: 'first' },
      { wave: 'hierarchy', completedOn: '2026-11-01', by: 'kim@contoso.example', evidence: 'again' },
    ]
    const [, gate] = gatesOf({ landingZone: compiled(zone({ waves: twice })), estate })
    expect(gate).toMatchObject({ state: 'done', declared: { by: 'kim@contoso.example', evidence: 'again' } })
  })
})

describe('the own policies, before their roll-out is done', () => {
  const ROLL_OUT = { audit: '2026-10-01', deny: '2027-02-01' }
  const judged = (guardrails: object, now = NOW, more: readonly string[] = []) => {
    const { graph, tree, guardrails: held } = compiled([...documents, ...more, landingZone(applications, { guardrails })], { now })
    return checkOwnPolicies({ graph, tree, later: held.later, documents: [], now })
  }
  const denials = ({ results }: ReturnType<typeof judged>): readonly string[] =>
    results
      .filter(({ outcome }) => outcome === 'deny')
      .map(({ policy, enforced, message }) => `${policy.assignment.split('/').at(-1)} ${enforced} ${message}`)

  it.each([
    ['models', { allowedModels: ['OpenAI/nothing'] }, 'deny-models'],
    ['deployment types', { allowedDeploymentTypes: ['ProvisionedManaged'] }, 'deny-deployment-types'],
    ['GPU sizes', { allowedGpuSizes: ['Standard_NC4as_T4_v3'] }, 'deny-gpu-sizes'],
  ])('tell today what is denied on the day on which they deny: %s that are not allowed', (_what, allowed, assignment) => {
    const guardrails = { rollOut: ROLL_OUT, ...allowed }
    const told = denials(judged(guardrails)).filter((one) => one.startsWith(assignment))
    expect(told.length).toBeGreaterThan(0)
    for (const one of told) expect(one).toMatch(/^\S+ false .*\(from 2027-02-01 on\)$/)
    expect(judged(guardrails).counts).toMatchObject({ deny: 0 })
    const afterwards = judged(guardrails, '2027-02-02T00:00:00.000Z')
    expect(denials(afterwards).filter((one) => one.startsWith(`${assignment} true`))).toHaveLength(told.length)
    expect(afterwards.counts).toMatchObject({ wouldDeny: 0 })
  })

  it.each([
    ['an exemption that holds on the day spares', '2027-06-30', 0],
    ['one that has ended by then does not', '2027-01-31', 1],
  ])('%s', (_what, expiresOn, expected) => {
    const spared = document('PolicyExemption', 'old-sizes', {
      policyAssignmentId: 'Deny-GPU-Sizes',
      scope: 'sub-vision-dev',
      exemptionCategory: 'Waiver',
      expiresOn,
    })
    const told = denials(judged({ rollOut: ROLL_OUT, allowedGpuSizes: ['Standard_NC4as_T4_v3'] }, NOW, [spared]))
    expect(told.filter((one) => one.startsWith('deny-gpu-sizes')).length > 0 ? 1 : 0).toBe(expected)
  })

  it('are what the landing zone assigns: before the first day nothing denies, and the days to come are known', () => {
    const early = judged({ rollOut: ROLL_OUT, allowedGpuSizes: ['Standard_NC4as_T4_v3'] }, '2026-09-01T00:00:00.000Z')
    expect(early.counts.deny).toBe(0)
    expect(early.counts.wouldDeny).toBeGreaterThan(0)
  })
})
