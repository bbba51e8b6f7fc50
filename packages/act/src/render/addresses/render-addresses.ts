import { byText } from '@fairway/core/kernel'
import { isGraphObject, type Graph, type GraphObject, type GraphValue, type ResourceNode } from '@fairway/core/graph'
import type { RenderedFile } from '../rendered-file.ts'
import { hclAttributes, hclValue } from '../terraform/syntax.ts'
import { terraformVersions } from '../terraform/provider.ts'

/** Its folder: it is no deployment root, for it deploys nothing. */
const FOLDER = 'addresses/terraform'

/**
 * The address plan as a Terraform module without a provider: other configurations take prefixes from it, and its tests prove with Terraform's own
 * functions that nothing overlaps. Nothing where no network is made.
 */
export function renderAddresses(graph: Graph): readonly RenderedFile[] {
  const networks = [...graph.nodes.values()]
    .filter((node) => node.type === 'Microsoft.Network/virtualNetworks' && node.existing === undefined)
    .toSorted((a, b) => byText(a.key, b.key))
    .flatMap((node): readonly (readonly [string, GraphObject])[] => {
      const [prefix] = prefixesOf(node)
      return prefix === undefined ? [] : [[node.name, { prefix, subnets: subnetsOf(node) }]]
    })
  if (networks.length === 0) return []
  return [
    { path: `${FOLDER}/main.tf`, text: mainFile(Object.fromEntries(networks)) },
    { path: `${FOLDER}/tests/addresses.tftest.hcl`, text: TESTS },
  ]
}

const propertiesOf = ({ body }: ResourceNode): GraphObject => (isGraphObject(body['properties']) ? body['properties'] : {})

function prefixesOf(node: ResourceNode): readonly string[] {
  const space = propertiesOf(node)['addressSpace']
  const prefixes = isGraphObject(space) ? space['addressPrefixes'] : undefined
  return Array.isArray(prefixes) ? prefixes.filter((one: GraphValue) => typeof one === 'string') : []
}

function subnetsOf(node: ResourceNode): GraphObject {
  const subnets = propertiesOf(node)['subnets']
  if (!Array.isArray(subnets)) return {}
  return Object.fromEntries(subnets.flatMap((one: GraphValue) => subnetOf(one)))
}

function subnetOf(subnet: GraphValue): readonly (readonly [string, string])[] {
  if (!isGraphObject(subnet) || !isGraphObject(subnet['properties'])) return []
  const { name } = subnet
  const { addressPrefix, addressPrefixes } = subnet['properties']
  const prefix = typeof addressPrefix === 'string' ? addressPrefix : Array.isArray(addressPrefixes) ? addressPrefixes[0] : undefined
  return typeof name === 'string' && typeof prefix === 'string' ? [[name, prefix]] : []
}

const mainFile = (networks: GraphObject): string =>
  `# The addresses of the landing zone: networks by name, with their subnets.
# Written by Fairway from the estate: change the estate, not this file.
terraform {
  required_version = "${terraformVersions}"
}

locals {
${hclAttributes([{ name: 'networks', value: hclValue(networks, nowhere, '  ') }], '  ')}}

output "networks" {
  description = "Prefix and subnets of each network."
  value       = local.networks
}
`

const nowhere = (): string => {
  throw new Error('an address is never filled in by a deployment')
}

/** A prefix lies in another one when its first address, cut to the length of that one, is the first address of it. */
const TESTS = `# terraform init && terraform test: needs no provider and no network.
run "nothing_overlaps" {
  command = plan

  assert {
    condition = alltrue(flatten([
      for network in output.networks : [
        for subnet in network.subnets :
        cidrhost("\${split("/", subnet)[0]}/\${split("/", network.prefix)[1]}", 0) == split("/", network.prefix)[0]
      ]
    ]))
    error_message = "A subnet lies outside of its network."
  }

  assert {
    condition = alltrue(flatten([
      for network in output.networks : [
        for a, one in network.subnets : [
          for b, other in network.subnets :
          a == b || cidrhost("\${split("/", one)[0]}/\${min(split("/", one)[1], split("/", other)[1])}", 0) != cidrhost("\${split("/", other)[0]}/\${min(split("/", one)[1], split("/", other)[1])}", 0)
        ]
      ]
    ]))
    error_message = "Two subnets of a network overlap."
  }

  assert {
    condition = alltrue(flatten([
      for a, one in output.networks : [
        for b, other in output.networks :
        a == b || cidrhost("\${split("/", one.prefix)[0]}/\${min(split("/", one.prefix)[1], split("/", other.prefix)[1])}", 0) != cidrhost("\${split("/", other.prefix)[0]}/\${min(split("/", one.prefix)[1], split("/", other.prefix)[1])}", 0)
      ]
    ]))
    error_message = "Two networks overlap."
  }
}
`
