import type { Io } from './output/io.ts'

/** What a command gets to work with. */
export interface CommandContext {
  readonly io: Io
  /** Sets what the process ends with. */
  readonly exit: (code: number) => void
}
