import type { Json } from '@fairway/core/kernel'
import { Tokenizer, TokenType } from '@streamparser/json'

/** Keys and indexes from the document's root to a value. */
export type Path = readonly (string | number)[]

/** What a value is, as far as its first character tells. */
export type Opening = 'object' | 'array' | 'scalar'

/** What to do with a value: look at its members one by one, hold it as a whole, or read past it without keeping anything. */
export type Visit = 'enter' | 'build' | 'skip'

/** Decides what of a JSON text is kept. The path given is reused: copy what must outlive the call. */
export interface JsonHandler {
  visit(path: Path, opens: Opening): Visit
  /** A value that `visit` wanted built. */
  value(path: Path, value: Json): void
  /** A container that `visit` entered has ended. An empty path is the end of a document; several may follow each other. */
  leave(path: Path): void
}

/** Why a text is no JSON, and the byte where it stops being. */
export class JsonTextError extends Error {
  readonly problem: 'syntax' | 'truncated' | 'value-too-large' | 'too-deep'
  readonly offset: number

  constructor(problem: JsonTextError['problem'], offset: number, message: string) {
    super(message)
    this.name = 'JsonTextError'
    this.problem = problem
    this.offset = offset
  }
}

type Container = Json[] | Record<string, Json>

interface Frame {
  readonly array: boolean
  readonly mode: Visit
  readonly container: Container | undefined
  key: string
  index: number
}

type Expected = 'document' | 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end'

/** Deeper values are not held in memory, only read past. What consumes rows cuts off far above this. */
const MAX_BUILT_DEPTH = 1000
/** Deeper texts are refused: each open bracket costs memory. */
const MAX_DEPTH = 100_000

/**
 * Reads JSON texts, one after another, from chunks of UTF-8, and keeps only what its handler asks for, so that a file of any size can be
 * read in the memory of its largest row. The tokenizer is a library's; what is ours is the choice of what to keep: a list of selectors
 * (which the library has) cannot say "a row, whatever the envelope around it is", nor leave secrets unbuilt.
 */
export class JsonReader {
  readonly #handler: JsonHandler
  readonly #maxValueBytes: number
  readonly #tokenizer = new Tokenizer({ stringBufferSize: 64 * 1024 })
  readonly #frames: Frame[] = []
  readonly #path: (string | number)[] = []
  #entered = 0
  #built = 0
  #builtFrom = 0
  #expected: Expected = 'document'
  #offset = 0

