import { diagnostic, DiagnosticError, type Code, type Diagnostic } from '@fairway/core/kernel'

/** A file that cannot be read to its end, as an error that carries its one diagnostic. */
export class FileFailure extends DiagnosticError {
  readonly diagnostic: Diagnostic

  constructor(found: Diagnostic) {
    super([found])
    this.name = 'FileFailure'
    this.diagnostic = found
  }
}

/** Where in a decoded file something is. Lines and columns count from 1, columns in bytes. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A failure of `file`, with the place when it is known. */
export const fileFailure = (
  code: Code,
  file: string,
  summary: string,
  more: { readonly detail?: string; readonly position?: Position } = {},
): FileFailure =>
  new FileFailure(
    diagnostic(code, summary, {
      ...(more.detail === undefined ? {} : { detail: more.detail }),
      at: { file, line: more.position?.line ?? 1, column: more.position?.column ?? 1 },
    }),
  )
