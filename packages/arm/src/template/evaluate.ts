import { isExpression, type Lazy, type Outcome, unescape } from '../expression/index.ts'
import { Failure, isList, isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'
import type { Environment, Loop } from './environment.ts'
import { below, type Path } from './path.ts'
import { LIMITS } from './run.ts'

/**
 * Evaluates a value of a template: expressions in texts and in names, `copy` loops that make members. What fails is told as a problem of
 * its place and is unknown in the result, so that the rest can be used.
 */
export function evaluate(value: Value, environment: Environment, path: Path): Value {
  if (typeof value === 'string') return evaluateText(value, environment, path)
  if (typeof value !== 'object' || value === null || isPlain(value)) return value
  const { run } = environment.context
  if (!run.step(path)) return new Unknown('the template is too large to be expanded')
  if (isList(value)) return value.map((item, index) => evaluate(item, environment, below(path, index)))
  return isObject(value) ? evaluateObject(value, environment, path) : value
}

function evaluateText(text: string, environment: Environment, path: Path): Value {
  // Nearly all texts are no expressions, and nearly all of those that are need no new environment.
  if (text.charCodeAt(0) !== 91) return text
  if (!isExpression(text)) return unescape(text)
  const { run, table } = environment.context
  if (!run.step(path)) return new Unknown('the template is too large to be expanded')
  const compiled = run.compiled(text, table)
  if (!compiled.ok) return invalid(compiled, environment, path)
  const outcome = compiled.constant ?? ran(compiled.run, environment)
  return outcome instanceof Failure ? failed(outcome, environment, path) : outcome
}

/** Values that are made of others, each by an expression that nests deep, may need more stack than there is. */
function ran(run: Lazy<Environment>, environment: Environment): Outcome {
  try {
    return run(environment)
  } catch (error) {
    if (error instanceof RangeError) return new Failure('LimitExceeded', 'the expression and those it uses nest too deep')
    throw error
  }
}

function invalid(problem: { message: string; at: number }, { context }: Environment, path: Path): Unknown {
  context.run.problems.tell('InvalidExpression', `${problem.message} (at character ${problem.at + 1})`, path)
  return new Unknown(`its expression is not valid: ${problem.message}`)
}

/** Tells a failure and gives the unknown value that stands for it. */
function failed(failure: Failure, { context }: Environment, path: Path): Unknown {
  const code = failure.code === 'CircularReference' || failure.code === 'LimitExceeded' ? failure.code : 'EvaluationFailed'
  context.run.problems.tell(code, failure.message, path)
  return new Unknown(`its expression fails: ${failure.message}`)
}

function evaluateObject(object: ValueObject, environment: Environment, path: Path): Value {
  const result: Record<string, Value> = {}
  for (const key of Object.keys(object)) {
    const value = object[key] ?? null
    const at = below(path, key)
    const loops = key.length === 4 && key.toLowerCase() === 'copy' ? loopMembers(value, environment, at) : undefined
    if (loops !== undefined) for (const [name, list] of loops) put(result, name, list)
    else if (key.charCodeAt(0) === 91) putComputed(result, key, value, { environment, at })
    else put(result, key, evaluate(value, environment, at))
  }
  return result
}

function putComputed(
  result: Record<string, Value>,
  key: string,
  value: Value,
  { environment, at }: { environment: Environment; at: Path },
): void {
  const name = evaluateText(key, environment, at)
  if (typeof name === 'string') put(result, name, evaluate(value, environment, at))
  else if (!(name instanceof Unknown)) environment.context.run.problems.tell('EvaluationFailed', 'the name of a member must be a text', at)
}

/** Sets an own member whatever its name is: `__proto__` is a name as others are. */
export function put(object: Record<string, Value>, key: string, value: Value): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  else object[key] = value
}

/** Values that were found to hold nothing to evaluate; a template's own, so that they live as long as it does. */
const plain = new WeakMap<object, boolean>()

/** Whether a value holds no expression, no escaped text and no loop, so that it stands for itself. What is nested too deep does as well. */
function isPlain(value: object, depth = 0): boolean {
  const known = plain.get(value)
  if (known !== undefined) return known
  const members: readonly unknown[] = isList(value) ? value : Object.values(value)
  let found = depth > LIMITS.jsonDepth || value instanceof Unknown || isList(value) || !Object.keys(value).some(isSpecialKey)
  for (const one of depth > LIMITS.jsonDepth || value instanceof Unknown ? [] : members) {
    if (typeof one === 'string' ? one.charCodeAt(0) === 91 : typeof one === 'object' && one !== null && !isPlain(one, depth + 1))
      found = false
  }
  plain.set(value, found)
  return found
}

const isSpecialKey = (key: string): boolean => key.charCodeAt(0) === 91 || (key.length === 4 && key.toLowerCase() === 'copy')

/** How often a loop runs; unknown where only the deployment knows, or where its count is wrong, which was told. */
export function roundsOf(copy: ValueObject, environment: Environment, path: Path): number | Unknown {
  const { problems } = environment.context.run
  const declared = member(copy, 'count')
  if (declared === undefined) {
    problems.tell('InvalidCopy', 'a `copy` loop has a `count`', path)
    return new Unknown('the loop has no count')
  }
  const count = evaluate(declared, environment, below(path, 'count'))
  if (count instanceof Unknown) return count
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) {
    problems.tell('InvalidCopy', 'the `count` of a `copy` loop must be an integer of at least 0', below(path, 'count'))
    return new Unknown('the count of the loop is not valid')
  }
  if (count <= LIMITS.rounds) return count
  problems.tell('LimitExceeded', `a \`copy\` loop runs ${count} times, which is more than ${LIMITS.rounds}`, below(path, 'count'))
  return LIMITS.rounds
}

/** One more round of a loop around an environment. */
export function inRound(environment: Environment, round: Omit<Loop, 'outer'>): Environment {
  const { context, loop } = environment
  return { context, loop: loop === undefined ? round : { ...round, outer: loop } }
}

/**
 * The members that a `copy` among the members of an object makes: a list of `{name, count, input}` (or one such object, as older templates
 * have it). `undefined`: it is no loop but a member that happens to be called `copy`.
 */
function loopMembers(copy: Value, environment: Environment, path: Path): (readonly [string, Value])[] | undefined {
  const loops = isList(copy) ? copy : [copy]
  if (loops.length === 0 || !loops.every(isLoop)) return undefined
  return loops.flatMap((loop, index) => {
    const at = isList(copy) ? below(path, index) : path
    const declared = member(loop, 'name')
    const name = typeof declared === 'string' ? evaluate(declared, environment, below(at, 'name')) : declared
    if (typeof name === 'string') return [[name, loopList(loop, { name, inside: true }, environment, at)] as const]
    environment.context.run.problems.tell('InvalidCopy', 'a `copy` loop has a `name`', at)
    return []
  })
}

const isLoop = (value: Value): value is ValueObject =>
  isObject(value) && member(value, 'count') !== undefined && member(value, 'input') !== undefined

/** What a loop with an `input` makes. */
export function loopList(copy: ValueObject, loop: Pick<Loop, 'name' | 'inside'>, environment: Environment, path: Path): Value {
  const rounds = roundsOf(copy, environment, path)
  if (rounds instanceof Unknown) return rounds
  const input = member(copy, 'input') ?? null
  const list: Value[] = []
  const at = below(path, 'input')
  for (let index = 0; index < rounds; index++) {
    if (!environment.context.run.step(path)) break
    list.push(evaluate(input, inRound(environment, { name: loop.name.toLowerCase(), index, inside: loop.inside }), at))
  }
  return list
}
