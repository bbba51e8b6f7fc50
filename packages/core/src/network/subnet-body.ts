import type { GraphObject } from '../graph/index.ts'
import { prefixText, type Prefix } from '../address/index.ts'
import { idOfKey } from './site.ts'
import type { SubnetFact } from './tables.ts'

/** What a subnet is joined with. */
export interface SubnetJoins {
  readonly networkSecurityGroup?: string
  readonly routeTable?: string
  readonly natGateway?: string
}

/**
 * A subnet as it stands in the body of its network. Everything that policies ask for is in it, because they judge the request that makes the
 * network. The single address prefix is what some services insist on.
 */
export const subnetBody = (name: string, fact: SubnetFact, prefix: Prefix, joins: SubnetJoins): GraphObject => ({
  name,
  properties: {
    addressPrefix: prefixText(prefix),
    defaultOutboundAccess: false,
    privateEndpointNetworkPolicies: fact.privateEndpointPolicies,
    ...(joins.networkSecurityGroup === undefined ? {} : { networkSecurityGroup: idOfKey(joins.networkSecurityGroup) }),
    ...(joins.routeTable === undefined ? {} : { routeTable: idOfKey(joins.routeTable) }),
    ...(joins.natGateway === undefined ? {} : { natGateway: idOfKey(joins.natGateway) }),
    ...(fact.delegation === undefined
      ? {}
      : { delegations: [{ name: fact.delegation.replace('/', '.'), properties: { serviceName: fact.delegation } }] }),
  },
})
