import { planAddresses, type AddressPlan } from '../address/index.ts'
import { declaredOne, parseEstate, type Declared } from '../estate/index.ts'
import { makeGraph, subscriptionInput, type Graph, type RootDeclaration } from '../graph/index.ts'
import type { Diagnostic } from '../kernel/index.ts'
import { makeNamer } from '../naming/index.ts'
import { addressRequestsOf } from './address-requests.ts'
import { addressPoolsOf, reservedRangesOf } from './address-spaces.ts'
import type { NetworkInput, NetworkOutput } from './input.ts'
import { networkKind, type NetworkSpec } from './kind.ts'
import { networkParts } from './network-parts.ts'
import { zonesFor } from './private-dns.ts'
import type { SpokeInput, SubnetNeed } from './spoke.ts'

const AT = { file: 'applications.yaml', line: 7, column: 3 }

/** A spoke for tests. */
export const spokeOf = (application: string, region: string, needs: readonly SubnetNeed[], more: Partial<SpokeInput> = {}): SpokeInput => ({
  application,
  subscription: `sub-${application}`,
  environment: 'prod',
  region,
  group: 'ai-corp',
  root: `04-subscriptions/${application}`,
  at: AT,
  needs,
  zones: [
    ...zonesFor('Microsoft.CognitiveServices/accounts', 'account', region),
    ...zonesFor('Microsoft.Storage/storageAccounts', 'blob', region),
  ],
  ...more,
})

/** The needs of an application with agents, for tests. */
export const agentNeeds: readonly SubnetNeed[] = [
  { purpose: 'private-endpoints' },
  { purpose: 'foundry-agents' },
  { purpose: 'workload', hosts: 20 },
]

/** Reads the Network of a text, for tests. A text that is none is told with its diagnostics. */
function networkOf(spec: string): {
  readonly network: Declared<NetworkSpec> | undefined
  readonly diagnostics: readonly Diagnostic[]
} {
  const indented = spec.trim().replaceAll(/^/gm, '  ')
  const text = `apiVersion: fairway.dev/v1\nkind: Network\nmetadata: { name: network }\nspec:\n${indented}\n`
  const { estate, diagnostics } = parseEstate([{ path: 'network.yaml', text }], [networkKind])
  return { network: declaredOne(estate, networkKind), diagnostics }
}

/** What is built for tests, with the plan and the graph. */
export interface Built extends NetworkOutput {
  readonly input: NetworkInput
  readonly plan: AddressPlan
  readonly graph: Graph
}

/** Builds a network from the text of its spec, for tests. */
export function built(spec: string, spokes: readonly SpokeInput[] = [], more: Partial<NetworkInput> = {}): Built {
  const { network, diagnostics } = networkOf(spec)
  if (network === undefined) throw new Error(diagnostics.map((one) => `${one.code} ${one.summary}`).join('\n'))
  return builtFrom(network, spokes, more)
}

/** The same from a Network that was read already. */
export function builtFrom(network: Declared<NetworkSpec>, spokes: readonly SpokeInput[], more: Partial<NetworkInput> = {}): Built {
  const plan = planAddresses({
    pools: addressPoolsOf(network),
    reserved: reservedRangesOf(network),
    requests: addressRequestsOf(network, spokes),
    locked: [],
  })
  const input: NetworkInput = {
    network,
    spokes,
    addresses: plan,
    places: { connectivity: { subscription: 'connectivity' } },
    namer: makeNamer(undefined, { prefix: 'contoso' }),
    tagsOf: ({ application }) => ({ team: application ?? 'platform' }),
    zonesOf: () => ['1', '2', '3'],
    ...more,
  }
  const output = networkParts(input)
  const roots = [...new Set(spokes.map(({ root }) => root))].map(spokeRoot)
  const inputs = ['connectivity', 'dns', ...spokes.map(({ subscription }) => subscription)].map((name) => ({
    name: subscriptionInput(name),
    description: name,
  }))
  return { ...output, input, plan, graph: makeGraph([output.part, { nodes: [], roots, inputs }]) }
}

const spokeRoot = (name: string): RootDeclaration => ({
  name,
  wave: 'subscriptions',
  title: name,
  about: 'A spoke.',
  scope: { kind: 'subscription', subscription: 'connectivity' },
})

/** Two regions with everything that a hub can have, for tests. */
export const twoRegions = `
addressSpaces:
  - { region: swedencentral, prefixes: [10.10.0.0/16] }
  - { region: norwayeast, prefixes: [10.11.0.0/16] }
hubs:
  - { region: swedencentral, firewall: { tier: Premium }, bastion: Standard, jumpbox: created, resolver: created }
  - { region: norwayeast, firewall: { tier: Standard }, bastion: Basic, gateway: none }
onPremises:
  prefixes: [10.0.0.0/13]
  dataPerMonthGiB: 800
  sites: [{ name: oslo, address: 198.51.100.7, prefixes: [10.0.0.0/13], asn: 65010, bgpAddress: 10.0.0.1 }]
  domains: [{ suffix: corp.example.com, servers: [10.0.0.53] }]
ddos: { plan: created }
outbound: { allow: [{ name: model-hub, fqdns: ["*.huggingface.co"] }] }
`
