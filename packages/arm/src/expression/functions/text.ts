import { Failure, isList, isObject, Unknown, type Value } from '../../value/index.ts'
import type { FunctionSpec, Outcome } from '../function.ts'
import { boundedText, integerOf, invalid, listOf, MAX_TEXT, textOf, tooLarge, wrongType } from './argument.ts'
import { unknownWithin } from './equality.ts'
import { binary, unary, variadic } from './spec.ts'

/** A function of one text. */
const ofText = (name: string, of: (text: string) => Outcome): FunctionSpec<unknown> =>
  unary(name, (value) => {
    const text = textOf(name, 1, value)
    return text instanceof Failure ? text : of(text)
  })

/** A function of two texts. */
const ofTexts = (name: string, of: (first: string, second: string) => Outcome): FunctionSpec<unknown> =>
  binary(name, (a, b) => {
    const first = textOf(name, 1, a)
    if (first instanceof Failure) return first
    const second = textOf(name, 2, b)
    return second instanceof Failure ? second : of(first, second)
  })

/** A value as `string` and `concat` write it: `True` as .NET does, objects and lists as JSON without spaces. */
export function written(value: Value): string | Unknown {
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return String(value)
  return unknownWithin(value) ?? JSON.stringify(value)
}

const isPlain = (value: Value): boolean =>
  typeof value === 'number' ? Number.isInteger(value) : typeof value !== 'object' || value === null

/** Joins texts, as `concat` does: null adds nothing; objects, lists and floats are no texts. */
function concatTexts(args: readonly Value[]): Outcome {
  let text = ''
  let unknown: Unknown | undefined
  for (const [index, arg] of args.entries()) {
    if (arg instanceof Unknown) unknown ??= arg
    else {
      const part = isPlain(arg) ? written(arg) : wrongType('concat', index + 1, 'a string, an integer or a boolean', arg)
      if (typeof part !== 'string') return part
      text += part
    }
    if (text.length > MAX_TEXT) return tooLarge('concat')
  }
  return unknown ?? text
}

function replace([subject = null, sought = null, by = null]: readonly Value[]): Outcome {
  const [text, old, fresh] = [textOf('replace', 1, subject), textOf('replace', 2, sought), textOf('replace', 3, by)]
  if (text instanceof Failure) return text
  if (old instanceof Failure) return old
  if (fresh instanceof Failure) return fresh
  if (old === '') return invalid('replace', 2, 'is empty')
  return boundedText('replace', replaceInsensitively(text, old, fresh))
}

/** Case is ignored when the old text is looked for. */
function replaceInsensitively(text: string, old: string, fresh: string): string {
  const [haystack, needle] = [folded(text), folded(old)]
  let result = ''
  let from = 0
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, from)) {
    result += text.slice(from, at) + fresh
    if (result.length > MAX_TEXT) return result
    from = at + old.length
  }
  return from === 0 ? text : result + text.slice(from)
}

/** Lower case of the same length, so that positions stay: as .NET does it, letters whose lower case is longer stay as they are. */
export const folded = (text: string): string => sameLength(text, (part) => part.toLowerCase())

/** Upper case in the same way: `ß` has none of one letter. */
const raised = (text: string): string => sameLength(text, (part) => part.toUpperCase())

function sameLength(text: string, change: (part: string) => string): string {
  const changed = change(text)
  if (changed.length === text.length) return changed
  return Array.from(text, (letter) => (change(letter).length === letter.length ? change(letter) : letter)).join('')
}

const MAX_DELIMITERS = 100

function split(subject: Value, delimiters: Value): Outcome {
  const text = textOf('split', 1, subject)
  if (text instanceof Failure) return text
  if (subject === null) return []
  const all: string[] = []
  for (const delimiter of isList(delimiters) ? delimiters : [delimiters]) {
    if (delimiter instanceof Unknown) return delimiter
    if (typeof delimiter === 'string') all.push(delimiter)
    else if (delimiter !== null) return wrongType('split', 2, 'a string or an array of strings', delimiter)
    if (all.length > MAX_DELIMITERS) return tooLarge('split')
  }
  return splitAt(
    text,
    all.filter((one) => one !== ''),
  )
}

