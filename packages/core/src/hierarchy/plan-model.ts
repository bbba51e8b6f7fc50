import type { GraphPart, GraphValue, NodeScope, ResourceNode } from '../graph/index.ts'
import type { Diagnostic, Instant, Json, SourceRange } from '../kernel/index.ts'
import type { Estate } from '../estate/index.ts'
import type { PolicyShelf } from '../policy/index.ts'
import type { ArchetypesSpec, GuardrailsSpec, HierarchySpec } from './schema.ts'

/** Where a property of the declaration stands: the path begins at the piece that is asked for. */
export type PlaceOf = (path: readonly PropertyKey[]) => SourceRange

/** A subscription that belongs into a group. */
export interface SubscriptionPlacement {
  /** Its name in the estate, or that of the application it is for. */
  readonly subscription: string
  /** Its id in Azure. Without one it is still to be made, and whoever makes it puts it into the group. */
  readonly id?: string
  readonly group: string
  /** The root in which it is placed: that of its application. Without one it is placed with the groups. */
  readonly root?: string
  readonly at: SourceRange
}

/** What the groups are built from. */
export interface HierarchyInput {
  readonly spec: HierarchySpec
  /** The prefix of the landing zone: what the root is called when it has no name. */
  readonly prefix: string
  readonly subscriptions: readonly SubscriptionPlacement[]
  /** The lines of `hierarchy`. */
  readonly place: PlaceOf
}

/** A management group of the tree. */
export interface ManagementGroup {
  readonly name: string
  readonly displayName: string
  /** `undefined` for the root. */
  readonly parent?: string
  readonly archetypes: readonly string[]
  readonly state: 'created' | 'existing'
  /** 0 for the root of the landing zone. */
  readonly level: number
  readonly subscriptions: readonly string[]
  readonly at: SourceRange
}

/** The tree of groups, checked: parents before children. */
export interface GroupTree {
  readonly root: string
  readonly groups: readonly ManagementGroup[]
}

/** The tree with what builds it. */
export interface HierarchyResult {
  readonly tree: GroupTree
  readonly part: GraphPart
  readonly diagnostics: readonly Diagnostic[]
}

/** A value of the platform that policies need, and where an identity needs rights to use it. */
export interface PlatformValue {
  readonly value: GraphValue
  /** The scope at which identities get their roles to use it. */
  readonly scope?: NodeScope
  /** The keys that the scope lies in. */
  readonly dependsOn?: readonly string[]
}

/** What the platform offers to policies, by the name that the landing zone library gives each value. What is absent is not there. */
export interface PlatformValues {
  readonly logAnalytics?: PlatformValue
  readonly ddosPlan?: PlatformValue
  readonly monitoringIdentity?: PlatformValue
  readonly monitoringIdentityName?: PlatformValue
  readonly vmInsightsRule?: PlatformValue
  readonly changeTrackingRule?: PlatformValue
  readonly defenderSqlRule?: PlatformValue
  readonly securityContact?: PlatformValue
  readonly dnsSubscription?: PlatformValue
  readonly dnsResourceGroup?: PlatformValue
  /** The names of all private DNS zones that there are. */
  readonly dnsZones?: readonly string[]
  /** The id of a private DNS zone by its name; `undefined` where the platform has no such zone. */
  readonly dnsZone?: (zone: string) => PlatformValue | undefined
}

/** An exemption that something Fairway builds needs. */
export interface NeededExemption {
  readonly name: string
  readonly assignment: string
  /** The group at which the assignment stands; without it, the nearest above the scope that has one of the name. */
  readonly group?: string
  readonly references: readonly string[]
  readonly scope: NodeScope
  readonly dependsOn?: readonly string[]
  /** The root in which it is written, where its scope is made later than the policies. */
  readonly root?: string
  readonly category: 'Waiver' | 'Mitigated'
  readonly reason: string
  readonly expiresOn: string
  readonly at: SourceRange
}

/** What a golden path declares of a resource, to be held against the guardrails of a group. */
export interface DeclaredResource {
  readonly key: string
  readonly group: string
  /** Where it is deployed, for exemptions of a subscription or resource group. */
  readonly scope?: NodeScope
  /** The root that builds it. */
  readonly root?: string
  readonly type: string
  /** The ARM body: `{properties, sku, kind, identity, tags ...}`. */
  readonly body: { readonly [key: string]: GraphValue }
  readonly at: SourceRange
}

