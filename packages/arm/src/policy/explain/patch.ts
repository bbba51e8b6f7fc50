import { Failure, isList, isObject, member, pointerStep, Unknown, type Value, type ValueObject } from '../../value/index.ts'
import type { Compiled } from '../compiled.ts'
import { TRUE } from '../answer.ts'
import { parseFieldName } from '../field/field-name.ts'
import { detailFunctions, withParameters } from '../function/functions.ts'
import type { Frame } from '../judge/frame.ts'
import { equal } from '../operator/equality.ts'
import type { PolicyProblem } from '../problem.ts'
import { ready } from '../rule/prepare.ts'

/** What a modify or append does, or would do, to one property. */
export interface PatchOperation {
  readonly operation: 'add' | 'addOrReplace' | 'remove' | 'append'
  /** As the rule spells it, expressions evaluated. */
  readonly field: string
  /** The property path, `*` for each member of a list; left out for a field that the type does not have. */
  readonly path?: readonly string[]
  readonly value?: Value
  /** `applied`: it changes the request; `conflict`: it cannot, and the effect that the policy names for that happens. */
  readonly outcome: 'applied' | 'skipped' | 'conflict' | 'unknown'
  /** Why it is skipped or cannot be done. */
  readonly why?: string
  /** What a conflict does: `deny`, unless the policy says otherwise. */
  readonly conflictEffect?: string
  /** JSON pointer to the operation in the definition. */
  readonly pointer: string
}

/**
 * The operations of a modify or append, evaluated for a resource. Operations whose condition is false and those whose parent is absent are
 * skipped; an alias that cannot be modified is a conflict.
 * Source: https://learn.microsoft.com/azure/governance/policy/concepts/effect-modify and effect-append
 */
export function patchOf(compiled: Compiled, frame: Frame): readonly PatchOperation[] | undefined {
  const { details, pointer } = compiled.definition.rule
  const at = `${pointer}/then/details`
  const run = (list: Value | undefined, where: string): readonly PatchOperation[] =>
    withParameters(compiled.parameters, () =>
      isList(list) ? list.flatMap((one, index) => operationOf(one, where + pointerStep(index), { compiled, frame, details })) : [],
    )
  if (compiled.effect === 'append') return run(details, at)
  if (compiled.effect !== 'modify' || details === undefined || !isObject(details)) return undefined
  return run(member(details, 'operations'), `${at}/operations`)
}

interface Context {
  readonly compiled: Compiled
  readonly frame: Frame
  readonly details: Value | undefined
}

const operations: Readonly<Record<string, PatchOperation['operation']>> = { add: 'add', addorreplace: 'addOrReplace', remove: 'remove' }

function operationOf(json: Value, pointer: string, context: Context): readonly PatchOperation[] {
  if (!isObject(json)) return []
  const { frame } = context
  const named = member(json, 'operation')
  const operation =
    typeof named === 'string' ? operations[named.toLowerCase()] : context.compiled.effect === 'append' ? 'append' : undefined
  const field = valueAt(json, 'field', frame)
  if (operation === undefined || typeof field !== 'string') return []
  const path = frame.fields.field(field).segments
  const start = { operation, field, ...(path === undefined ? {} : { path }), pointer }
  const condition = member(json, 'condition') === undefined ? true : valueAt(json, 'condition', frame)
  if (condition instanceof Unknown) return [{ ...start, outcome: 'unknown', why: condition.why }]
  if (condition instanceof Failure) return [{ ...start, outcome: 'unknown', why: condition.message }]
  if (condition !== true && (typeof condition !== 'string' || condition.toLowerCase() !== 'true'))
    return [{ ...start, outcome: 'skipped', why: 'its condition is false' }]
  const value = operation === 'remove' ? undefined : valueAt(json, 'value', frame)
  if (value instanceof Failure) return [{ ...start, outcome: 'unknown', why: value.message }]
  return [{ ...start, ...(value === undefined ? {} : { value }), ...outcomeOf(operation, field, path, value, context) }]
}

function valueAt(json: ValueObject, name: string, frame: Frame): Value | Failure {
  const problems: PolicyProblem[] = []
  const part = ready(member(json, name) ?? null, { functions: detailFunctions, problems }, '')
  const [problem] = problems
  if (problem !== undefined) return new Failure(problem.code, problem.message)
  return part.run === undefined ? part.constant : part.run(frame)
}

