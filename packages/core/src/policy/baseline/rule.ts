import type { JsonObject } from '../../kernel/index.ts'

/** A resource that shows what a definition says of it. */
export interface BaselineExample {
  readonly expect: 'complies' | 'violates' | 'not-applicable'
  /** In ARM form. */
  readonly resource: JsonObject
  /** Parameter values of this example, where the defaults do not show it. */
  readonly parameters?: JsonObject
  /** Other resources that exist: what `details.type` of the rule looks for. */
  readonly related?: readonly JsonObject[]
}

/** A parameter of a definition, in Azure's own shape. */
export interface BaselineParameter {
  readonly type: 'String' | 'Array' | 'Integer'
  readonly metadata: { readonly displayName: string; readonly description: string }
  readonly defaultValue: string | number | readonly string[]
  readonly allowedValues?: readonly string[]
}

/** Effects that a definition of the baseline may have; which of them it offers follows from the default. */
export type BaselineEffect = 'Audit' | 'Deny' | 'AuditIfNotExists' | 'Disabled'

/** Why something is asked for: the group of the initiative it belongs to. */
export type BaselineGroup = 'identity' | 'network' | 'monitoring' | 'models' | 'content-safety' | 'gpu' | 'data-protection' | 'placement'

/** A policy definition in Azure's own shape, as `az policy definition create` and an ARM template take it. */
export interface BaselineDefinition {
  readonly id: string
  readonly name: string
  readonly type: 'Microsoft.Authorization/policyDefinitions'
  readonly properties: {
    readonly displayName: string
    readonly description: string
    readonly policyType: 'Custom'
    readonly mode: 'All' | 'Indexed'
    readonly metadata: {
      readonly category: 'AI'
      readonly version: string
      /** What to do about a resource that fails, and where the rule comes from. */
      readonly fairway: { readonly group: BaselineGroup; readonly remedy: string; readonly sources: readonly string[] }
    }
    readonly parameters: { readonly [name: string]: BaselineParameter }
    readonly policyRule: { readonly if: JsonObject; readonly then: JsonObject }
  }
}

/** A definition with the examples that prove it. */
export interface BaselineRule {
  readonly definition: BaselineDefinition
  readonly examples: readonly BaselineExample[]
}

/** What is written down of a rule; the envelope is the same for all. */
export interface RuleText {
  /** Without the prefix that all share. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly remedy: string
  readonly sources: readonly string[]
  readonly group: BaselineGroup
  readonly effect: BaselineEffect
  /** `All` for types without tags or location, such as model deployments. Default: `Indexed`. */
  readonly mode?: 'All' | 'Indexed'
  readonly parameters?: { readonly [name: string]: BaselineParameter }
  readonly if: JsonObject
  /** Of `AuditIfNotExists`: what has to exist. */
  readonly details?: JsonObject
  readonly examples: readonly BaselineExample[]
}

/** All names of the baseline start so, and no built-in's does. */
export const PREFIX = 'fairway-ai-'

/** Version of the baseline: of each definition and of the initiative. */
export const BASELINE_VERSION = '1.0.0'

const choices = (effect: BaselineEffect): readonly BaselineEffect[] =>
  effect === 'AuditIfNotExists' ? ['AuditIfNotExists', 'Disabled'] : ['Audit', 'Deny', 'Disabled']

/** A rule as a definition in Azure's shape: envelope, metadata and the `effect` parameter that every definition has. */
export function rule(text: RuleText): BaselineRule {
  const effect: BaselineParameter = {
    type: 'String',
    metadata: { displayName: 'Effect', description: 'What happens to a resource that does not comply.' },
    defaultValue: text.effect,
    allowedValues: choices(text.effect),
  }
  const name = PREFIX + text.name
  return {
    definition: {
      id: `/providers/Microsoft.Authorization/policyDefinitions/${name}`,
      name,
      type: 'Microsoft.Authorization/policyDefinitions',
      properties: {
        displayName: text.title,
        description: text.description,
        policyType: 'Custom',
        mode: text.mode ?? 'Indexed',
        metadata: {
          category: 'AI',
          version: BASELINE_VERSION,
          fairway: { group: text.group, remedy: text.remedy, sources: text.sources },
        },
        parameters: { effect, ...text.parameters },
        policyRule: {
          if: text.if,
          // oxlint-disable-next-line unicorn/no-thenable -- Azure's word; nobody awaits a rule
          then: { effect: "[parameters('effect')]", ...(text.details === undefined ? {} : { details: text.details }) },
        },
      },
    },
    examples: text.examples,
  }
}