  constructor(handler: JsonHandler, maxValueBytes: number) {
    this.#handler = handler
    this.#maxValueBytes = maxValueBytes
    this.#tokenizer.onToken = ({ token, value, offset }) => {
      this.#offset = offset
      this.#accept(token, value)
    }
    this.#tokenizer.onError = (error) => {
      if (error instanceof JsonTextError) throw error
      throw new JsonTextError(
        'syntax',
        positionIn(error.message) ?? this.#offset,
        `the text is not JSON: ${error.message.replace(/ at chunk position.*$/s, '')}`,
      )
    }
  }

  /** Reads the next chunk. Throws a `JsonTextError`. */
  write(chunk: Uint8Array): void {
    this.#tokenizer.write(chunk)
    if (this.#built > 0) this.#checkSize(this.#offset)
  }

  /** Says that the text ends here. Throws a `JsonTextError` when it must not. */
  end(): void {
    try {
      this.#tokenizer.end()
    } catch {
      throw this.#truncated()
    }
    if (this.#frames.length > 0 || this.#expected !== 'document') throw this.#truncated()
  }

  #truncated(): JsonTextError {
    return new JsonTextError('truncated', this.#offset, `the text ends inside ${this.#frames.length} open objects and lists`)
  }

  #accept(token: TokenType, value: Json): void {
    switch (token) {
      case TokenType.LEFT_BRACE:
        return this.#open(false)
      case TokenType.LEFT_BRACKET:
        return this.#open(true)
      case TokenType.RIGHT_BRACE:
        return this.#close(false)
      case TokenType.RIGHT_BRACKET:
        return this.#close(true)
      case TokenType.COLON:
        return this.#step('colon', 'value')
      case TokenType.COMMA:
        return this.#step('comma-or-end', this.#frames.at(-1)?.array === true ? 'value' : 'key')
      case TokenType.STRING:
        return this.#expected === 'key' || this.#expected === 'key-or-end'
          ? this.#name(typeof value === 'string' ? value : '')
          : this.#scalar(value)
      case TokenType.TRUE:
      case TokenType.FALSE:
      case TokenType.NULL:
      case TokenType.NUMBER:
        return this.#scalar(value)
      case TokenType.SEPARATOR:
        return undefined
    }
  }

  #step(from: Expected, to: Expected): void {
    if (this.#expected !== from) throw this.#unexpected()
    this.#expected = to
  }

  #unexpected(): JsonTextError {
    return new JsonTextError('syntax', this.#offset, `the text is not JSON: expected ${this.#expected.replaceAll('-', ' ')}`)
  }

  #name(name: string): void {
    const frame = this.#frames.at(-1)
    if (frame !== undefined) frame.key = name
    this.#expected = 'colon'
  }

  /** Checks that a value may stand here and says how the container around it is being read. */
  #beginValue(): Frame | undefined {
    if (this.#expected !== 'value' && this.#expected !== 'value-or-end' && this.#expected !== 'document') throw this.#unexpected()
    const frame = this.#frames.at(-1)
    if (frame?.array === true) frame.index += 1
    return frame
  }

  #endValue(): void {
    this.#expected = this.#frames.length === 0 ? 'document' : 'comma-or-end'
  }

  #visit(frame: Frame | undefined, opens: Opening): Visit {
    if (frame !== undefined) this.#path[this.#entered - 1] = frame.array ? frame.index : frame.key
    this.#path.length = this.#entered
    return this.#handler.visit(this.#path, opens)
  }

  #scalar(value: Json): void {
    const frame = this.#beginValue()
    if (frame?.mode === 'build') attach(frame, value)
    else if (frame?.mode !== 'skip' && this.#visit(frame, 'scalar') !== 'skip') this.#handler.value(this.#path, value)
    this.#endValue()
  }

  #open(array: boolean): void {
    const frame = this.#beginValue()
    if (this.#frames.length >= MAX_DEPTH)
      throw new JsonTextError('too-deep', this.#offset, `the text nests deeper than ${MAX_DEPTH} levels`)
    const mode = this.#modeOf(frame, array)
    const container: Container | undefined = mode === 'build' ? (array ? [] : {}) : undefined
    if (frame?.mode === 'build') attach(frame, container ?? null)
    this.#frames.push({ array, mode, container, key: '', index: -1 })
    if (mode === 'enter') this.#entered += 1
    if (mode === 'build') this.#built += 1
    this.#expected = array ? 'value-or-end' : 'key-or-end'
  }

  #modeOf(frame: Frame | undefined, array: boolean): Visit {
    if (frame?.mode === 'skip') return 'skip'
    if (frame?.mode === 'build') {
      this.#checkSize(this.#offset)
      return this.#built >= MAX_BUILT_DEPTH ? 'skip' : 'build'
    }
    const mode = this.#visit(frame, array ? 'array' : 'object')
    if (mode === 'build') this.#builtFrom = this.#offset
    return mode
  }

  #checkSize(offset: number): void {
    if (offset - this.#builtFrom <= this.#maxValueBytes) return
    throw new JsonTextError('value-too-large', this.#builtFrom, `a single value is larger than ${this.#maxValueBytes} bytes`)
  }

  #close(array: boolean): void {
    const frame = this.#frames.at(-1)
    const mayEnd = this.#expected === 'comma-or-end' || this.#expected === (array ? 'value-or-end' : 'key-or-end')
    if (frame === undefined || frame.array !== array || !mayEnd) throw this.#unexpected()
    this.#frames.pop()
    this.#endValue()
    if (frame.mode === 'enter') this.#leave()
    else if (frame.mode === 'build') this.#finish(frame)
  }

  #leave(): void {
    this.#entered -= 1
    this.#path.length = this.#entered
    this.#handler.leave(this.#path)
  }

  #finish(frame: Frame): void {
    this.#built -= 1
    if (this.#built > 0 || frame.container === undefined) return
    this.#checkSize(this.#offset)
    this.#path.length = this.#entered
    this.#handler.value(this.#path, frame.container)
  }
}

/** `__proto__` becomes a member like any other; assigning it would change the object's prototype. */
function attach(frame: Frame, value: Json): void {
  const { container } = frame
  if (container === undefined) return
  if (Array.isArray(container)) container.push(value)
  else if (frame.key === '__proto__')
    Object.defineProperty(container, frame.key, { value, writable: true, enumerable: true, configurable: true })
  else container[frame.key] = value
}

/** Where the tokenizer stopped, which it tells only in words. */
function positionIn(message: string): number | undefined {
  const found = /absolute position "(\d+)"/.exec(message)?.[1]
  return found === undefined ? undefined : Number(found)
}
