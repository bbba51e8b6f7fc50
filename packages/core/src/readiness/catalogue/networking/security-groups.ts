import { listProperty } from '../../../inventory/index.ts'
import type { Json } from '../../../kernel/index.ts'
import { control, listOf } from '../../rules/define.ts'
import { azure } from '../../rules/examples.ts'
import { notApplicable, passWhen } from '../../rules/judgement.ts'
import { at, textAt } from '../../rules/json.ts'
import { propertiesNotExported } from '../../rules/property-rule.ts'
import { checklist, handbook } from '../../rules/sources.ts'
import { eachResource } from '../../rules/subjects.ts'
import { VNET } from '../../rules/types.ts'

const vnet = (subnets: Json) => azure('Microsoft.Network/virtualNetworks', 'hub', { properties: { subnets } })

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
      judge: ({ resource, parameters }) => {
        if (resource.properties === undefined) return propertiesNotExported()
        const exempt = listOf(parameters, 'exempt')
        const subnets = listProperty(resource, 'subnets').filter((one) => !exempt.includes(textAt(one, 'name').toLowerCase()))
        if (subnets.length === 0) return notApplicable('NoSubnets', 'it has no subnet that needs one')
        const open = subnets
          .filter((one) => at(at(one, 'properties') ?? {}, 'networkSecurityGroup') === undefined)
          .map((one) => textAt(one, 'name'))
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
      negative: { resources: [vnet([{ name: 'gpu', properties: {} }])] },
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
        const open = listProperty(resource, 'securityRules')
          .filter((rule) => opensPort(rule, ports))
          .map((rule) => textAt(rule, 'name'))
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
      positive: { resources: [azure('Microsoft.Network/networkSecurityGroups', 'nsg', { properties: { securityRules: [] } })] },
      negative: {
        resources: [
          azure('Microsoft.Network/networkSecurityGroups', 'nsg', {
            properties: {
              securityRules: [
                {
                  name: 'ssh',
                  properties: {
                    access: 'Allow',
                    direction: 'Inbound',
                    protocol: 'Tcp',
                    sourceAddressPrefix: '*',
                    destinationPortRange: '20-30',
                  },
                },
              ],
            },
          }),
        ],
      },
    },
  }),
]

const INTERNET: ReadonlySet<string> = new Set(['*', '0.0.0.0/0', '0.0.0.0', 'internet', 'any', '::/0'])

function opensPort(rule: Json, ports: readonly string[]): boolean {
  const p = at(rule, 'properties') ?? {}
  if (textAt(p, 'access').toLowerCase() !== 'allow' || textAt(p, 'direction').toLowerCase() !== 'inbound') return false
  if (!['*', 'tcp'].includes(textAt(p, 'protocol').toLowerCase())) return false
  const sources = [...oneOrMany(p, 'sourceAddressPrefix')].map((one) => one.toLowerCase())
  if (!sources.some((one) => INTERNET.has(one))) return false
  const ranges = oneOrMany(p, 'destinationPortRange')
  return ports.some((port) => ranges.some((range) => within(Number(port), range)))
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
