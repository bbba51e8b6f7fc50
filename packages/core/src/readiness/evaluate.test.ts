import { describe, expect, test } from 'vitest'
import { parseEstate } from '../estate/index.ts'
import type { Control } from './control.ts'
import { worldOfExample } from './catalogue/example-world.ts'
import { controlById, controls } from './catalogue/index.ts'
import { evaluateControls } from './evaluate.ts'
import { controlOverrideKind, selfAssessmentKind, waiverKind } from './kinds.ts'
import { checkControlReferences } from './overrides.ts'
import { azure, documents, landing, organization, workload } from './rules/examples.ts'

const control = (id: string): Control => controlById(id) ?? expect.fail(`there is no control ${id}`)

/** Judges a control by a world made of its own example with other documents. */
function judge(id: string, estate: string, resources?: Control['examples']['negative']['resources']) {
  const one = control(id)
  const [result] = evaluateControls(worldOfExample(one, { estate, ...(resources === undefined ? {} : { resources }) }), [one])
  return result ?? expect.fail('no result')
}

const override = (spec: string, id = 'auto-iac-coverage'): readonly [string, string, string] => [
  'ControlOverride',
  `fit-${spec.length}`,
  `{ control: ${id}, reason: Because of the move., owner: kim@contoso.example, ${spec} }`,
]

const answer = (at: string, more = ''): string =>
  documents([
    'SelfAssessment',
    'autumn',
    `{ assessedAt: ${at}, assessedBy: kim@contoso.example, attestations: [{ control: gov-ai-policy-written, answer: met, statement: It is on the wiki., by: kim@contoso.example, at: ${at}${more} }] }`,
  ])

describe('overrides', () => {
  test('a parameter replaces the threshold, and the severity is the organisation’s own', () => {
    const { examples } = control('auto-iac-coverage')
    const world = worldOfExample(control('auto-iac-coverage'), {
      ...examples.negative,
      estate: documents(override('severity: low, parameters: { minPercent: 40 }')),
    })
    const [result] = evaluateControls(world, [control('auto-iac-coverage')])
    expect(result?.verdicts.map((one) => one.status)).toEqual(['pass'])
    expect(result?.control.severity).toBe('low')
    expect(control('auto-iac-coverage').severity).toBe('high')
  })

  test('a control that applies nowhere says why', () => {
    const { verdicts } = judge('auto-iac-coverage', documents(override('applies: nowhere')))
    expect(verdicts).toMatchObject([{ status: 'not-applicable', message: 'Because of the move.' }])
  })

  test('a startup is not asked what only enterprises are asked', () => {
    const enterprise = controls.find((one) => one.profile === 'enterprise') ?? expect.fail('no such control')
    const { verdicts } = judge(enterprise.id, documents(organization('profile: startup')), enterprise.examples.negative.resources)
    expect(verdicts.map((one) => one.reason)).toEqual(['NotAskedOfStartups'])
  })
})

describe('answers', () => {
  test.each([
    ['holds while it is fresh', answer('2026-11-01'), 'pass', 'AttestedMet'],
    ['expires after the days the control allows', answer('2025-11-01'), 'unknown', 'AttestationExpired'],
    ['expires earlier when it says so', answer('2026-11-01', ', expires: 2026-11-10'), 'unknown', 'AttestationExpired'],
    ['cannot hold longer than the control allows', answer('2025-11-01', ', expires: 2030-01-01'), 'unknown', 'AttestationExpired'],
    ['from the future does not count', answer('2026-12-01'), 'unknown', 'AttestationMissing'],
  ])('an answer %s', (_name, estate, status, reason) => {
    expect(judge('gov-ai-policy-written', estate).verdicts).toMatchObject([{ status, reason }])
  })
})

