import type { Json, JsonObject, TableHead } from '../kernel/index.ts'

/** A group of the tree of the library. */
interface TreeGroup {
  readonly name: string
  readonly displayName: string
  readonly parent?: string
  readonly archetypes: readonly string[]
}

/** An assignment of the library. */
export interface LibraryAssignment {
  readonly name: string
  readonly title: string
  /** The name of what it assigns. */
  readonly definition: string
  readonly kind: 'definition' | 'initiative'
  readonly from: 'built-in' | 'library'
  readonly version?: string
  readonly enforcement: 'Default' | 'DoNotEnforce'
  /** The strongest that it does when enforced. */
  readonly strongest: Strength
  /** The effect that it gives to the definition by an override. */
  readonly override?: string
  readonly parameters: JsonObject
  /** Parameters that hold values of the platform, and what the library gives where the platform has none. */
  readonly needs: readonly { readonly parameter: string; readonly value: string; readonly otherwise?: Json }[]
  /** Parameters without a default. */
  readonly required: readonly string[]
  readonly identity: 'needed' | 'none'
  /** Roles that its identity needs where it is assigned. */
  readonly roles: readonly string[]
  /** Parameters that name a resource at which its identity needs its roles too. */
  readonly permits: readonly string[]
  /** Members of the initiative whose definition is deprecated. */
  readonly retired: readonly { readonly reference: string; readonly definition: string; readonly canBeDisabled: 'yes' | 'no' }[]
  /** References of members that are amended, by definition. */
  readonly references: { readonly [definition: string]: readonly string[] }
}

/** What a policy can do to a request, the weakest first. */
export type Strength = 'disabled' | 'audit' | 'deploy' | 'modify' | 'deny'

/** A built-in definition that something here assigns. */
export interface DefinitionFact {
  readonly id: string
  readonly title: string
  readonly kind: 'definition' | 'initiative'
  /** Empty for an initiative. */
  readonly mode: string
  readonly version: string
  readonly state: 'current' | 'preview' | 'deprecated'
  /** The parameter that holds its effect; empty where the effect is fixed, and for an initiative. */
  readonly effectParameter: string
  /** The effects that this parameter allows. */
  readonly effects: readonly string[]
  /** The effect without a word of the assignment; empty for an initiative. */
  readonly default: string
  /** The strongest that it does without a word of the assignment. */
  readonly strongest: Strength
  readonly required: readonly string[]
  readonly optional: readonly string[]
  readonly roles: readonly string[]
  readonly permits: readonly string[]
}

/** data/archetypes.json: derived by scripts/gen-archetypes.ts. */
export interface ArchetypeTable extends TableHead {
  readonly tree: readonly TreeGroup[]
  readonly archetypes: readonly { readonly name: string; readonly assignments: readonly string[] }[]
  readonly assignments: readonly LibraryAssignment[]
  readonly definitions: readonly DefinitionFact[]
}

/** Where a parameter of a guardrail gets its value: as it stands, from the declaration, from the platform, or the id of a private DNS zone. */
export type GuardrailParameter =
  | { readonly value: Json }
  | { readonly from: string }
  | { readonly need: string; readonly otherwise?: Json }
  | { readonly zone: string }

/** A condition on a place of a body. */
export interface PlaceCondition {
  /** Dotted. */
  readonly path: string
  readonly is: 'equals' | 'not' | 'missing' | 'present' | 'like' | 'not-in'
  readonly value?: Json
}

/** What a resource of a type must be to pass: one of the conditions. */
export interface Demand {
  readonly type: string
  readonly anyOf: readonly PlaceCondition[]
}

/** A guardrail for AI. */
export interface GuardrailRow {
  readonly name: string
  readonly title: string
  readonly why: string
  readonly definition: string
  readonly from: 'built-in' | 'fairway'
  /** The archetypes that have it, with the effect once the roll-out is done; `optional`: only where it is asked for. */
  readonly where: readonly { readonly archetype: string; readonly effect: string; readonly choice?: 'optional' }[]
  readonly parameters: { readonly [name: string]: GuardrailParameter }
  /** Only where the declaration gives this. */
  readonly when?: string
  /** Not where one of these assignments holds already. */
  readonly unless?: readonly string[]
  /** It takes the place of this assignment of a group above. */
  readonly replaces?: string
  readonly asks?: readonly Demand[]
}

/** The zones of a kind of private endpoint; `{region}` stands for that of the endpoint. */
export interface EndpointZones {
  /** A reference: unique, lower case. */
  readonly name: string
  readonly type: string
  readonly groupIds: readonly string[]
  readonly zones: readonly string[]
}

/** A case in which an assignment denies what a workload needs. */
export interface KnownConflict {
  readonly name: string
  readonly assignments: readonly string[]
  readonly type: string
  /** The list whose items are looked at; without it the resource itself. */
  readonly each?: string
  readonly where: readonly PlaceCondition[]
  /** The definition that Fairway switches off in the initiative, which ends the conflict. */
  readonly amended?: string
  readonly title: string
  readonly wayOut: string
}

/** data/ai-guardrails.json. */
export interface GuardrailTable extends TableHead {
  readonly notes: readonly string[]
  readonly archetypes: readonly { readonly name: string; readonly needs: readonly string[]; readonly title: string }[]
  readonly needs: readonly { readonly archetype: string; readonly needs: readonly string[] }[]
  readonly groups: readonly TreeGroup[]
  readonly levels: { readonly deepest: number; readonly mostGroups: number; readonly note: string }
  readonly systemNamespaces: readonly string[]
  readonly registries: readonly { readonly format: string; readonly registry: string }[]
  readonly roles: readonly { readonly id: string; readonly name: string }[]
  readonly valueRoles: readonly { readonly value: string; readonly role: string }[]
  /** Endpoints that no definition of Azure or of the library registers, and the zones that their names are in. */
  readonly endpointZones: readonly EndpointZones[]
  /** Zones in which no policy registers endpoints. */
  readonly unregisteredZones: readonly { readonly zone: string; readonly why: string }[]
  readonly guardrails: readonly GuardrailRow[]
  readonly alsoNeeds: readonly { readonly assignment: string; readonly parameter: string; readonly value: string }[]
  readonly amendments: readonly {
    readonly assignment: string
    readonly definition: string
    readonly effect: string
    /** Only where this assignment holds too. */
    readonly with?: string
    readonly why: string
  }[]
  readonly never: readonly { readonly definition: string; readonly why: string }[]
  /** Definitions that guides name for something else, the words that tell it, and what is meant. */
  readonly mistaken: readonly {
    readonly definition: string
    readonly words: readonly string[]
    readonly meant: string
    readonly why: string
  }[]
  readonly conflicts: readonly KnownConflict[]
}
