import { isObject, member, type Value, type ValueObject } from '../../value/index.ts'
import { ConditionReader } from '../rule/parse-condition.ts'
import type { Condition } from '../rule/condition.ts'
import type { PolicyProblem } from '../problem.ts'
import { parseParameters, type ParameterDefinition } from './parameter.ts'

/** A policy definition, its shape checked. Source: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics */
export interface PolicyDefinition {
  readonly id?: string
  readonly name?: string
  readonly displayName?: string
  readonly description?: string
  /** `BuiltIn`, `Custom`, `Static` as spelled; empty where the document does not say. */
  readonly policyType: string
  /** As spelled; `Indexed` where the document does not say, as Azure reads it. */
  readonly mode: string
  readonly version?: string
  readonly metadata: ValueObject
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, ParameterDefinition>
  readonly rule: PolicyRule
  /** The parameter, in lower case, that the effect is taken from. */
  readonly effectParameter?: string
  /** The document. */
  readonly source: ValueObject
}

/** The rule of a definition. */
export interface PolicyRule {
  readonly condition: Condition
  /** As it is written, expression or not. */
  readonly effect: string
  /** `details` of the `then`, as written. */
  readonly details: Value | undefined
  /** JSON pointer to the rule. */
  readonly pointer: string
}

/** What came of reading a definition. Warnings do not keep it from being used. */
export type ParsedDefinition =
  | { readonly ok: true; readonly definition: PolicyDefinition; readonly warnings: readonly PolicyProblem[] }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] }

/**
 * Reads a policy definition: ARM's envelope (`{id, name, properties}`), its bare `properties`, or `{policyRule}` alone. Names of properties
 * in any case. The shape of every condition is checked; expressions are read when the policy is compiled.
 */
export function parsePolicyDefinition(json: unknown): ParsedDefinition {
  const reader = new Problems()
  if (!isObject(json)) return reader.with('ObjectExpected', 'a policy definition is an object', '')
  const inner = member(json, 'properties')
  const properties = isObject(inner) ? inner : json
  const at = isObject(inner) ? '/properties' : ''
  const rule = member(properties, 'policyRule')
  if (rule === undefined || !isObject(rule)) return reader.with('RuleMissing', 'the definition has no `policyRule`', `${at}/policyRule`)
  const parsed = parseRule(rule, `${at}/policyRule`, reader)
  if (parsed === undefined) return { ok: false, problems: reader.problems }
  const effectParameter = /^\[\s*parameters\(\s*'([^']+)'\s*\)\s*\]$/i.exec(parsed.effect)?.[1]?.toLowerCase()
  return {
    ok: true,
    warnings: reader.warnings,
    definition: {
      ...textsOf(json, properties),
      policyType: textAt(properties, 'policyType') ?? '',
      mode: textAt(properties, 'mode') ?? 'Indexed',
      metadata: objectAt(properties, 'metadata'),
      parameters: parseParameters(member(properties, 'parameters')),
      rule: parsed,
      ...(effectParameter === undefined ? {} : { effectParameter }),
      source: json,
    },
  }
}

class Problems {
  problems: PolicyProblem[] = []
  warnings: readonly PolicyProblem[] = []

  with(code: string, message: string, pointer: string): { readonly ok: false; readonly problems: readonly PolicyProblem[] } {
    return { ok: false, problems: [...this.problems, { code, message, pointer }] }
  }
}

function parseRule(rule: ValueObject, pointer: string, reader: Problems): PolicyRule | undefined {
  const conditions = new ConditionReader()
  const condition = conditions.read(member(rule, 'if'), `${pointer}/if`)
  reader.problems.push(...conditions.problems)
  reader.warnings = conditions.warnings
  const then = member(rule, 'then')
  const effect = then === undefined || !isObject(then) ? undefined : member(then, 'effect')
  if (typeof effect !== 'string' || effect === '')
    reader.problems.push({ code: 'EffectMissing', message: 'the rule has no `then` with an `effect`', pointer: `${pointer}/then/effect` })
  if (condition === undefined || reader.problems.length > 0 || typeof effect !== 'string' || !isObject(then)) return undefined
  return { condition, effect, details: member(then, 'details'), pointer }
}

type Texts = Pick<PolicyDefinition, 'id' | 'name' | 'displayName' | 'description' | 'version'>

function textsOf(json: ValueObject, properties: ValueObject): Texts {
  const id = textAt(json, 'id')
  const name = textAt(json, 'name')
  const displayName = textAt(properties, 'displayName')
  const description = textAt(properties, 'description')
  const version = textAt(properties, 'version') ?? textAt(objectAt(properties, 'metadata'), 'version')
  return {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    ...(displayName === undefined ? {} : { displayName }),
    ...(description === undefined ? {} : { description }),
    ...(version === undefined ? {} : { version }),
  }
}

/** A text of an object, by name in any case; `undefined` where it is none. */
export function textAt(object: ValueObject, name: string): string | undefined {
  const value = member(object, name)
  return typeof value === 'string' ? value : undefined
}

/** An object of an object, by name in any case; empty where it is none. */
export function objectAt(object: ValueObject, name: string): ValueObject {
  const value = member(object, name)
  return value !== undefined && isObject(value) ? value : {}
}
