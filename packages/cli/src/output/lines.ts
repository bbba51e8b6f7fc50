import { createReadStream } from 'node:fs'

const LINE_FEED = 0x0a

/** A line of a stream that is longer than allowed: it is read past, not held. */
export class LineTooLong {
  readonly bytes: number

  constructor(bytes: number) {
    this.bytes = bytes
  }
}

/**
 * The lines of a file, or of standard input for `-`, one after another in the memory of the longest. Blank lines are told as they are; a byte
 * order mark and carriage returns are taken off. Throws what the operating system says of a file that cannot be read.
 */
export async function* linesOf(path: string, maxBytes: number): AsyncGenerator<string | LineTooLong> {
  const source: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 })
  let parts: Buffer[] = []
  let held = 0
  let first = true
  const finish = (): string | LineTooLong => {
    const line = held > maxBytes ? new LineTooLong(held) : textOf(Buffer.concat(parts), first)
    first = false
    parts = []
    held = 0
    return line
  }
  for await (const chunk of source) {
    let start = 0
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, start)) {
      held += at - start
      if (held <= maxBytes) parts.push(chunk.subarray(start, at))
      start = at + 1
      yield finish()
    }
    held += chunk.length - start
    if (held <= maxBytes) parts.push(Buffer.from(chunk.subarray(start)))
    else parts = []
  }
  if (held > 0) yield finish()
}

function textOf(bytes: Buffer, first: boolean): string {
  const text = bytes.toString('utf8').replace(/\r$/, '')
  return first ? text.replace(/^\u{feff}/u, '') : text
}
