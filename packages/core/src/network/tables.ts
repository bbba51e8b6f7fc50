import type { TableHead } from '../kernel/index.ts'

/** What a subnet is for: the rows of data/subnets.json. */
export type SubnetPurpose =
  | 'firewall'
  | 'firewall-management'
  | 'bastion'
  | 'gateway'
  | 'route-server'
  | 'dns-inbound'
  | 'dns-outbound'
  | 'private-endpoints'
  | 'jumpbox'
  | 'build-agents'
  | 'application-gateway'
  | 'container-apps'
  | 'foundry-agents'
  | 'api-management'
  | 'api-management-v2'
  | 'api-management-outbound'
  | 'aks-nodes'
  | 'gpu-nodes'
  | 'ml-compute'
  | 'netapp'
  | 'workload'

/** What a purpose asks of its subnet. */
export interface SubnetFact {
  readonly purpose: SubnetPurpose
  /** The name that Azure asks for, in exact case. */
  readonly azureName?: string
  /** Where such a subnet may lie. */
  readonly place: 'hub' | 'spoke' | 'either'
  /** The smallest subnet that the service takes: the length of its prefix. */
  readonly minPrefixLength: number
  /** What is given where nobody says otherwise. */
  readonly recommendedPrefixLength: number
  /** Where it begins in a hub when that is free: the reference plan of the Azure landing zones. */
  readonly hubOffset?: number
  /** The service that the subnet is handed over to, in exact case: Azure compares it with regard to case. */
  readonly delegation?: string
  readonly networkSecurityGroup: 'required' | 'forbidden'
  /** Whether a route table may be joined to it; every subnet that may have one has one. */
  readonly routeTable: 'allowed' | 'forbidden'
  /** Whether all traffic may be sent to a firewall: `forbidden` breaks the service. */
  readonly defaultRoute: 'allowed' | 'forbidden'
  /** Network policies for private endpoints in it. */
  readonly privateEndpointPolicies: 'Enabled' | 'Disabled' | 'NetworkSecurityGroupEnabled' | 'RouteTableEnabled'
  /** `needed`: what is in it calls the internet, through the firewall or NAT. */
  readonly egress: 'needed' | 'none'
  /** Whether people log in to machines in it, through Bastion. */
  readonly machines: boolean
  /** Service tags and networks that its traffic must reach without the firewall, because answers would come back another way. */
  readonly directRoutes?: readonly string[]
  /** Whether several workloads may share one. */
  readonly sharing: 'shared' | 'exclusive'
  /** Address ranges that it must lie in: `rfc1918` excludes 100.64.0.0/10 as well. */
  readonly ranges: 'any' | 'rfc1918'
  /** Whether the firewall may open TLS of what comes from it. */
  readonly tlsInspection: 'allowed' | 'forbidden'
  readonly sources: readonly string[]
  readonly note?: string
}

/** data/subnets.json. */
export interface SubnetTable extends TableHead {
  /** Which address of its subnet Azure Firewall gets, counted from the first of the subnet. */
  readonly firewallAddress: number
  readonly hub: {
    readonly recommendedPrefixLength: number
    /** Which address of its subnet the resolver is given, counted from the first of the subnet. */
    readonly dnsInboundAddress: number
  }
  /** Ports that the landing zone policies keep closed to the internet. */
  readonly managementPorts: readonly number[]
  /** Most routes of one route table. */
  readonly routesPerTable: number
  readonly subnets: readonly SubnetFact[]
  /** Addresses that classic API Management takes. */
  readonly apiManagement: {
    readonly perUnit: { readonly Developer: number; readonly Premium: number }
    readonly internalLoadBalancer: number
  }
  /** Inbound and outbound rules that Azure Bastion needs, each one. */
  readonly bastionRules: readonly NsgRuleFact[]
  /** Rules that subnets of a purpose need beside it. */
  readonly purposeRules: readonly (NsgRuleFact & { readonly purposes: readonly SubnetPurpose[] })[]
  readonly unverified: readonly string[]
}

/** A rule of a network security group that a service needs. */
export interface NsgRuleFact {
  readonly name: string
  readonly direction: 'Inbound' | 'Outbound'
  readonly access: 'Allow' | 'Deny'
  readonly priority: number
  readonly protocol: 'Tcp' | 'Udp' | 'Icmp' | '*'
  readonly source: string
  readonly destination: string
  readonly ports: readonly string[]
  readonly why: string
}

/** A zone that private endpoints register in. */
export interface PrivateDnsZoneFact {
  /** The name; `{region}` stands for the region's name, `{regionCode}` for its code of the backup service. */
  readonly zone: string
  /** `ai`: what AI workloads and what they stand on use; `other`: every further service. */
  readonly set: 'ai' | 'other'
  /** Which private endpoints register in it. A zone without any is named by others only. */
  readonly endpoints: readonly { readonly type: string; readonly groupIds: readonly string[] }[]
  /** Needs a value that only its resource has, and so cannot be made ahead. */
  readonly placeholder?: 'required'
  readonly sources: readonly string[]
  readonly note?: string
  readonly status: 'verified' | 'unverified' | 'retired'
}

/** data/private-dns-zones.json. */
export interface PrivateDnsZoneTable extends TableHead {
  readonly zones: readonly PrivateDnsZoneFact[]
  /** Codes of regions in the names of backup zones. */
  readonly regionCodes: Readonly<Record<string, string>>
  /** Most virtual networks that one zone may be linked to. */
  readonly linksPerZone: number
  readonly unverified: readonly string[]
}

/** What a service has to reach. */
export interface FirewallRuleFact {
  readonly name: string
  readonly about: string
  /** Subnets whose traffic it lets out; `all` for every subnet of every spoke. */
  readonly purposes: readonly SubnetPurpose[] | 'all'
  readonly fqdns?: readonly string[]
  readonly fqdnTags?: readonly string[]
  readonly serviceTags?: readonly string[]
  /** Networks, where a service has neither names nor tags. */
  readonly prefixes?: readonly string[]
  readonly protocol: 'Http' | 'Https' | 'Tcp' | 'Udp'
  readonly ports: readonly number[]
  readonly sources: readonly string[]
  readonly status: 'verified' | 'unverified'
  readonly note?: string
}

/** data/firewall-rules.json: groups of rules in the order of their priority. */
export interface FirewallRuleTable extends TableHead {
  readonly services: readonly { readonly service: string; readonly priority: number; readonly rules: readonly FirewallRuleFact[] }[]
  readonly unverified: readonly string[]
}

/** A size of a gateway. */
export interface GatewaySize {
  readonly kind: 'vpn' | 'expressRoute'
  readonly sku: string
  /** Of VPN gateways: the smallest size is of the first generation only. */
  readonly generation?: string
  readonly megabitsPerSecond: number
  readonly status: 'verified' | 'unverified'
}

/** data/gateways.json: what decides between VPN and ExpressRoute. */
export interface GatewayTable extends TableHead {
  /** In the order of their throughput. */
  readonly sizes: readonly GatewaySize[]
  /** How much more than the average of a month flows in its busiest hours. */
  readonly peakFactor: number
  /** The share of a gateway's throughput that may be planned. */
  readonly plannedShare: number
  /** From this much data a month ExpressRoute costs less than the internet, its provider not counted. */
  readonly breakEvenGiBPerMonth: number
  readonly unverified: readonly string[]
}
