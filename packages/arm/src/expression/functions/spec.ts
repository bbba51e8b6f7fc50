import type { Value } from '../../value/index.ts'
import type { EagerFunction, Outcome } from '../function.ts'

/** A pure function of one argument. */
export const unary = (name: string, one: (only: Value) => Outcome): EagerFunction<unknown> => ({
  name,
  min: 1,
  max: 1,
  pure: true,
  one,
  call: ([only = null]) => one(only),
})

/** A pure function of two arguments. */
export const binary = (name: string, two: (first: Value, second: Value) => Outcome): EagerFunction<unknown> => ({
  name,
  min: 2,
  max: 2,
  pure: true,
  two,
  call: ([first = null, second = null]) => two(first, second),
})

/** A pure function of any number of arguments. */
export const variadic = (name: string, min: number, max: number, call: (args: readonly Value[]) => Outcome): EagerFunction<unknown> => ({
  name,
  min,
  max,
  pure: true,
  call,
})

/** The same function, reached by arguments that are not known. */
export const seeingUnknowns = (spec: EagerFunction<unknown>): EagerFunction<unknown> => ({ ...spec, unknowns: true })
