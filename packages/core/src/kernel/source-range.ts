/** A place in a file somebody wrote. Lines and columns count from 1. */
export interface SourceRange {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}
