import { assess, worldOf, type Assessment } from '@fairway/core/engine'
import type { Instant } from '@fairway/core/kernel'
import {
  complianceReport,
  exemptionState,
  judgePolicies,
  knownScopes,
  observedPolicies,
  pairsOf,
  policiesOf,
  policyPlan,
  sourced,
} from '@fairway/core/policy'
import { rememberedAt } from '@fairway/testkit'
import { expect, test } from 'vitest'
import { readExample } from '../read-example.ts'
import { SECRET_MARK } from './generator/terraform.ts'

const at = (day: string): Instant => `${day}T00:00:00.000Z`
const { estate, snapshots: seen, ofEstate, ofSources } = await readExample('five-teams', at('2026-11-21'))

const assessedOn = (day: string): Assessment => assess(rememberedAt(seen, estate, at(day)))

const ratingOf = (assessment: Assessment, area: string): number | null | undefined =>
  assessment.scorecard.areas.find((one) => one.id === area)?.rating

const failing = (assessment: Assessment): number => assessment.findings.filter((one) => one.status === 'fail').length

const months = ['2026-09-01', '2026-10-01', '2026-11-01'] as const

test('The estate loads without a single diagnostic', () => {
  expect(ofEstate).toEqual([])
})

test('Policies hold landing zones to the baseline, spare the lab until June, and say what they cannot judge', () => {
  const world = worldOf(rememberedAt(seen, estate, at('2026-11-21')))
  const plan = policyPlan({
    documents: [...sourced(policiesOf(estate), 'estate'), ...observedPolicies(world.inventory)],
    scopes: knownScopes(estate, world.inventory),
  })
  const report = complianceReport(judgePolicies(plan, world.inventory, at('2026-11-21')))
  const percentages = new Map(report.assignments.map((one) => [one.name, one.percentage]))
  expect(percentages.get('ai-baseline')).toBeGreaterThan(50)
  expect(percentages.get('ai-baseline')).toBeLessThan(100)
  expect(percentages.get('ai-baseline-research')).toBeLessThan(percentages.get('ai-baseline') ?? 0)
  expect([...percentages.values()].filter((one) => one === null)).toHaveLength(5)
  expect(report.diagnostics.map((one) => `${one.code} ${one.severity}`)).toEqual(Array.from({ length: 5 }, () => 'FW7006 warning'))
  const exempt = pairsOf(judgePolicies(plan, world.inventory, at('2026-11-21')), { state: 'exempt' })
  expect(new Set([...exempt].map((one) => one.reference))).toEqual(new Set(['regions', 'accountLocalAuth']))
  expect(plan.plan.exemptions.map((one) => exemptionState(one, at('2026-11-21'))).toSorted()).toEqual(['active', 'expired', 'expiring'])
})

test('What policies find becomes findings, with an owner, what was found and the way out', () => {
  const findings = assessedOn('2026-11-21').findings.filter((one) => one.rule.startsWith('policy-'))
  const statusOf = (rule: string, name: string) => findings.find((one) => one.rule === rule && one.subjectName === name)
  expect(statusOf('policy-resources-comply', 'claims-docs')).toMatchObject({
    status: 'fail',
    owner: 'insights',
    message: expect.stringContaining('`properties.publicNetworkAccess` is `Enabled`'),
    remedy: expect.stringContaining('Set `properties.'),
  })
  const exemptions = findings.filter((one) => one.rule === 'policy-exemptions-end')
  expect(exemptions.map((one) => one.reason).toSorted()).toEqual(['Ended', 'Ends', 'Ends'])
  expect(statusOf('policy-assignments-in-force', 'Baseline for AI in research, tried out')?.reason).toBe('NotDeployed')
  expect(new Set(exemptions.map((one) => one.owner))).toEqual(new Set(['insights', 'language', 'motion']))
  const notHeld = findings.filter((one) => one.rule === 'policy-assignments-in-force' && one.reason === 'DefinitionNotHeld')
  expect(notHeld).toHaveLength(5)
  expect(new Set(notHeld.map((one) => one.remedy))).toEqual(new Set(['Provide the definitions that are assigned (`fairway policy pull`).']))
})

test('The newest export shows at least 1,200 resources', () => {
  const resources = seen.find((one) => one.kind === 'azure.resource' && one.observedAt === at('2026-11-01'))
  expect(resources?.facts.length).toBeGreaterThan(1200)
})

test('Nothing but the page that was refused in September is reported', () => {
  expect(ofSources.map((one) => `${one.code} ${one.severity}`)).toEqual(['FW2011 warning', 'FW2010 warning'])
})

test('In September the lab is seen in part, and in full from October', () => {
  const lab = seen.flatMap((one) => one.coverage.filter(({ scope }) => scope.endsWith('000000000004')))
  expect(lab.map((one) => one.status)).toEqual(['partial', 'complete', 'complete'])
})

test('No secret of the state files becomes a fact', () => {
  const encoded = Buffer.from(SECRET_MARK).toString('base64').slice(0, 40)
  const text = JSON.stringify(seen)
  expect(text).toContain('azurerm_storage_account')
  expect(text).not.toContain(encoded)
  expect(text).not.toContain(SECRET_MARK)
})

test('Gate 1 is rejected, passed and re-opened by what was new in November', () => {
  expect(assessedOn('2026-09-10').phases[0]?.state).toBe('in-progress')
  expect(assessedOn('2026-10-20').phases[0]?.state).toBe('passed')
  const reopened = assessedOn('2026-11-01').phases[0]
  expect(reopened?.state).toBe('re-opened')
  expect(reopened?.reason).toContain('dealer-chat-aoai')
  expect(reopened?.history.map((one) => one.event)).toEqual([
    'requested',
    'rejected',
    'requested',
    'approved',
    'approved',
    'passed',
    're-opened',
  ])
})

test('The second phase is in progress and no later one has begun', () => {
  const states = assessedOn('2026-11-01').phases.map((one) => one.state)
  expect(states).toEqual(['re-opened', 'in-progress', 'not-started', 'not-started', 'not-started', 'not-started'])
})

test('Shadow AI gets better and worse again, while most other things get better', () => {
  const [september, october, november] = months.map(assessedOn)
  if (september === undefined || october === undefined || november === undefined) throw new Error('three months were assessed')
  expect([september, october, november].map((one) => ratingOf(one, 'shadow-ai'))).toEqual([1, 2, 1])
  expect([september, october, november].map((one) => ratingOf(one, 'organization-and-culture'))).toEqual([1, 2, 3])
  expect(failing(november)).toBeLessThan(failing(october) * 0.8)
})

test('People rate themselves higher than the evidence does in every area of the readiness scorecard', () => {
  const areas = assessedOn('2026-11-01').scorecard.areas.filter((one) => one.framework === 'readiness')
  expect(areas.filter((one) => (one.selfRating ?? 0) <= (one.rating ?? 0)).map((one) => one.id)).toEqual([])
})

test('A waiver that ran out lets its finding fail again', () => {
  const finding = (day: string) =>
    assessedOn(day).findings.find((one) => one.rule === 'sec-ai-local-auth-disabled' && one.subjectName === 'factory-lab-openai')?.status
  expect(finding('2026-10-20')).toBe('waived')
  expect(finding('2026-11-01')).toBe('fail')
})
