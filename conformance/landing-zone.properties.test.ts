import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderBicep } from '../packages/act/src/render/bicep/index.ts'
import { renderTerraform } from '../packages/act/src/render/terraform/index.ts'
import { contains, lockDocument, overlaps, parsePrefix, prefixText, type Prefix } from '../packages/core/src/address/index.ts'
import { loadEstate } from '../packages/core/src/engine/index.ts'
import type { EstateFile } from '../packages/core/src/estate/index.ts'
import {
  checkBodies,
  isGraphObject,
  neededBy,
  placesIn,
  Reference,
  Text,
  waveNumber,
  type Graph,
  type GraphObject,
  type GraphValue,
  type ResourceNode,
} from '../packages/core/src/graph/index.ts'
import type { Diagnostic } from '../packages/core/src/kernel/index.ts'
import { compileLandingZone, type LandingZone } from '../packages/core/src/landing-zone/index.ts'
import { gpuAvailability } from '../packages/core/src/region/index.ts'
import { NOW } from '../packages/core/test/landing-zone/example-estate.ts'
import { filesOf, sketches, type Sketch } from './random-landing-zones.ts'

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 12) }

interface Made {
  readonly landingZone: LandingZone
  readonly diagnostics: readonly Diagnostic[]
}

function madeOf(files: readonly EstateFile[]): Made {
  const { estate, diagnostics } = loadEstate(files)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const compilation = compileLandingZone({ estate, now: NOW })
  if (compilation.landingZone === undefined) throw new Error(compilation.diagnostics.map(({ summary }) => summary).join('\n'))
  return { landingZone: compilation.landingZone, diagnostics: compilation.diagnostics }
}

const always = (holds: (made: Made, sketch: Sketch) => void): void =>
  fc.assert(
    fc.property(sketches, (sketch) => holds(madeOf(filesOf(sketch)), sketch)),
    RUNS,
  )

const nodesOf = ({ nodes }: Graph, type: string): readonly ResourceNode[] => [...nodes.values()].filter((node) => node.type === type)

const VNET = 'Microsoft.Network/virtualNetworks'

function at(value: GraphValue | undefined, ...path: readonly string[]): GraphValue | undefined {
  return path.reduce<GraphValue | undefined>((one, name) => (isGraphObject(one) ? one[name] : undefined), value)
}

const list = (value: GraphValue | undefined): readonly GraphValue[] => (Array.isArray(value) ? value : [])

const prefixesOf = (value: GraphValue | undefined): readonly Prefix[] =>
  list(value).map((text) => {
    const read = parsePrefix(typeof text === 'string' ? text : 'no prefix')
    if (!read.ok) throw new Error(read.error.message)
    return read.value
  })

const subnetsOf = (vnet: ResourceNode): readonly Prefix[] =>
  list(at(vnet.body, 'properties', 'subnets')).flatMap((subnet) => {
    const [one, many] = [at(subnet, 'properties', 'addressPrefix'), at(subnet, 'properties', 'addressPrefixes')]
    return prefixesOf(one === undefined ? many : [one])
  })

const pairs = <One>(all: readonly One[]): readonly (readonly [One, One])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const))

it('random landing zones have something in them', () => {
  const types = fc
    .sample(sketches, { numRuns: 20, seed: 7 })
    .flatMap((sketch) => [...madeOf(filesOf(sketch)).landingZone.graph.nodes.values()])
    .map(({ type }) => type)
  for (const type of [
    VNET,
    'Microsoft.Network/privateEndpoints',
    'Microsoft.ContainerService/managedClusters',
    'Microsoft.Subscription/aliases',
  ])
    expect(types.filter((one) => one === type).length, type).toBeGreaterThan(0)
}, 60_000)

