import type { TableHead } from '../kernel/index.ts'
import type { CriticalAsset } from '../region/index.ts'

/** Facts that golden paths go by: `data/golden-paths.json`. */
export interface GoldenPathTable extends TableHead {
  /** Built-in roles of Azure, by the name that code has for them. */
  readonly roles: Readonly<Record<string, { readonly id: string; readonly title: string }>>
  /** How the gateway in front of models of several regions behaves. */
  readonly gateway: {
    /** So many failures in an interval take a backend out for a while; `codes` are ranges of answers that count as failures. */
    readonly breaker: {
      readonly failures: number
      readonly interval: string
      readonly trip: string
      readonly codes: readonly (readonly number[])[]
      readonly about: string
    }
    /** The weight of each backend where requests are spread evenly. */
    readonly spread: number
    /** What tokens for model endpoints are issued for. */
    readonly audience: string
    readonly minimumApiVersion: string
    readonly source: string
  }
  readonly contentFilters: {
    readonly basePolicy: string
    /** Filters with a severity; `spec` is the property of a ModelDeployment's `contentFilter`. They look at prompts and answers. */
    readonly severities: readonly { readonly name: string; readonly spec: 'hate' | 'sexual' | 'violence' | 'selfHarm' }[]
    readonly detections: readonly {
      readonly name: string
      readonly spec: 'jailbreak' | 'indirectAttack' | 'protectedText' | 'protectedCode'
      readonly source: string
    }[]
    readonly source: string
  }
  /** Hosts that public packages come from. */
  readonly packageSources: { readonly hosts: readonly string[]; readonly source: string }
  /** Guardrails of the landing zone library that a path cannot meet, and why it is right not to. */
  readonly exceptions: readonly GuardrailException[]
  /** How far a search service grows: units are replicas times partitions. */
  readonly search: {
    readonly units: number
    readonly basic: { readonly replicas: number; readonly partitions: number }
    readonly source: string
  }
  /** Days after which a sandbox is flagged, and after which it ends. */
  readonly sandbox: { readonly flagDays: number; readonly endDays: number; readonly source: string }
  readonly budget: {
    /** Percentages of the monthly budget at which people are told of what was spent. */
    readonly percentages: readonly number[]
    /** The percentage at which they are told of what is forecast. */
    readonly forecast: number
    /** How many notifications Azure takes in one budget. */
    readonly notifications: number
    readonly about: string
  }
  readonly alerts: readonly AlertFact[]
}

/** A guardrail that resources of a type cannot meet: an exemption with a reason, where the guardrail is enforced. */
interface GuardrailException {
  /** The name of the policy definition. */
  readonly policy: string
  /** The policy set of the landing zone library that has it. */
  readonly set: string
  /** The ARM type of what is denied. */
  readonly type: string
  readonly why: string
}

/** A condition on a platform metric that somebody must look at. */
export interface AlertFact {
  /** Unique for its type: `throttled`. */
  readonly name: string
  /** The ARM type of what is watched. */
  readonly type: string
  readonly about: string
  /** 0 critical, 1 error, 2 warning, 3 informational. */
  readonly severity: number
  readonly metric: string
  readonly namespace: string
  readonly aggregation: 'Average' | 'Count' | 'Minimum' | 'Maximum' | 'Total'
  readonly operator: 'GreaterThan' | 'GreaterThanOrEqual' | 'LessThan' | 'LessThanOrEqual'
  readonly threshold: number
  /** ISO 8601 durations. */
  readonly window: string
  readonly frequency: string
  readonly dimensions?: readonly { readonly name: string; readonly values: readonly string[] }[]
  /** Only in these stages; absent: everywhere. */
  readonly stages?: readonly string[]
  readonly source: string
}

/** Facts on getting back what was lost: `data/recovery.json`. */
export interface RecoveryTable extends TableHead {
  /** By stage, how long things can be got back and how many copies there are. */
  readonly stages: Readonly<Record<string, StageRecovery>>
  readonly assets: readonly RecoveryFact[]
}

/** How much is kept in a stage. */
export interface StageRecovery {
  /** Days that deleted blobs and containers, and older versions, are kept. */
  readonly blobDays: number
  /** Days that a deleted key vault and what was in it is kept: 7 to 90, and never changed afterwards. */
  readonly vaultDays: number
  /** Whether storage, registries and databases lie in several zones, where the region has some. */
  readonly zones: 'one' | 'several'
  /** Replicas of a search index: 2 for reading without interruption, 3 for writing as well. */
  readonly searchReplicas: number
  /** The tier of continuous backup of Cosmos DB. */
  readonly cosmosBackup: 'Continuous7Days' | 'Continuous30Days'
}

/** What resources of a type hold that a workload cannot do without. */
export interface RecoveryFact {
  /** The ARM type. */
  readonly type: string
  /** Only those whose key ends so, where resources of one type hold different things. */
  readonly part?: string
  readonly kind: CriticalAsset['kind']
}
