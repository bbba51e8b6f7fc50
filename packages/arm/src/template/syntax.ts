import { isExpression } from '../expression/index.ts'
import { isList, isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'
import type { Frame } from './frame.ts'
import { withOwnFunctions } from './functions/table.ts'
import { below, type Path, rootPath } from './path.ts'
import { LIMITS, type Run } from './run.ts'
import { wordOf } from './schema-check.ts'
import { ownFunctions } from './user-functions.ts'

const SECTIONS: readonly string[] = ['parameters', 'variables', 'functions', 'resources', 'outputs']

/**
 * Reads every expression of a template, also those that nothing evaluated: mistakes in what a condition leaves out are mistakes all the
 * same, and Azure refuses the whole template for them.
 */
export function checkSyntax(template: ValueObject, { run }: Frame): void {
  checkTemplate(template, rootPath(), run, 0)
}

function checkTemplate(template: ValueObject, path: Path, run: Run, depth: number): void {
  const table = withOwnFunctions(ownFunctions(template, path, run.problems))
  for (const section of SECTIONS) {
    const value = member(template, section)
    if (value !== undefined) checkValue(value, below(path, section), { run, table, depth })
  }
}

interface Checking {
  readonly run: Run
  readonly table: ReturnType<typeof withOwnFunctions>
  readonly depth: number
}

function checkValue(value: Value, path: Path, checking: Checking): void {
  const { run, table, depth } = checking
  if (typeof value === 'string') {
    if (value.charCodeAt(0) !== 91 || !isExpression(value)) return
    const compiled = run.compiled(value, table)
    if (!compiled.ok) run.problems.tell('InvalidExpression', `${compiled.message} (at character ${compiled.at + 1})`, path)
    return
  }
  if (typeof value !== 'object' || value === null || value instanceof Unknown || depth > LIMITS.jsonDepth) return
  const inside = { ...checking, depth: depth + 1 }
  if (isList(value)) return value.forEach((one, index) => checkValue(one, below(path, index), inside))
  if (!isObject(value)) return
  for (const [key, one] of Object.entries(value)) {
    const at = below(path, key)
    if (key.charCodeAt(0) === 91) checkValue(key, at, inside)
    if (key === 'metadata' || key === 'allowedValues') continue
    if (key === 'template' && isObject(one) && member(one, 'resources') !== undefined && isInner(value))
      checkTemplate(one, at, run, depth + 1)
    else checkValue(one, at, inside)
  }
}

const isInner = (properties: ValueObject): boolean => {
  const options = member(properties, 'expressionEvaluationOptions')
  return isObject(options) && wordOf(options, 'scope').toLowerCase() === 'inner'
}
