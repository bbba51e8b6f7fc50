import { Failure, isList, Unknown, type Value } from '../../value/index.ts'
import type { FunctionSpec, Outcome } from '../function.ts'
import { integerOf, invalid, wrongType } from './argument.ts'
import { binary, unary, variadic } from './spec.ts'

const LARGEST = 2n ** 63n - 1n
const overflow = (name: string): Failure => new Failure('Overflow', `\`${name}\` leaves the integers of 64 bits`)

/** A function of two integers. Sums and products beyond 2^53 are calculated exactly and rounded to the nearest number there is. */
const arithmetic = (
  name: string,
  quick: (a: number, b: number) => number,
  exact: (a: bigint, b: bigint) => bigint,
): FunctionSpec<unknown> =>
  binary(name, (first, second) => {
    const a = integerOf(name, 1, first)
    if (a instanceof Failure) return a
    const b = integerOf(name, 2, second)
    if (b instanceof Failure) return b
    const result = quick(a, b)
    if (Number.isSafeInteger(result)) return result === 0 ? 0 : result
    const wide = exact(BigInt(a), BigInt(b))
    return wide > LARGEST || wide < -LARGEST - 1n ? overflow(name) : Number(wide)
  })

const division = (name: string, of: (a: number, b: number) => number): FunctionSpec<unknown> =>
  binary(name, (first, second) => {
    const a = integerOf(name, 1, first)
    if (a instanceof Failure) return a
    const b = integerOf(name, 2, second)
    if (b instanceof Failure) return b
    if (b === 0) return new Failure('DivisionByZero', `\`${name}\` by zero`)
    const result = of(a, b)
    return result === 0 ? 0 : result
  })

/** The smallest or the largest of numbers, given one by one or as one list. */
const extreme = (name: string, of: (a: number, b: number) => number): FunctionSpec<unknown> =>
  variadic(name, 1, Infinity, (args) => {
    const [first] = args
    const numbers = args.length === 1 && isList(first) ? first : args
    let best: number | undefined
    let unknown: Unknown | undefined
    for (const [index, value] of numbers.entries()) {
      if (value instanceof Unknown) unknown ??= value
      else if (typeof value !== 'number') return wrongType(name, index + 1, 'a number', value)
      else best = best === undefined ? value : of(best, value)
    }
    return unknown ?? best ?? invalid(name, 1, 'is empty')
  })

function toInteger(value: Value): Outcome {
  if (typeof value === 'number') return Number.isInteger(value) ? value : wrongType('int', 1, 'an integer or a string', value)
  if (typeof value !== 'string') return wrongType('int', 1, 'an integer or a string', value)
  const text = value.trim()
  if (!/^[+-]?\d{1,19}$/.test(text)) return invalid('int', 1, `is \`${value.slice(0, 50)}\`, which is no integer`)
  const wide = BigInt(text.startsWith('+') ? text.slice(1) : text)
  return wide > LARGEST || wide < -LARGEST - 1n ? overflow('int') : Number(wide) + 0
}

function toFloat(value: Value): Outcome {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return wrongType('float', 1, 'a number or a string', value)
  const text = value.trim().replaceAll(',', '')
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text))
    ? Number(text)
    : invalid('float', 1, `is \`${value.slice(0, 50)}\`, which is no number`)
}

/** Functions of numbers. */
export const numberFunctions: readonly FunctionSpec<unknown>[] = [
  arithmetic(
    'add',
    (a, b) => a + b,
    (a, b) => a + b,
  ),
  arithmetic(
    'sub',
    (a, b) => a - b,
    (a, b) => a - b,
  ),
  arithmetic(
    'mul',
    (a, b) => a * b,
    (a, b) => a * b,
  ),
  division('div', (a, b) => Math.trunc(a / b)),
  division('mod', (a, b) => a % b),
  extreme('min', Math.min),
  extreme('max', Math.max),
  unary('int', toInteger),
  unary('float', toFloat),
]
