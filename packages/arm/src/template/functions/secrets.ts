import { type FunctionSpec, type FunctionTable, type Outcome, standardFunctions } from '../../expression/index.ts'
import { Unknown, type Value } from '../../value/index.ts'
import type { Environment } from '../environment.ts'
import { Secret } from '../unknowns.ts'

/** A standard function that first looks whether it can answer for a secret without telling what it is. */
function seeingSecrets(name: string, answer: (args: readonly Value[]) => Outcome | undefined): readonly FunctionSpec<Environment>[] {
  const standard: FunctionTable<unknown> = standardFunctions
  const spec = standard.get(name.toLowerCase())
  if (spec === undefined || !('call' in spec)) return []
  const call = (args: readonly Value[]): Outcome => {
    const known = args.some((arg) => arg instanceof Secret) ? answer(args) : undefined
    if (known !== undefined) return known
    const unknown = spec.unknowns === true ? undefined : args.find((arg) => arg instanceof Unknown)
    return unknown ?? spec.call(args, undefined)
  }
  return [{ name, min: spec.min, max: spec.max, pure: spec.pure === true, unknowns: true, call }]
}

/** The few things that may be known of the value of a secure parameter: whether there is one, and how long it is. */
export const secretFunctions: readonly FunctionSpec<Environment>[] = [
  ...seeingSecrets('empty', ([value]) => (value instanceof Secret && value.length !== undefined ? value.length === 0 : undefined)),
  ...seeingSecrets('length', ([value]) => (value instanceof Secret ? value.length : undefined)),
  ...seeingSecrets('contains', ([value, key]) => (value instanceof Secret && typeof key === 'string' ? value.has(key) : undefined)),
  ...seeingSecrets('equals', (args) => (args.some((arg) => arg === null || arg === '') ? false : undefined)),
]
