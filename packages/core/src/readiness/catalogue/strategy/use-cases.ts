import type { Kind } from '../../../estate/index.ts'
import { declared } from '../../../estate/index.ts'
import { workloadKind } from '../../../organization/index.ts'
import { parseInstant, type Instant } from '../../../kernel/index.ts'
import type { Control } from '../../control.ts'
import { productionStages } from '../../rules/ai.ts'
import { attested } from '../../rules/attested.ts'
import { control, numberOf } from '../../rules/define.ts'
import { documents, landing, workload } from '../../rules/examples.ts'
import { estateRef, fail, pass, passWhen, unknown, type Judgement } from '../../rules/judgement.ts'
import { caf, handbook } from '../../rules/sources.ts'
import { eachDeclared, wholeEstate } from '../../rules/subjects.ts'

type UseCase = NonNullable<(typeof workloadKind extends Kind<infer Spec> ? Spec : never)['useCase']>

/** Judges the use case of every declared workload; a workload without one fails. */
const eachUseCase = (judge: (useCase: UseCase) => Judgement) =>
  eachDeclared(workloadKind, {
    judge: ({ spec }) => (spec.useCase === undefined ? fail('NoUseCase', 'it declares no use case') : judge(spec.useCase)),
  })

const examples = (good: string, bad: string): Control['examples'] => ({
  positive: { estate: documents(...landing(), workload(good)) },
  negative: { estate: documents(...landing(), workload(bad)) },
})

/** The ways in which a use case was shown to hold; what is dated after the assessment was not shown yet. */
const shownIn = ({ validated }: UseCase, now: Instant): readonly string[] =>
  Object.entries(validated).flatMap(([way, date]) => ((parseInstant(date ?? '') ?? '9999') > now ? [] : [way]))

const isValidated = (useCase: UseCase, now: Instant): boolean => shownIn(useCase, now).length === 3