/** What the guardrails are planned from. */
export interface GuardrailInput {
  readonly tree: GroupTree
  readonly archetypes: ArchetypesSpec
  readonly guardrails: GuardrailsSpec
  /** When the landing zone is compiled: decides the stage. */
  readonly now: Instant
  /** The region of the identities of assignments. */
  readonly region: string
  readonly platform: PlatformValues
  /** The subscriptions of the estate by name, for exemptions. */
  readonly estate: Estate
  /** Pulled definitions, where there are any. */
  readonly shelf?: PolicyShelf
  readonly exemptions?: readonly NeededExemption[]
  /** Exemptions that are known only once it is known what is assigned. */
  readonly exemptionsFor?: (assignments: readonly PlannedGuardrail[]) => readonly NeededExemption[]
  readonly resources?: readonly DeclaredResource[]
  /** The lines of `archetypes` and of `guardrails`. */
  readonly places: { readonly archetypes: PlaceOf; readonly guardrails: PlaceOf }
}

/** What holds from a day on. */
export interface GuardrailStage {
  /** `audit` first, then `enforce`; `before` while nothing is assigned. */
  readonly stage: 'before' | 'audit' | 'enforce'
  /** The day from which it holds; absent for what held always. */
  readonly from?: string
  /** `Default`: it stops and changes. `DoNotEnforce`: it only tells. */
  readonly enforcement: 'Default' | 'DoNotEnforce' | 'not assigned'
  /** What it does: `Audit`, `Deny`, `Modify` ...; `by member` for an initiative. */
  readonly effect: string
}

/** A definition that is assigned. */
export interface AssignedDefinition {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly kind: 'definition' | 'initiative'
  /** Whose it is: Azure's, Fairway's, the landing zone library's, the estate's. */
  readonly from: 'built-in' | 'fairway' | 'library' | 'estate'
}

/** A role that the identity of an assignment needs. */
export interface NeededRole {
  readonly role: string
  readonly roleDefinitionId: string
  /** The scope in words, such as `management group ai-corp`. */
  readonly scope: string
}

/** An assignment at a group, over time. */
export interface PlannedGuardrail {
  readonly key: string
  readonly group: string
  readonly name: string
  readonly title: string
  readonly definition: AssignedDefinition
  /** The archetype that brings it. */
  readonly archetype: string
  readonly why: string
  readonly now: GuardrailStage
  readonly next?: GuardrailStage
  readonly stages: readonly GuardrailStage[]
  /** Values by parameter; what only the deployment knows stands as text. */
  readonly parameters: { readonly [name: string]: Json }
  readonly identity: 'none' | 'system-assigned'
  readonly roles: readonly NeededRole[]
  readonly at: SourceRange
}

/** An assignment that is not made, and how it would be. */
export interface LeftOutGuardrail {
  readonly group: string
  readonly name: string
  readonly definition: string
  /** `missing`: it needs what is not there. `covered`: another assignment does the same. `off`: the declaration wants it so. */
  readonly kind: 'missing' | 'covered' | 'off'
  readonly reason: string
  readonly wayOut: string
}

/** A group with what holds there. */
export interface GroupGuardrails {
  readonly group: string
  readonly displayName: string
  readonly parent?: string
  /** Names of assignments made there. */
  readonly own: readonly string[]
  /** Assignments made above. */
  readonly inherited: readonly { readonly name: string; readonly from: string }[]
}

/** Two policies, or a policy and what is to be built, in each other's way. */
export interface GuardrailConflict {
  readonly kind: 'known' | 'two-writers' | 'written-and-denied' | 'contrary-demands' | 'denied'
  readonly group: string
  /** Keys or names of what is in each other's way. */
  readonly between: readonly string[]
  readonly message: string
  readonly wayOut: string
  /** Whether it bites now, or only in a later stage. */
  readonly from?: string
  readonly at: SourceRange
}

/** A scope that an assignment spares until a day. */
export interface PlannedExemption {
  readonly name: string
  readonly assignment: string
  /** The group at which it is assigned. */
  readonly group: string
  readonly scope: string
  readonly expiresOn: string
  readonly reason: string
  readonly at: SourceRange
}

/** Assignments as they are from a day to come on, when their roll-out is done, with the definitions and exemptions that belong to them. */
export interface LaterGuardrails {
  /** The day, as it is declared. */
  readonly from: string
  readonly nodes: readonly ResourceNode[]
}

/** Everything about policies: what is assigned where, when, why, and what builds it. */
export interface GuardrailPlan {
  readonly assignments: readonly PlannedGuardrail[]
  readonly groups: readonly GroupGuardrails[]
  readonly leftOut: readonly LeftOutGuardrail[]
  readonly exemptions: readonly PlannedExemption[]
  readonly conflicts: readonly GuardrailConflict[]
  /** What does more than today once its roll-out is done, by day. */
  readonly later: readonly LaterGuardrails[]
  readonly part: GraphPart
  readonly diagnostics: readonly Diagnostic[]
}
