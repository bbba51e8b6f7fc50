import { diagnostic, printable, type Diagnostic } from '@fairway/core/kernel'
import type { RowProblem } from '@fairway/core/inventory'

const words: Readonly<Record<RowProblem, string>> = {
  'no-id': 'without an id',
  'no-row': 'that are no objects',
  'dropped-key': 'with `__proto__` members',
  'too-deep': 'that nest too deep',
  'bad-number': 'with numbers that JSON cannot express',
}

/** Counts what is wrong with the rows of one file, so that a million bad rows are a handful of messages. */
export class RowProblems {
  readonly #counts = new Map<RowProblem, number>()

  add(problem: RowProblem, count = 1): void {
    if (count > 0) this.#counts.set(problem, (this.#counts.get(problem) ?? 0) + count)
  }

  /** One diagnostic for each kind of problem. */
  diagnostics(label: string): readonly Diagnostic[] {
    return [...this.#counts].map(([problem, count]) => {
      const code = problem === 'no-id' || problem === 'no-row' ? 'FW2013' : 'FW2014'
      return diagnostic(code, `${count} ${count === 1 ? 'row' : 'rows'} ${words[problem]} in \`${printable(label)}\``, {
        at: { file: label, line: 1, column: 1 },
      })
    })
  }
}