function splitAt(text: string, delimiters: readonly string[]): readonly string[] {
  const [only, second] = delimiters
  if (only === undefined) return [text]
  if (second === undefined) return text.split(only)
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length;) {
    const found = delimiters.find((delimiter) => text.startsWith(delimiter, at))
    if (found === undefined) at++
    else {
      parts.push(text.slice(from, at))
      at += found.length
      from = at
    }
  }
  return [...parts, text.slice(from)]
}

function join(first: Value, second: Value): Outcome {
  const list = listOf('join', 1, first)
  if (list instanceof Failure) return list
  const delimiter = textOf('join', 2, second)
  if (delimiter instanceof Failure) return delimiter
  let length = 0
  let unknown: Unknown | undefined
  const texts: string[] = []
  for (const item of list) {
    if (item instanceof Unknown) unknown ??= item
    else if (isList(item) || isObject(item)) return wrongType('join', 1, 'an array of strings', item)
    else {
      const text = written(item)
      if (text instanceof Unknown) continue
      texts.push(text)
      length += text.length + delimiter.length
    }
  }
  return length > MAX_TEXT ? tooLarge('join') : (unknown ?? texts.join(delimiter))
}

function padLeft([subject = null, width = null, by = null]: readonly Value[]): Outcome {
  const text = typeof subject === 'number' && Number.isInteger(subject) ? String(subject) : textOf('padLeft', 1, subject)
  if (text instanceof Failure) return wrongType('padLeft', 1, 'a string or an integer', subject)
  const length = integerOf('padLeft', 2, width)
  if (length instanceof Failure) return length
  if (length < 1 || length > 16) return invalid('padLeft', 2, `is ${length}; widths go from 1 to 16`)
  const filler = by === null ? ' ' : textOf('padLeft', 3, by)
  if (filler instanceof Failure) return filler
  return filler.length === 1 ? text.padStart(length, filler) : invalid('padLeft', 3, 'is not one character')
}

function substring([subject = null, start = null, count = null]: readonly Value[]): Outcome {
  const text = textOf('substring', 1, subject)
  if (text instanceof Failure) return text
  const from = integerOf('substring', 2, start)
  if (from instanceof Failure) return from
  if (from < 0 || from > text.length) return outOfRange('substring', 2, `starts at ${from} in a string of ${text.length}`)
  if (count === null) return text.slice(from)
  const length = integerOf('substring', 3, count)
  if (length instanceof Failure) return length
  if (length < 0 || from + length > text.length)
    return outOfRange('substring', 3, `asks for ${length} characters from ${from} in a string of ${text.length}`)
  return text.slice(from, from + length)
}

const outOfRange = (name: string, position: number, why: string): Failure =>
  new Failure('IndexOutOfRange', `\`${name}\`: argument ${position} ${why}`)

function toText(value: Value): Outcome {
  if (typeof value === 'number' && !Number.isInteger(value))
    return wrongType('string', 1, 'a string, an integer, a boolean, an object or an array', value)
  const text = written(value)
  return typeof text === 'string' ? boundedText('string', text) : text
}

/** Functions that take and give texts. `concat` of lists stands with the lists. */
export const textFunctions: readonly FunctionSpec<unknown>[] = [
  ofText('toLower', folded),
  ofText('toUpper', raised),
  ofText('trim', (text) => text.trim()),
  ofTexts('startsWith', (text, start) => folded(text).startsWith(folded(start))),
  ofTexts('endsWith', (text, end) => folded(text).endsWith(folded(end))),
  variadic('replace', 3, 3, replace),
  binary('split', split),
  binary('join', join),
  variadic('padLeft', 2, 3, padLeft),
  variadic('substring', 2, 3, substring),
  unary('string', toText),
]

export { concatTexts }
