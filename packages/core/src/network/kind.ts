import { z } from 'zod'
import { defineKind, nameSchema, proseSchema } from '../estate/index.ts'
import { dnsSchema } from './schemas/dns.ts'
import { prefixes, prefixText, regionName, resourceId } from './schemas/fields.ts'
import { hubSchema } from './schemas/hub.ts'
import { onPremisesSchema } from './schemas/on-premises.ts'
import { internalRuleSchema, outboundRuleSchema } from './schemas/rules.ts'

/** The network of a landing zone: address space, hubs, DNS, the way to on-premises, and what may leave. */
export const networkKind = defineKind({
  name: 'Network',
  summary:
    'The network of the landing zone: its address space, a hub for each region, private DNS, the way to on-premises, and what may leave.',
  cardinality: 'one',
  schema: z.strictObject({
    addressSpaces: z
      .array(
        z.strictObject({
          region: regionName.meta({ description: 'The region.' }),
          prefixes: prefixes('Networks that only this landing zone uses there.'),
        }),
      )
      .min(1)
      .max(60)
      .meta({ description: 'What hubs and spokes of each region are cut from.' }),
    reserved: z
      .array(z.strictObject({ prefix: prefixText.meta({ description: 'The network.' }), reason: proseSchema('What it is kept for.') }))
      .max(500)
      .default([])
      .meta({ description: 'Networks inside the address space that nobody is given.' }),
    hubs: z.array(hubSchema).min(1).max(60).meta({ description: 'One hub for each region that has spokes.' }),
    onPremises: onPremisesSchema
      .optional()
      .meta({ description: 'What is connected from your own data centres; it decides between VPN and ExpressRoute.' }),
    ddos: z
      .strictObject({
        plan: z.enum(['created', 'existing', 'none']).default('none').meta({
          description:
            'Whether a DDoS protection plan covers every virtual network. A plan has a high fixed price and serves the whole tenant.',
        }),
        id: resourceId.optional().meta({ description: 'The id of the existing plan.' }),
      })
      .default({ plan: 'none' })
      .meta({ description: 'Protection from floods of traffic.' }),
    dns: dnsSchema
      .default({ zones: 'created', set: 'ai', add: [], remove: [] })
      .meta({ description: 'Where private endpoints get their names.' }),
    spokes: z
      .strictObject({
        prefixLength: z
          .number()
          .int()
          .min(16)
          .max(28)
          .default(22)
          .meta({ description: 'The length of the prefix of a spoke that needs no more: 22 holds 1,024 addresses.' }),
        growthPercent: z
          .number()
          .int()
          .min(0)
          .max(900)
          .default(25)
          .meta({ description: 'Room to grow, in percent of what the subnets of a spoke need today.' }),
      })
      .default({ prefixLength: 22, growthPercent: 25 })
      .meta({ description: 'How large spokes are.' }),
    peers: z
      .array(
        z.strictObject({
          name: nameSchema.meta({ description: 'What the network is called.' }),
          virtualNetworkId: resourceId.meta({ description: 'Its id.' }),
          prefixes: prefixes('Its address space: none of it is given to a spoke.'),
          peering: z
            .enum(['none', 'hub-side'])
            .default('none')
            .meta({ description: 'Whether the hubs are peered with it. The other side is written by whoever owns it.' }),
        }),
      )
      .max(200)
      .default([])
      .meta({ description: 'Virtual networks of others that can be reached or will be.' }),
    outbound: z
      .strictObject({
        allow: z
          .array(outboundRuleSchema)
          .max(500)
          .default([])
          .meta({ description: 'What may be reached beside what the services themselves need.' }),
      })
      .default({ allow: [] })
      .meta({ description: 'What may leave through the firewall.' }),
    internal: z
      .strictObject({
        allow: z.array(internalRuleSchema).max(500).default([]).meta({
          description:
            'What may pass beside what always may: on-premises to private endpoints by HTTPS, and an application between its own regions.',
        }),
      })
      .default({ allow: [] })
      .meta({
        description: 'What may pass inside, through the firewall: from on-premises to applications, and from one application to another.',
      }),
  }),
  example: `apiVersion: fairway.dev/v1
kind: Network
metadata:
  name: network
spec:
  addressSpaces:
    - region: swedencentral
      prefixes: [10.10.0.0/16]
    - region: norwayeast
      prefixes: [10.11.0.0/16]
  reserved:
    - prefix: 10.10.240.0/20
      reason: Labs that moved in before the landing zone.
  hubs:
    - region: swedencentral
      firewall: { tier: Standard }
      bastion: Standard
      gateway: by-need
      resolver: created
    - region: norwayeast
      firewall: { tier: Standard }
      bastion: none
  onPremises:
    prefixes: [10.0.0.0/13]
    dataPerMonthGiB: 800
    latency: tolerant
    sites:
      - name: oslo
        address: 198.51.100.7
        prefixes: [10.0.0.0/13]
    domains:
      - suffix: corp.example.com
        servers: [10.0.0.53]
  dns:
    set: ai
  outbound:
    allow:
      - name: model-hub
        why: Training reads public weights.
        fqdns: ["*.huggingface.co"]
  internal:
    allow:
      - name: plant-to-vision
        why: Cameras send pictures.
        from: { prefixes: [10.4.0.0/16] }
        to: [vision-prod]
        ports: [8443]
`,
})

/** What the Network document says. */
export type NetworkSpec = z.infer<typeof networkKind.schema>

/** One hub of the Network document. */
export type HubSpec = NetworkSpec['hubs'][number]
