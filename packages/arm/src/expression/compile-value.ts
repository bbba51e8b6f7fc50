import { Failure, isList, isObject, pointerStep, Unknown, type Value, type ValueObject } from '../value/index.ts'
import { compileExpression, type CompileOptions } from './compile.ts'
import type { FunctionTable, Lazy, Outcome } from './function.ts'
import { typeName } from './type-name.ts'
import { parseExpression } from './parse.ts'
import { isExpression, unescape } from './syntax.ts'

/** A compiled JSON value, or its first mistake: `pointer` (JSON pointer) names the string that holds it, `at` the offset in that string. */
export type CompiledValue<E> =
  | { readonly ok: true; readonly run: Lazy<E>; readonly constant?: Outcome }
  | { readonly ok: false; readonly message: string; readonly at: number; readonly pointer: string }

/** Lists and objects inside each other. */
const MAX_VALUE_DEPTH = 200

/**
 * Compiles a whole JSON value whose strings, and whose names of properties, may be expressions. A run gives a new value, or the first
 * failure; what is not known stays an `Unknown` inside. An object one of whose names is unknown is unknown as a whole.
 */
export function compileValue<E>(json: Value, table: FunctionTable<E>, options: CompileOptions = {}): CompiledValue<E> {
  return compileAt({ table, options }, json, '')
}

interface Context<E> {
  readonly table: FunctionTable<E>
  readonly options: CompileOptions
}

const fixed = (value: Outcome): { readonly ok: true; readonly run: () => Outcome; readonly constant: Outcome } => ({
  ok: true,
  run: () => value,
  constant: value,
})

function compileAt<E>(context: Context<E>, json: Value, pointer: string, depth = 0): CompiledValue<E> {
  if (typeof json === 'string') return compileText(context, json, pointer)
  if (depth > MAX_VALUE_DEPTH) return { ok: false, message: `the value is nested deeper than ${MAX_VALUE_DEPTH}`, at: 0, pointer }
  if (isList(json)) return compileList(context, json, pointer, depth)
  return isObject(json) ? compileObject(context, json, pointer, depth) : fixed(json)
}

function compileText<E>({ table, options }: Context<E>, text: string, pointer: string): CompiledValue<E> {
  if (!isExpression(text)) return fixed(unescape(text))
  const parsed = parseExpression(text)
  if (!parsed.ok) return { ...parsed, pointer }
  const compiled = compileExpression(parsed.expression, table, options)
  return compiled.ok ? compiled : { ...compiled, pointer }
}

function compileList<E>(context: Context<E>, list: readonly Value[], pointer: string, depth: number): CompiledValue<E> {
  const runs: Lazy<E>[] = []
  const constants: Value[] = []
  for (const [index, item] of list.entries()) {
    const compiled = compileAt(context, item, `${pointer}/${index}`, depth + 1)
    if (!compiled.ok) return compiled
    runs.push(compiled.run)
    if (compiled.constant !== undefined && !(compiled.constant instanceof Failure)) constants.push(compiled.constant)
  }
  if (constants.length === list.length) return fixed(constants)
  return { ok: true, run: (environment) => runList(runs, environment) }
}

function runList<E>(runs: readonly Lazy<E>[], environment: E): Outcome {
  const values: Value[] = []
  for (const run of runs) {
    const value = run(environment)
    if (value instanceof Failure) return value
    values.push(value)
  }
  return values
}

interface Member<E> {
  readonly name: Lazy<E>
  readonly value: Lazy<E>
}

function compileObject<E>(context: Context<E>, object: ValueObject, pointer: string, depth: number): CompiledValue<E> {
  const members: Member<E>[] = []
  let constant = true
  for (const [key, item] of Object.entries(object)) {
    const at = pointer + pointerStep(key)
    const name = compileText(context, key, at)
    if (!name.ok) return name
    const value = compileAt(context, item, at, depth + 1)
    if (!value.ok) return value
    members.push({ name: name.run, value: value.run })
    constant &&= typeof name.constant === 'string' && value.constant !== undefined && !(value.constant instanceof Failure)
  }
  const run = (environment: E): Outcome => runObject(members, environment)
  // Constant members never look at the environment.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return constant ? fixed(run(undefined as never)) : { ok: true, run }
}

function runObject<E>(members: readonly Member<E>[], environment: E): Outcome {
  const entries: [string, Value][] = []
  let unknown: Unknown | undefined
  for (const { name, value } of members) {
    const key = name(environment)
    if (key instanceof Failure) return key
    const item = value(environment)
    if (item instanceof Failure) return item
    if (typeof key === 'string') entries.push([key, item])
    else if (key instanceof Unknown) unknown ??= key
    else return new Failure('WrongKeyType', `the name of a property is a string, found ${typeName(key)}`)
  }
  return unknown ?? Object.fromEntries(entries)
}
