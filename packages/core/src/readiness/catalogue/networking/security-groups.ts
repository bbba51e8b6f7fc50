import { listProperty, type Resource } from '../../../inventory/index.ts'
import type { Json } from '../../../kernel/index.ts'
import type { World } from '../../control.ts'
import { control, listOf } from '../../rules/define.ts'
import { azure } from '../../rules/examples.ts'
import { notApplicable, passWhen } from '../../rules/judgement.ts'
import { at, textAt } from '../../rules/json.ts'
import { perWorld } from '../../rules/per-world.ts'
import { propertiesNotExported } from '../../rules/property-rule.ts'
import { checklist, handbook } from '../../rules/sources.ts'
import { eachResource } from '../../rules/subjects.ts'
import { VNET } from '../../rules/types.ts'

const SUBNET = 'microsoft.network/virtualnetworks/subnets'

interface Subnet {
  readonly name: string
  readonly settings: Json
}

const subnetRows = perWorld((world) =>
  Map.groupBy(
    world.inventory.ofType(SUBNET).filter(({ resource }) => resource.properties !== undefined),
    ({ resource }) => resource.id.split('/subnets/')[0] ?? '',
  ),
)

/** The subnets of a network: those in its own list, and those that were seen only as rows of their own. */
function subnetsOf(world: World, network: Resource): readonly Subnet[] {
  const inside = listProperty(network, 'subnets').map((one) => ({ name: textAt(one, 'name'), settings: at(one, 'properties') ?? {} }))
  const known = new Set(inside.map(({ name }) => name.toLowerCase()))
  const rows = (subnetRows(world).get(network.id) ?? []).map(({ resource }) => resource)
  const others = rows.filter(({ name }) => !known.has(name.toLowerCase()))
  return [...inside, ...others.map(({ name, properties = {} }) => ({ name, settings: properties }))]
}

const vnet = (subnets: Json) => azure('Microsoft.Network/virtualNetworks', 'hub', { properties: { subnets } })

const group = (securityRules: Json, name = 'nsg') =>
  azure('Microsoft.Network/networkSecurityGroups', name, { properties: { securityRules } })
const rule = (access: string, priority: number, destinationPortRange: string) => ({
  name: `${access}-${priority}`,
  properties: { access, priority, direction: 'Inbound', protocol: 'Tcp', sourceAddressPrefix: '*', destinationPortRange },
})

/** What may talk to what. */
export const securityGroupControls = [
  control({
    id: 'net-subnets-have-nsg',
    title: 'Every subnet has a network security group',
    rationale: 'A subnet without one lets every neighbour reach every port of GPU machines and endpoints.',
    areas: ['networking'],
    phase: 'p3',
    severity: 'high',
    level: 2,
    parameters: {
      exempt: ['GatewaySubnet', 'AzureFirewallSubnet', 'AzureFirewallManagementSubnet', 'AzureBastionSubnet', 'RouteServerSubnet'],
    },
    remedy: {
      text: 'Attach a network security group.',
      command: 'az network vnet subnet update --ids <subnet id> --network-security-group <nsg id>',
    },
    source: checklist(79),
    evaluation: eachResource({
      types: [VNET],
      judge: ({ resource, world, parameters }) => {
        if (resource.properties === undefined) return propertiesNotExported()
        const exempt = listOf(parameters, 'exempt')
        const subnets = subnetsOf(world, resource).filter(({ name }) => !exempt.includes(name.toLowerCase()))
        if (subnets.length === 0) return notApplicable('NoSubnets', 'it has no subnet that needs one')
        const open = subnets.filter((one) => textAt(at(one.settings, 'networkSecurityGroup'), 'id') === '').map(({ name }) => name)
        return passWhen(
          open.length === 0,
          ['AllProtected', `all ${subnets.length} subnets have one`],
          ['SubnetWithoutNsg', `${open.length} of ${subnets.length} subnets have none: ${open.slice(0, 5).join(', ')}`],
          { observed: open.slice(0, 50), expected: [] },
        )
      },
    }),
    examples: {
      positive: {
        resources: [
          vnet([
            { name: 'gpu', properties: { networkSecurityGroup: { id: 'nsg' } } },
            { name: 'GatewaySubnet', properties: {} },
          ]),
        ],
      },
      // Some exports show subnets as rows of their own, with an empty list in the network.
      negative: {
        resources: [vnet([]), azure('Microsoft.Network/virtualNetworks/subnets', 'hub/gpu', { properties: { networkSecurityGroup: {} } })],
      },
    },
  }),
  control({
    id: 'net-no-admin-ports-from-internet',
    title: 'SSH and RDP are closed to the internet',
    rationale: 'Open management ports are found within minutes; a GPU machine taken over mines coins at your price.',
    areas: ['networking', 'security'],
    phase: 'p2',
    severity: 'critical',
    level: 2,
    parameters: { ports: ['22', '3389'] },
    remedy: {
      text: 'Remove the rule and go through Bastion.',
      command: 'az network nsg rule delete --nsg-name <nsg> --resource-group <group> --name <rule>',
    },
    source: handbook('security checklist'),
    evaluation: eachResource({
      types: ['microsoft.network/networksecuritygroups'],
      judge: ({ resource, parameters }) => {
        if (resource.properties === undefined) return propertiesNotExported()
        const ports = listOf(parameters, 'ports')
        const rules = listProperty(resource, 'securityRules').filter(isInboundFromInternet)
        const open = rules.filter((rule) => ports.some((port) => opensPort(rule, Number(port), rules))).map((rule) => textAt(rule, 'name'))
        return passWhen(
          open.length === 0,
          ['Closed', 'no rule opens them to every address'],
          ['OpenToInternet', `open by ${open.slice(0, 5).join(', ')}`],
          {
            observed: open.slice(0, 50),
            expected: [],
          },
        )
      },
    }),
    examples: {
      positive: { resources: [group([]), group([rule('Allow', 200, '20-30'), rule('Deny', 100, '*')], 'shut')] },
      negative: { resources: [group([rule('Allow', 100, '20-30'), rule('Deny', 200, '*'), rule('Deny', 50, '80')])] },
    },
  }),
]

