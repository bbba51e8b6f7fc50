import { listProperty, property, textProperty } from '../../../inventory/index.ts'
import type { Json } from '../../../kernel/index.ts'
import { attested } from '../../rules/attested.ts'
import { control } from '../../rules/define.ts'
import { azure, idOf } from '../../rules/examples.ts'
import { factRef, fail, pass, passWhen, unknown, notListed } from '../../rules/judgement.ts'
import { at, textAt } from '../../rules/json.ts'
import { perWorld } from '../../rules/per-world.ts'
import { existence, neededWhen } from '../../rules/presence.ts'
import { propertiesNotExported } from '../../rules/property-rule.ts'
import { listedEverywhere } from '../../rules/scope.ts'
import { checklist, handbook, learn } from '../../rules/sources.ts'
import { eachResource, wholeEstate } from '../../rules/subjects.ts'
import { VM, VNET } from '../../rules/types.ts'

const FIREWALL = 'microsoft.network/azurefirewalls'
const GATEWAY = 'microsoft.network/virtualnetworkgateways'
const VIRTUAL_HUB = 'microsoft.network/virtualhubs'
const BASTION = 'microsoft.network/bastionhosts'
const DDOS = 'microsoft.network/ddosprotectionplans'
const PUBLIC_IP = 'microsoft.network/publicipaddresses'
const FLOW_LOG = 'microsoft.network/networkwatchers/flowlogs'

const flowLogTargets = perWorld((world) => {
  const on = world.inventory.ofType(FLOW_LOG).filter((one) => property(one.resource, 'enabled') === true)
  return new Set(on.map((one) => textProperty(one.resource, 'targetResourceId')?.toLowerCase()))
})

/** Whether some flow log was seen without its target, which may be any network. */
const flowLogsNotExported = perWorld((world) => world.inventory.ofType(FLOW_LOG).some((one) => one.resource.properties === undefined))

const vnet = (name: string, properties: Readonly<Record<string, Json>>) => azure('Microsoft.Network/virtualNetworks', name, { properties })
const peering = (to: string, peeringState = 'Connected') => ({
  name: to,
  properties: { peeringState, remoteVirtualNetwork: { id: idOf('Microsoft.Network/virtualNetworks', to) } },
})

