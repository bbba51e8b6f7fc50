import { Failure, Unknown, type Value } from '../../value/index.ts'
import type { FunctionSpec, Lazy, LazyFunction, Outcome } from '../function.ts'
import { typeName } from '../type-name.ts'
import { wrongType } from './argument.ts'
import { sameValue } from './equality.ts'
import { seeingUnknowns, unary, variadic } from './spec.ts'

/**
 * `and` and `or`, from left to right: the first operand that decides ends it, later ones are not evaluated. An unknown operand leaves it to
 * the others to decide; what fails after it leaves it undecided, since nobody knows whether Azure gets that far.
 */
const connective = (name: string, decisive: boolean): LazyFunction<unknown> => ({
  name,
  min: 2,
  max: Infinity,
  pure: true,
  lazy: (args, environment) => {
    let unknown: Unknown | undefined
    let position = 0
    for (const arg of args) {
      position++
      const value = arg(environment)
      if (value === decisive) return decisive
      if (value instanceof Unknown) unknown ??= value
      else if (value !== !decisive && unknown === undefined)
        return value instanceof Failure ? value : wrongType(name, position, 'a boolean', value)
    }
    return unknown ?? !decisive
  },
})

/** `if`: only the branch that is taken is evaluated. Under an unknown condition both are, and count where they are the same. */
function choose(args: readonly Lazy<unknown>[], environment: unknown): Outcome {
  const [condition, yes, no] = args
  if (condition === undefined || yes === undefined || no === undefined) return null
  const answer = condition(environment)
  if (answer === true) return yes(environment)
  if (answer === false) return no(environment)
  if (answer instanceof Failure) return answer
  if (!(answer instanceof Unknown)) return wrongType('if', 1, 'a boolean', answer)
  const [first, second] = [yes(environment), no(environment)]
  if (first instanceof Failure || second instanceof Failure) return answer
  return sameValue(first, second) === true ? first : answer
}

function coalesce(args: readonly Lazy<unknown>[], environment: unknown): Outcome {
  for (const arg of args) {
    const value = arg(environment)
    if (value !== null) return value
  }
  return null
}

function toBoolean(value: Value): Outcome {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  const text = typeof value === 'string' ? value.trim().toLowerCase() : undefined
  if (text === 'true') return true
  if (text === 'false') return false
  return new Failure(
    'WrongArgumentType',
    `\`bool\` expects a boolean, a number, \`true\` or \`false\`, found ${typeof value === 'string' ? `\`${value.slice(0, 50)}\`` : typeName(value)}`,
  )
}

/** `fail(message)` ends the evaluation, in the branch where it stands. */
const fail = (message: Value): Failure =>
  new Failure('Failed', typeof message === 'string' ? message.slice(0, 1000) : 'the expression calls `fail`')

/** Logical functions, and those that choose between values. */
export const logicalFunctions: readonly FunctionSpec<unknown>[] = [
  connective('and', false),
  connective('or', true),
  unary('not', (value) => (typeof value === 'boolean' ? !value : wrongType('not', 1, 'a boolean', value))),
  { name: 'if', min: 3, max: 3, pure: true, lazy: choose },
  { name: 'coalesce', min: 1, max: Infinity, pure: true, lazy: coalesce },
  unary('bool', toBoolean),
  seeingUnknowns(unary('fail', fail)),
  variadic('true', 0, 0, () => true),
  variadic('false', 0, 0, () => false),
  variadic('null', 0, 0, () => null),
]
