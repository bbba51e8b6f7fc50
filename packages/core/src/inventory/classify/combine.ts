import { byText } from '../../kernel/index.ts'
import type { WorkloadClass } from '../workload-class.ts'
import type { Signal, SignalClass } from './signal.ts'

/** Below this, the best class is a guess and the work stays `unknown`. */
const DECIDED = 0.25

/** The order in which equal scores are settled. */
const order = [
  'batch-inference',
  'fine-tuning',
  'training',
  'low-latency-inference',
  'rag-retrieval',
  'development',
] as const satisfies readonly SignalClass[]

/** The class that signals point at together. */
export interface Combined {
  readonly class: WorkloadClass
  readonly confidence: number
  /** Strongest first, those of the winning class before others. */
  readonly signals: readonly string[]
}

const round = (value: number): number => Math.round(value * 100) / 100

/** How surely a set of independent signals says one thing: the chance that not all of them mislead. */
const together = (weights: readonly number[]): number => 1 - weights.reduce((rest, weight) => rest * (1 - weight), 1)

/**
 * Settles the class. There is AI work when a signal is certain of it, or one holds it possible and something telling agrees.
 * Each class scores `1 - product(1 - weight)` over its signals; the highest wins, equal ones in a fixed order. What speaks for the next best
 * class lowers the confidence: `score * (1 - next / 2)`. A best score below 0.25 stays `unknown` with confidence 0.
 */
export function combine(signals: readonly Signal[]): Combined | undefined {
  if (!isAiWork(signals)) return undefined
  const scores = order
    .map((name, rank) => ({ name, rank, score: together(signals.filter((one) => one.class === name).map((one) => one.weight)) }))
    .toSorted((a, b) => b.score - a.score || a.rank - b.rank)
  const [best, next] = scores
  const decided = best !== undefined && best.score >= DECIDED
  const winner: WorkloadClass = decided ? best.name : 'unknown'
  return {
    class: winner,
    confidence: decided ? round(best.score * (1 - (next?.score ?? 0) / 2)) : 0,
    signals: told(signals, winner),
  }
}

function isAiWork(signals: readonly Signal[]): boolean {
  const has = (bearing: Signal['bearing']): boolean => signals.some((one) => one.bearing === bearing)
  return has('certain') || (has('possible') && has('telling'))
}

function told(signals: readonly Signal[], winner: WorkloadClass): readonly string[] {
  const rank = (signal: Signal): number => (signal.class === winner ? 0 : signal.class === 'unknown' ? 2 : 1)
  const sorted = signals.toSorted((a, b) => rank(a) - rank(b) || b.weight - a.weight || byText(a.text, b.text))
  return [...new Set(sorted.map((one) => (rank(one) === 1 ? `${one.text} (speaks for ${one.class})` : one.text)))]
}
