import { Failure, isList, isObject, member, type Value, type ValueObject } from '../value/index.ts'
import type { Compiled } from './compiled.ts'
import { looksForRelated } from './effect.ts'
import { detailFunctions, withParameters } from './function/functions.ts'
import type { Frame } from './judge/frame.ts'
import type { PolicyProblem } from './problem.ts'
import { ready } from './rule/prepare.ts'

/** What a policy looks for, as far as people want to see it. */
const looked = ['roleDefinitionIds', 'type', 'name', 'kind', 'existenceScope', 'resourceGroupName']

/**
 * The details of an effect with the values of their expressions: what is looked for, the operations of a modify, the properties of an append.
 * Names of fields and conditions of operations stay as they are written; a template to deploy is left out.
 */
export function shownDetails(compiled: Compiled, frame: Frame): Value | undefined {
  const { details } = compiled.definition.rule
  if (details === undefined || details === null) return undefined
  return withParameters(compiled.parameters, () => shown(compiled, details, frame))
}

function shown(compiled: Compiled, details: Value, frame: Frame): Value | undefined {
  if (compiled.effect === 'append') return isList(details) ? details.map((one) => operation(one, frame)) : details
  if (!isObject(details)) return details
  if (looksForRelated(compiled.effect)) return picked(details, looked, frame)
  if (compiled.effect !== 'modify') return evaluated(details, frame)
  const operations = member(details, 'operations')
  return {
    ...picked(details, ['roleDefinitionIds'], frame),
    ...(isList(operations) ? { operations: operations.map((one) => operation(one, frame)) } : {}),
  }
}

function picked(details: ValueObject, names: readonly string[], frame: Frame): ValueObject {
  const found: [string, Value][] = []
  for (const name of names) {
    const value = member(details, name)
    if (value !== undefined) found.push([name, evaluated(value, frame)])
  }
  return Object.fromEntries(found)
}

function operation(one: Value, frame: Frame): Value {
  if (!isObject(one)) return one
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, key.toLowerCase() === 'value' ? evaluated(value, frame) : value]),
  )
}

/** The value of a part of the details; what cannot be computed is shown as written. */
function evaluated(value: Value, frame: Frame): Value {
  const problems: PolicyProblem[] = []
  const part = ready(value, { functions: detailFunctions, problems }, '')
  if (problems.length > 0) return value
  if (part.run === undefined) return part.constant
  const result = part.run(frame)
  return result instanceof Failure ? value : result
}
