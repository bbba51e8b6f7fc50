import { z } from 'zod'
import { nameSchema, proseSchema } from '../../estate/index.ts'
import { prefixText } from './fields.ts'

/** What may leave through the firewall. */
export const outboundRuleSchema = z.strictObject({
  name: nameSchema.meta({ description: 'What the rule is called.' }),
  why: proseSchema('Who needs it and what for.').optional(),
  fqdns: z
    .array(
      z
        .string()
        .min(1)
        .max(253)
        .regex(/^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i, 'must be a host name such as api.example.com or *.example.com'),
    )
    .max(100)
    .optional()
    .meta({ description: 'Host names; `*.` stands for everything below.' }),
  serviceTags: z
    .array(
      z
        .string()
        .min(1)
        .max(100)
        .regex(/^[A-Za-z0-9.]+$/, 'must be a service tag such as AzureMonitor'),
    )
    .max(100)
    .optional()
    .meta({ description: 'Service tags of Azure.' }),
  prefixes: z.array(prefixText).max(100).optional().meta({ description: 'Networks.' }),
  protocol: z
    .enum(['Https', 'Http', 'Tcp', 'Udp'])
    .default('Https')
    .meta({ description: 'What is spoken; host names need `Https` or `Http`.' }),
  ports: z.array(z.number().int().min(1).max(65_535)).min(1).max(50).default([443]).meta({ description: 'Ports.' }),
  applications: z.array(nameSchema).max(200).optional().meta({ description: 'Applications that may; without any, every spoke.' }),
})

/** What may pass the firewall inside. */
export const internalRuleSchema = z.strictObject({
  name: nameSchema.meta({ description: 'What the rule is called.' }),
  why: proseSchema('Who needs it and what for.').optional(),
  from: z
    .strictObject({
      applications: z.array(nameSchema).max(200).optional().meta({ description: 'Applications that may.' }),
      prefixes: z.array(prefixText).max(100).optional().meta({ description: 'Networks on-premises or of peers that may.' }),
    })
    .meta({ description: 'Who may.' }),
  to: z.array(nameSchema).min(1).max(200).meta({ description: 'Applications that are reached, in every region that they are in.' }),
  protocol: z.enum(['Tcp', 'Udp']).default('Tcp').meta({ description: 'What is spoken.' }),
  ports: z.array(z.number().int().min(1).max(65_535)).min(1).max(50).default([443]).meta({ description: 'Ports.' }),
})
