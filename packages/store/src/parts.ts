import type { Health } from './guard/health.ts'
import type { JournalWriter } from './journal/writer.ts'
import type { Settings } from './options.ts'
import type { Projector } from './projection/projector.ts'
import type { Records } from './records/records.ts'

/** What the stores share. */
export interface StoreParts {
  readonly settings: Settings
  readonly health: Health
  readonly records: Records
  readonly writer: JournalWriter
  readonly projector: Projector
}
