import type { TableHead } from '../kernel/index.ts'

/** data/address-ranges.json: what the ranges of IPv4 are good for in Azure. */
export interface AddressRangeTable extends TableHead {
  readonly limits: {
    /** Addresses that Azure keeps in every subnet. */
    readonly keptInSubnet: number
    /** The longest and the shortest prefix that a subnet may have. */
    readonly smallestSubnet: number
    readonly largestSubnet: number
  }
  readonly ranges: readonly {
    readonly prefix: string
    /** `refused`: no virtual network may have it. `private`: RFC 1918. `shared`: RFC 6598, which some services refuse. */
    readonly use: 'refused' | 'private' | 'shared'
    /** What it is, a few words. */
    readonly what: string
    readonly source: string
  }[]
}
