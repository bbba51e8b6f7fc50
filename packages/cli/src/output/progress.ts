import { printable } from '@fairway/core/kernel'
import type { Io } from './io.ts'

const REDRAW_MS = 100

/** One line that is redrawn on a terminal; without a terminal, nothing. */
export interface ProgressLine {
  readonly show: (text: string) => void
  readonly clear: () => void
}

/** A progress line on `err`, at most ten redraws a second. */
export function progressLine(io: Io): ProgressLine {
  let last = 0
  let drawn = false
  return {
    show(text) {
      if (!io.interactive || Date.now() - last < REDRAW_MS) return
      last = Date.now()
      drawn = true
      io.err(`\r\u001b[2K${printable(text).slice(0, 100)}`)
    },
    clear() {
      if (drawn) io.err('\r\u001b[2K')
      drawn = false
    },
  }
}
