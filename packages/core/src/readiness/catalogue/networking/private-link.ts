import { control } from '../../rules/define.ts'
import { azure, idOf } from '../../rules/examples.ts'
import { fail, pass, unknown, type Judgement, notListed } from '../../rules/judgement.ts'
import {
  connectionsByEndpoint,
  connectionsByTarget,
  endpointsNotExported,
  linkCount,
  ownConnectionStates,
  zonesByName,
  zonesFor,
} from '../../rules/private-link.ts'
import { propertiesNotExported } from '../../rules/property-rule.ts'
import { listedEverywhere } from '../../rules/scope.ts'
import { checklist, handbook, learn } from '../../rules/sources.ts'
import { eachResource, type ResourceCase } from '../../rules/subjects.ts'
import { AI_SERVICES, COSMOS, DNS_LINK, DNS_ZONE, KEY_VAULT, PRIVATE_ENDPOINT, REGISTRY, STORAGE } from '../../rules/types.ts'

const PLATFORM_SERVICES = [KEY_VAULT, STORAGE, REGISTRY, COSMOS] as const

/** A service and the endpoints that lead to it: its own list first, else the endpoints that were seen. */
function judgeEndpoint({ resource, world }: ResourceCase): Judgement {
  const seen = connectionsByTarget(world).get(resource.id.toLowerCase()) ?? []
  const states = [...(ownConnectionStates(resource) ?? []), ...seen.flatMap((one) => (one.status === undefined ? [] : [one.status]))]
  const evidence = seen.map(({ endpoint }) => ({
    kind: 'azure.resource' as const,
    key: endpoint.resource.id,
    source: endpoint.source,
    observedAt: endpoint.observedAt,
  }))
  const details = { observed: states, expected: 'approved', evidence }
  if (states.includes('approved')) return pass('EndpointApproved', 'an approved private endpoint leads to it', details)
  if (states.length > 0) return fail('EndpointNotApproved', `its private endpoint is ${states.join(', ')}`, details)
  const blind = endpointsNotExported(world)
  if (ownConnectionStates(resource) === undefined && blind > 0)
    return unknown('PropertiesNotExported', `the export does not say where ${blind} private endpoint(s) lead`, details)
  if (ownConnectionStates(resource) !== undefined || listedEverywhere(world, PRIVATE_ENDPOINT))
    return fail('NoPrivateEndpoint', 'no private endpoint leads to it', details)
  return resource.properties === undefined
    ? propertiesNotExported()
    : notListed([PRIVATE_ENDPOINT], 'private endpoints were not listed in full')
}

/** Zones of all services that the endpoint leads to. */
const wantedZones = ({ resource, world }: ResourceCase): readonly string[] => {
  const own = connectionsByEndpoint(world).get(resource.id) ?? []
  return [...new Set(own.flatMap(({ target, groups }) => zonesFor(typeOf(target), world.inventory.get(target)?.resource.kind, groups)))]
}

const typeOf = (id: string): string => {
  const [provider = '', ...rest] = (id.split('/providers/').at(-1) ?? '').split('/')
  return [provider, ...rest.filter((_, at) => at % 2 === 0)].join('/')
}

const target = idOf('Microsoft.CognitiveServices/accounts', 'chat')
const account = azure('Microsoft.CognitiveServices/accounts', 'chat', { kind: 'OpenAI', properties: {} })
const endpoint = (status: string, service = target, group = 'account') =>
  azure('Microsoft.Network/privateEndpoints', 'pe', {
    properties: {
      privateLinkServiceConnections: [
        { name: 'c', properties: { privateLinkServiceId: service, groupIds: [group], privateLinkServiceConnectionState: { status } } },
      ],
    },
  })
const zone = (links: number, name = 'privatelink.openai.azure.com') =>
  azure('Microsoft.Network/privateDnsZones', name, { location: 'global', properties: { numberOfVirtualNetworkLinks: links } })

