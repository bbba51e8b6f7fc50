import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInPaths } from '../../src/golden-path/index.ts'
import { recoveryFacts } from '../../src/golden-path/recovery.gen.ts'
import { isGraphObject, type GraphObject, type ResourceNode } from '../../src/graph/index.ts'
import { zonesFor } from '../../src/network/index.ts'
import { built, namedPlace, samples } from './sample-workloads.ts'

const insideAlready: Readonly<Record<string, (properties: GraphObject) => boolean>> = {
  'Microsoft.ApiManagement/service': ({ virtualNetworkType }) => virtualNetworkType === 'Internal',
  'Microsoft.ContainerService/managedClusters': ({ apiServerAccessProfile: server }) =>
    isGraphObject(server) && server['enablePrivateCluster'] === true,
}

/** What brings back what a resource of a type holds. A type that holds data and is not here fails. */
const backups: Readonly<Record<string, (properties: GraphObject, children: readonly ResourceNode[]) => boolean>> = {
  'Microsoft.KeyVault/vaults': ({ enablePurgeProtection, softDeleteRetentionInDays: days }) =>
    enablePurgeProtection === true && typeof days === 'number' && days >= 7,
  'Microsoft.Storage/storageAccounts': (_, children) =>
    children
      .filter(({ type }) => /(blob|file)Services$/.test(type))
      .every((service) => /"(deleteRetentionPolicy|shareDeleteRetentionPolicy)":\{"enabled":true/.test(JSON.stringify(service.body))) &&
    children.some(({ type }) => type.endsWith('blobServices')),
  'Microsoft.DocumentDB/databaseAccounts': ({ backupPolicy }) => isGraphObject(backupPolicy) && backupPolicy['type'] === 'Continuous',
  // Made anew from what it was made of; replicas keep it there meanwhile.
  'Microsoft.Search/searchServices': ({ replicaCount }) => typeof replicaCount === 'number' && replicaCount >= 1,
  // Made anew by the pipeline that made the images.
  'Microsoft.ContainerRegistry/registries': ({ policies }) => isGraphObject(policies),
}

const propertiesOf = ({ body }: ResourceNode): GraphObject => (isGraphObject(body['properties']) ? body['properties'] : {})
const zonesText = readFileSync(new URL('../../../../data/private-dns-zones.json', import.meta.url), 'utf8')
/** Types that can have a private endpoint. */
const hasEndpoints = new Set([...zonesText.matchAll(/"type":\s*"([^"]+)"/g)].map(([, type = '']) => type.toLowerCase()))

const everywhere = builtInPaths.flatMap(({ name }) =>
  samples
    .filter(([of]) => of === name)
    .flatMap(([, parameters]) =>
      (['development', 'production'] as const).map((stage) => ({
        name,
        stage,
        parameters,
        title: JSON.stringify(parameters).slice(0, 60),
      })),
    ),
)

it('Every path that is offered is tried out', () =>
  expect(builtInPaths.map(({ name }) => name).filter((name) => !samples.some(([of]) => of === name))).toEqual([]))

describe.each(everywhere)('$name in $stage, $title', ({ name, stage, parameters }) => {
  const place = namedPlace(stage, stage === 'production' ? ['swedencentral', 'germanywestcentral'] : ['westeurope'])
  const { graph } = built(name, parameters, place)
  const nodes = [...graph.nodes.values()].filter((node) => node.root === place.root && node.existing === undefined)
  const ofType = (type: string) => nodes.filter((node) => node.type === type)
  const childrenOf = ({ key }: ResourceNode) => nodes.filter((node) => node.parent === key)

  it('has an identity that somebody signs in with, and what it may do is said', () => {
    expect(ofType('Microsoft.ManagedIdentity/userAssignedIdentities')).not.toEqual([])
    expect(ofType('Microsoft.Authorization/roleAssignments')).not.toEqual([])
  })

  it('has a key vault in each region that it is in', () => {
    const regions = new Set(nodes.filter(({ type }) => type === 'Microsoft.Resources/resourceGroups').map(({ body }) => body['location']))
    expect(new Set(ofType('Microsoft.KeyVault/vaults').map(({ body }) => body['location']))).toEqual(regions)
  })

  it('is reached privately: whatever can have an endpoint has one, in all of its zones, or lies inside the network', () => {
    const reached = new Set<string>()
    for (const endpoint of ofType('Microsoft.Network/privateEndpoints')) {
      const { location } = endpoint.body
      const text = JSON.stringify(endpoint.body)
      const [, target = '', group = ''] = /"privateLinkServiceId":.*?"(workload-[^"]+)".*?"groupIds":\["([^"]+)"\]/.exec(text) ?? []
      reached.add(target)
      const wanted = zonesFor(graph.nodes.get(target)?.type ?? '', group, typeof location === 'string' ? location : '')
      const groups = childrenOf(endpoint).filter(({ type }) => type.endsWith('privateDnsZoneGroups'))
      const zones = [...JSON.stringify(groups.map(({ body }) => body)).matchAll(/"dns\/([a-z0-9.-]+)"/g)].map(([, zone]) => zone)
      expect(zones, endpoint.key).toEqual(wanted)
      expect(wanted, endpoint.key).not.toEqual([])
    }
    const open = nodes
      .filter((node) => hasEndpoints.has(node.type.toLowerCase()) && !reached.has(node.key))
      .filter((node) => insideAlready[node.type]?.(propertiesOf(node)) !== true)
    expect(open.map(({ key }) => key)).toEqual([])
  })

  it('tells somebody when it fails', () => {
    const alerts = nodes.filter(({ type }) => /metricAlerts|prometheusRuleGroups/.test(type))
    expect(alerts).not.toEqual([])
    for (const alert of alerts) expect(JSON.stringify(alert.body), alert.key).toContain('management/action-group')
  })

  it('keeps what it holds', () => {
    const holding = new Set([...recoveryFacts.assets.map(({ type }) => type), ...Object.keys(backups)])
    const lost = nodes.filter((node) => holding.has(node.type) && backups[node.type]?.(propertiesOf(node), childrenOf(node)) !== true)
    expect(lost.map(({ key }) => key)).toEqual([])
  })
})

it('What lies in several zones does so where the region has zones: Azure refuses it elsewhere', () => {
  const kept = (region: string) => {
    const parameters = { conversations: 'cosmos' }
    const nodes = [...built('rag', parameters, namedPlace('production', [region])).graph.nodes.values()]
    const workspace = [...built('ml-workspace', {}, namedPlace('production', [region])).graph.nodes.values()]
    const text = JSON.stringify([...nodes, ...workspace].map(({ body }) => body))
    return [...new Set(text.match(/"Standard_[LZ]RS"|"zoneRedundancy":"\w+"|"isZoneRedundant":\w+/g))].toSorted()
  }
  expect(kept('westus')).toEqual(['"Standard_LRS"', '"isZoneRedundant":false', '"zoneRedundancy":"Disabled"'])
  expect(kept('swedencentral')).toEqual(['"Standard_ZRS"', '"isZoneRedundant":true', '"zoneRedundancy":"Enabled"'])
})
