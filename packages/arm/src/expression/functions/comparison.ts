import { Failure, type Value } from '../../value/index.ts'
import type { FunctionSpec } from '../function.ts'
import { typeName } from '../type-name.ts'
import { wrongType } from './argument.ts'
import { sameValue } from './equality.ts'
import { binary, seeingUnknowns } from './spec.ts'

/** Texts are ordered as .NET's invariant culture does: `a` before `A` before `b`. */
const collator = new Intl.Collator('en', { sensitivity: 'variant', caseFirst: 'lower' })

/** The order of two numbers or two texts; null stands for the empty text beside a text. */
function order(name: string, a: Value, b: Value): number | Failure {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a !== 'string' && typeof b !== 'string')
    return wrongType(name, typeof a === 'number' ? 2 : 1, 'a number or a string', typeof a === 'number' ? b : a)
  const [first, second] = [a ?? '', b ?? '']
  if (typeof first === 'string' && typeof second === 'string') return collator.compare(first, second)
  return new Failure(
    'WrongArgumentType',
    `\`${name}\` compares numbers with numbers and strings with strings, found ${typeName(a)} and ${typeName(b)}`,
  )
}

const ordering = (name: string, holds: (order: number) => boolean): FunctionSpec<unknown> =>
  binary(name, (a, b) => {
    const compared = order(name, a, b)
    return compared instanceof Failure ? compared : holds(compared)
  })

/** Comparisons. `equals` minds the case of texts. */
export const comparisonFunctions: readonly FunctionSpec<unknown>[] = [
  seeingUnknowns(binary('equals', sameValue)),
  ordering('less', (compared) => compared < 0),
  ordering('lessOrEquals', (compared) => compared <= 0),
  ordering('greater', (compared) => compared > 0),
  ordering('greaterOrEquals', (compared) => compared >= 0),
]