/** Why workloads exist, and whether they proved it. */
export const useCaseControls = [
  control({
    id: 'strategy-use-case-declared',
    title: 'Every workload has a use case',
    rationale: 'An experiment without success criteria is a hobby.',
    areas: ['business-strategy'],
    phase: 'p4',
    severity: 'medium',
    level: 2,
    remedy: {
      text: 'Add a useCase to the Workload: what success looks like, in numbers.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/strategy',
    },
    source: handbook('phase 4: mandatory success criteria'),
    evaluation: eachUseCase((useCase) => pass('Declared', useCase.outcome)),
    examples: examples('useCase: { outcome: recall of 95 % at 200 ms }', ''),
  }),
  control({
    id: 'strategy-outcome-in-numbers',
    title: 'Outcomes are stated in numbers',
    rationale: 'Without a number nobody can say that it worked, or that it did not.',
    areas: ['business-strategy'],
    phase: 'p4',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'State the accuracy, latency, cost or time that would be a success.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/strategy',
    },
    source: handbook('phase 4: mandatory success criteria'),
    evaluation: eachUseCase(({ outcome }) =>
      passWhen(/\d/.test(outcome), ['InNumbers', outcome], ['NoNumber', `no number in: ${outcome}`], { observed: outcome }),
    ),
    examples: examples('useCase: { outcome: recall of 95 % at 200 ms }', 'useCase: { outcome: much better inspection }'),
  }),
  control({
    id: 'strategy-signal-and-next-step',
    title: 'Use cases say what shows that they scale, and what comes next',
    rationale: 'A success that nobody planned for ends as a demonstration.',
    areas: ['business-strategy', 'strategy-and-experience'],
    phase: 'p4',
    severity: 'low',
    level: 3,
    remedy: {
      text: 'Add infrastructureSignal and nextStep to the use case.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/strategy',
    },
    source: handbook('phase 4: mandatory success criteria'),
    evaluation: eachUseCase(({ infrastructureSignal, nextStep }) =>
      passWhen(
        infrastructureSignal !== undefined && nextStep !== undefined,
        ['Planned', 'it says both'],
        [
          'NotPlanned',
          `missing: ${[infrastructureSignal === undefined ? 'infrastructureSignal' : '', nextStep === undefined ? 'nextStep' : ''].filter((one) => one !== '').join(', ')}`,
        ],
      ),
    ),
    examples: examples(
      'useCase: { outcome: 95 %, infrastructureSignal: GPU memory below 80 %, nextStep: roll out to line 2 }',
      'useCase: { outcome: 95 %, nextStep: roll out }',
    ),
  }),
  control({
    id: 'strategy-projected-cost',
    title: 'Use cases have a projected monthly cost',
    rationale: 'A use case that pays in the pilot can lose money at scale; only an estimate shows it in time.',
    areas: ['business-strategy'],
    phase: 'p4',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Estimate compute, storage and network in production and write projectedMonthlyCost.',
      link: 'https://azure.microsoft.com/pricing/calculator/',
    },
    source: handbook('gate 4: production estimate'),
    evaluation: eachUseCase(({ projectedMonthlyCost: cost }) =>
      passWhen(
        cost !== undefined,
        ['Projected', `${cost?.amount ?? ''} ${cost?.currency ?? ''} a month`],
        ['NotProjected', 'it has no projected cost'],
      ),
    ),
    examples: examples(
      'useCase: { outcome: 95 %, projectedMonthlyCost: { amount: "1200.00", currency: EUR } }',
      'useCase: { outcome: 95 % }',
    ),
  }),
  control({
    id: 'strategy-production-validated',
    title: 'What runs in production was validated three ways',
    rationale: 'Technically fine, impossible to operate or too dear: each of the three ends a workload.',
    areas: ['business-strategy', 'model-management'],
    phase: 'p5',
    severity: 'high',
    level: 4,
    remedy: {
      text: 'Show that it works, that it can be operated and that it pays; record the dates under validated.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/manage',
    },
    source: handbook('gate 4: validated use cases'),
    evaluation: eachDeclared(workloadKind, {
      judge: ({ spec }, world) => {
        if (!productionStages(world).has(spec.environment)) return undefined
        if (spec.useCase === undefined) return fail('NoUseCase', 'it declares no use case')
        const shown = shownIn(spec.useCase, world.now)
        return passWhen(
          isValidated(spec.useCase, world.now),
          ['Validated', 'technically, operationally and economically'],
          ['NotValidated', shown.length === 0 ? 'nothing was validated' : `validated only ${shown.join(', ')}`],
          {
            observed: shown,
            expected: ['technically', 'operationally', 'economically'],
          },
        )
      },
    }),
    examples: examples(
      'useCase: { outcome: 95 %, validated: { technically: 2026-08-01, operationally: 2026-09-01, economically: 2026-09-15 } }',
      'useCase: { outcome: 95 %, validated: { technically: 2026-08-01 } }',
    ),
  }),
  control({
    id: 'strategy-validated-use-cases',
    title: 'At least two use cases are fully validated',
    rationale: 'One success may be luck; two show that the path works.',
    areas: ['business-strategy'],
    phase: 'p4',
    severity: 'medium',
    level: 4,
    parameters: { minUseCases: 2 },
    remedy: {
      text: 'Bring the most promising experiments through all three validations.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/strategy',
    },
    source: handbook('gate 4: validated use cases'),
    evaluation: wholeEstate(['estate'], (world, parameters) => {
      const all = declared(world.estate, workloadKind)
      if (all.length === 0) return unknown('NothingDeclared', 'no Workload is declared')
      const validated = all.filter(({ spec }) => spec.useCase !== undefined && isValidated(spec.useCase, world.now))
      const count = validated.length
      const wanted = numberOf(parameters, 'minUseCases')
      return passWhen(
        count >= wanted,
        ['EnoughValidated', `${count} are validated`],
        ['TooFewValidated', `${count} of ${all.length} are validated; ${wanted} are wanted`],
        { observed: count, expected: wanted, evidence: validated.slice(0, 10).map((one) => estateRef(world, one)) },
      )
    }),
    examples: {
      positive: {
        estate: documents(
          ...landing(),
          ...['defects', 'search'].map((name) =>
            workload(
              'useCase: { outcome: 95 %, validated: { technically: 2026-08-01, operationally: 2026-09-01, economically: 2026-09-15 } }',
              name,
            ),
          ),
        ),
      },
      negative: { estate: documents(...landing(), workload('useCase: { outcome: 95 % }')) },
    },
  }),
  attested({
    id: 'strategy-executive-sponsor',
    title: 'An executive sponsors the programme',
    rationale: 'Without somebody who can decide over money and priorities the first conflict ends it.',
    areas: ['business-strategy', 'organization-and-culture'],
    phase: 'p1',
    severity: 'high',
    level: 2,
    remedy: {
      text: 'Name the sponsor, and agree on what the programme is measured by.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/strategy',
    },
    source: caf('strategy'),
    question: 'Does a named executive sponsor the programme, with a budget and goals?',
    validDays: 365,
  }),
  attested({
    id: 'strategy-value-reviewed',
    title: 'Value is compared with cost every quarter',
    rationale: 'Use cases that stopped paying keep running unless somebody looks.',
    areas: ['business-strategy'],
    phase: 'p6',
    severity: 'medium',
    level: 5,
    remedy: {
      text: 'Compare outcome and cost of each production use case in the quarterly review, and stop what does not pay.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/scenarios/ai/strategy',
    },
    source: handbook('phase 6: quarterly cadence'),
    question: 'Was the value of each production use case compared with its cost in the last quarter?',
    validDays: 100,
  }),
]
