import { Failure, isList, isObject, type Unknown, type Value } from '../../value/index.ts'
import type { FunctionSpec, Outcome } from '../function.ts'
import { boundedText, MAX_TEXT, tooLarge, wrongType } from './argument.ts'
import { formatNumber } from './number-format.ts'
import { variadic } from './spec.ts'
import { written } from './text.ts'

const wrongFormat = (why: string): Failure => new Failure('InvalidFormat', `\`format\`: argument 1 ${why}`)

/** One piece of a format: text, or a place for an argument. */
const PIECE = /\{\{|\}\}|\{\s*(\d{1,7})\s*(?:,\s*(-?\d{1,7})\s*)?(?::((?:[^{}]|\{\{|\}\})*))?\}|[{}]|[^{}]+/g

/** .NET's composite formatting: `{0}`, `{0,10}`, `{0:D2}`, `{{`. */
function format([template = null, ...args]: readonly Value[]): Outcome {
  if (typeof template !== 'string') return wrongType('format', 1, 'a string', template)
  let text = ''
  for (const piece of template.matchAll(PIECE)) {
    const [all, index, alignment, specifier] = piece
    const added = index === undefined ? plain(all) : placed(args, index, alignment, specifier)
    if (typeof added !== 'string') return added
    text += added
    if (text.length > MAX_TEXT) return tooLarge('format')
  }
  return boundedText('format', text)
}

function plain(piece: string): string | Failure {
  if (piece === '{{' || piece === '}}') return piece.charAt(0)
  return piece === '{' || piece === '}' ? wrongFormat(`has a \`${piece}\` that belongs to no place for an argument`) : piece
}

function placed(args: readonly Value[], index: string, alignment = '0', specifier = ''): string | Failure | Unknown {
  const value = args[Number(index)]
  if (value === undefined) return wrongFormat(`has {${index}}, but there are only ${args.length} arguments after it`)
  const text = shown(value, specifier.replaceAll('{{', '{').replaceAll('}}', '}'))
  if (text === undefined)
    return wrongFormat(`has the format \`${specifier}\`, which ${typeof value === 'number' ? 'this number does not take' : 'is none'}`)
  const width = Number(alignment)
  if (typeof text !== 'string' || Math.abs(width) > MAX_TEXT) return typeof text === 'string' ? tooLarge('format') : text
  return width < 0 ? text.padEnd(-width) : text.padStart(width)
}

/** Objects and lists are written as JSON with single quotes. */
function shown(value: Value, specifier: string): string | Unknown | undefined {
  if (typeof value === 'number') return formatNumber(value, specifier)
  const text = written(value)
  return typeof text === 'string' && (isList(value) || isObject(value)) ? text.replaceAll('"', "'") : text
}

export const formatFunctions: readonly FunctionSpec<unknown>[] = [variadic('format', 1, Infinity, format)]
