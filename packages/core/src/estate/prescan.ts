import { CST, Lexer } from 'yaml'
import { diagnostic, type Diagnostic } from '../kernel/index.ts'
import { limits } from './limits.ts'
import type { Locate } from './positions.ts'

/** What the scan found. With `parse: false` the text must not reach the parser: it is too deep, too long or hopeless. */
export interface Prescan {
  readonly parse: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Looks over a document's tokens before anything is built from them. It walks the lexer, which is linear and keeps no
 * stack; the parser behind it recurses and must only see documents within bounds. Stops at the first bound that is passed.
 */
export function prescan(text: string, locate: Locate): Prescan {
  const scan = new Scan(text, locate)
  let offset = 0
  let scalarFollows = false
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === CST.DOCUMENT) continue
    if (lexeme === CST.SCALAR) {
      scalarFollows = true
      continue
    }
    if (lexeme === CST.FLOW_END) {
      scan.flowAborted()
      continue
    }
    const type = scalarFollows ? 'scalar' : CST.tokenType(lexeme)
    scalarFollows = false
    if (!scan.token(type, lexeme, offset)) return { parse: false, diagnostics: scan.diagnostics }
    offset += lexeme.length
  }
  return { parse: true, diagnostics: scan.diagnostics }
}

class Scan {
  readonly diagnostics: Diagnostic[] = []
  readonly #text: string
  readonly #locate: Locate
  #flowDepth = 0
  /** Open block collections, outermost first: twice the column of a mapping, twice the column plus one of a sequence. */
  readonly #blocks: number[] = []
  #lineStart = 0
  /** Where on this line the innermost node begins: a key there opens a mapping at that column. */
  #nodeStart: number | undefined
  #tokens = 0
  #anchors = 0
  #aliases = 0

  constructor(text: string, locate: Locate) {
    this.#text = text
    this.#locate = locate
  }

  flowAborted(): void {
    this.#flowDepth = 0
  }

  /** Takes one token; false when the rest must not be read. */
  token(type: CST.TokenType | null, lexeme: string, offset: number): boolean {
    const lastNewline = lexeme.lastIndexOf('\n')
    if (type === 'space' || type === 'comment' || type === 'doc-start') return true
    if (type === 'newline') {
      this.#lineStart = offset + lastNewline + 1
      this.#nodeStart = undefined
      return true
    }
    this.#tokens += 1
    if (this.#tokens > limits.tokens) return this.#refuse('FW1002', 'the document has too many parts', offset)
    const inBounds = this.#structure(type, offset) && this.#properties(type, lexeme, offset)
    if (lastNewline !== -1) this.#lineStart = offset + lastNewline + 1
    // A block scalar takes its last line feed with it.
    if (lexeme.endsWith('\n')) this.#nodeStart = undefined
    return inBounds
  }

  #structure(type: CST.TokenType | null, offset: number): boolean {
    const column = offset - this.#lineStart
    if (type === 'flow-seq-start' || type === 'flow-map-start') {
      this.#nodeStart ??= column
      this.#flowDepth += 1
    } else if (type === 'flow-seq-end' || type === 'flow-map-end') {
      if (this.#flowDepth === 0) return this.#refuse('FW1001', `\`${this.#text[offset] ?? ''}\` closes nothing`, offset)
      this.#flowDepth -= 1
    } else if (this.#flowDepth === 0) this.#block(type, column)
    const depth = this.#blocks.length + this.#flowDepth
    return depth <= limits.depth || this.#refuse('FW1003', `nested more than ${limits.depth} deep`, offset)
  }

  #block(type: CST.TokenType | null, column: number): void {
    if (type === 'seq-item-ind') this.#open(2 * column + 1)
    else if (type === 'explicit-key-ind') this.#open(2 * column)
    else if (type === 'map-value-ind') this.#open(2 * (this.#nodeStart ?? column))
    else {
      this.#nodeStart ??= column
      return
    }
    this.#nodeStart = undefined
  }

  #open(place: number): void {
    while ((this.#blocks.at(-1) ?? -1) >= place) this.#blocks.pop()
    this.#blocks.push(place)
  }

  #properties(type: CST.TokenType | null, lexeme: string, offset: number): boolean {
    if (type === 'anchor' && ++this.#anchors > limits.anchors) {
      return this.#refuse('FW1014', `the document has more than ${limits.anchors} anchors`, offset)
    }
    if (type === 'alias' && ++this.#aliases > limits.anchors) {
      return this.#refuse('FW1014', `the document has more than ${limits.anchors} aliases`, offset)
    }
    if (type === 'tag') this.#tag(lexeme, offset)
    if (type === 'directive-line') return this.#refuse('FW1016', `the directive \`${lexeme.slice(0, 40)}\` is not allowed`, offset)
    return true
  }

  #tag(tag: string, offset: number): void {
    if (this.diagnostics.length >= limits.diagnosticsPerFile) return
    const at = this.#locate(offset, offset + tag.length)
    const help = tag === '!!str' ? 'put the value in quotes instead' : 'remove it; put the value in quotes if it is to be text'
    this.diagnostics.push(diagnostic('FW1015', `the tag \`${tag.slice(0, 80)}\` is not allowed`, { at, help }))
  }

  #refuse(code: 'FW1001' | 'FW1002' | 'FW1003' | 'FW1014' | 'FW1016', summary: string, offset: number): false {
    this.diagnostics.push(diagnostic(code, summary, { at: this.#locate(offset) }))
    return false
  }
}
