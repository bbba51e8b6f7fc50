import { z } from 'zod'
import { nameSchema } from '../../estate/index.ts'
import { addressText, prefixes, resourceId } from './fields.ts'

/** What is connected from own data centres. */
export const onPremisesSchema = z.strictObject({
  prefixes: prefixes('Every network in use there: none of them is given to a spoke.'),
  dataPerMonthGiB: z
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .default(0)
    .meta({ description: 'How much data flows between Azure and there in a month, both ways.' }),
  latency: z
    .enum(['sensitive', 'tolerant'])
    .default('tolerant')
    .meta({ description: 'Whether what runs there waits for answers from Azure.' }),
  sites: z
    .array(
      z.strictObject({
        name: nameSchema.meta({ description: 'What the site is called.' }),
        address: addressText.meta({ description: 'The public address of its VPN device.' }),
        prefixes: prefixes('The networks behind it.'),
        asn: z
          .number()
          .int()
          .min(1)
          .max(4_294_967_294)
          .optional()
          .meta({ description: 'Its autonomous system number, where it speaks BGP.' }),
        bgpAddress: addressText.optional().meta({ description: 'The address of its BGP peer.' }),
      }),
    )
    .max(30)
    .default([])
    .meta({ description: 'Sites that VPN reaches.' }),
  circuits: z
    .array(
      z.strictObject({
        name: nameSchema.meta({ description: 'What the circuit is called.' }),
        id: resourceId.meta({ description: 'The id of the ExpressRoute circuit.' }),
      }),
    )
    .max(16)
    .default([])
    .meta({ description: 'ExpressRoute circuits that were ordered already.' }),
  domains: z
    .array(
      z.strictObject({
        suffix: z
          .string()
          .min(1)
          .max(253)
          .regex(/^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i, 'must be a domain such as corp.example.com')
          .meta({ description: 'The domain, with everything below it.' }),
        servers: z.array(addressText).min(1).max(6).meta({ description: 'The DNS servers that know it.' }),
      }),
    )
    .max(100)
    .default([])
    .meta({ description: 'Domains whose names only on-premises knows; a resolver forwards them.' }),
})
