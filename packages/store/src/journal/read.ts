import type { JournalRecord } from '@fairway/core/engine'
import { parseLine } from './record.ts'
import { journalFolder, listSegments, readLines } from './segments.ts'

const BATCH = 500

/** Records after `after` up to and with `until`, oldest first, in batches. Lines that are no records are passed over; `verifyJournal` tells of them. */
export async function* readRecords(dataDir: string, after: number, until = Infinity): AsyncGenerator<readonly JournalRecord[]> {
  const segments = await listSegments(journalFolder(dataDir))
  const first = Math.max(
    0,
    segments.findLastIndex((segment) => segment.firstSeq <= after + 1),
  )
  let batch: JournalRecord[] = []
  for (const segment of segments.slice(first)) {
    for await (const line of readLines(segment.path)) {
      const record = line.complete ? parseLine(line.bytes) : undefined
      if (record === undefined || record.seq <= after) continue
      if (record.seq > until) break
      batch.push(record)
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
