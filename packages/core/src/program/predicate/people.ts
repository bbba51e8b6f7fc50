import { declared, declaredOne } from '../../estate/index.ts'
import { addDays, dayOf, parseInstant, type Instant } from '../../kernel/index.ts'
import { organizationKind, personKey, teamKind } from '../../organization/index.ts'
import { selfAssessmentKind, skillsMatrixKind, type AreaId } from '../../readiness/index.ts'
import { estateRef, type ProgramEvidence } from '../evidence.ts'
import type { StakeholderRole } from '../phase.ts'
import { listed, result, shareReached, shareText, type PredicateResult } from './result.ts'

/** Whether the organisation names somebody in each role. */
export function stakeholdersNamed(evidence: ProgramEvidence, roles: readonly StakeholderRole[]): PredicateResult {
  const named = declaredOne(evidence.estate, organizationKind)?.spec.stakeholders ?? []
  const missing = roles.filter((role) => !named.some((one) => one.role === role))
  return missing.length === 0
    ? result('met', `named: ${roles.join(', ')}`)
    : result('not-met', `nobody is named as ${missing.join(', ')}: add them to \`stakeholders\` of the Organization`)
}

/** Whether a self-assessment no older than `maxAgeDays` at `reference` rates every area. The newest rating of an area counts. */
export function selfAssessed(evidence: ProgramEvidence, areas: readonly AreaId[], maxAgeDays: number, reference: Instant): PredicateResult {
  const assessments = declared(evidence.estate, selfAssessmentKind)
    .map((document) => ({ name: document.name, spec: document.spec, at: parseInstant(document.spec.assessedAt) ?? '' }))
    .filter((one) => one.at <= evidence.now)
  if (assessments.length === 0) return result('unknown', 'there is no SelfAssessment')
  const refs = assessments.map((one) => estateRef('SelfAssessment', one.name, one.at))
  const newest = new Map<string, Instant>()
  for (const { spec, at } of assessments) for (const { area } of spec.ratings) if (at > (newest.get(area) ?? '')) newest.set(area, at)
  const missing = areas.filter((area) => !newest.has(area))
  if (missing.length > 0) return result('not-met', `not rated by anybody: ${missing.join(', ')}`, { evidence: refs })
  const stale = areas.filter((area) => addDays(newest.get(area) ?? '', maxAgeDays) < reference)
  if (stale.length > 0) return result('not-met', `older than ${maxAgeDays} days: ${stale.join(', ')}`, { evidence: refs })
  const last = [...newest.values()].reduce((a, b) => (a > b ? a : b))
  return result('met', `all ${areas.length} areas are rated, last on ${dayOf(last)}`, { evidence: refs })
}

/**
 * The share of people who finished a tier of training. Members of teams that no matrix mentions, and people whose matrix
 * is older than `maxAgeDays` at `reference`, are not known.
 */
export function trained(
  evidence: ProgramEvidence,
  asked: { readonly tier: 'foundational' | 'operational' | 'advanced'; readonly minPercent: number; readonly maxAgeDays: number },
  reference: Instant,
): PredicateResult {
  const matrices = declared(evidence.estate, skillsMatrixKind)
    .map((document) => ({ name: document.name, spec: document.spec, at: parseInstant(document.spec.reviewedAt) ?? '' }))
    .filter((one) => one.at <= evidence.now)
  if (matrices.length === 0) return result('unknown', 'there is no SkillsMatrix')
  const people = new Map<string, { at: Instant; state: 'good' | 'bad' | 'unknown' }>()
  for (const { spec, at } of matrices.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const fresh = addDays(at, asked.maxAgeDays) >= reference
    for (const one of spec.people)
      people.set(personKey(one.person), { at, state: !fresh ? 'unknown' : one.tiers[asked.tier] === 'done' ? 'good' : 'bad' })
  }
  const unlisted = new Set(teamMembers(evidence).filter((person) => !people.has(person)))
  const counts = { good: 0, bad: 0, unknown: unlisted.size }
  for (const { state } of people.values()) counts[state]++
  const names = unlisted.size === 0 ? '' : `; in no matrix: ${listed([...unlisted].toSorted())}`
  return result(
    shareReached(counts, asked.minPercent),
    `${shareText(counts)} people finished the ${asked.tier} tier, ${asked.minPercent} % are asked for${names}`,
    { evidence: matrices.map((one) => estateRef('SkillsMatrix', one.name, one.at)) },
  )
}

const teamMembers = (evidence: ProgramEvidence): string[] =>
  declared(evidence.estate, teamKind).flatMap(({ spec }) => spec.members.map(personKey))
