import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, overlaps, parsePrefix, type Prefix } from '../address/index.ts'
import {
  checkBodies,
  deploymentRoots,
  fullNameOf,
  idOf,
  inOrder,
  isGraphObject,
  Reference,
  scopeIdOf,
  settled,
  type Graph,
  type GraphObject,
  type GraphValue,
  type ResourceNode,
} from '../graph/index.ts'
import { canonicalJson } from '../kernel/index.ts'
import { built, spokeOf, type Built } from './example.ts'
import type { SpokeInput, SubnetNeed } from './spoke.ts'
import { subnetFact } from './subnet-facts.ts'
import { subnetFacts } from './subnets.gen.ts'
import type { SubnetPurpose } from './tables.ts'

const REGIONS = ['swedencentral', 'norwayeast', 'germanywestcentral'] as const
const HUB_ID =
  '/subscriptions/7d1c5f3a-0000-4000-8000-000000000001/resourceGroups/rg-old/providers/Microsoft.Network/virtualNetworks/vnet-old'

const hub = (region: string, index: number) =>
  fc
    .record({
      state: fc.constantFrom('created', 'created', 'created', 'existing'),
      tier: fc.constantFrom('Standard', 'Premium', 'Basic', 'none'),
      tunnelling: fc.constantFrom('direct', 'forced'),
      bastion: fc.constantFrom('Basic', 'Standard', 'none'),
      jumpbox: fc.constantFrom('created', 'none'),
      gateway: fc.constantFrom('none', 'vpn', 'expressRoute', 'by-need'),
      resolver: fc.constantFrom('created', 'none'),
    })
    .map(({ state, tier, tunnelling, ...more }) =>
      state === 'existing'
        ? {
            region,
            state,
            gateway: more.gateway,
            virtualNetworkId: HUB_ID,
            prefix: `10.${10 + index}.0.0/22`,
            firewall: tier === 'none' ? { tier } : { tier, privateIpAddress: `10.${10 + index}.0.4` },
          }
        : { region, state, firewall: { tier, tunnelling }, ...more },
    )

const networks = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.tuple(...REGIONS.map(hub)),
    fc.record({
      ddos: fc.constantFrom('created', 'none'),
      zones: fc.constantFrom('created', 'existing'),
      onPremises: fc.boolean(),
      latency: fc.constantFrom('sensitive', 'tolerant'),
    }),
  )
  .map(([count, hubs, { ddos, zones, onPremises, latency }]) => ({
    addressSpaces: REGIONS.slice(0, count).map((region, index) => ({ region, prefixes: [`10.${10 + index}.0.0/16`] })),
    hubs: hubs.slice(0, count),
    ddos: { plan: ddos },
    dns: zones === 'existing' ? { zones, resourceGroup: 'rg-dns' } : { zones },
    ...(onPremises
      ? { onPremises: { prefixes: ['10.0.0.0/13'], latency, domains: [{ suffix: 'corp.example.com', servers: ['10.0.0.53'] }] } }
      : {}),
  }))

const purposes = subnetFacts.subnets.filter(({ place }) => place !== 'hub').map(({ purpose }) => purpose)

const need = fc
  .record({ purpose: fc.constantFrom(...purposes), hosts: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }) })
  .map(({ purpose, hosts }): SubnetNeed => ({ purpose, ...(hosts === undefined ? {} : { hosts }) }))

const spokesIn = (regions: readonly string[]) =>
  fc.uniqueArray(
    fc.record({
      application: fc.constantFrom('hub', 'vision', 'vision-prod', 'a', 'constructor', 'x'.repeat(63)),
      region: fc.constantFrom(...regions),
      needs: fc.uniqueArray(need, { maxLength: 6, selector: ({ purpose }) => purpose }),
    }),
    { maxLength: 6, selector: ({ application, region }) => `${application} ${region}` },
  )

const cases = networks.chain((network) =>
  spokesIn(network.addressSpaces.map(({ region }) => region)).map((spokes) => ({
    spec: Object.entries(network)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join('\n'),
    spokes: spokes.map(({ application, region, needs }) => spokeOf(application, region, needs)),
  })),
)

const holds = (check: (one: Built, spokes: readonly SpokeInput[], spec: string) => void, runs = 40): void =>
  fc.assert(
    fc.property(cases, ({ spec, spokes }) => check(built(spec, spokes), spokes, spec)),
    { numRuns: runs },
  )

const object = (value: GraphValue | undefined): GraphObject => (isGraphObject(value) ? value : {})
const list = (value: GraphValue | undefined): readonly GraphValue[] => (Array.isArray(value) ? value : [])
const propertiesOf = (node: ResourceNode): GraphObject => object(node.body['properties'])
const prefixOf = (text: GraphValue | undefined): Prefix => {
  const read = parsePrefix(typeof text === 'string' ? text : '')
  if (!read.ok) throw new Error('no prefix')
  return read.value
}
const ofType = (graph: Graph, type: string): readonly ResourceNode[] =>
  [...graph.nodes.values()].filter((node) => node.type === type && node.existing === undefined)