type Outcome = Pick<PatchOperation, 'outcome' | 'why' | 'conflictEffect'>

function outcomeOf(
  operation: PatchOperation['operation'],
  field: string,
  path: readonly string[] | undefined,
  value: Value | undefined,
  { compiled, frame, details }: Context,
): Outcome {
  if (path === undefined) return { outcome: 'skipped', why: `the type has no \`${field}\`` }
  const isTag = path[0]?.toLowerCase() === 'tags'
  if (operation === 'remove' && !isTag) return { outcome: 'skipped', why: 'only tags can be removed' }
  if (parseFieldName(field).kind === 'alias' && operation !== 'append') {
    const modifiable = compiled.aliases.modifiable(frame.outer.type, field, frame.outer.apiVersion)
    if (modifiable === false) return { outcome: 'conflict', why: `\`${field}\` cannot be modified`, conflictEffect: conflictOf(details) }
  }
  const before = at(frame.outer.resource, path)
  if (!isTag && path.length > 2 && isNothing(at(frame.outer.resource, parentOf(path))))
    return { outcome: 'skipped', why: `\`${parentOf(path).join('.')}\` is not there` }
  if (operation === 'add' && path.at(-1) !== '*' && !isNothing(before)) return { outcome: 'skipped', why: 'it is there already' }
  if (operation === 'append' && path.at(-1) !== '*' && !isNothing(before))
    return equal(before, value) === TRUE
      ? { outcome: 'skipped', why: 'it has that value already' }
      : { outcome: 'conflict', why: 'it has another value', conflictEffect: 'deny' }
  return { outcome: 'applied' }
}

const parentOf = (path: readonly string[]): readonly string[] => path.slice(0, path.at(-1) === '*' ? -2 : -1)

const isNothing = (value: Value | undefined): boolean => value === undefined || value === null

function conflictOf(details: Value | undefined): string {
  const effect = details !== undefined && isObject(details) ? member(details, 'conflictEffect') : undefined
  return typeof effect === 'string' ? effect.toLowerCase() : 'deny'
}

/** What stands at a path; the first member stands for all of a list. */
function at(from: Value, path: readonly string[]): Value | undefined {
  let value: Value | undefined = from
  for (const segment of path) {
    if (value instanceof Unknown) return value
    if (segment === '*') value = isList(value) ? value[0] : undefined
    else value = value !== undefined && isObject(value) ? member(value, segment) : undefined
  }
  return value
}

/** A resource as it is after the operations that apply; nothing of it is changed in place. */
export function applyPatch<T extends ValueObject>(resource: T, patch: readonly PatchOperation[]): T {
  let result = resource
  for (const one of patch) {
    if (one.outcome !== 'applied' || one.path === undefined) continue
    const changed = changedAt(result, one.path, one)
    // An object stays one of its kind: only what lies below is changed.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (changed !== undefined) result = changed as T
  }
  return result
}

function changedAt(value: Value | undefined, path: readonly string[], operation: PatchOperation): Value | undefined {
  const [segment, ...rest] = path
  if (segment === undefined) return operation.operation === 'remove' ? undefined : (operation.value ?? null)
  if (segment === '*') return changedList(value, rest, operation)
  const object: ValueObject = value !== undefined && isObject(value) ? value : {}
  const key = Object.keys(object).find((name) => name.toLowerCase() === segment.toLowerCase()) ?? segment
  const below = changedAt(Object.hasOwn(object, key) ? object[key] : undefined, rest, operation)
  if (below !== undefined) return Object.fromEntries([...Object.entries(object).filter(([name]) => name !== key), [key, below]])
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
}

/** `[*]` at the end: add and append put a member behind the others, addOrReplace leaves nothing but its own. */
function changedList(value: Value | undefined, rest: readonly string[], operation: PatchOperation): Value {
  const list = isList(value) ? value : []
  if (rest.length > 0) return list.map((item) => changedAt(item, rest, operation) ?? null)
  const added = operation.value ?? null
  const members = isList(added) ? added : [added]
  return operation.operation === 'addOrReplace' ? members : [...list, ...members]
}