/** Hub, spokes and the ways in and out. */
export const topologyControls = [
  control({
    id: 'net-spokes-peered',
    title: 'Networks are peered with a hub',
    rationale: 'A network on its own has no shared firewall, no shared names and no way to the private endpoints of others.',
    areas: ['networking', 'infrastructure-for-ai'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    profile: 'enterprise',
    remedy: {
      text: 'Peer the network with the hub, in both directions.',
      command:
        'az network vnet peering create --name <name> --resource-group <group> --vnet-name <vnet> --remote-vnet <hub id> --allow-vnet-access',
    },
    source: learn('Hub-spoke network topology', 'architecture/networking/architecture/hub-spoke'),
    evaluation: eachResource({
      types: [VNET],
      judge: ({ resource }) => {
        if (resource.properties === undefined) return propertiesNotExported()
        const states = listProperty(resource, 'virtualNetworkPeerings').map((one) => textAt(at(one, 'properties') ?? {}, 'peeringState'))
        return passWhen(
          states.some((state) => state.toLowerCase() === 'connected'),
          ['Peered', `${states.length} peering(s), connected`],
          ['NotPeered', states.length === 0 ? 'it is peered with no other network' : `its peerings are ${states.join(', ')}`],
          { observed: states.slice(0, 50), expected: 'Connected' },
        )
      },
    }),
    examples: {
      positive: { resources: [vnet('spoke', { virtualNetworkPeerings: [peering('hub')] })] },
      negative: { resources: [vnet('spoke', { virtualNetworkPeerings: [peering('hub', 'Disconnected')] })] },
    },
  }),
  control({
    id: 'net-hub-has-gateway',
    title: 'A hub with a firewall or gateway exists',
    rationale: 'Without one place that traffic passes, nothing can be filtered or logged for all workloads at once.',
    areas: ['networking', 'infrastructure-for-ai'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    profile: 'enterprise',
    remedy: {
      text: 'Build a hub with Azure Firewall, a gateway or a Virtual WAN hub.',
      link: 'https://learn.microsoft.com/azure/architecture/networking/architecture/hub-spoke',
    },
    source: checklist(78),
    evaluation: wholeEstate([FIREWALL, GATEWAY, VIRTUAL_HUB], (world) =>
      existence(world, [FIREWALL, GATEWAY, VIRTUAL_HUB], 'firewall, gateway or virtual hub'),
    ),
    examples: { positive: { resources: [azure('Microsoft.Network/azureFirewalls', 'fw')] }, negative: { resources: [vnet('lonely', {})] } },
  }),
  control({
    id: 'net-bastion-for-machines',
    title: 'Machines are reached through Bastion',
    rationale: 'Where there is no safe way in, people make an unsafe one.',
    areas: ['networking'],
    phase: 'p3',
    severity: 'medium',
    level: 3,
    remedy: {
      text: 'Deploy Bastion in the hub.',
      command: 'az network bastion create --name <name> --resource-group <group> --vnet-name <hub> --public-ip-address <ip>',
    },
    source: learn('What is Azure Bastion?', 'bastion/bastion-overview'),
    evaluation: wholeEstate([VM, BASTION], (world) =>
      neededWhen(world, [VM], 'no virtual machines', () => existence(world, [BASTION], 'Bastion host')),
    ),
    examples: {
      positive: { resources: [azure('Microsoft.Compute/virtualMachines', 'vm'), azure('Microsoft.Network/bastionHosts', 'bastion')] },
      negative: { resources: [azure('Microsoft.Compute/virtualMachines', 'vm')] },
    },
  }),
  control({
    id: 'net-ddos-plan',
    title: 'Public addresses stand behind a DDoS plan',
    rationale: 'An endpoint that is flooded answers nobody, and autoscaling pays for the flood.',
    areas: ['networking'],
    phase: 'p5',
    severity: 'low',
    level: 4,
    profile: 'enterprise',
    remedy: {
      text: 'Create a plan and attach it to the networks with public addresses.',
      command: 'az network ddos-protection create --name <plan> --resource-group <group> --vnets <vnet ids>',
    },
    source: learn('Azure DDoS Protection overview', 'ddos-protection/ddos-protection-overview'),
    evaluation: wholeEstate([PUBLIC_IP, DDOS], (world) =>
      neededWhen(world, [PUBLIC_IP], 'no public addresses', () => {
        const addresses = world.inventory.ofType(PUBLIC_IP)
        const own = addresses.filter(({ resource }) => textProperty(resource, 'ddosSettings.protectionMode')?.toLowerCase() === 'enabled')
        return own.length === addresses.length
          ? pass('ProtectedOneByOne', `all ${own.length} addresses have a protection of their own`, {
              evidence: own.slice(0, 10).map(factRef),
            })
          : existence(world, [DDOS], 'DDoS protection plan')
      }),
    ),
    examples: {
      positive: { resources: [azure('Microsoft.Network/publicIPAddresses', 'ip'), azure('Microsoft.Network/ddosProtectionPlans', 'plan')] },
      negative: { resources: [azure('Microsoft.Network/publicIPAddresses', 'ip')] },
    },
  }),
  control({
    id: 'net-flow-logs',
    title: 'Flow logs are kept for every network',
    rationale: 'After an incident they are the only record of who talked to the model and where data went.',
    areas: ['networking'],
    phase: 'p5',
    severity: 'low',
    level: 5,
    profile: 'enterprise',
    remedy: {
      text: 'Turn on virtual network flow logs.',
      command: 'az network watcher flow-log create --location <region> --name <name> --vnet <vnet id> --storage-account <account id>',
    },
    source: checklist(82),
    evaluation: eachResource({
      types: [VNET],
      alsoReads: [FLOW_LOG],
      judge: ({ resource, world }) => {
        if (flowLogTargets(world).has(resource.id.toLowerCase())) return pass('Logged', 'its flows are logged')
        if (flowLogsNotExported(world))
          return unknown('PropertiesNotExported', 'the export does not say which networks its flow logs are of')
        return listedEverywhere(world, FLOW_LOG)
          ? fail('NotLogged', 'no enabled flow log names it')
          : notListed([FLOW_LOG], 'flow logs were not listed')
      },
    }),
    examples: {
      positive: {
        resources: [
          vnet('hub', {}),
          azure('Microsoft.Network/networkWatchers/flowLogs', 'watcher/hub', {
            properties: { enabled: true, targetResourceId: idOf('Microsoft.Network/virtualNetworks', 'hub') },
          }),
        ],
      },
      negative: { resources: [vnet('hub', {})] },
    },
  }),
  attested({
    id: 'net-bandwidth-planned',
    title: 'Bandwidth and latency are planned for data and model traffic',
    rationale: 'Copying training sets and loading weights saturates links that were sized for office traffic.',
    areas: ['networking'],
    phase: 'p3',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Measure the transfers of the largest workloads and size gateways and peerings for them.',
      link: 'https://learn.microsoft.com/azure/expressroute/expressroute-introduction',
    },
    source: handbook('readiness scorecard: networking'),
    question: 'Were the transfers of training data, checkpoints and model weights measured, and links sized for them?',
    validDays: 365,
  }),
]
