import type { Value } from '../value/index.ts'
import type { Lazy, Outcome } from './function.ts'

/** The place where the variable of a lambda stands while its body runs. */
export interface Cell {
  value: Value
}

/** A compiled `lambda('a', 'b', body)`. */
export interface Lambda<E> {
  /** How many variables it names. */
  readonly arity: number
  /** Runs the body; arguments beyond the arity are left out. */
  readonly apply: (environment: E, ...args: readonly Value[]) => Outcome
}

/** Makes a lambda of its cells and its compiled body. Cells are restored afterwards, so that a body may run within itself. */
export function lambdaOf<E>(cells: readonly Cell[], body: Lazy<E>, spend: () => Outcome | undefined): Lambda<E> {
  const apply = (environment: E, ...args: readonly Value[]): Outcome => {
    const exhausted = spend()
    if (exhausted !== undefined) return exhausted
    const before = cells.map((cell) => cell.value)
    cells.forEach((cell, index) => (cell.value = args[index] ?? null))
    const result = body(environment)
    cells.forEach((cell, index) => (cell.value = before[index] ?? null))
    return result
  }
  return { arity: cells.length, apply }
}
