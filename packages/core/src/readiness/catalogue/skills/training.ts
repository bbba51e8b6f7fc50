import { declared, type Kind } from '../../../estate/index.ts'
import { daysBetween, parseInstant } from '../../../kernel/index.ts'
import { teamKind } from '../../../organization/index.ts'
import type { Control, Evaluation, Parameters, World } from '../../control.ts'
import { skillsMatrixKind } from '../../kinds.ts'
import { attested } from '../../rules/attested.ts'
import { control, numberOf } from '../../rules/define.ts'
import { documents } from '../../rules/examples.ts'
import { fail, passWhen, unknown, type Judgement } from '../../rules/judgement.ts'
import { perWorld } from '../../rules/per-world.ts'
import { checklist, handbook } from '../../rules/sources.ts'
import { eachDeclared } from '../../rules/subjects.ts'

type SkillsMatrix = typeof skillsMatrixKind extends Kind<infer Spec> ? Spec : never

type Tier = 'foundational' | 'operational' | 'advanced'

const matricesByTeam = perWorld((world) => Map.groupBy(declared(world.estate, skillsMatrixKind), (one) => one.spec.team))

const team = ['Team', 'vision', '{ displayName: Vision, lead: ada@contoso.example }'] as const
const matrix = (person: string, reviewedAt = '2026-10-01') =>
  [
    'SkillsMatrix',
    'vision-skills',
    `{ team: vision, reviewedAt: ${reviewedAt}, people: [{ person: ada@contoso.example, ${person} }] }`,
  ] as const
const examples = (good: string, bad: string): Control['examples'] => ({
  positive: { estate: documents(team, matrix(good)) },
  negative: { estate: documents(team, matrix(bad)) },
})

/** Judges each skills matrix; what is dated after the assessment is not known yet. */
const eachMatrix = (judge: (spec: SkillsMatrix, world: World, parameters: Parameters) => Judgement): Evaluation =>
  eachDeclared(skillsMatrixKind, {
    judge: ({ spec }, world, parameters) => {
      const at = parseInstant(spec.reviewedAt)
      return at === undefined || at > world.now
        ? unknown('NothingDeclared', `its review is dated ${spec.reviewedAt}, after this assessment`)
        : judge(spec, world, parameters)
    },
  })

/** Judges each team's share of people who have finished a tier. */
const tierShare = (tier: Tier): Evaluation =>
  eachMatrix((spec, _world, parameters) => {
    const done = spec.people.filter((one) => one.tiers[tier] === 'done').length
    const percent = Math.floor((100 * done) / spec.people.length)
    const wanted = numberOf(parameters, 'minPercent')
    const details = { observed: percent, expected: wanted }
    return passWhen(
      percent >= wanted,
      ['Trained', `${done} of ${spec.people.length} people have finished it`],
      ['TooFewTrained', `${done} of ${spec.people.length} people have finished it; ${wanted} % are wanted`],
      details,
    )
  })

const dimensions = ['cloudFluency', 'aiFundamentals', 'automationMaturity', 'securityOperations'] as const

