import { open, stat, writeFile } from 'node:fs/promises'
import type { JournalRecord } from '@fairway/core/engine'
import { diagnostic, type Diagnostic } from '@fairway/core/kernel'
import { readCheckpoints, type Checkpoint } from './checkpoints.ts'
import { isIntact, parseLine } from './record.ts'
import { journalFolder, listSegments, readLines, type Segment } from './segments.ts'

/** Where a journal ends, after its unfinished end was cut. */
export interface JournalEnd {
  /** The last whole record; `undefined` for a new journal. */
  readonly last: JournalRecord | undefined
  /** The segment to go on with, when there is one. */
  readonly segment: Segment | undefined
  readonly newestCheckpoint: Checkpoint | undefined
  readonly warnings: readonly Diagnostic[]
}

interface Scan {
  readonly last: JournalRecord | undefined
  readonly end: number
  readonly brokenLines: number
}

/**
 * Finds the end of a journal and cuts what an interrupted write left behind it. Only bytes after the last whole record of a segment
 * are cut; an unreadable line with whole records after it stays where it is and is reported.
 */
export async function repairEnd(dataDir: string): Promise<JournalEnd> {
  const warnings: Diagnostic[] = []
  const checkpoints = await readCheckpoints(dataDir)
  const newestCheckpoint = checkpoints.reduce<Checkpoint | undefined>((a, b) => (a === undefined || b.seq > a.seq ? b : a), undefined)
  const segments = await listSegments(journalFolder(dataDir))
  let last: JournalRecord | undefined
  for (const segment of segments.toReversed()) {
    const scan = await scanSegment(segment)
    const cut = await cutAfter(segment, scan.end)
    if (cut > 0) warnings.push(diagnostic('FW3006', `the journal's last write was interrupted: ${cut} bytes of ${segment.name} were cut`))
    if (scan.brokenLines > 0) warnings.push(damaged(`${scan.brokenLines} unreadable lines in ${segment.name}`))
    last = scan.last
    if (last !== undefined) break
  }
  if (newestCheckpoint !== undefined && newestCheckpoint.seq > (last?.seq ?? 0)) {
    warnings.push(damaged(`records ${(last?.seq ?? 0) + 1} to ${newestCheckpoint.seq} are missing from its end`))
  }
  return { last, segment: segments.at(-1), newestCheckpoint, warnings }
}

const damaged = (what: string): Diagnostic => diagnostic('FW3007', `the journal is damaged: ${what}`)

async function scanSegment(segment: Segment): Promise<Scan> {
  let last: JournalRecord | undefined
  let end = 0
  let unreadable = 0
  let brokenLines = 0
  for await (const line of readLines(segment.path)) {
    const record = line.complete ? parseLine(line.bytes) : undefined
    if (record === undefined || !isIntact(record)) {
      unreadable++
      continue
    }
    brokenLines += unreadable
    unreadable = 0
    last = record
    end = line.offset + line.bytes.length + 1
  }
  return { last, end, brokenLines }
}

/** Cuts a file after `end` bytes; what is not merely zeros is kept beside it. Gives how many bytes were cut. */
async function cutAfter(segment: Segment, end: number): Promise<number> {
  const { size } = await stat(segment.path)
  if (size === end) return 0
  const file = await open(segment.path, 'r+')
  try {
    const tail = Buffer.alloc(Math.min(size - end, 16 * 1024 * 1024))
    await file.read(tail, 0, tail.length, end)
    if (tail.some((byte) => byte !== 0)) await writeFile(`${segment.path}.cut-at-${end}`, tail, { mode: 0o600 })
    await file.truncate(end)
    await file.sync()
  } finally {
    await file.close()
  }
  return size - end
}
