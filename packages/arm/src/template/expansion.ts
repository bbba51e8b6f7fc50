import type { ArmResource, Scope } from '../resource/index.ts'
import type { Unknown, Value } from '../value/index.ts'

/** The levels of Azure that a template can be deployed to. */
export type ScopeKind = 'tenant' | 'managementGroup' | 'subscription' | 'resourceGroup'

/**
 * Where a template is deployed to. What is left out gets a placeholder, so that ids stay readable: the zero GUID for tenant and
 * subscription, `resource-group`, `management-group`. The location has none: it is unknown.
 */
export interface DeploymentScope {
  /** What the `$schema` of the template says, if left out. */
  readonly kind?: ScopeKind
  readonly tenantId?: string
  readonly managementGroup?: string
  readonly subscriptionId?: string
  readonly resourceGroup?: string
  /** Of the resource group or, for the other levels, of the deployment. */
  readonly location?: string
  /** Tags of the resource group. */
  readonly tags?: Readonly<Record<string, string>>
}

/** What `expandTemplate` needs. */
export interface ExpansionInput {
  /** The parsed JSON of the template. */
  readonly template: Value
  /** The parsed JSON of a parameter file, its `parameters`, or bare values by name. Key Vault references become unknown values. */
  readonly parameters?: Value
  readonly scope?: DeploymentScope
  /** The name of the deployment, which many templates make names of; `main` if left out. */
  readonly deploymentName?: string
  /**
   * The linked template or parameter file under a path relative to the template; `undefined`: there is none. Never asked for what lies
   * behind http. The paths hold no `..` that leads out of the template's folder.
   */
  readonly linked?: (relativePath: string) => Value | undefined
  /** The moment of the deployment, ISO 8601 in UTC: what `utcNow()` gives. */
  readonly now: string
}

/** Something wrong or missing in a template. Expansion went on without it. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode
  /** For people; names what was found and what was expected. Never holds the value of a secure parameter. */
  readonly message: string
  /** JSON pointer into the template, or into `file`. */
  readonly pointer: string
  /** The linked file, where it is not the template itself. */
  readonly file?: string
}

/** The kinds of problems. */
export type TemplateProblemCode =
  | 'InvalidTemplate'
  | 'InvalidExpression'
  | 'EvaluationFailed'
  | 'CircularReference'
  | 'MissingParameter'
  | 'InvalidParameter'
  | 'UndeclaredParameter'
  | 'InvalidCopy'
  | 'InvalidName'
  | 'InvalidScope'
  | 'UnknownDependency'
  | 'LinkNotFound'
  | 'NotEvaluated'
  | 'LimitExceeded'

/** A resource that a template deploys, or names as existing. */
export interface ExpandedResource {
  /** In ARM form; what cannot be known before deployment is `Unknown` inside. Top-level members that are null are left out. */
  readonly resource: ArmResource
  /** Where it lies: its group, subscription, management group, the tenant, or the resource that it extends. */
  readonly scope: Scope
  /** Declared with `existing: true`: it is not deployed, only referred to. */
  readonly existing: boolean
  /** Unknown: whether it is deployed is only known at deployment. Those that are certainly not deployed are left out. */
  readonly condition: true | Unknown
  /** Set where its name cannot be known; its `name` and `id` then hold the placeholder `(unknown...)`. */
  readonly unknownName?: Unknown
  /** JSON pointer of the declaration in the template, or in `file`. */
  readonly pointer: string
  /** The linked file, where it is not the template itself. */
  readonly file?: string
  /** The symbolic name, with the position in a loop: `subnets[1]`. */
  readonly symbolicName?: string
  /** Ids of the resources it waits for, in the order in which they are written. */
  readonly dependsOn: readonly string[]
  /** Names of the nested deployments around it, outermost first; empty at the top. */
  readonly deployment: readonly string[]
}

/** Something that could not be looked into: what it would deploy is neither in the resources nor judged. */
export interface Unresolved {
  readonly what: 'linkedTemplate' | 'templateSpec' | 'extension' | 'loop' | 'resource'
  readonly why: string
  readonly pointer: string
  readonly file?: string
}

/** An output of the template. Values of secure outputs are unknown. */
export interface ExpandedOutput {
  readonly type: string
  readonly value: Value
}

/** What a template comes to. */
export interface Expansion {
  /** In the order of the template; what a nested deployment deploys follows it. */
  readonly resources: readonly ExpandedResource[]
  readonly outputs: ReadonlyMap<string, ExpandedOutput>
  readonly problems: readonly TemplateProblem[]
  readonly unresolved: readonly Unresolved[]
  /** How many resources a false condition leaves out, those of deployments that are left out not counted. */
  readonly leftOut: number
  /** The level that it was expanded for. */
  readonly kind: ScopeKind
}
