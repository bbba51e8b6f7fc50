import type { FactRef, Finding, Status } from '../../kernel/index.ts'
import type { ControlSelector } from '../definition.ts'
import { selectControls, type IndexedEvidence } from '../evidence.ts'
import { listed, result, shareReached, shareText, type PredicateResult } from './result.ts'

/** The share of selected findings that pass or are waived. Unknown findings count for neither side. */
export function findingsPass(evidence: IndexedEvidence, select: ControlSelector, minPercent: number): PredicateResult {
  const controls = selectControls(evidence.controls, select)
  const tally = tallyOf(evidence, controls)
  const counts = { good: tally.counts.pass + tally.counts.waived, bad: tally.counts.fail, unknown: tally.counts.unknown }
  if (counts.good + counts.bad + counts.unknown === 0) return nothingJudged(tally, controls)
  const status = shareReached(counts, minPercent)
  const open = tally.open.length === 0 ? '' : `; open: ${listed(tally.open)}`
  return result(status, `${shareText(counts)} findings pass, ${minPercent} % are asked for${open}`, {
    controls,
    evidence: tally.refs(status),
  })
}

/** The share of selected findings that are known at all, whatever they say: whether anybody looked. */
export function findingsKnown(evidence: IndexedEvidence, select: ControlSelector, minPercent: number): PredicateResult {
  const controls = selectControls(evidence.controls, select)
  const tally = tallyOf(evidence, controls)
  const known = tally.counts.pass + tally.counts.waived + tally.counts.fail + tally.counts['not-applicable']
  const total = known + tally.counts.unknown
  if (total === 0) return result('unknown', 'nothing was judged yet', { controls })
  const enough = known * 100 >= minPercent * total
  return result(
    enough ? 'met' : 'unknown',
    enough
      ? `all that was asked is known: ${tally.counts.fail} of ${total} findings fail and are on the list`
      : `${tally.counts.unknown} of ${total} findings are not known, ${minPercent} % must be; unknown: ${listed(tally.unknown)}`,
    { controls, evidence: tally.refs(enough ? 'met' : 'unknown') },
  )
}

function nothingJudged(tally: Tally, controls: readonly string[]): PredicateResult {
  if (tally.counts['not-applicable'] > 0) return result('met', 'none of the checks applies', { controls, vacuous: true })
  return result('unknown', 'nothing was judged yet', { controls })
}

interface Tally {
  readonly counts: Readonly<Record<Status, number>>
  /** Controls with failing or unknown findings, most first. */
  readonly open: readonly string[]
  readonly unknown: readonly string[]
  /** The evidence that decides: of what fails, else of what is unknown, else of everything. */
  readonly refs: (status: PredicateResult['status']) => readonly FactRef[]
}

function tallyOf(evidence: IndexedEvidence, controls: readonly string[]): Tally {
  const counts: Record<Status, number> = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0, waived: 0 }
  const perControl: { id: string; fail: number; unknown: number }[] = []
  for (const id of controls) {
    const before = { fail: counts.fail, unknown: counts.unknown }
    for (const finding of evidence.findingsOf.get(id) ?? []) counts[finding.status]++
    perControl.push({ id, fail: counts.fail - before.fail, unknown: counts.unknown - before.unknown })
  }
  const ranked = perControl.toSorted((a, b) => b.fail - a.fail || b.unknown - a.unknown)
  return {
    counts,
    open: ranked.filter((one) => one.fail + one.unknown > 0).map((one) => `${one.id} (${countText(one)})`),
    unknown: ranked.filter((one) => one.unknown > 0).map((one) => `${one.id} (${one.unknown})`),
    refs: (status) => refsOf(evidence, controls, deciding(status)),
  }
}

const countText = (one: { readonly fail: number; readonly unknown: number }): string =>
  [one.fail > 0 ? `${one.fail} fail` : '', one.unknown > 0 ? `${one.unknown} unknown` : ''].filter((text) => text !== '').join(', ')

const deciding = (status: PredicateResult['status']): ((finding: Finding) => boolean) =>
  status === 'met' ? () => true : status === 'not-met' ? (finding) => finding.status === 'fail' : (finding) => finding.status === 'unknown'

function refsOf(evidence: IndexedEvidence, controls: readonly string[], keep: (finding: Finding) => boolean): readonly FactRef[] {
  return controls.flatMap((id) => (evidence.findingsOf.get(id) ?? []).filter(keep).flatMap((finding) => finding.evidence))
}