const INTERNET: ReadonlySet<string> = new Set(['*', '0.0.0.0/0', '0.0.0.0', 'internet', 'any', '::/0'])

/** Whether a rule is about TCP that comes in from every address. */
function isInboundFromInternet(rule: Json): boolean {
  const p = at(rule, 'properties') ?? {}
  if (textAt(p, 'direction').toLowerCase() !== 'inbound' || !['*', 'tcp'].includes(textAt(p, 'protocol').toLowerCase())) return false
  return oneOrMany(p, 'sourceAddressPrefix').some((one) => INTERNET.has(one.toLowerCase()))
}

const accessOf = (rule: Json): string => textAt(at(rule, 'properties'), 'access').toLowerCase()

/** Smaller numbers are asked first; a rule that does not say its number comes last. */
function priorityOf(rule: Json): number {
  const priority = at(at(rule, 'properties'), 'priority')
  return typeof priority === 'number' ? priority : Infinity
}

const isAbout = (rule: Json, port: number): boolean =>
  oneOrMany(at(rule, 'properties') ?? {}, 'destinationPortRange').some((range) => within(port, range))

/** Whether a rule opens a port, and no rule asked before it denies the port to all of the internet and everything behind it. */
const opensPort = (rule: Json, port: number, all: readonly Json[]): boolean =>
  accessOf(rule) === 'allow' &&
  isAbout(rule, port) &&
  !all.some((other) => accessOf(other) === 'deny' && priorityOf(other) < priorityOf(rule) && isAbout(other, port) && isForAll(other))

/** Whether a rule holds for every machine behind the group. */
function isForAll(rule: Json): boolean {
  const p = at(rule, 'properties') ?? {}
  const groups = at(p, 'destinationApplicationSecurityGroups')
  const targets = oneOrMany(p, 'destinationAddressPrefix')
  return (
    !(Array.isArray(groups) && groups.length > 0) &&
    (targets.length === 0 || targets.some((one) => ['*', 'virtualnetwork', '0.0.0.0/0'].includes(one.toLowerCase())))
  )
}

/** A rule names one value, or several under the plural of the key. */
function oneOrMany(properties: Json, key: string): readonly string[] {
  const one = at(properties, key)
  const plural = key.endsWith('Prefix') ? `${key}es` : `${key}s`
  const many = at(properties, plural)
  return [...(typeof one === 'string' ? [one] : []), ...(Array.isArray(many) ? many.map(String) : [])]
}

function within(port: number, range: string): boolean {
  if (range === '*') return true
  const [from = '', to = from] = range.split('-')
  return Number(from) <= port && port <= Number(to)
}
