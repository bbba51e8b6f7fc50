import { z } from 'zod'
import { addressText, prefixText, regionName, resourceId } from './fields.ts'

/** One hub of the Network document. */
export const hubSchema = z.strictObject({
  region: regionName.meta({ description: 'The region that it serves, by name (`westeurope`).' }),
  state: z
    .enum(['created', 'existing'])
    .default('created')
    .meta({ description: 'Whether Fairway writes it, or it is there already and stays as it is.' }),
  virtualNetworkId: resourceId.optional().meta({ description: 'The id of the virtual network of an existing hub.' }),
  prefix: prefixText.optional().meta({ description: 'The network of the hub. Without one a /22 of the address space is taken.' }),
  firewall: z
    .strictObject({
      tier: z
        .enum(['Standard', 'Premium', 'Basic', 'none'])
        .default('Standard')
        .meta({ description: 'The tier of Azure Firewall; `none` lets spokes out through NAT of their own.' }),
      privateIpAddress: addressText
        .optional()
        .meta({ description: 'The address of the firewall of an existing hub: routes and DNS point to it.' }),
      tunnelling: z
        .enum(['direct', 'forced'])
        .default('direct')
        .meta({ description: 'Whether the firewall itself reaches the internet, or sends everything through on-premises.' }),
    })
    .default({ tier: 'Standard', tunnelling: 'direct' })
    .meta({ description: 'What all traffic out of spokes passes.' }),
  bastion: z
    .enum(['Basic', 'Standard', 'Premium', 'none'])
    .default('Standard')
    .meta({ description: 'The tier of Azure Bastion, the only way to a machine.' }),
  jumpbox: z
    .enum(['created', 'none'])
    .default('none')
    .meta({ description: 'Whether a small machine without a public address stands behind Bastion.' }),
  gateway: z
    .enum(['none', 'vpn', 'expressRoute', 'by-need'])
    .default('by-need')
    .meta({ description: 'How the hub reaches on-premises; `by-need` chooses from what `onPremises` says, and says why.' }),
  resolver: z
    .enum(['created', 'none'])
    .default('none')
    .meta({ description: 'Whether a DNS private resolver answers on-premises and forwards its domains.' }),
  dnsServers: z
    .array(addressText)
    .max(10)
    .default([])
    .meta({ description: 'What answers DNS in an existing hub. Without any, the firewall or Azure does.' }),
})
