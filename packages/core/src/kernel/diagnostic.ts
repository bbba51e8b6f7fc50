import type { Severity } from './codes/code.ts'
import { codes, type Code } from './codes/index.ts'
import type { SourceRange } from './source-range.ts'

/**
 * A user's mistake, told so that they can mend it. `summary` is lower case without a full stop, with the user's own
 * words in backticks; `help` is the way out. A defect of Fairway is a thrown Error instead.
 */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly summary: string
  readonly detail?: string
  readonly help?: string
  readonly at?: SourceRange
}

/** Makes a diagnostic; its severity is the one registered for the code. */
export function diagnostic(code: Code, summary: string, more: Omit<Diagnostic, 'code' | 'severity' | 'summary'> = {}): Diagnostic {
  return { code, severity: codes[code].severity, summary, ...more }
}

/** Whether any of the diagnostics is an error. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some((d) => d.severity === 'error')

/** Carries diagnostics through code that can only throw. Composition roots catch it and print what it holds. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => `${d.code}: ${d.summary}`).join('; '))
    this.name = 'DiagnosticError'
    this.diagnostics = diagnostics
  }
}
