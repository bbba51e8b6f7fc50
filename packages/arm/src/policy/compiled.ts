import type { AliasTable } from '../alias/index.ts'
import type { Value } from '../value/index.ts'
import type { PolicyDefinition } from './definition/definition.ts'
import type { Effect } from './effect.ts'
import type { Applicability } from './judge/applicability.ts'
import type { Existence, ExistenceCheck } from './judge/existence.ts'
import type { Surroundings } from './judge/frame.ts'
import type { Rule } from './rule/rule.ts'
import type { Subject } from './subject.ts'
import type { Verdict } from './verdict.ts'

/** A definition with values for its parameters, ready to judge resources. */
export interface CompiledPolicy {
  readonly definition: PolicyDefinition
  readonly effect: Effect
  /** The effect as it is spelled. */
  readonly effectText: string
  /** Whether anything can be said offline, or why not: manual, static, or evaluated by a resource provider. */
  readonly evaluable: true | { readonly why: string }
  /** An alias that no resource type has: Azure then applies the policy to nothing. */
  readonly invalidAlias: string | undefined
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, Value>
  /**
   * What is left of the policy for a resource type, in any case; `undefined` when it can never apply to one: mode, conditions on the type,
   * an invalid alias, effect disabled. Remembered.
   */
  forType(type: string): TypedPolicy | undefined
}

/** What is left of a policy for one resource type. */
export interface TypedPolicy {
  readonly policy: CompiledPolicy
  /**
   * Judges a resource of that type. Allocates nothing. NonCompliant: the rule matches and its effect happens (with `denyAction`: the resource
   * is protected).
   */
  judge(subject: Subject, surroundings: Surroundings): Verdict
}

/** What the parts of a compiled policy share. */
export interface Compiled {
  readonly definition: PolicyDefinition
  readonly effect: Effect
  readonly effectText: string
  readonly aliases: AliasTable
  readonly parameters: ReadonlyMap<string, Value>
  readonly rule: Rule
  readonly applicability: Applicability
  readonly existence: Existence | undefined
  readonly existenceCheck: ExistenceCheck | undefined
  /** Whether what the provider fills in later is unknown rather than missing. */
  readonly fills: boolean
}
