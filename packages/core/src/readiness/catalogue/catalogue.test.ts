import { describe, expect, test } from 'vitest'
import { byText, severities, type Status } from '../../kernel/index.ts'
import { areas } from '../area.ts'
import type { Control, ExampleWorld, Verdict } from '../control.ts'
import { evaluateControls } from '../evaluate.ts'
import { settledBy } from '../settled-by.ts'
import { worldOfExample } from './example-world.ts'
import { controlById, controls } from './index.ts'

const fromFacts = controls.filter((one) => one.evaluation.kind === 'facts')

function judge(control: Control, example: ExampleWorld): readonly Verdict[] {
  const [result] = evaluateControls(worldOfExample(control, example), [control])
  return result?.verdicts ?? []
}

const statuses = (verdicts: readonly Verdict[]): readonly Status[] => verdicts.map((one) => one.status)

/** The example as an export without properties shows it: `az resource list` carries none. */
const withoutProperties = (example: ExampleWorld): ExampleWorld => ({
  ...example,
  resources: (example.resources ?? []).map((one) => {
    const bare = { ...one }
    Reflect.deleteProperty(bare, 'properties')
    return bare
  }),
})

/** Examples judged by other resources that were listed in full: their absence needs no properties. */
const judgedByListing: ReadonlySet<string> = new Set(['net-private-dns-linked', 'net-data-private-endpoints'])

/** A declaration that is missing, or a command whose output is. */
const factThatSettles = /what the estate lacks: \w|`(?:az|terraform) [^`]+`/

const reads = (control: Control): readonly string[] => (control.evaluation.kind === 'facts' ? control.evaluation.reads : [])

describe('the catalogue', () => {
  test('keeps its promise: at least 75 controls, at least 50 of them judged from facts', () => {
    expect(controls.length).toBeGreaterThanOrEqual(75)
    expect(fromFacts.length).toBeGreaterThanOrEqual(50)
  })

  test('ids are unique, in order, and lead back to their control', () => {
    const ids = controls.map((one) => one.id)
    expect(ids).toEqual([...new Set(ids)].toSorted(byText))
    for (const one of controls) expect(controlById(one.id)).toBe(one)
    expect(controlById('no-such-control')).toBeUndefined()
  })

  test('titles are unique', () => {
    expect(new Set(controls.map((one) => one.title)).size).toBe(controls.length)
  })

  test.each(areas.map((area) => area.id))('%s has controls on every level above the first, and some are judged from facts', (area) => {
    const own = controls.filter((one) => one.areas.includes(area))
    expect([...new Set(own.map((one) => one.level))]).toEqual(expect.arrayContaining([2, 3, 4, 5]))
    expect(own.filter((one) => one.evaluation.kind === 'facts').length).toBeGreaterThan(1)
  })

  test.each(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const)('phase %s has controls', (phase) => {
    expect(controls.some((one) => one.phase === phase)).toBe(true)
  })
})

describe.each(controls.map((control) => ({ id: control.id, control })))('$id', ({ control }) => {
  test('says what, why, what to do and where it comes from', () => {
    expect(control.id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/)
    expect(control.title).toMatch(/^[A-Z][^.]+$/)
    expect(control.rationale).toMatch(/^[A-Z].+\.$/)
    expect(severities).toContain(control.severity)
    expect(new Set(control.areas).size).toBe(control.areas.length)
    expect(control.remedy.text).toMatch(/^[A-Z].+\.$/)
    expect(control.remedy.command ?? control.remedy.link, 'a remedy has a command or a link').toBeTruthy()
    expect(control.remedy.link ?? 'https://').toMatch(/^https:\/\//)
    expect(control.source.title).not.toBe('')
    expect(control.source.url ?? 'https://').toMatch(/^https:\/\//)
    expect(control.source.licence, 'a source says under which licence it is used').toBeTruthy()
  })

  test('its good example passes', () => {
    const found = statuses(judge(control, control.examples.positive))
    expect(found).toContain('pass')
    expect(found).not.toContain('fail')
    expect(found).not.toContain('unknown')
  })

  test('its bad example fails', () => {
    expect(statuses(judge(control, control.examples.negative))).toContain('fail')
  })

  test('where nothing was looked at it is unknown', () => {
    const verdicts = judge(control, { coverage: [] })
    expect(verdicts.length).toBeGreaterThan(0)
    expect(new Set(statuses(verdicts))).toEqual(new Set(['unknown']))
    for (const one of verdicts)
      expect(settledBy(control, one)).toMatch(control.evaluation.kind === 'facts' ? factThatSettles : /SelfAssessment/)
  })

  test('what passes shows its evidence', () => {
    const examples = [control.examples.positive, control.examples.negative]
    const bare = examples.flatMap((example) => judge(control, example)).filter((one) => one.status === 'pass' && one.evidence.length === 0)
    expect(bare).toEqual([])
  })

  test('each subject is judged once', () => {
    for (const example of Object.values(control.examples)) {
      const subjects = judge(control, example).map((one) => one.subject)
      expect(new Set(subjects).size).toBe(subjects.length)
    }
  })
})

const readingResources = fromFacts.filter((one) => reads(one).some((type) => type.includes('/')) && !judgedByListing.has(one.id))
const readingProperties = readingResources.filter((one) =>
  one.examples.negative.resources?.some((given) => Object.keys(given.properties ?? {}).length > 0),
)

describe('missing facts', () => {
  test.each(readingProperties)('$id neither passes nor fails on an export without properties', (control) => {
    const found = statuses(judge(control, withoutProperties(control.examples.negative)))
    expect(found).not.toContain('fail')
    expect(found).not.toContain('pass')
  })

  test.each(readingResources)('$id does not fail what is well because an export has no properties', (control) => {
    expect(statuses(judge(control, withoutProperties(control.examples.positive)))).not.toContain('fail')
  })

  test.each(readingResources)('$id concludes nothing from the absence of what was not listed', (control) => {
    expect(statuses(judge(control, { ...control.examples.positive, coverage: [] }))).not.toContain('fail')
  })
})
