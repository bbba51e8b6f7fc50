/** Where a command writes: results to `out`, everything said beside them to `err`. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether `err` is a terminal that may be redrawn. */
  readonly interactive: boolean
  /** Whether `out` may carry colours. */
  readonly color: boolean
  /** Characters in a line of the terminal that `out` is; absent where it is none. */
  readonly width?: number
}

const wantsColor = (stream: NodeJS.WriteStream): boolean => {
  if ((process.env['NO_COLOR'] ?? '') !== '') return false
  if ((process.env['FORCE_COLOR'] ?? '') !== '') return true
  return stream.isTTY
}

/** The process's own streams. */
export const processIo = (): Io => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY && process.env['CI'] === undefined,
  color: wantsColor(process.stdout),
  ...(process.stdout.isTTY ? { width: process.stdout.columns } : {}),
})
