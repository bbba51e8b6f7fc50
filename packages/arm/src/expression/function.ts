import type { Failure, Value } from '../value/index.ts'
import type { Lambda } from './lambda.ts'

/** What an evaluation gives: a value, or what went wrong. Nothing is ever thrown. */
export type Outcome = Value | Failure

/** A compiled expression: run it with what the functions of its table need. */
export interface Lazy<E> {
  (environment: E): Outcome
}

/** What every function of a table has. */
export interface Signature {
  /** The official spelling; case is ignored where it is called. */
  readonly name: string
  /** How many arguments it takes at least. */
  readonly min: number
  /** How many arguments it takes at most. */
  readonly max: number
}

/** A function whose arguments are evaluated first, from left to right. A failed argument never reaches it: the failure is the result. */
export interface EagerFunction<E> extends Signature {
  call(args: readonly Value[], environment: E): Outcome
  /** The same for one argument, without a list around it. */
  readonly one?: (only: Value, environment: E) => Outcome
  /** The same for two arguments, without a list around them. */
  readonly two?: (first: Value, second: Value, environment: E) => Outcome
  /** Arguments that are `Unknown` reach it. Otherwise the result of such a call is that Unknown. */
  readonly unknowns?: boolean
  /** The result depends on the arguments alone, so that a call with constant arguments is made once, when it is compiled. */
  readonly pure?: boolean
}

/** A function that evaluates its arguments itself: `if`, `and`, `coalesce`. */
export interface LazyFunction<E> extends Signature {
  lazy(args: readonly Lazy<E>[], environment: E): Outcome
  readonly pure?: boolean
}

/** A function that takes `lambda(...)` arguments: `map`, `filter`. The arguments before `lambdasFrom` are evaluated first; they may be `Unknown`. */
export interface LambdaFunction<E> extends Signature {
  readonly lambdasFrom: number
  withLambdas(values: readonly Value[], lambdas: readonly Lambda<E>[], environment: E): Outcome
}

/** The two words of the language that are not functions but forms: `lambda` and `lambdaVariables`. */
export interface LambdaForm extends Signature {
  readonly form: 'lambda' | 'lambdaVariables'
}

/** The functions that begin with `list`, such as `listKeys`: resource providers have hundreds. In a table it stands as `list*`. */
export interface FunctionFamily<E> extends Signature {
  /** The function of this name, as it is written. */
  member(name: string): EagerFunction<E>
}

/** A function of a table. `E` is what the host's own functions need: parameters, the resource, the moment. */
export type FunctionSpec<E> = EagerFunction<E> | LazyFunction<E> | LambdaFunction<E> | LambdaForm | FunctionFamily<E>

/** Functions by name in lower case; those of a template by `namespace.name`. */
export type FunctionTable<E> = ReadonlyMap<string, FunctionSpec<E>>

/** Puts a table together; later functions replace earlier ones of the same name. */
export const functionTable = <E>(...groups: readonly Iterable<FunctionSpec<E>>[]): FunctionTable<E> => {
  const table = new Map<string, FunctionSpec<E>>()
  for (const group of groups) for (const spec of group) table.set(spec.name.toLowerCase(), spec)
  return table
}

/** The function that a name calls, whatever its case; a family answers for names that nothing else has. */
export function functionNamed<E>(table: FunctionTable<E>, name: string): Exclude<FunctionSpec<E>, FunctionFamily<E>> | undefined {
  const lower = name.toLowerCase()
  const spec = table.get(lower) ?? (lower.startsWith('list') ? table.get('list*') : undefined)
  return spec !== undefined && 'member' in spec ? spec.member(name) : spec
}
