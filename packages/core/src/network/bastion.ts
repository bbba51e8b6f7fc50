import { subnetId, type ResourceNode } from '../graph/index.ts'
import { hubSubnet, zonesIn, type Hub } from './hub.ts'
import { hubName, publicAddress } from './hub-network.ts'
import { hubKey } from './keys.ts'
import { diagnosticsOf, idOfKey, idOfValue, resourceIn } from './site.ts'
import { subnetNameOf } from './spoke-subnets.ts'

/** Azure Bastion: the only way to a machine. Native clients may use it where the tier has that. */
export function bastionNodes(hub: Hub, workspace: string | undefined): readonly ResourceNode[] {
  const { bastion } = hub.spec
  if (bastion === 'none' || hubSubnet(hub, 'bastion') === undefined) return []
  const address = publicAddress(hub, 'bastion')
  const key = hubKey(hub.region, 'bastion')
  const host = resourceIn(hub.site, {
    key,
    type: 'Microsoft.Network/bastionHosts',
    name: hubName(hub, 'Microsoft.Network/bastionHosts'),
    about: 'People reach machines through it, and no machine needs a public address.',
    more: { sku: { name: bastion }, ...zonesIn(hub) },
    properties: {
      ...(bastion === 'Basic' ? {} : { enableTunneling: true }),
      ipConfigurations: [
        {
          name: 'bastion',
          properties: {
            privateIPAllocationMethod: 'Dynamic',
            publicIPAddress: idOfKey(address.key),
            subnet: idOfValue(subnetId(hub.vnet, subnetNameOf({ purpose: 'bastion' }))),
          },
        },
      ],
    },
  })
  return [address, host, ...(workspace === undefined ? [] : [diagnosticsOf(hub.site, key, workspace)])]
}