describe('of every landing zone', { timeout: 180_000 }, () => {
  it('no two networks and no two subnets overlap, and none touches what is reserved', () => {
    always(({ landingZone: { graph } }, { regions }) => {
      const vnets = nodesOf(graph, VNET)
      const networks = vnets.flatMap((vnet) => prefixesOf(at(vnet.body, 'properties', 'addressSpace', 'addressPrefixes')))
      const reserved = prefixesOf(regions.map((_, index) => `10.${index * 64}.8.0/21`))
      expect(pairs([...networks, ...reserved]).filter(([a, b]) => overlaps(a, b))).toEqual([])
      for (const vnet of vnets) {
        const own = prefixesOf(at(vnet.body, 'properties', 'addressSpace', 'addressPrefixes'))
        const subnets = subnetsOf(vnet)
        expect(pairs(subnets).filter(([a, b]) => overlaps(a, b))).toEqual([])
        expect(subnets.filter((subnet) => !own.some((one) => contains(one, subnet)))).toEqual([])
      }
    })
  })

  it('a spoke that is added moves no address while the lock is kept', () => {
    fc.assert(
      fc.property(sketches, fc.constantFrom('aaa', 'mmm', 'zzz'), (sketch, name) => {
        const before = madeOf(filesOf(sketch)).landingZone.addresses.allocations
        const addresses = [...before].map(([key, prefix]) => ({ key, prefix: prefixText(prefix) }))
        const applications = [{ name, stage: 'prod', group: 'ai-corp', vended: true } as const, ...sketch.applications]
        const more = filesOf({ ...sketch, applications, workloads: sketch.workloads.map((one) => shifted(one, sketch)) })
        const lock = { path: 'landing-zone.lock.yaml', text: lockDocument({ addresses, tables: [], roots: [] }) }
        const after = madeOf([...more, lock]).landingZone.addresses.allocations
        expect([...before].filter(([key, prefix]) => prefixTextOf(after.get(key)) !== prefixText(prefix))).toEqual([])
        expect(after.size).toBeGreaterThan(before.size)
      }),
      RUNS,
    )
  })

  it('a spoke that is taken away leaves its addresses to nobody while the lock has them', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const [gone, ...rest] = sketch.applications
        const before = madeOf(filesOf({ ...sketch, workloads: [] })).landingZone.addresses.allocations
        const left = [...before].filter(([key]) => gone !== undefined && key.startsWith(`spoke-${gone.name}-`) && key.endsWith('/vnet'))
        const addresses = [...before].map(([key, prefix]) => ({ key, prefix: prefixText(prefix) }))
        const lock = { path: 'landing-zone.lock.yaml', text: lockDocument({ addresses, tables: [], roots: [] }) }
        const applications = [...rest, { name: 'new', stage: 'prod', group: 'ai-corp', vended: true } as const]
        const after = madeOf([...filesOf({ ...sketch, applications, workloads: [] }), lock]).landingZone.addresses.allocations
        const taken = [...after].filter(([, prefix]) => left.some(([, other]) => overlaps(prefix, other)))
        expect(taken).toEqual([])
      }),
      RUNS,
    )
  })

  it('it is the same to the byte when it is compiled again, in whatever order its documents are', () => {
    fc.assert(
      fc.property(
        sketches.chain((sketch) => {
          const files = filesOf(sketch)
          return fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.length }))
        }),
        ([files, shuffled]) => {
          expect(writtenOf(madeOf(shuffled))).toEqual(writtenOf(madeOf(files)))
        },
      ),
      RUNS,
    )
  })

  it('nothing needs what comes in a later wave, and roots can be deployed one after the other', () => {
    always(({ landingZone: { graph, roots } }) => {
      const waveOf = (node: ResourceNode | undefined): number => waveNumber(graph.roots.get(node?.root ?? '')?.wave ?? 'assessment')
      for (const node of graph.nodes.values()) {
        const needed = neededBy(node).map((key) => graph.nodes.get(key))
        expect(needed.filter((one) => one?.existing === undefined && waveOf(one) > waveOf(node))).toEqual([])
      }
      const done = new Set<string>()
      for (let left = roots; left.length > 0; left = left.filter(({ name }) => !done.has(name))) {
        const next = left.filter(({ needs }) => needs.every((name) => done.has(name)))
        expect(next).not.toEqual([])
        for (const { name } of next) done.add(name)
      }
      for (const root of roots)
        for (const name of root.needs)
          expect(waveNumber(graph.roots.get(name)?.wave ?? 'production')).toBeLessThanOrEqual(waveNumber(root.wave))
    })
  })

  it('every private endpoint is found by its name from its hub, and from its spoke where the hub does not answer', () => {
    always(({ landingZone: { graph } }, sketch) => {
      const links = nodesOf(graph, 'Microsoft.Network/privateDnsZones/virtualNetworkLinks')
      const linked = new Set(
        links.flatMap((link) => placesIn(at(link.body, 'properties', 'virtualNetwork')).map((to) => `${link.parent} ${keyOf(to)}`)),
      )
      for (const endpoint of nodesOf(graph, 'Microsoft.Network/privateEndpoints')) {
        const spoke = keyOf(placesIn(at(endpoint.body, 'properties', 'subnet'))[0])
        const region = sketch.regions.find((one) => spoke.endsWith(`-${one}/vnet`)) ?? 'nowhere'
        const zones = zonesOfEndpoint(endpoint, graph)
        expect(zones, endpoint.key).not.toEqual([])
        const wanted = answersIn(sketch, region) ? [`hub-${region}/vnet`] : [`hub-${region}/vnet`, spoke]
        const missing = zones.flatMap((zone) => wanted.map((vnet) => `${zone} ${vnet}`)).filter((one) => !linked.has(one))
        expect(missing, endpoint.key).toEqual([])
      }
    })
  })

  it('every GPU size is known to be in its region, or it is told that nobody knows', () => {
    always(({ landingZone: { capacity, declared }, diagnostics }) => {
      expect(declared.name).toBe('contoso')
      for (const ask of capacity.asks) {
        if (ask.kind !== 'gpu' || gpuAvailability(ask.size, ask.region).answer === 'available') continue
        const verdict = capacity.verdicts.find(({ key }) => key === ask.key)
        const told = diagnostics.some(
          ({ at: line, code }) => line?.file === ask.at.file && line.line === ask.at.line && code.startsWith('FW83'),
        )
        // A quota that somebody was granted is the word of somebody who looked.
        expect(told || verdict?.answer === 'fits' || verdict?.answer === 'unknown', ask.key).toBe(true)
      }
      expect(capacity.verdicts.map(({ key }) => key).toSorted()).toEqual(capacity.asks.map(({ key }) => key).toSorted())
    })
  })

  it('every body is one that Azure takes', () => {
    always(({ landingZone: { graph } }) => {
      expect(checkBodies(graph).map(({ node, problem }) => `${node.key} ${problem.path} ${problem.message}`)).toEqual([])
    })
  })

  it('nothing that is written looks like a secret', () => {
    always(({ landingZone: { graph, roots } }) => {
      for (const node of graph.nodes.values()) expect(secretsIn(node.body, node.key)).toEqual([])
      for (const { path, text } of [...renderBicep(roots, graph), ...renderTerraform(roots, graph)])
        expect(SECRET.exec(text)?.[0], path).toBeUndefined()
    })
  })
})