/** Private endpoints, and the names that lead to them. */
export const privateLinkControls = [
  control({
    id: 'net-ai-private-endpoints',
    title: 'AI services have an approved private endpoint',
    rationale: 'Prompts and documents of the company belong on its own network, not on the internet.',
    areas: ['networking', 'security'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Create a private endpoint for the service and approve it.',
      command:
        'az network private-endpoint create --name <name> --resource-group <group> --subnet <subnet id> --private-connection-resource-id <service id> --group-id account --connection-name <name>',
    },
    source: checklist(77),
    evaluation: eachResource({ types: AI_SERVICES, alsoReads: [PRIVATE_ENDPOINT], judge: judgeEndpoint }),
    examples: { positive: { resources: [account, endpoint('Approved')] }, negative: { resources: [account, endpoint('Pending')] } },
  }),
  control({
    id: 'net-data-private-endpoints',
    title: 'Vaults, storage, registries and databases have an approved private endpoint',
    rationale: 'A private model endpoint gains little when its data and images travel over public addresses.',
    areas: ['networking', 'data-foundations'],
    phase: 'p3',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Create a private endpoint for each group the service is used by (blob, dfs, vault, registry, Sql).',
      command:
        'az network private-endpoint create --name <name> --resource-group <group> --subnet <subnet id> --private-connection-resource-id <service id> --group-id <group id> --connection-name <name>',
    },
    source: handbook('security checklist'),
    evaluation: eachResource({ types: PLATFORM_SERVICES, alsoReads: [PRIVATE_ENDPOINT], judge: judgeEndpoint }),
    examples: {
      positive: {
        resources: [
          azure('Microsoft.KeyVault/vaults', 'kv', { properties: {} }),
          endpoint('Approved', idOf('Microsoft.KeyVault/vaults', 'kv'), 'vault'),
        ],
      },
      negative: { resources: [azure('Microsoft.KeyVault/vaults', 'kv', { properties: { privateEndpointConnections: [] } })] },
    },
  }),
  control({
    id: 'net-private-dns-zones',
    title: 'Every private endpoint has its private DNS zones',
    rationale:
      'Without the right zone names still lead to the public address: calls fail, or leave the network. An AI Services account needs three.',
    areas: ['networking'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Create the missing zones in the hub.',
      command: 'az network private-dns zone create --resource-group <group> --name <zone>',
    },
    source: learn('Private endpoint DNS zone values', 'private-link/private-endpoint-dns'),
    evaluation: eachResource({
      types: [PRIVATE_ENDPOINT],
      alsoReads: [DNS_ZONE],
      judge: (subject) => {
        if (subject.resource.properties === undefined) return propertiesNotExported()
        const wanted = wantedZones(subject)
        if (wanted.length === 0) return undefined
        const missing = wanted.filter((name) => !zonesByName(subject.world).has(name))
        const details = { observed: wanted.filter((name) => !missing.includes(name)), expected: wanted }
        if (missing.length === 0) return pass('ZonesPresent', `${wanted.join(', ')} exist`, details)
        if (!listedEverywhere(subject.world, DNS_ZONE))
          return notListed([DNS_ZONE], `${missing.join(', ')} were not seen, and zones were not listed everywhere`, details)
        return fail('ZoneMissing', `${missing.join(', ')} are missing`, details)
      },
    }),
    examples: {
      positive: { resources: [account, endpoint('Approved'), zone(1)] },
      negative: { resources: [account, endpoint('Approved'), zone(1, 'privatelink.blob.core.windows.net')] },
    },
  }),
  control({
    id: 'net-private-dns-linked',
    title: 'Private DNS zones are linked to networks',
    rationale: 'A zone that no network is linked to answers nobody.',
    areas: ['networking'],
    phase: 'p2',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Link the zone to the hub, or to each network that asks.',
      command:
        'az network private-dns link vnet create --resource-group <group> --zone-name <zone> --name <link> --virtual-network <vnet id> --registration-enabled false',
    },
    source: learn('Private endpoint DNS integration', 'private-link/private-endpoint-dns-integration'),
    evaluation: eachResource({
      types: [DNS_ZONE],
      alsoReads: [DNS_LINK],
      judge: ({ resource, one, world }) => {
        if (!resource.name.toLowerCase().startsWith('privatelink.')) return undefined
        const links = linkCount(world, one)
        if (links === undefined) return notListed([DNS_LINK], 'the export does not say which networks it is linked to')
        const details = { observed: links, expected: 'at least 1' }
        return links > 0
          ? pass('Linked', `it is linked to ${links} network(s)`, details)
          : fail('NotLinked', 'no network is linked to it', details)
      },
    }),
    examples: { positive: { resources: [zone(2)] }, negative: { resources: [zone(0)] } },
  }),
]
