import { isUtf8 } from 'node:buffer'
import { createReadStream, type ReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { printable } from '@fairway/core/kernel'
import { fileFailure } from './failure.ts'
import type { ReadLimits } from './limits.ts'

/** A file to read: where it is, and what it is called in messages. */
export interface InputFile {
  readonly path: string
  readonly name: string
}

const CHUNK = 256 * 1024

/**
 * A file's text as chunks of UTF-8 without a byte order mark. gzip is known by its first bytes, UTF-16 by its byte order mark (Windows
 * PowerShell writes it). Throws a `FileFailure` for a file that cannot be opened or decompressed, is empty, is no text, or is too large.
 * `onBytes` is told how many bytes of the file itself were read so far.
 */
export async function* readText(
  file: InputFile,
  limits: ReadLimits,
  onBytes?: (read: number, total: number) => void,
): AsyncGenerator<Buffer> {
  const total = await sizeOf(file)
  const raw = createReadStream(file.path, { highWaterMark: CHUNK })
  let written = 0
  let blank = true
  try {
    for await (const chunk of decode(file, unpack(file, raw))) {
      written += chunk.length
      if (written > limits.maxBytes)
        throw fileFailure('FW2008', file.name, `\`${printable(file.name)}\` holds more than ${limits.maxBytes} bytes of text`)
      if (written > limits.ratioFrom && written > raw.bytesRead * limits.maxRatio) {
        throw fileFailure('FW2008', file.name, `\`${printable(file.name)}\` unpacks to more than ${limits.maxRatio} times its size`)
      }
      blank &&= isBlank(chunk)
      onBytes?.(raw.bytesRead, total)
      yield chunk
    }
  } finally {
    raw.destroy()
  }
  if (blank) throw fileFailure('FW2004', file.name, `\`${printable(file.name)}\` is empty`)
}

async function sizeOf(file: InputFile): Promise<number> {
  try {
    const found = await stat(file.path)
    if (found.isFile()) return found.size
  } catch (error) {
    throw unreadable(file, error)
  }
  throw fileFailure('FW2003', file.name, `\`${printable(file.name)}\` is not a file`, { detail: 'it is a directory or a device' })
}

const unreadable = (file: InputFile, error: unknown): Error =>
  fileFailure('FW2003', file.name, `cannot read \`${printable(file.name)}\``, {
    detail: error instanceof Error ? error.message : String(error),
  })

/** The bytes of the file, decompressed when they begin like gzip. */
async function* unpack(file: InputFile, raw: ReadStream): AsyncGenerator<Buffer> {
  const source = chunksOf(file, raw)
  const first = await atLeast(source, 2)
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    if (first.length > 0) yield first
    yield* source
    return
  }
  const gunzip = createGunzip({ chunkSize: CHUNK })
  void feed(gunzip, first, source)
  try {
    for await (const chunk of gunzip) yield asBuffer(chunk)
  } catch (error) {
    throw gunzipFailure(file, error)
  }
}

function gunzipFailure(file: InputFile, error: unknown): Error {
  if (!(error instanceof Error) || !('code' in error)) return error instanceof Error ? error : new Error(String(error))
  if (error.code === 'Z_BUF_ERROR')
    return fileFailure('FW2006', file.name, `\`${printable(file.name)}\` is cut short`, { detail: 'the compressed data ends early' })
  return fileFailure('FW2009', file.name, `\`${printable(file.name)}\` cannot be decompressed`, { detail: error.message })
}

async function feed(gunzip: ReturnType<typeof createGunzip>, first: Buffer, rest: AsyncIterable<Buffer>): Promise<void> {
  try {
    for await (const chunk of joinedWith(first, rest)) {
      if (gunzip.destroyed) return
      if (!gunzip.write(chunk)) await drained(gunzip)
    }
    gunzip.end()
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

async function* joinedWith(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}

/** Also resolves when the stream closes, so that a reader who stops early leaves nobody waiting. */
const drained = (gunzip: ReturnType<typeof createGunzip>): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      gunzip.off('drain', done).off('close', done)
      resolve()
    }
    gunzip.once('drain', done).once('close', done)
  })

async function* chunksOf(file: InputFile, raw: ReadStream): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of raw) yield asBuffer(chunk)
  } catch (error) {
    throw unreadable(file, error)
  }
}

const asBuffer = (chunk: unknown): Buffer => {
  if (Buffer.isBuffer(chunk)) return chunk
  throw new Error('a byte stream gave something else than bytes')
}

/** The first chunks joined until they hold `length` bytes, or all there is. */
async function atLeast(source: AsyncGenerator<Buffer>, length: number): Promise<Buffer> {
  let joined: Buffer = Buffer.alloc(0)
  while (joined.length < length) {
    const next = await source.next()
    if (next.done === true) break
    joined = joined.length === 0 ? next.value : Buffer.concat([joined, next.value])
  }
  return joined
}

async function* decode(file: InputFile, source: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const first = await atLeast(source, 3)
  if (first[0] === 0xff && first[1] === 0xfe) yield* fromUtf16(file, 'utf-16le', first, source)
  else if (first[0] === 0xfe && first[1] === 0xff) yield* fromUtf16(file, 'utf-16be', first, source)
  else yield* checkedUtf8(file, first.subarray(first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf ? 3 : 0), source)
}

async function* fromUtf16(
  file: InputFile,
  encoding: 'utf-16le' | 'utf-16be',
  first: Buffer,
  rest: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of joinedWith(first, rest)) {
      const text = decoder.decode(chunk, { stream: true })
      if (text !== '') yield Buffer.from(text, 'utf8')
    }
    decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw notText(file)
    throw error
  }
}

const notText = (file: InputFile): Error => fileFailure('FW2005', file.name, `\`${printable(file.name)}\` is not text in UTF-8 or UTF-16`)

/** Holds back a character that a chunk cuts in two, so that each chunk can be checked by itself. */
async function* checkedUtf8(file: InputFile, first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0)
  for await (const next of joinedWith(first, rest)) {
    const chunk = held.length === 0 ? next : Buffer.concat([held, next])
    const end = chunk.length - unfinishedTail(chunk)
    held = chunk.subarray(end)
    const whole = chunk.subarray(0, end)
    if (!isUtf8(whole)) throw notText(file)
    if (whole.length > 0) yield whole
  }
  if (held.length > 0) throw notText(file)
}

/** How many bytes at the end begin a character whose rest is yet to come. */
function unfinishedTail(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? back : 0
    }
  }
  return 0
}

const isBlank = (chunk: Buffer): boolean => chunk.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
