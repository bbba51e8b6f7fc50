import type { Json } from '../kernel/index.ts'
import { endOfComment, endOfText } from './json-lexemes.ts'

/** A place in a text: lines and columns from 1, columns in UTF-16 code units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** What a JSON text holds, or where and why it stops being JSON. */
export type JsonText =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly problem: 'syntax' | 'too-deep' | 'empty'; readonly message: string; readonly place: TextPlace }

/** Lists and objects inside each other. Azure's own limit for templates and policies is far below. */
const MAX_DEPTH = 512

/**
 * Reads JSON as Azure's tools take it: with `//` and block comments, commas before a closing bracket and line feeds inside of texts, all of
 * which templates and parameter files in the wild contain. Bounded in depth; keys such as `__proto__` are ordinary data.
 */
export function readJsonText(text: string): JsonText {
  const body = text.startsWith('\u{feff}') ? ` ${text.slice(1)}` : text
  if (body.trim() === '') return { ok: false, problem: 'empty', message: 'the text is empty', place: { line: 1, column: 1 } }
  const deep = tooDeepAt(body)
  if (deep !== undefined)
    return { ok: false, problem: 'too-deep', message: `nested more than ${MAX_DEPTH} deep`, place: placeOf(body, deep) }
  const strict = parsed(body)
  if (strict.ok) return strict
  const loose = parsed(plainJson(body))
  return loose.ok ? loose : strict
}

function parsed(text: string): JsonText {
  try {
    const value: Json = JSON.parse(text)
    return { ok: true, value }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = /position (\d+)/.exec(message)?.[1]
    const why = message.replace(/ in JSON at position.*$/s, '').replace(/, ?(?:\.\.\.)?".*is not valid JSON$/s, '')
    return {
      ok: false,
      problem: 'syntax',
      message: why.charAt(0).toLowerCase() + why.slice(1),
      place: placeOf(text, at === undefined ? firstOf(text, message) : Number(at)),
    }
  }
}

/** Of short texts the engine tells the character only: where it stands first. A text that ends too early ends at its end. */
function firstOf(text: string, message: string): number {
  const token = /token '(.)'/su.exec(message)?.[1]
  const at = token === undefined ? -1 : text.indexOf(token)
  return at === -1 ? text.length : at
}

/** Where the text nests deeper than the bound. Looks at brackets outside of texts only, and keeps no stack. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) at = endOfText(text, at) - 1
    else if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
      if (++depth > MAX_DEPTH) return at
    } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) depth--
  }
  return undefined
}

const QUOTE = 0x22
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d

/** The same text, offset by offset, with comments, needless commas and line feeds in texts made blank. */
function plainJson(text: string): string {
  const pieces: string[] = []
  let from = 0
  const blank = (start: number, end: number): void => {
    pieces.push(text.slice(from, start), text.slice(start, end).replaceAll(/[^\n]/g, ' '))
    from = end
  }
  for (let at = 0; at < text.length;) {
    const unit = text[at]
    if (unit === '"') {
      const end = Math.min(endOfText(text, at), text.length)
      if (text.slice(at, end).includes('\n')) {
        pieces.push(text.slice(from, at), text.slice(at, end).replaceAll(/[\r\n\t]/g, ' '))
        from = end
      }
      at = end
    } else if (unit === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const end = endOfComment(text, at)
      blank(at, end)
      at = end
    } else {
      if (unit === ',' && closesNext(text, at + 1)) blank(at, at + 1)
      at++
    }
  }
  return [...pieces, text.slice(from)].join('')
}

/** Whether only blanks and comments stand before a closing bracket. */
function closesNext(text: string, start: number): boolean {
  for (let at = start; at < text.length;) {
    const unit = text[at] ?? ''
    if (unit === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) at = endOfComment(text, at)
    else if (/\s/.test(unit)) at++
    else return unit === '}' || unit === ']'
  }
  return false
}

/** The line and column of an offset. */
function placeOf(text: string, offset: number): TextPlace {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: Math.max(1, Math.min(offset, text.length) - start + 1) }
}
