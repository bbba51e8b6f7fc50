import { Failure, isList, type Value } from '../../value/index.ts'
import { typeName } from '../type-name.ts'

/** Texts are at most this long, so that doubling a text again and again ends. Azure itself stops at 131,072 characters. */
export const MAX_TEXT = 1_048_576
/** Lists have at most this many members. */
export const MAX_LIST = 1_000_000

/** An argument of the wrong type. Positions count from 1. */
export const wrongType = (name: string, position: number, expected: string, found: Value): Failure =>
  new Failure('WrongArgumentType', `\`${name}\` expects ${expected} as argument ${position}, found ${typeName(found)}`)

/** An argument of the right type whose value cannot be used. */
export const invalid = (name: string, position: number, why: string): Failure =>
  new Failure('InvalidArgument', `\`${name}\`: argument ${position} ${why}`)

/** The result of a function would be too large. */
export const tooLarge = (name: string): Failure =>
  new Failure('TooLarge', `\`${name}\` would give more than the largest text or list there is room for`)

/** A text argument. Null stands for the empty text, as in Azure. */
export function textOf(name: string, position: number, value: Value): string | Failure {
  if (typeof value === 'string') return value
  return value === null ? '' : wrongType(name, position, 'a string', value)
}

/** An integer argument. */
export const integerOf = (name: string, position: number, value: Value): number | Failure =>
  typeof value === 'number' && Number.isInteger(value) ? value : wrongType(name, position, 'an integer', value)

/** A list argument. */
export const listOf = (name: string, position: number, value: Value): readonly Value[] | Failure =>
  isList(value) ? value : wrongType(name, position, 'an array', value)

/** A text as the result of a function, unless it is too long. */
export const boundedText = (name: string, text: string): string | Failure => (text.length > MAX_TEXT ? tooLarge(name) : text)
