import { describe, expect, test } from 'vitest'
import { inOrder, type ResourceNode } from '../../src/graph/index.ts'
import type { KubernetesObject, WorkloadOutput, WorkloadPlace } from '../../src/golden-path/index.ts'
import { aksGpu } from '../../src/golden-path/paths/aks-gpu/aks-gpu.ts'
import { bodyProblems, graphOf, placeOf, siteOf } from './cluster-place.ts'

const prepared = (values: object) => {
  const result = aksGpu.prepare(values)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.prepared
}

const build = (values: object, place: WorkloadPlace = placeOf('development', ['westeurope'], 'gpu-platform')): WorkloadOutput =>
  prepared(values).build(place)

const messages = (values: object): readonly string[] => {
  const result = aksGpu.prepare(values)
  return result.ok ? [] : result.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

const ofType = (output: WorkloadOutput, type: string): readonly ResourceNode[] => output.parts.nodes.filter((node) => node.type === type)
const ofKind = (output: WorkloadOutput, kind: string): readonly KubernetesObject[] =>
  output.kubernetes.filter((object) => object.kind === kind)

const CLUSTER = 'Microsoft.ContainerService/managedClusters'
const large = {
  tier: 'Premium',
  kubernetesVersion: '1.34',
  egress: 'nat-gateway',
  pools: [
    { name: 'h100', purpose: 'training', size: 'Standard_ND96isr_H100_v5', max: 4, zones: ['1'] },
    { name: 'spot', purpose: 'training', size: 'Standard_NC24ads_A100_v4', max: 8, priority: 'spot' },
    { name: 'serve', purpose: 'inference', size: 'Standard_NC40ads_H100_v5', min: 2, max: 6, zones: ['1', '2', '3'], osDisk: 'ephemeral' },
  ],
  teams: [
    {
      name: 'vision',
      shares: [
        { pool: 'h100', gpus: 16, borrow: 16 },
        { pool: 'spot', gpus: 4 },
      ],
    },
    { name: 'speech', shares: [{ pool: 'h100', gpus: 16 }], podSecurity: 'baseline' },
  ],
  administrators: ['9d1f5c1e-6d0c-4c39-8a4b-0f1c2b3a4d5e'],
}

describe('Kubernetes with GPUs', () => {
  test('has no namespaces of teams where nothing trains: no pod could run in them', () => {
    const output = build({ pools: [{ name: 'serve', purpose: 'inference', size: 'Standard_NC4as_T4_v3' }] })
    expect(ofKind(output, 'Namespace')).toEqual([])
    expect(ofKind(output, 'ResourceQuota')).toEqual([])
    expect(ofKind(output, 'DaemonSet')).toHaveLength(2)
  })

  test('leaves by the NAT gateway of its subnet where it does not leave by the firewall: AKS manages none in a network that is not its own', () => {
    const [cluster] = ofType(build({ egress: 'nat-gateway' }), CLUSTER)
    expect(cluster?.body['properties']).toMatchObject({ networkProfile: { outboundType: 'userAssignedNATGateway' } })
  })

  test.each([
    ['firewall', 'userDefinedRouting'],
    ['nat', 'userAssignedNATGateway'],
  ] as const)('leaves as its subnet does, whatever was asked for: %s', (egress, outboundType) => {
    const place = placeOf('development', ['westeurope'], 'gpu-platform')
    for (const asked of ['firewall', 'nat-gateway']) {
      const [cluster] = ofType(build({ egress: asked }, { ...place, regions: [{ ...place.regions[0], egress }] }), CLUSTER)
      expect(cluster?.body['properties']).toMatchObject({ networkProfile: { outboundType } })
    }
  })

  test('has a budget that sees its nodes, which Azure bills to a group of their own', () => {
    const output = build({}, placeOf('production', ['westeurope', 'swedencentral'], 'gpu-platform'))
    const [cluster] = ofType(output, CLUSTER)
    expect(cluster?.body['properties']).toMatchObject({ nodeResourceGroup: 'rg-vision-westeurope-nodes' })
    expect(ofType(output, 'Microsoft.Consumption/budgets').map(({ body }) => body['properties'])).toEqual([
      expect.objectContaining({
        filter: {
          dimensions: {
            name: 'ResourceGroupName',
            operator: 'In',
            values: ['rg-vision-westeurope', 'rg-vision-swedencentral', 'rg-vision-westeurope-nodes', 'rg-vision-swedencentral-nodes'],
          },
        },
      }),
    ])
  })

  test('collects logs by rules that lie where the Log Analytics workspace is, and metrics by rules of its own region', () => {
    const rules = ofType(
      build({}, placeOf('production', ['westeurope', 'swedencentral'], 'gpu-platform')),
      'Microsoft.Insights/dataCollectionRules',
    )
    const regions = rules.map(({ key, body }) => [key.replace('workload-gpu-platform-', ''), body['location']])
    expect(Object.fromEntries(regions)).toEqual({
      'westeurope/collection-prometheus': 'westeurope',
      'westeurope/collection-containers': 'westeurope',
      'swedencentral/collection-prometheus': 'swedencentral',
      'swedencentral/collection-containers': 'westeurope',
    })
  })

  test.each([
    ['as it comes', {}],
    ['large', large],
    ['without a registry', { registry: 'none', pools: [{ name: 'serve', purpose: 'inference', size: 'Standard_NC4as_T4_v3' }] }],
  ])('is of bodies that Azure takes: %s', (_what, values) => {
    for (const place of [placeOf(), placeOf('production', ['westeurope', 'swedencentral'])]) {
      const graph = graphOf(place, build(values, place))
      expect(bodyProblems(graph)).toEqual([])
      expect(inOrder(graph).problems).toEqual([])
    }
  })

  test('is private and knows no local accounts', () => {
    const [cluster] = ofType(build({}), CLUSTER)
    expect(cluster?.body['properties']).toMatchObject({
      disableLocalAccounts: true,
      publicNetworkAccess: 'Disabled',
      aadProfile: { enableAzureRBAC: true },
      apiServerAccessProfile: { enablePrivateCluster: true, enablePrivateClusterPublicFQDN: false, disableRunCommand: true },
      networkProfile: { networkPluginMode: 'overlay', networkDataplane: 'cilium', outboundType: 'userDefinedRouting' },
    })
  })

  test('lets the control plane into network and zone before there is a cluster', () => {
    const output = build({})
    const [cluster] = ofType(output, CLUSTER)
    const roles = ofType(output, 'Microsoft.Authorization/roleAssignments').map((node) => node.key)
    expect((cluster?.dependsOn ?? []).filter((key) => roles.includes(key))).toHaveLength(3)
  })

  test('keeps everything off GPU nodes that did not ask for one', () => {
    const pools = ofType(build(large), `${CLUSTER}/agentPools`).filter((pool) => pool.name !== 'general')
    expect(pools).toHaveLength(3)
    for (const pool of pools) expect(pool.body['properties']).toMatchObject({ nodeTaints: expect.arrayContaining(['sku=gpu:NoSchedule']) })
    expect(pools.find((pool) => pool.name === 'spot')?.body['properties']).toMatchObject({ scaleSetPriority: 'Spot', spotMaxPrice: -1 })
  })

  test('encrypts the disks of every pool on the host and gives no node a public address', () => {
    const output = build(large)
    const bodies = [...ofType(output, `${CLUSTER}/agentPools`), ...ofType(output, CLUSTER)].map((node) => JSON.stringify(node.body))
    for (const body of bodies) {
      expect(body).toContain('"enableEncryptionAtHost":true')
      expect(body).toContain('"enableNodePublicIP":false')
    }
  })

  test('gives each team a queue in one flat cohort, which gets back what it lent', () => {
    const queues = ofKind(build(large), 'ClusterQueue')
    expect(queues.map((queue) => queue.metadata.name)).toEqual(['vision', 'speech'])
    for (const queue of queues) {
      expect(queue['spec']).toMatchObject({
        cohortName: 'gpu-platform',
        preemption: { reclaimWithinCohort: 'Any', borrowWithinCohort: { policy: 'Never' } },
      })
    }
    expect(JSON.stringify(queues[0])).toContain(
      '{"name":"h100","resources":[{"name":"nvidia.com/gpu","nominalQuota":"16","borrowingLimit":"16"}]}',
    )
    expect(ofKind(build(large), 'Cohort').every((cohort) => JSON.stringify(cohort['spec']) === '{}')).toBe(true)
    expect(ofKind(build(large), 'ResourceFlavor').map((flavor) => flavor.metadata.name)).toEqual(['h100', 'spot', 'any-node'])
  })

  test('has the team of the request take everything where no team was named', () => {
    expect(JSON.stringify(ofKind(build({}), 'ClusterQueue')[0])).toContain('"nominalQuota":"2","borrowingLimit":"0"')
    expect(ofKind(build({}), 'Namespace').map((one) => one.metadata.name)).toEqual(['team-vision'])
  })

  test('closes every namespace of its own', () => {
    const output = build(large)
    for (const namespace of ofKind(output, 'Namespace')) {
      const inside = output.kubernetes.filter((object) => object.metadata.namespace === namespace.metadata.name)
      expect(inside.map((object) => `${object.kind}/${object.metadata.name}`)).toEqual(
        expect.arrayContaining(['NetworkPolicy/default-deny', 'ResourceQuota/quota', 'LimitRange/defaults', 'LocalQueue/default']),
      )
      expect(namespace.metadata.labels).toHaveProperty(['pod-security.kubernetes.io/enforce'])
    }
  })

  test('says for which cluster each object is', () => {
    const output = build({}, placeOf('production', ['westeurope', 'swedencentral'], 'gpu-platform'))
    const clusters = new Set(output.kubernetes.map((object) => object.metadata.annotations?.['fairway.dev/cluster']))
    expect([...clusters]).toEqual(['gpu-platform-westeurope', 'gpu-platform-swedencentral'])
  })

  test('asks for the capacity of every pool at its largest', () => {
    const site = siteOf(placeOf('production', ['westeurope', 'swedencentral'], 'gpu-platform'))
    expect(prepared(large).asks(site)).toMatchObject([
      { key: 'workload-gpu-platform-westeurope/cluster/pool-h100', size: 'Standard_ND96isr_H100_v5', count: 4, zones: ['1'] },
      { size: 'Standard_NC24ads_A100_v4', count: 8 },
      { size: 'Standard_NC40ads_H100_v5', count: 6, zones: ['1', '2', '3'] },
    ])
    expect(prepared(large).gpus(site)).toBe(2 * (32 + 8 + 6))
  })

  test.each([
    [{ pools: [large.pools[0], large.pools[0]] }, 'pools.1.name: two pools are called `h100`'],
    [{ pools: [{ ...large.pools[0], name: 'system' }] }, 'pools.0.name: `system` is the pool that runs the cluster itself'],
    [{ pools: [{ ...large.pools[0], min: 9 }] }, 'pools.0.min: 9 nodes at least are more than 4 at most'],
    [{ ...large, teams: [{ name: 'vision', shares: [{ pool: 'a100', gpus: 1 }] }] }, 'teams.0.shares.0.pool: no pool is called `a100`'],
    [
      { ...large, teams: [{ name: 'vision', shares: [{ pool: 'serve', gpus: 1 }] }] },
      'teams.0.shares.0.pool: `serve` serves inference: jobs of teams run on pools for training',
    ],
    [
      { ...large, teams: [{ name: 'vision', shares: [{ pool: 'h100', gpus: 33 }] }] },
      'pools.0.max: teams are promised 33 GPUs of `h100`, which has 32 at most: promise less and let them borrow, or let it grow',
    ],
    [{ pools: [{ ...large.pools[0], name: 'general' }] }, 'pools.0.name: `general` is the pool of whatever needs no GPU'],
    [
      { ...large, teams: [...large.teams, { name: 'search' }] },
      'teams.2: there are several teams: say in `shares` what `search` may have of each pool',
    ],
    [
      {
        ...large,
        teams: [
          {
            name: 'vision',
            shares: [
              { pool: 'h100', gpus: 1 },
              { pool: 'h100', gpus: 2 },
            ],
          },
        ],
      },
      'teams.0.shares.1.pool: there is a share of `h100` already',
    ],
    [
      { dnsServiceIp: '10.0.0.10' },
      'dnsServiceIp: `10.0.0.10` is no address of services: take one of `100.65.0.0/20` that is neither its first two nor its last, such as `100.65.0.10`',
    ],
    [
      { dnsServiceIp: '100.65.0.1' },
      'dnsServiceIp: `100.65.0.1` is no address of services: take one of `100.65.0.0/20` that is neither its first two nor its last, such as `100.65.0.10`',
    ],
    [
      { serviceCidr: '100.64.16.0/20', dnsServiceIp: '100.64.16.10' },
      'serviceCidr: addresses of services, `100.64.16.0/20`, lie among those of pods, `100.64.0.0/16`',
    ],
    [{ serviceCidr: '10.0.0.0/8', dnsServiceIp: '10.0.0.10' }, 'serviceCidr: `10.0.0.0/8` is larger than the /13 that AKS takes'],
    [{ podCidr: '172.16.0.0/12' }, 'podCidr: `172.16.0.0/12` has addresses of `172.30.0.0/16`, which AKS keeps for itself'],
    [{ podCidr: '100.64.0.0/21' }, 'podCidr: `100.64.0.0/21` has addresses for the pods of 8 nodes, and there may be 23: each takes a /24'],
    [{ podCidr: '100.64.0.1/16' }, 'podCidr: is an address inside of 100.64.0.0/16'],
    [
      { kubernetesVersion: '1.28' },
      'kubernetesVersion: `1.28` is older than 1.34, the oldest version that what is put on the cluster is known to run on',
    ],
    [
      { kubernetesVersion: '1.35.2' },
      'kubernetesVersion: `channel: patch` goes on to newer patches by itself, and AKS never goes back: write `1.35`',
    ],
    [
      { kubernetesVersion: '1.35', channel: 'stable' },
      'kubernetesVersion: `channel: stable` goes on to newer versions by itself, and AKS never goes back: leave the version out',
    ],
    [
      { channel: 'node-image', nodeImages: 'None' },
      'nodeImages: `channel: node-image` takes new images of nodes: AKS refuses `None` beside it',
    ],
  ])('refuses what cannot be: %#', (values, message) => {
    expect(messages(values)).toContain(message)
  })

  test('lets pods of other nodes into the subnets of its nodes: they come with addresses of their own', () => {
    const needs = prepared({}).subnets(siteOf(placeOf('development', ['westeurope'], 'gpu-platform')))
    const rule = expect.objectContaining({ name: 'allow-pods-of-gpu-platform', from: '100.64.0.0/16', ports: ['*'] })
    expect(needs[0]).toMatchObject({ purpose: 'aks-nodes', hosts: 23 })
    expect(needs.filter(({ purpose }) => purpose.endsWith('nodes')).map(({ inbound }) => inbound)).toEqual([[rule], [rule]])
  })

  test('tells production what is missing to it', () => {
    const notes = (stage: 'production' | 'development', values: object) =>
      build(values, placeOf(stage, ['westeurope'], 'gpu-platform')).notes.filter((note) => note.includes('production should'))
    expect(notes('production', { tier: 'Free' })).toHaveLength(2)
    expect(notes('production', { system: { min: 3 } })).toEqual([])
    expect(notes('development', { tier: 'Free' })).toEqual([])
  })

  test('lies in the zones that its region has, and names none that it has not', () => {
    const system = (region: string, values: object = {}) =>
      JSON.parse(JSON.stringify(ofType(build(values, placeOf('development', [region], 'gpu-platform')), CLUSTER)[0]?.body['properties']))
        .agentPoolProfiles[0].availabilityZones
    expect(system('westeurope')).toEqual(['1', '2', '3'])
    expect(system('westus')).toBeUndefined()
    expect(system('westeurope', { system: { zones: ['2'] } })).toEqual(['2'])
    const problems = (region: string) =>
      prepared({ system: { zones: ['2'] } }).problems(siteOf(placeOf('development', [region], 'gpu-platform')))
    expect(problems('westeurope')).toEqual([])
    expect(problems('westus')).toMatchObject([{ path: ['system', 'zones'], summary: '`westus` has no zone 2' }])
  })

  test('refuses names that would be something else in YAML, PromQL or a shell', () => {
    for (const name of ['a"b', 'a\nb', '../x', '__proto__', '${x}', 'A']) {
      expect(messages({ ...large, teams: [{ name, shares: [] }] })).not.toEqual([])
      expect(messages({ pools: [{ ...large.pools[0], name }] })).not.toEqual([])
    }
  })
})
