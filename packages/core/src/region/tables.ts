import type { CapacityUnit, DeploymentType, Processing } from './deployment-type.ts'
import type { TableHead } from '../kernel/index.ts'

/** A region of Azure, as data/regions.json has it. */
export interface RegionFacts {
  /** `westeurope`. */
  readonly name: string
  /** `West Europe`. */
  readonly displayName: string
  /** The short code that Azure Backup uses: `we`. */
  readonly code: string
  /** Azure's geography: `Europe`, `Germany`. */
  readonly geography: string
  /** The country, where the geography spans several. */
  readonly country: string
  /** The part of the world: `Europe`, `Asia Pacific`. */
  readonly group: string
  readonly location?: string
  readonly pairedRegion?: string
  /** How many availability zones it has; 0 for none. */
  readonly zones: number
  /** Where deployment types of a data zone process its requests. */
  readonly dataZone: DataZone
  /** The boundary in which data at rest stays. */
  readonly boundary: 'us' | 'eu' | 'none'
  /** `restricted`: open to a few customers, mostly for disaster recovery. */
  readonly access: 'open' | 'restricted'
  readonly latitude?: number
  readonly longitude?: number
}

/** A data zone of model deployments. */
export type DataZone = 'us' | 'eu' | 'apac' | 'none'

/** data/regions.json. */
export interface RegionTable extends TableHead {
  readonly regions: readonly RegionFacts[]
}

/** What a deployment type means. */
export interface DeploymentTypeFacts {
  readonly type: DeploymentType
  readonly processing: Processing
  readonly unit: CapacityUnit
  readonly billing: 'tokens' | 'batch-tokens' | 'ptu-hours'
}

/** A version of a model, and when it ends. */
export interface ModelFacts {
  readonly model: string
  readonly version?: string
  readonly publisher: string
  readonly lifecycle?: 'GA' | 'Preview' | 'Legacy' | 'Deprecated' | 'Retired'
  /** The day on which deployments stop to answer. */
  readonly retires?: string
  readonly replacedBy?: string
}

/** How provisioned throughput comes: at least so much, in steps. */
export interface PtuSteps {
  readonly minimum: number
  readonly increment: number
}

/** What a PTU carries of a model. */
export interface ProvisionedFacts {
  readonly model: string
  readonly inputTokensPerMinute: number
  /** How many input tokens an output token counts for. */
  readonly outputWeight: number
  /** Global and data zone deployments. */
  readonly global: PtuSteps
  /** Regional deployments, where there are any. */
  readonly regional?: PtuSteps
}

/** The quota tiers of subscriptions. */
export type QuotaTier = 'free' | 'tier-1' | 'tier-2' | 'tier-3' | 'tier-4' | 'tier-5' | 'tier-6'

/** What subscriptions of a tier get by default. */
interface QuotaFacts {
  readonly model: string
  readonly type: DeploymentType
  /** Thousand tokens a minute. */
  readonly tiers: Readonly<Partial<Record<QuotaTier, number>>>
  /** So many requests in a window for so many thousand tokens a minute. */
  readonly rate?: { readonly requests: number; readonly thousandTokens: number; readonly windowSeconds: number }
}

/** Where a version of a model can be deployed. */
export interface AvailabilityFacts {
  readonly model: string
  readonly version: string
  readonly type: DeploymentType
  readonly regions: readonly string[]
}

/** data/models.json. */
export interface ModelTable extends TableHead {
  /** The day of the documentation that availability was read from. */
  readonly documentedOn: string
  /** The regions that the documentation has columns for. */
  readonly coveredRegions: readonly string[]
  readonly limits: {
    readonly accountsPerRegion: number
    readonly standardDeploymentsPerAccount: number
    readonly ptuPerDeployment: number
    /** How many days before its retirement a model is warned of. */
    readonly noticeDays: number
    /** For how many days an observation of quotas is believed without a word. */
    readonly observationDays: number
    /** The tier that is assumed where a Region names none. */
    readonly defaultTier: QuotaTier
  }
  readonly types: readonly DeploymentTypeFacts[]
  readonly models: readonly ModelFacts[]
  readonly provisioned: readonly ProvisionedFacts[]
  readonly quotas: readonly QuotaFacts[]
  readonly availability: readonly AvailabilityFacts[]
}

/** data/gpu-regions.json. */
export interface GpuRegionTable extends TableHead {
  /** The regions that the catalogue covers. */
  readonly coveredRegions: readonly string[]
  readonly sizes: readonly { readonly size: string; readonly regions: readonly string[] }[]
}

/** What people cannot do without when a region is lost. */
export type AssetKind =
  | 'fine-tuned-model'
  | 'rag-documents'
  | 'search-index'
  | 'training-data'
  | 'model-registry'
  | 'container-registry'
  | 'conversations'
  | 'checkpoints'
  | 'evaluation-sets'
  | 'secrets'

/** How a kind of asset reaches a second region. */
export interface AssetFacts {
  readonly kind: AssetKind
  readonly what: string
  readonly method: string
  readonly how: string
  /** The objective: what may be lost. */
  readonly dataLossMinutes: number
  /** The objective: how long it may take to be back. */
  readonly recoveryMinutes: number
  readonly needs: readonly string[]
  readonly source: string
}

/** How strongly something ties to its provider, the weakest tie first. */
export type Tie = 'open' | 'portable' | 'proprietary'

/** What a service ties to. */
export interface PortabilityFacts {
  readonly service: string
  readonly what: string
  readonly types: readonly string[]
  readonly tie: Tie
  /** What can be taken along. */
  readonly leaves: string
  /** What stays behind. */
  readonly stays: string
}

/** What a kind of place usually runs. */
interface PlaceFacts {
  readonly kind: 'azure' | 'on-premises' | 'edge' | 'other-cloud'
  readonly what: string
  readonly services: 'all' | readonly string[]
}

/** data/placement.json. */
export interface PlacementTable extends TableHead {
  /** In how many regions production runs at least. */
  readonly productionRegions: number
  readonly assets: readonly AssetFacts[]
  readonly portability: readonly PortabilityFacts[]
  readonly places: readonly PlaceFacts[]
}