const vnets = (graph: Graph): readonly ResourceNode[] => ofType(graph, 'Microsoft.Network/virtualNetworks')
const subnetsOf = (vnet: ResourceNode): readonly GraphObject[] => list(propertiesOf(vnet)['subnets']).map(object)
const keyIn = (value: GraphValue | undefined): string | undefined => {
  const id = object(value)['id']
  return id instanceof Reference ? id.of : undefined
}

/** What a subnet of that name is for. */
function purposeOf(name: GraphValue | undefined): SubnetPurpose {
  const fact = subnetFacts.subnets.find(({ azureName, purpose }) => name === azureName || name === `snet-${purpose}`)
  if (fact === undefined) throw new Error('no purpose')
  return fact.purpose
}

describe('whatever network is declared', () => {
  it('has bodies that Azure takes, and an order', () => {
    holds((one) => {
      expect(checkBodies(one.graph).map(({ node, problem }) => `${node.key} ${problem.path}: ${problem.message}`)).toEqual([])
      expect(inOrder(one.graph).problems).toEqual([])
    })
  })

  it('has every subnet inside its network, and no two of them overlap', () => {
    holds((one) => {
      expect(one.plan.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      const networks = vnets(one.graph).map((vnet) => prefixOf(list(object(propertiesOf(vnet)['addressSpace'])['addressPrefixes'])[0]))
      for (const [index, a] of networks.entries()) for (const b of networks.slice(index + 1)) expect(overlaps(a, b)).toBe(false)
      for (const [index, vnet] of vnets(one.graph).entries()) {
        const prefixes = subnetsOf(vnet).map((subnet) => prefixOf(object(subnet['properties'])['addressPrefix']))
        const whole = networks[index]
        expect(prefixes.every((prefix) => whole !== undefined && contains(whole, prefix))).toBe(true)
        for (const [at, a] of prefixes.entries()) for (const b of prefixes.slice(at + 1)) expect(overlaps(a, b)).toBe(false)
      }
    })
  })

  it('gives every spoke all the subnets that it asked for, as large as their services take', () => {
    holds((one, spokes) => {
      for (const spoke of spokes) {
        const vnet = one.graph.nodes.get(`spoke-${spoke.application}-${spoke.region}/vnet`)
        const found = vnet === undefined ? [] : subnetsOf(vnet)
        expect(found.map((subnet) => purposeOf(subnet['name'])).toSorted()).toEqual(spoke.needs.map(({ purpose }) => purpose).toSorted())
        for (const subnet of found) {
          const { minPrefixLength, delegation } = subnetFact(purposeOf(subnet['name']))
          expect(prefixOf(object(subnet['properties'])['addressPrefix']).length).toBeLessThanOrEqual(minPrefixLength)
          const given = list(object(subnet['properties'])['delegations']).map((each) => object(object(each)['properties'])['serviceName'])
          expect(given).toEqual(delegation === undefined ? [] : [delegation])
        }
      }
    })
  })

  it('has both sides of every peering, and they agree', () => {
    holds((one, spokes) => {
      const peerings = ofType(one.graph, 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings')
      for (const side of peerings) {
        const others = peerings.filter(
          (other) =>
            other.parent === keyIn(propertiesOf(side)['remoteVirtualNetwork']) &&
            keyIn(propertiesOf(other)['remoteVirtualNetwork']) === side.parent,
        )
        expect(others).toHaveLength(1)
        const other = others.map(propertiesOf)[0]
        expect(propertiesOf(side)['useRemoteGateways'] === true).toBe(
          other?.['allowGatewayTransit'] === true && other['useRemoteGateways'] === false && side.key.startsWith('spoke-'),
        )
        expect(others[0]?.root).toBe(side.root)
      }
      const connected = new Set(peerings.map(({ parent }) => parent))
      for (const { application, region } of spokes) expect(connected.has(`spoke-${application}-${region}/vnet`)).toBe(true)
    })
  })

  it('uses a gateway of the hub exactly where there is one', () => {
    holds((one, spokes) => {
      for (const { application, region } of spokes) {
        const side = one.graph.nodes.get(`spoke-${application}-${region}/peering-to-hub`)
        const spec = one.input.network.spec.hubs.find((each) => each.region === region)
        const there =
          one.graph.nodes.has(`hub-${region}/gateway`) ||
          (spec?.state === 'existing' && (spec.gateway === 'vpn' || spec.gateway === 'expressRoute'))
        expect(side === undefined ? undefined : propertiesOf(side)['useRemoteGateways']).toBe(there)
      }
    })
  })

  it('links every zone that a spoke registers in to the spoke and to the hub', () => {
    holds((one, spokes) => {
      const { dns, hubs } = one.input.network.spec
      for (const { application, region, zones } of spokes) {
        for (const zone of zones) {
          expect(one.graph.nodes.has(`dns/${zone}`)).toBe(true)
          expect(keyIn(propertiesOf(nodeOf(one.graph, `dns/${zone}/link/spoke-${application}-${region}`))['virtualNetwork'])).toBe(
            `spoke-${application}-${region}/vnet`,
          )
          const both = dns.zones === 'existing' && hubs.find((each) => each.region === region)?.state === 'existing'
          expect(one.graph.nodes.has(`dns/${zone}/link/hub-${region}`)).toBe(!both)
        }
      }
    })
  })

  it('has a security group on every subnet that may have one, which lets nobody in from the internet', () => {
    holds((one) => {
      for (const vnet of vnets(one.graph)) {
        for (const subnet of subnetsOf(vnet)) {
          const purpose = purposeOf(subnet['name'])
          const group = keyIn(object(subnet['properties'])['networkSecurityGroup'])
          expect(group !== undefined).toBe(subnetFact(purpose).networkSecurityGroup === 'required')
          expect(object(subnet['properties'])['defaultOutboundAccess']).toBe(false)
          if (group === undefined || purpose === 'bastion') continue
          const rules = list(propertiesOf(nodeOf(one.graph, group))['securityRules']).map((rule) => object(object(rule)['properties']))
          expect(rules.some((rule) => rule['access'] === 'Deny' && rule['sourceAddressPrefix'] === 'Internet')).toBe(true)
          expect(
            rules.every(
              (rule) => rule['access'] === 'Deny' || (rule['sourceAddressPrefix'] !== 'Internet' && rule['sourceAddressPrefix'] !== '*'),
            ),
          ).toBe(true)
          expect(new Set(rules.map((rule) => rule['priority'])).size).toBe(rules.length)
        }
      }
    })
  })

  it('sends everything through the firewall where that is allowed, and nothing where it is not', () => {
    holds((one) => {
      for (const vnet of vnets(one.graph)) {
        for (const subnet of subnetsOf(vnet)) {
          const table = keyIn(object(subnet['properties'])['routeTable'])
          const routes =
            table === undefined
              ? []
              : list(propertiesOf(nodeOf(one.graph, table))['routes']).map((route) => object(object(route)['properties']))
          const all = routes.some((route) => route['addressPrefix'] === '0.0.0.0/0' && route['nextHopType'] === 'VirtualAppliance')
          const fact = subnetFact(purposeOf(subnet['name']))
          expect(table !== undefined).toBe(fact.routeTable === 'allowed')
          if (fact.defaultRoute === 'forbidden') expect(all).toBe(false)
          if (fact.defaultRoute === 'forbidden' || !vnet.key.startsWith('spoke-')) continue
          const region = typeof vnet.body['location'] === 'string' ? vnet.body['location'] : ''
          const firewalled = one.input.network.spec.hubs.find((each) => each.region === region)?.firewall.tier !== 'none'
          expect(all).toBe(firewalled)
          const nat = keyIn(object(subnet['properties'])['natGateway'])
          expect(nat !== undefined).toBe(!firewalled && fact.egress === 'needed' && fact.directRoutes === undefined)
        }
      }
    })
  })

  it('writes nothing that exists, and never gives two things one name', () => {
    holds((one, spokes) => {
      const written = deploymentRoots(one.graph).flatMap(({ resources }) => resources.map(({ node }) => node))
      expect(written.every((node) => node.existing === undefined)).toBe(true)
      // Where everything exists and nobody is connected, there is nothing to write, and what exists still has to stand somewhere.
      if (spokes.length > 0)
        expect(deploymentRoots(one.graph).filter(({ name, resources }) => name.startsWith('02-') && resources.length === 0)).toEqual([])
      const names = [...one.graph.nodes.values()]
        .filter((node) => node.existing === undefined)
        .map((node) => {
          const scope = scopeIdOf(node.scope, one.graph)
          return `${node.type} ${typeof scope === 'string' ? scope : scope.parts.map((part) => (typeof part === 'string' ? part : 'name' in part ? part.name : part.of)).join('')} ${node.parent ?? ''} ${fullNameOf(node, one.graph).toLowerCase()}`
        })
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
      expect(settled(idOf(nodeOf(one.graph, [...one.graph.nodes.keys()][0] ?? ''), one.graph), one.graph)).not.toBe('')
    })
  })

  it('depends on no order of the spokes', () => {
    holds((one, spokes, spec) => {
      const again = built(spec, spokes.toReversed())
      const bytes = (each: Built): string => canonicalJson(JSON.parse(JSON.stringify([...each.graph.nodes])))
      expect(bytes(again)).toBe(bytes(one))
      expect(again.notes).toEqual(one.notes)
    }, 20)
  })
})

function nodeOf(graph: Graph, key: string): ResourceNode {
  const node = graph.nodes.get(key)
  if (node === undefined) throw new Error(`nothing is called ${key}`)
  return node
}
