import { endOfComment, endOfText } from './json-lexemes.ts'
import type { TextPlace } from './json-text.ts'

/** What is looked for below one value: its own pointer if it is wanted, and its members by key or index. */
interface Wanted {
  pointer?: string
  readonly members: Map<string, Wanted>
}

/**
 * Where values stand in a JSON text (with the comments that Azure's tools allow), by JSON pointer: the place of a member's key, of an
 * item's first character. One pass, no recursion; a pointer that leads nowhere gets the place of the deepest part that is there.
 */
export function placesIn(text: string, pointers: Iterable<string>): ReadonlyMap<string, TextPlace> {
  const root: Wanted = { members: new Map() }
  const found = new Map<string, number>()
  const all = [...new Set(pointers)]
  for (const pointer of all) want(root, pointer)
  new Walker(text, found).run(root)
  return placesOf(text, new Map(all.map((pointer) => [pointer, deepest(found, pointer)])))
}

/** Pointers cut at each `/`, for parts that do not exist. */
function deepest(found: ReadonlyMap<string, number>, pointer: string): number {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const offset = found.get(at)
    if (offset !== undefined) return offset
  }
  return 0
}

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** Every step on the way is wanted as well, so that the deepest existing one is known. */
function want(root: Wanted, pointer: string): void {
  let at = root
  let path = ''
  for (const part of pointer.split('/').slice(1)) {
    path += `/${part}`
    const key = unescaped(part)
    const next: Wanted = at.members.get(key) ?? { members: new Map() }
    next.pointer = path
    at.members.set(key, next)
    at = next
  }
}

interface Frame {
  readonly wanted: Wanted | undefined
  readonly list: boolean
  index: number
  /** What the member whose key was just read is looked for as. */
  next: Wanted | undefined
  expectsKey: boolean
}

class Walker {
  readonly #text: string
  readonly #found: Map<string, number>
  readonly #frames: Frame[] = []

  constructor(text: string, found: Map<string, number>) {
    this.#text = text
    this.#found = found
  }

  run(root: Wanted): void {
    const text = this.#text
    let pending: Wanted | undefined = root
    for (let at = 0; at < text.length;) {
      const unit = text[at] ?? ''
      const frame = this.#frames.at(-1)
      if (unit === '"') {
        const end = endOfText(text, at)
        if (frame?.expectsKey === true) this.#key(frame, at, end)
        else this.#item(frame, at)
        at = end
      } else if (unit === '{' || unit === '[') {
        const wanted: Wanted | undefined = frame === undefined ? pending : this.#item(frame, at)
        pending = undefined
        this.#frames.push({ wanted, list: unit === '[', index: -1, next: undefined, expectsKey: unit === '{' })
        at++
      } else if (unit === '}' || unit === ']') {
        this.#frames.pop()
        if (this.#frames.length === 0) return
        at++
      } else if (unit === ',') {
        if (frame?.list === false) frame.expectsKey = true
        at++
      } else if (unit === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) at = endOfComment(text, at)
      else if (/[\s:]/.test(unit)) at++
      else {
        this.#item(frame, at)
        at = endOfScalar(text, at)
      }
    }
  }

  #key(frame: Frame, at: number, end: number): void {
    frame.expectsKey = false
    if (frame.wanted === undefined || frame.wanted.members.size === 0) return void (frame.next = undefined)
    frame.next = frame.wanted.members.get(keyText(this.#text.slice(at, end)))
    if (frame.next?.pointer !== undefined && !this.#found.has(frame.next.pointer)) this.#found.set(frame.next.pointer, at)
  }

  /** A value begins: the next item of a list, or the member whose key was read. */
  #item(frame: Frame | undefined, at: number): Wanted | undefined {
    if (frame === undefined) return undefined
    if (!frame.list) return frame.next
    frame.index++
    const wanted = frame.wanted?.members.get(String(frame.index))
    if (wanted?.pointer !== undefined) this.#found.set(wanted.pointer, at)
    return wanted
  }
}

function keyText(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1)
  try {
    const key: unknown = JSON.parse(quoted)
    return typeof key === 'string' ? key : ''
  } catch {
    return quoted.slice(1, -1)
  }
}

function endOfScalar(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at++
  return at
}

/** Lines and columns of many offsets in one pass over the text. */
function placesOf(text: string, offsets: ReadonlyMap<string, number>): ReadonlyMap<string, TextPlace> {
  const places = new Map<string, TextPlace>()
  let line = 1
  let start = 0
  let feed = text.indexOf('\n')
  for (const [pointer, offset] of [...offsets].toSorted((a, b) => a[1] - b[1])) {
    while (feed !== -1 && feed < offset) {
      line++
      start = feed + 1
      feed = text.indexOf('\n', start)
    }
    places.set(pointer, { line, column: offset - start + 1 })
  }
  return places
}
