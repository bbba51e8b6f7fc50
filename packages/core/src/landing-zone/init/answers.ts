import type { Instant } from '../../kernel/index.ts'
import type { HubSpec, NetworkSpec } from '../../network/index.ts'
import type { InitAnswers } from '../../organization/index.ts'

/** Golden paths that a first workload can take without anything that only its people know. */
export const firstPaths = ['azure-openai', 'rag', 'ml-workspace', 'gpu-cluster', 'aks-gpu'] as const

/** One of them. */
export type FirstPath = (typeof firstPaths)[number]

/** A hub that is there already. */
export interface ExistingHub {
  readonly virtualNetworkId: string
  readonly prefix: string
  /** Absent: it has no firewall. */
  readonly firewallAddress?: string
}

/** What `fairway init --landing-zone` asks. Everything that is text may be any text: it is escaped where it is written. */
export interface LandingZoneAnswers {
  /** Today: from now on policies tell. */
  readonly today: Instant
  readonly organization: Omit<InitAnswers['organization'], 'regions'>
  readonly lead: string
  readonly team: { readonly displayName: string; readonly costCenter?: string }
  /** `small`: nothing in production. `production`: production beside development, in all regions. */
  readonly scale: 'small' | 'production'
  /** The first is the primary one. */
  readonly regions: readonly string[]
  /** A network for each region, in their order. */
  readonly addressSpaces: readonly string[]
  /** The existing groups, where there are any: the topmost one, and the one in which the groups for AI are made. */
  readonly groups?: { readonly root: string; readonly workloads: string }
  /** The hubs that are there already, one for each region, in their order. Absent: they are made. */
  readonly existingHubs?: readonly ExistingHub[]
  /** The resource group of private DNS zones that are there already, in the subscription of connectivity. */
  readonly dnsGroup?: string
  readonly firewall: HubSpec['firewall']['tier']
  readonly bastion: HubSpec['bastion']
  /** An id: the plan is there already. */
  readonly ddos: 'created' | 'none' | { readonly id: string }
  readonly onPremises?: {
    readonly prefixes: readonly string[]
    readonly dataPerMonthGiB: number
    readonly latency: NonNullable<NetworkSpec['onPremises']>['latency']
    /** The public address of the VPN device. */
    readonly device?: string
    /** The id of an ExpressRoute circuit. */
    readonly circuit?: string
  }
  /** The id of a workspace for logs that is there already. */
  readonly logAnalytics?: string
  /** Ids by what they are for. Where one is missing, a placeholder stands in its document, and says so. */
  readonly subscriptions: Readonly<Partial<Record<SubscriptionRole, string>>>
  readonly goldenPath?: FirstPath
  readonly contacts: { readonly security: string; readonly cost: string }
  /** How names are made, where it differs from the usual way. */
  readonly namePattern?: string
  /** Tags that every resource carries beside the usual ones. */
  readonly extraTags: readonly { readonly key: string; readonly value: string }[]
}

/** What a subscription of a first landing zone is for. */
export type SubscriptionRole = 'platform' | 'connectivity' | 'development' | 'production'