/** Applications moved by one: workloads stay where they were. */
const shifted = (workload: Sketch['workloads'][number], { applications }: Sketch): Sketch['workloads'][number] =>
  applications.length === 0 ? workload : { ...workload, application: (workload.application % applications.length) + 1 }

const prefixTextOf = (prefix: Prefix | undefined): string => (prefix === undefined ? 'none' : prefixText(prefix))

const keyOf = (place: unknown): string => (place instanceof Reference ? place.of : 'nothing')

const writtenOf = ({ landingZone: { graph, roots, notes }, diagnostics }: Made) => ({
  files: [...renderBicep(roots, graph), ...renderTerraform(roots, graph)],
  nodes: JSON.stringify([...graph.nodes]),
  notes,
  diagnostics: diagnostics.map(({ code, summary }) => `${code} ${summary}`),
})

function zonesOfEndpoint(endpoint: ResourceNode, graph: Graph): readonly string[] {
  const groups = nodesOf(graph, 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups').filter(({ parent }) => parent === endpoint.key)
  return groups.flatMap((group) => list(at(group.body, 'properties', 'privateDnsZoneConfigs')).flatMap((one) => placesIn(one).map(keyOf)))
}

/** A firewall of Standard or Premium answers the spokes' questions for names, and so does a resolver. */
function answersIn({ regions, hubs }: Sketch, region: string): boolean {
  const { tier = 'none', resolver = 'none' } = hubs[regions.indexOf(region)] ?? {}
  return tier === 'Standard' || tier === 'Premium' || resolver === 'created'
}

/** Account keys, shared signatures, private keys, connection strings. */
const SECRET =
  /[A-Za-z0-9+/]{86}==|AccountKey=\w|SharedAccessKey=\w|[?&]sig=\w{8}|-----BEGIN [A-Z ]*PRIVATE KEY|(?:password|secret)\s*[:=]\s*['"][^'"$]+['"]/i

const NAME_OF_SECRET = /^(?:admin)?password$|^(?:primary|secondary|account|shared|access)key$|connectionstring$|^clientsecret$|^sastoken$/i

/** Properties that hold secrets elsewhere: here only what the deployment fills may stand there. */
const secretsIn = (value: GraphValue, path: string): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one: GraphValue, index) => secretsIn(one, `${path}.${index}`))
  if (!isGraphObject(value)) return []
  const object: GraphObject = value
  return Object.entries(object).flatMap(([name, one]) =>
    NAME_OF_SECRET.test(name) && typeof one === 'string' && one !== ''
      ? [`${path}.${name}`]
      : one instanceof Text
        ? []
        : secretsIn(one, `${path}.${name}`),
  )
}
