import type { SourceRange } from '../kernel/index.ts'
import type { SubnetPurpose } from './tables.ts'

/** A rule that lets traffic into a subnet, beside those that its purpose brings. */
export interface NsgRule {
  /** Unique in its subnet: letters, digits, hyphens. */
  readonly name: string
  readonly protocol: 'Tcp' | 'Udp' | 'Icmp' | '*'
  /** A service tag or a prefix. `Internet` opens the subnet to everybody: management ports are refused. */
  readonly from: string
  /** Ports and ranges: `443`, `8000-8100`. */
  readonly ports: readonly string[]
  /** Why, a few words. */
  readonly about: string
}

/** A subnet that a workload asks for. */
export interface SubnetNeed {
  readonly purpose: SubnetPurpose
  /** The name of the subnet, where the purpose's own is not enough: two container environments, two API gateways. */
  readonly name?: string
  /** The length of its prefix; without one it follows from `hosts`, and without those from the purpose. */
  readonly prefixLength?: number
  /** How many addresses must fit beside those that Azure keeps. */
  readonly hosts?: number
  readonly inbound?: readonly NsgRule[]
}

/** The network of one application in one region. */
export interface SpokeInput {
  /** The application's name: part of keys and names. */
  readonly application: string
  /** The estate's name of its subscription. */
  readonly subscription: string
  /** The name of its Environment. */
  readonly environment: string
  readonly region: string
  /** The management group: `corp` and `ai-corp` have no way in from the internet. */
  readonly group: string
  /** The root that its resources belong to: `04-subscriptions/vision-prod`. */
  readonly root: string
  readonly at: SourceRange
  readonly needs: readonly SubnetNeed[]
  /** Private DNS zones that its private endpoints register in, by name, regions filled in. */
  readonly zones: readonly string[]
}
