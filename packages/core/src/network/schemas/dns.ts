import { z } from 'zod'
import { reference } from '../../estate/index.ts'

/** The private DNS zones. */
export const dnsSchema = z.strictObject({
  zones: z
    .enum(['created', 'existing'])
    .default('created')
    .meta({ description: 'Whether Fairway writes the private DNS zones, or they are there already.' }),
  set: z
    .enum(['ai', 'all'])
    .default('ai')
    .meta({ description: 'The zones of AI services and what they stand on, or those of every Azure service.' }),
  subscription: reference('Subscription', 'The subscription of the zones; without one that of the hubs.').optional(),
  resourceGroup: z
    .string()
    .min(1)
    .max(90)
    .regex(/^[\w.()-]*[\w()-]$/, 'must be a name of a resource group')
    .optional()
    .meta({ description: 'The resource group of the zones; needed where they exist.' }),
  add: z
    .array(
      z
        .string()
        .min(1)
        .max(253)
        .regex(/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/i, 'must be a domain such as internal.example.com'),
    )
    .max(200)
    .default([])
    .meta({ description: 'Further zones.' }),
  remove: z.array(z.string().min(1).max(253)).max(200).default([]).meta({ description: 'Zones of the set that are left out.' }),
})
