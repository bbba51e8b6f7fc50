import { z } from 'zod'
import { defineKind, nameSchema, proseSchema, reference } from '../estate/index.ts'

const regionName = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+$/, 'must be a region name such as westeurope')
const prefixText = z
  .string()
  .max(18)
  .regex(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/, 'must be a network such as 10.0.0.0/16')
const addressText = z
  .string()
  .max(15)
  .regex(/^\d{1,3}(\.\d{1,3}){3}$/, 'must be an IPv4 address such as 10.0.0.4')
const resourceId = z
  .string()
  .max(512)
  .regex(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/.+$/i, 'must be a resource id, beginning with /subscriptions/')
const prefixes = (description: string) => z.array(prefixText).min(1).max(64).meta({ description })

const hubSchema = z.strictObject({
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

const onPremisesSchema = z.strictObject({
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

const outboundRuleSchema = z.strictObject({
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

const internalRuleSchema = z.strictObject({
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
    dns: z
      .strictObject({
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
