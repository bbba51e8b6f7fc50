import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { isJsonObject, type Coverage, type Json } from '@fairway/core/kernel'
import type { Snapshot } from '@fairway/core/engine'
import { syncFolder } from '../journal/log-file.ts'
import { factLine, parseFactLine, type SegmentFact } from './fact-line.ts'

/** A written segment: where it is, and what was in it. */
interface WrittenSegment {
  /** Relative to the data directory, with `/`. */
  readonly file: string
  readonly sha256: string
  readonly content: string
  readonly facts: number
}

/** A segment on the disk under a temporary name. */
export interface PendingSegment extends Omit<WrittenSegment, 'file'> {
  /** Gives it its name for good; durable when it resolves. */
  keep(): Promise<WrittenSegment>
  discard(): Promise<void>
}

/** The folder of all facts: `<dataDir>/facts`. */
export const factsFolder = (dataDir: string): string => join(dataDir, 'facts')

/** A source's folder name: safe on every file system, and different for different names. */
function safeName(source: string): string {
  const plain = source
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .slice(0, 40)
  const isSafe = plain === source && /^[a-z0-9]/.test(source)
  return isSafe ? plain : `${plain.replace(/^-+/, '') || 'source'}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}`
}

/** Writes a snapshot's facts, compressed (Zstandard), one to a line, synced. An error of the snapshot leaves nothing behind. */
export async function writeSegment(dataDir: string, snapshot: Snapshot): Promise<PendingSegment> {
  const folder = join(factsFolder(dataDir), safeName(snapshot.source))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = join(folder, `.writing-${process.pid}`)
  const content = createHash('sha256')
  const file = createHash('sha256')
  let facts = 0
  async function* lines() {
    yield `${JSON.stringify({ fairway: 'facts/1', source: snapshot.source, kind: snapshot.kind, observedAt: snapshot.observedAt })}\n`
    for await (const batch of snapshot.facts) {
      const text = batch.map((fact) => factLine(fact)).join('')
      facts += batch.length
      content.update(text)
      yield text
    }
    const end = `${JSON.stringify({ coverage: snapshot.coverage() })}\n`
    content.update(end)
    yield end
  }
  try {
    await pipeline(
      lines,
      createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 1 } }),
      tap(file),
      createWriteStream(temporary, { mode: 0o600, flush: true }),
    )
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  const digests = { sha256: file.digest('hex'), content: content.digest('hex'), facts }
  const keep = async () => ({ ...digests, file: await giveName(dataDir, temporary, snapshot.observedAt) })
  return { ...digests, keep, discard: () => rm(temporary, { force: true }) }
}

async function giveName(dataDir: string, temporary: string, observedAt: string): Promise<string> {
  const folder = dirname(temporary)
  const stamp = observedAt.replaceAll(/[^0-9TZ.]/g, '')
  for (let n = 1; ; n++) {
    const path = join(folder, `${stamp}-${n}.ndjson.zst`)
    const taken = await access(path).then(
      () => true,
      () => false,
    )
    if (taken) continue
    await rename(temporary, path)
    await syncFolder(folder)
    await syncFolder(dirname(folder))
    return ['facts', basename(folder), basename(path)].join('/')
  }
}

/** Whether a segment is there with the bytes that were written. */
export async function isWhole(dataDir: string, file: string, sha256: string): Promise<boolean> {
  const path = join(dataDir, file)
  if (!path.startsWith(factsFolder(dataDir) + sep)) return false
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch {
    return false
  }
  return hash.digest('hex') === sha256
}

/** Reads a segment: its facts in batches, and its coverage to `onCoverage` at the end. */
export async function* readSegment(path: string, onCoverage: (coverage: Json) => void): AsyncGenerator<readonly SegmentFact[]> {
  let isFirst = true
  for await (const lines of linesOf(path)) {
    const facts: SegmentFact[] = []
    for (const line of lines) {
      if (isFirst) {
        isFirst = false
        continue
      }
      const fact = parseFactLine(line)
      if (fact === undefined) onCoverage(coverageOf(line))
      else facts.push(fact)
    }
    yield facts
  }
}

async function* linesOf(path: string): AsyncGenerator<readonly string[]> {
  const text = createZstdDecompress({ chunkSize: 1024 * 1024 })
  const done = pipeline(createReadStream(path), text).catch((error: unknown) => text.destroy(error instanceof Error ? error : undefined))
  text.setEncoding('utf8')
  let rest = ''
  for await (const chunk of text) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield lines
  }
  await done
}

function coverageOf(line: string): Json {
  const value: unknown = JSON.parse(line)
  return isJsonObject(value) ? (value['coverage'] ?? []) : []
}

/** Coverage as it was stored. It was written from this type, and its file's hash was checked. */
export const asCoverage = (text: string): readonly Coverage[] => {
  const value: readonly Coverage[] = JSON.parse(text)
  return value
}

const tap = (hash: ReturnType<typeof createHash>): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
