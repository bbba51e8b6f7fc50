import { printable } from '@fairway/core/kernel'
import { endOfRemarks, notJson } from './cli-text.ts'
import { fileFailure, type Position } from './failure.ts'
import { JsonReader, JsonTextError, type JsonHandler } from './json-reader.ts'
import type { ReadLimits } from './limits.ts'
import { readText, type InputFile } from './read-text.ts'

/** How a file is read: bounds, progress, cancelling. */
export interface ReadOptions {
  readonly limits: ReadLimits
  readonly signal?: AbortSignal | undefined
  readonly onBytes?: (read: number, total: number) => void
}

/** Words are looked at this far: enough for the message of a tool. */
const MAX_WORDS = 16 * 1024
const LINE_FEED = 0x0a
const SPACE = 0x20

/**
 * Reads a file of one or more JSON texts into a handler, and gives control back after each chunk, so that what the handler gathered can be
 * taken from it. Throws a `FileFailure` that names the line and column where the file stops being readable; what came before was handed on.
 */
export async function* readJson(file: InputFile, handler: JsonHandler, options: ReadOptions): AsyncGenerator<void> {
  const reader = new JsonReader(handler, options.limits.maxValueBytes)
  const lines = new LineCounter()
  let begun = false
  for await (const chunk of readText(file, options.limits, options.onBytes)) {
    options.signal?.throwIfAborted()
    if (!begun) begun = beginsLikeJson(file, chunk)
    attempt(file, lines, chunk, () => reader.write(chunk))
    lines.pass(chunk)
    yield
  }
  attempt(file, lines, Buffer.alloc(0), () => reader.end())
}

/**
 * False while there was only white space. Throws for text that begins with neither an object nor a list. Remarks of a tool before its output
 * are blanked in place, so that lines and columns stay those of the file.
 */
function beginsLikeJson(file: InputFile, chunk: Buffer): boolean {
  const head = chunk.subarray(0, MAX_WORDS).toString('utf8')
  const first = head.trimStart()[0]
  if (first === undefined) return false
  if (first === '{' || first === '[') return true
  const output = endOfRemarks(head)
  if (output === undefined) throw notJson(file.name, head)
  const remarks = chunk.subarray(0, Buffer.byteLength(head.slice(0, output)))
  remarks.forEach((byte, at) => {
    if (byte !== LINE_FEED) remarks[at] = SPACE
  })
  return true
}

function attempt(file: InputFile, lines: LineCounter, chunk: Buffer, step: () => void): void {
  try {
    step()
  } catch (error) {
    if (error instanceof JsonTextError) throw failureOf(file, error, lines.positionOf(error.offset, chunk))
    throw error
  }
}

function failureOf(file: InputFile, error: JsonTextError, position: Position): Error {
  const name = `\`${printable(file.name)}\``
  const more = { detail: `${error.message} (byte ${error.offset})`, position }
  if (error.problem === 'truncated') return fileFailure('FW2006', file.name, `${name} is cut short`, more)
  if (error.problem === 'syntax') return fileFailure('FW2007', file.name, `${name} is not valid JSON`, more)
  return fileFailure('FW2008', file.name, `${name} is too large to read safely`, more)
}

/** Counts lines as chunks go by, so that an offset can be told as line and column. */
class LineCounter {
  #line = 1
  #lineStart = 0
  #passed = 0

  pass(chunk: Buffer): void {
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) {
      this.#line += 1
      this.#lineStart = this.#passed + at + 1
    }
    this.#passed += chunk.length
  }

  /** The place of an offset in `chunk`, which has not passed yet; offsets before it are told as its beginning. */
  positionOf(offset: number, chunk: Buffer): Position {
    let { line, lineStart } = { line: this.#line, lineStart: this.#lineStart }
    const end = Math.min(offset - this.#passed, chunk.length)
    for (let at = chunk.indexOf(LINE_FEED); at !== -1 && at < end; at = chunk.indexOf(LINE_FEED, at + 1)) {
      line += 1
      lineStart = this.#passed + at + 1
    }
    return { line, column: Math.max(1, offset - lineStart + 1) }
  }
}