/** What people can do. */
export const skillsControls = [
  control({
    id: 'skills-matrix-present',
    title: 'Every team has a skills matrix',
    rationale: 'Nobody can plan training, or trust a team with GPUs, without knowing what its people can do.',
    areas: ['team-skills'],
    phase: 'p1',
    severity: 'medium',
    level: 2,
    remedy: {
      text: 'Write a SkillsMatrix for the team.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/plan',
    },
    source: handbook('phase 1: skills survey'),
    evaluation: eachDeclared(teamKind, {
      judge: ({ name }, world) => {
        const own = matricesByTeam(world).get(name) ?? []
        if (own.length > 0 && own.every(({ spec }) => (parseInstant(spec.reviewedAt) ?? world.now) > world.now))
          return unknown('NothingDeclared', 'its skills matrix is dated after this assessment')
        return passWhen(
          own.length > 0,
          ['MatrixPresent', `${own.length} matrix, ${own[0]?.spec.people.length ?? 0} people`],
          ['NoMatrix', 'no skills matrix describes it'],
          { observed: own.length },
        )
      },
    }),
    examples: { positive: { estate: documents(team, matrix('tiers: {}')) }, negative: { estate: documents(team) } },
  }),
  control({
    id: 'skills-matrix-reviewed',
    title: 'Skills matrices are fresh',
    rationale: 'People join, leave and learn; a matrix of last year describes another team.',
    areas: ['team-skills'],
    phase: 'p6',
    severity: 'low',
    level: 3,
    parameters: { maxAgeDays: 180 },
    remedy: {
      text: 'Go through the matrix with the team and set reviewedAt.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/plan',
    },
    source: handbook('phase 6: quarterly cadence'),
    evaluation: eachMatrix((spec, world, parameters) => {
      const limit = numberOf(parameters, 'maxAgeDays')
      const age = Math.floor(daysBetween(parseInstant(spec.reviewedAt) ?? world.now, world.now))
      const details = { observed: age, expected: limit }
      return passWhen(
        age <= limit,
        ['Fresh', `reviewed on ${spec.reviewedAt}`],
        ['Stale', `reviewed on ${spec.reviewedAt}, more than ${limit} days before`],
        details,
      )
    }),
    examples: {
      positive: { estate: documents(team, matrix('tiers: {}')) },
      negative: { estate: documents(team, matrix('tiers: {}', '2025-10-01')) },
    },
  }),
  control({
    id: 'skills-foundational-share',
    title: 'Most people have finished the foundational training',
    rationale: 'People who do not share the words cannot plan capacity or judge a request.',
    areas: ['team-skills'],
    phase: 'p2',
    severity: 'high',
    level: 2,
    parameters: { minPercent: 80 },
    remedy: {
      text: 'Give people time for the foundational tier: AI concepts in infrastructure language.',
      link: 'https://learn.microsoft.com/credentials/certifications/azure-ai-fundamentals/',
    },
    source: handbook('gate 2: training of at least 80 %'),
    evaluation: tierShare('foundational'),
    examples: examples('tiers: { foundational: done }', 'tiers: { foundational: in-progress }'),
  }),
  control({
    id: 'skills-operational-share',
    title: 'Half of the people can deploy and watch AI workloads',
    rationale: 'A platform that one person can operate stops when that person is away.',
    areas: ['team-skills'],
    phase: 'p2',
    severity: 'medium',
    level: 3,
    parameters: { minPercent: 50 },
    remedy: {
      text: 'Run the operational tier: deploying, monitoring and securing AI workloads.',
      link: 'https://learn.microsoft.com/training/azure/',
    },
    source: handbook('three tiers of upskilling'),
    evaluation: tierShare('operational'),
    examples: examples('tiers: { operational: done }', 'tiers: { operational: planned }'),
  }),
  control({
    id: 'skills-advanced-share',
    title: 'Some people can tune performance and cost',
    rationale: 'Tuning pays for itself several times over, and needs somebody who knows how.',
    areas: ['team-skills'],
    phase: 'p5',
    severity: 'low',
    level: 4,
    parameters: { minPercent: 20 },
    remedy: {
      text: 'Let some people go deep: performance tuning and cost optimisation.',
      link: 'https://learn.microsoft.com/training/azure/',
    },
    source: handbook('three tiers of upskilling'),
    evaluation: tierShare('advanced'),
    examples: examples('tiers: { advanced: done }', 'tiers: {}'),
  }),
  control({
    id: 'skills-dimensions',
    title: 'No skill of a team is weak on average',
    rationale: 'A team strong in cloud and weak in security operations builds fast what others break into.',
    areas: ['team-skills'],
    phase: 'p2',
    severity: 'medium',
    level: 3,
    parameters: { minAverage: 3 },
    remedy: {
      text: 'Train, hire or borrow for the weak dimension.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/plan',
    },
    source: handbook('phase 1: four dimensions of the skills survey'),
    evaluation: eachMatrix((spec, _world, parameters) => {
      const wanted = numberOf(parameters, 'minAverage')
      const averages = dimensions.map((dimension) => {
        const rated = spec.people.flatMap(({ skills }) => skills[dimension] ?? [])
        return { dimension, average: rated.length === 0 ? undefined : rated.reduce((sum, one) => sum + one, 0) / rated.length }
      })
      const observed = Object.fromEntries(
        averages.map(({ dimension, average }) => [dimension, average === undefined ? null : Math.round(average * 10) / 10]),
      )
      const weak = averages.filter(({ average }) => average !== undefined && average < wanted).map(({ dimension }) => dimension)
      if (weak.length > 0) return fail('WeakSkill', `below ${wanted} on average: ${weak.join(', ')}`, { observed, expected: wanted })
      const unrated = averages.filter(({ average }) => average === undefined).map(({ dimension }) => dimension)
      if (unrated.length > 0) return unknown('NothingDeclared', `nobody is rated in ${unrated.join(', ')}`, { observed, expected: wanted })
      return passWhen(true, ['Balanced', `every dimension is ${wanted} or more on average`], ['WeakSkill', ''], {
        observed,
        expected: wanted,
      })
    }),
    examples: examples(
      'skills: { cloudFluency: 4, aiFundamentals: 3, automationMaturity: 4, securityOperations: 3 }',
      'skills: { cloudFluency: 4, aiFundamentals: 2, automationMaturity: 4, securityOperations: 3 }',
    ),
  }),
  control({
    id: 'skills-certified-share',
    title: 'A share of people is certified',
    rationale: 'An exam is an outside check of what the matrix claims.',
    areas: ['team-skills'],
    phase: 'p6',
    severity: 'low',
    level: 5,
    parameters: { minPercent: 30 },
    remedy: { text: 'Pay for exams such as AI-900, AI-102 or AZ-305.', link: 'https://learn.microsoft.com/credentials/browse/' },
    source: handbook('three tiers of upskilling'),
    evaluation: eachMatrix((spec, _world, parameters) => {
      const held = spec.people.filter((one) => one.certifications.length > 0).length
      const percent = Math.floor((100 * held) / spec.people.length)
      const wanted = numberOf(parameters, 'minPercent')
      return passWhen(
        percent >= wanted,
        ['Certified', `${held} of ${spec.people.length} people hold a certificate`],
        ['TooFewCertified', `${held} of ${spec.people.length} people hold a certificate`],
        { observed: percent, expected: wanted },
      )
    }),
    examples: examples('certifications: [AI-900]', 'certifications: []'),
  }),
  attested({
    id: 'skills-security-awareness',
    title: 'Everybody who uses AI was trained in handling data with it',
    rationale: 'Most leaks into models are well-meant copy and paste.',
    areas: ['team-skills', 'organization-and-culture'],
    phase: 'p2',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Train everybody in what may go into which AI service; record it.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/govern',
    },
    source: checklist(46),
    question: 'Has everybody who uses AI services been trained in what data may go where, within the last year?',
    validDays: 365,
  }),
]
