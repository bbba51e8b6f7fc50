/** The machine's code of an error: `ENOSPC`, or a SQLSTATE such as `53100`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** What an error says, on one line and at most 300 characters long: an abort of the embedded database can carry its whole source. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const line = text.split('\n', 1)[0] ?? ''
  return line.length > 300 ? `${line.slice(0, 300)}...` : line
}

/** The SQLSTATEs after which a database cannot be trusted to go on: full disk, out of memory, input/output error, corrupted data. */
const FATAL_STATES: ReadonlySet<string> = new Set(['53100', '53200', '58030', '58P01', 'XX000', 'XX001', 'XX002'])

/** Whether the database is unusable after this error. */
export const isFatalState = (code: string | undefined): boolean => code !== undefined && FATAL_STATES.has(code)

/** Whether an error is a PostgreSQL error, with a SQLSTATE: the database understood the query and refused it. */
export const isSqlError = (error: unknown): boolean => /^[0-9A-Z]{5}$/.test(codeOf(error) ?? '')
