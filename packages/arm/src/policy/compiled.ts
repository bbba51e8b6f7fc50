import type { AliasTable } from '../alias/index.ts'
import type { Value } from '../value/index.ts'
import type { PolicyDefinition } from './definition/definition.ts'
import type { Effect } from './effect.ts'
import type { Applicability } from './judge/applicability.ts'
import type { Existence, ExistenceCheck } from './judge/existence.ts'
import type { Surroundings } from './judge/frame.ts'
import type { AnswerName } from './answer.ts'
import type { PatchOperation } from './explain/patch.ts'
import type { Reason } from './explain/reason.ts'
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
  /** The types, in lower case, that it can apply to at all; `undefined` where that is only known type by type. For an index of policies. */
  readonly types: ReadonlySet<string> | undefined
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
  /** Judges it again and tells why. Slow: only for pairs that are shown to people. */
  explain(subject: Subject, surroundings: Surroundings): Explanation
}

/** Why a resource was judged so. */
export interface Explanation {
  readonly verdict: Verdict
  readonly effect: Effect
  /** The conditions of the rule that decided. */
  readonly reasons: readonly Reason[]
  /** Why it cannot be decided, each reason once. */
  readonly unknown: readonly string[]
  /** What a modify or append changes, where its rule matches. */
  readonly patch?: readonly PatchOperation[]
  /** What an IfNotExists effect looked for, where its rule matches. */
  readonly related?: RelatedExplanation
}

/** What was looked for and found. */
export interface RelatedExplanation {
  readonly sought?: {
    readonly type: string
    readonly name?: string
    readonly scope: 'resource' | 'resourceGroup' | 'subscription'
    readonly resourceGroupName?: string
  }
  /** The first candidates, each with the conditions that decided. */
  readonly found: readonly { readonly id?: string; readonly answer: AnswerName; readonly reasons: readonly Reason[] }[]
  /** How many candidates there were. */
  readonly count?: number
  /** Why nobody knows what is there. */
  readonly unknown?: string
  /** What went wrong. */
  readonly failure?: string
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
