import { open, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { codeOf } from '../guard/errors.ts'
import { MAX_LINE_BYTES } from './record.ts'

const SEGMENT = /^(\d{8,16})\.ndjson$/
const CHUNK_BYTES = 1024 * 1024

/** A file of the journal, named after the number of its first record. */
export interface Segment {
  readonly path: string
  readonly name: string
  readonly firstSeq: number
}

/** One line of a file. `complete`: a line feed ended it. */
export interface Line {
  readonly bytes: Buffer
  /** Where the line begins, in bytes from the start of the file. */
  readonly offset: number
  readonly complete: boolean
}

/** The folder of the segments: `<dataDir>/journal`. */
export const journalFolder = (dataDir: string): string => join(dataDir, 'journal')

/** The segment that begins with a record. */
export function segmentOf(folder: string, firstSeq: number): Segment {
  const name = `${String(firstSeq).padStart(8, '0')}.ndjson`
  return { path: join(folder, name), name, firstSeq }
}

/** All segments of a folder, oldest first. None when there is no such folder. */
export async function listSegments(folder: string): Promise<Segment[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  return names
    .flatMap((name) => {
      const match = SEGMENT.exec(name)
      return match === null ? [] : [{ path: join(folder, name), name: basename(name), firstSeq: Number(match[1]) }]
    })
    .toSorted((a, b) => a.firstSeq - b.firstSeq)
}

/** The lines of a file from its start. A line longer than a journal's may be is given in pieces, none of them a record. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const file = await open(path, 'r')
  try {
    let rest: Buffer = Buffer.alloc(0)
    let offset = 0
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, offset + rest.length)
      if (bytesRead === 0) break
      let bytes: Buffer = rest.length === 0 ? chunk.subarray(0, bytesRead) : Buffer.concat([rest, chunk.subarray(0, bytesRead)])
      for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a)) {
        yield { bytes: bytes.subarray(0, end), offset, complete: true }
        offset += end + 1
        bytes = bytes.subarray(end + 1)
      }
      if (bytes.length > MAX_LINE_BYTES) {
        yield { bytes, offset, complete: false }
        offset += bytes.length
        bytes = Buffer.alloc(0)
      }
      rest = bytes
    }
    if (rest.length > 0) yield { bytes: rest, offset, complete: false }
  } finally {
    await file.close()
  }
}
