import {
  assessWorld,
  resourceRows,
  storedFindings,
  summaryOf,
  worldOf,
  type AssessmentStore,
  type AssessmentSummary,
  type FactStore,
  type SnapshotChange,
  type Store,
} from '@fairway/core/engine'
import type { Estate } from '@fairway/core/estate'
import type { World } from '@fairway/core/readiness'
import { canonicalJson, dayOf, type Instant } from '@fairway/core/kernel'
import { pulledShelf } from '../policy/shelf.ts'
import { factsAt } from './facts.ts'
import type { Evaluated } from './workspace.ts'

/** A judgement before anybody is told what was wrong on the way. */
export type Judged = Omit<Evaluated, 'diagnostics'>

/** What a judgement is made from, beside the moment. */
export interface JudgedFrom {
  readonly facts: FactStore
  readonly estate: Estate
  /** Where policy definitions were pulled to. */
  readonly dataDir: string
}

/** The facts of a moment, indexed. */
export const worldAt = async ({ facts, estate, dataDir }: JudgedFrom, now: Instant): Promise<World> =>
  worldOf({ estate, ...(await factsAt(facts, now)), now, shelf: () => pulledShelf(dataDir) })

/** Judges the facts of a moment. */
export const judge = ({ estate, world }: Pick<Judged, 'estate' | 'world'>): Judged => ({ assessment: assessWorld(world), estate, world })

/** Whether nothing was ever scanned. */
export const needsFacts = async (facts: FactStore): Promise<boolean> => (await facts.scans({ limit: 1 })).total === 0

/** Keeps a judgement for lists, and its summary for trends. */
export async function keep(assessments: AssessmentStore, { assessment, world }: Judged): Promise<void> {
  const since = changedAt((await assessments.latest())?.asOf, { assessment, world })
  await assessments.saveAssessment(assessment, storedFindings(assessment), resourceRows(world, assessment), since)
  await summarize(assessments, summaryOf(assessment, world.inventory.resources.length))
}

/** Since when it is as it is: since it was observed, unless nothing was observed after the last judgement; then since now. */
function changedAt(judgedBefore: Instant = '', { assessment, world }: Pick<Judged, 'assessment' | 'world'>): Instant {
  const observed = world.inventory.coverage
    .map((one) => one.observedAt)
    .toSorted()
    .at(-1)
  return observed !== undefined && observed > judgedBefore ? observed : assessment.asOf
}

/** A trend needs a point where something moved: a judgement equal to the last one of its day adds none. */
async function summarize(assessments: AssessmentStore, summary: AssessmentSummary): Promise<void> {
  const last = (await assessments.summaries()).findLast((one) => dayOf(one.asOf) === dayOf(summary.asOf))
  const isNews = last === undefined || canonicalJson({ ...last, asOf: '' }) !== canonicalJson({ ...summary, asOf: '' })
  if (isNews) await assessments.saveSummary(summary)
}

/**
 * Judges the days on which new snapshots were observed, oldest first, so that trends exist and findings know since when they are what
 * they are. The newest is left to `refresh`, which judges the same facts. Days already judged later than the lists stand only get their
 * summary.
 */
export async function keepPastDays(
  { assessments, ...from }: JudgedFrom & Pick<Store, 'assessments'>,
  changes: readonly SnapshotChange[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const summarized = new Set((await assessments.summaries()).map((one) => dayOf(one.asOf)))
  for (const [day, moment] of [...lastOfEachDay(changes)].slice(0, -1)) {
    const isOpen = !summarized.has(day) || changes.some((one) => !one.repeated && dayOf(one.observedAt) === day)
    if (!isOpen) continue
    signal?.throwIfAborted()
    const judged = judge({ estate: from.estate, world: await worldAt(from, moment) })
    const newest = (await assessments.latest())?.asOf ?? ''
    if (moment >= newest) await keep(assessments, judged)
    else await assessments.saveSummary(summaryOf(judged.assessment, judged.world.inventory.resources.length))
  }
}

const lastOfEachDay = (changes: readonly SnapshotChange[]): ReadonlyMap<string, Instant> =>
  new Map(
    changes
      .map((one) => one.observedAt)
      .toSorted()
      .map((moment) => [dayOf(moment), moment]),
  )
