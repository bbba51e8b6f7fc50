import type { SpokeInput } from './spoke.ts'

/** What nodes of a hub are called: `hub-westeurope/firewall`. */
export const hubKey = (region: string, what: string): string => `hub-${region}/${what}`

/** What nodes of a spoke are called: `spoke-vision-prod-westeurope/vnet`. */
export const spokeKey = ({ application, region }: Pick<SpokeInput, 'application' | 'region'>, what: string): string =>
  `spoke-${application}-${region}/${what}`

/** The address of a hub's subnet in the plan. */
export const hubSubnetKey = (region: string, purpose: string): string => hubKey(region, `subnet/${purpose}`)

/** The address of a spoke's subnet in the plan. */
export const spokeSubnetKey = (spoke: Pick<SpokeInput, 'application' | 'region'>, name: string): string => spokeKey(spoke, `subnet/${name}`)

/** What a private DNS zone is called. */
export const zoneKey = (zone: string): string => `dns/${zone}`

/** What the link of a zone to a network is called; the slug is that of the network: `hub-westeurope`. */
export const zoneLinkKey = (zone: string, slug: string): string => `dns/${zone}/link/${slug}`