describe('references to controls', () => {
  const codesOf = (estate: string): readonly string[] => {
    const parsed = parseEstate([{ path: 'case.yaml', text: estate }], [controlOverrideKind, selfAssessmentKind, waiverKind])
    expect(parsed.diagnostics).toEqual([])
    return checkControlReferences(controls, parsed.estate, ['p3-code']).map((one) => one.code)
  }

  test.each([
    ['an id that no control has', documents(override('severity: low', 'auto-iac-coverag')), ['FW5001']],
    ['a criterion of a gate is known', documents(override('severity: low', 'p3-code')), []],
    ['a parameter that the control does not have', documents(override('parameters: { minPercents: 40 }')), ['FW5003']],
    ['a parameter of another shape', documents(override('parameters: { minPercent: forty }')), ['FW5004']],
    ['two overrides of one control', documents(override('severity: low'), override('severity: medium')), ['FW5005']],
    ['an answer to what is judged from facts', answer('2026-11-01').replace('gov-ai-policy-written', 'gov-naming'), ['FW5002']],
    ['an answer to a control that exists', answer('2026-11-01'), []],
  ])('%s', (_name, estate, codes) => {
    expect(codesOf(estate)).toEqual(codes)
  })

  test('a misspelt id comes with the near one', () => {
    const { estate } = parseEstate(
      [{ path: 'case.yaml', text: documents(override('severity: low', 'auto-iac-coverag')) }],
      [controlOverrideKind],
    )
    expect(checkControlReferences(controls, estate)[0]?.help).toContain('auto-iac-coverage')
  })
})

test('the order of resources and documents does not change a verdict', () => {
  for (const one of controls) {
    const { negative } = one.examples
    const turned = { ...negative, resources: (negative.resources ?? []).toReversed() }
    expect(evaluateControls(worldOfExample(one, turned), [one])).toEqual(evaluateControls(worldOfExample(one, negative), [one]))
  }
})

describe('what runs in a subscription', () => {
  const id = 'gov-environments-separated'
  const tagged = (name: string, environment: string) => azure('Microsoft.KeyVault/vaults', name, { tags: { environment } })

  test('a stage that only a tag tells is shown by what carries the tag', () => {
    const { verdicts } = judge(id, documents(organization('profile: enterprise')), [tagged('kv', 'prod')])
    expect(verdicts).toMatchObject([{ status: 'pass', observed: ['production'], evidence: [{ key: tagged('kv', '').id.toLowerCase() }] }])
  })

  test('one stage in what was seen proves nothing of what was not listed', () => {
    const one = control(id)
    const world = worldOfExample(one, { resources: [tagged('kv', 'prod')], coverage: [] })
    expect(evaluateControls(world, [one])[0]?.verdicts).toMatchObject([{ status: 'unknown', reason: 'NotEnumerated' }])
  })
})

describe('what is dated after the assessment has not happened yet', () => {
  const team = ['Team', 'vision', '{ displayName: Vision, lead: ada@contoso.example }'] as const
  const person =
    '{ person: ada@contoso.example, tiers: { foundational: done, operational: done, advanced: done }, certifications: [AI-900] }'
  const matrix = ['SkillsMatrix', 'vision', `{ team: vision, reviewedAt: 2026-12-01, people: [${person}] }`] as const

  test.each(controls.filter((one) => one.id.startsWith('skills-') && one.evaluation.kind === 'facts').map((one) => one.id))(
    '%s: a skills matrix of next month is unknown',
    (id) => {
      expect(judge(id, documents(team, matrix)).verdicts.map((one) => one.status)).toEqual(['unknown'])
    },
  )

  test('a validation of next month validates nothing', () => {
    const soon = 'useCase: { outcome: 95 %, validated: { technically: 2026-08-01, operationally: 2026-09-01, economically: 2026-12-15 } }'
    const { verdicts } = judge('strategy-production-validated', documents(...landing(), workload(soon)))
    expect(verdicts).toMatchObject([{ status: 'fail', observed: ['technically', 'operationally'] }])
  })

  test('the cost of a month that is not over is not known', () => {
    const { examples } = control('gov-cost-within-projection')
    const { verdicts } = judge('gov-cost-within-projection', (examples.positive.estate ?? '').replace('2026-10', '2026-11'))
    expect(verdicts.map((one) => one.status)).toEqual(['unknown'])
  })
})

test('cost that is over the limit by a cent is over it', () => {
  const { examples } = control('gov-cost-within-projection')
  const at = (amount: string) => judge('gov-cost-within-projection', (examples.positive.estate ?? '').replace('900.00', amount)).verdicts[0]
  expect(at('1500.00')?.status).toBe('pass')
  expect(at('1500.01')?.status).toBe('fail')
})
