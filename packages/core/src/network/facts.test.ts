import { describe, expect, it } from 'vitest'
import { firewallRules } from './firewall-rules.gen.ts'
import { gatewayFacts } from './gateways.gen.ts'
import { zonesFor, zonesOfNetwork } from './private-dns.ts'
import { privateDnsZones } from './private-dns-zones.gen.ts'
import { aksNodeHosts, apiManagementHosts, apiManagementUnits } from './subnet-facts.ts'
import { lengthOfNeed, spokeSubnets } from './spoke-subnets.ts'
import { subnetFacts } from './subnets.gen.ts'

describe('the zones of a private endpoint', () => {
  it.each([
    [
      'Microsoft.CognitiveServices/accounts',
      'account',
      ['privatelink.cognitiveservices.azure.com', 'privatelink.openai.azure.com', 'privatelink.services.ai.azure.com'],
    ],
    ['microsoft.machinelearningservices/workspaces', 'AMLWorkspace', ['privatelink.api.azureml.ms', 'privatelink.notebooks.azure.net']],
    ['Microsoft.ContainerService/managedClusters', 'management', ['privatelink.swedencentral.azmk8s.io']],
    ['Microsoft.RecoveryServices/vaults', 'AzureBackup', ['privatelink.sdc.backup.windowsazure.com']],
    ['Microsoft.App/managedEnvironments', 'managedEnvironments', ['privatelink.swedencentral.azurecontainerapps.io']],
    ['Microsoft.Storage/storageAccounts', 'blob', ['privatelink.blob.core.windows.net']],
    ['Microsoft.Storage/storageAccounts', 'nothing', []],
    ['constructor', '__proto__', []],
  ])('%s %s', (type, group, zones) => {
    expect(zonesFor(type, group, 'swedencentral')).toEqual(zones)
  })

  it('are five for a private link scope of Azure Monitor', () => {
    expect(zonesFor('Microsoft.Insights/privateLinkScopes', 'azuremonitor', 'norwayeast')).toEqual([
      'privatelink.blob.core.windows.net',
      'privatelink.monitor.azure.com',
      'privatelink.oms.opinsights.azure.com',
      'privatelink.ods.opinsights.azure.com',
      'privatelink.agentsvc.azure-automation.net',
    ])
  })

  it('never hide each other: a zone below another one would answer for its names, and know none of them', () => {
    const zones = zonesOfNetwork({ dns: { zones: 'created', set: 'all', add: [], remove: [] } }, ['swedencentral', 'westeurope'])
    expect(zones.length).toBeGreaterThan(80)
    expect(zones.filter((zone) => zones.some((other) => zone.endsWith(`.${other}`)))).toEqual([])
  })

  it('are those of newer services too', () => {
    expect(zonesFor('Microsoft.EventGrid/namespaces', 'topicspace', 'norwayeast')).toEqual(['privatelink.ts.eventgrid.azure.net'])
    expect(zonesFor('Microsoft.DocumentDB/mongoClusters', 'MongoCluster', 'norwayeast')).toEqual([
      'privatelink.mongocluster.cosmos.azure.com',
    ])
    expect(zonesFor('Microsoft.Cache/redisEnterprise', 'redisEnterprise', 'norwayeast')).toEqual([
      'privatelink.redisenterprise.cache.azure.net',
      'privatelink.redis.azure.net',
    ])
  })

  it('leave out what needs a code that the region does not have', () => {
    expect(zonesFor('Microsoft.RecoveryServices/vaults', 'AzureBackup', '__proto__')).toEqual([])
  })
})

describe('the arithmetic of subnets', () => {
  it.each([
    [28, 5],
    [27, 13],
    [26, 29],
  ])('an internal Premium API Management in a /%i has at most %i units', (length, units) => {
    expect(apiManagementUnits(length, { tier: 'Premium', mode: 'internal' })).toBe(units)
  })

  it('counts the addresses of a service', () => {
    expect(apiManagementHosts({ tier: 'Developer', units: 1, mode: 'external' })).toBe(1)
    expect(apiManagementHosts({ tier: 'Premium', units: 4, mode: 'internal' })).toBe(9)
  })

  it('counts nodes and the surge of an upgrade, rounded up for each pool', () => {
    expect(
      aksNodeHosts([
        { nodes: 10, surgePercent: 33 },
        { nodes: 1, surgePercent: 10 },
      ]),
    ).toBe(16)
  })

  it('gives no subnet that is smaller than its service takes', () => {
    expect(lengthOfNeed({ purpose: 'foundry-agents', hosts: 3 })).toBe(27)
    expect(lengthOfNeed({ purpose: 'aks-nodes', hosts: 252 })).toBe(23)
  })

  it('makes room for all who share a subnet', () => {
    const [subnet] = spokeSubnets({
      needs: [
        { purpose: 'gpu-nodes', hosts: 20 },
        { purpose: 'gpu-nodes', hosts: 20 },
      ],
    })
    expect(subnet?.prefixLength).toBe(26)
  })
})

describe('the tables', () => {
  it('name only sources that they list', () => {
    const tables = [
      [subnetFacts.sources, subnetFacts.subnets.flatMap(({ sources }) => sources)],
      [privateDnsZones.sources, privateDnsZones.zones.flatMap(({ sources }) => sources)],
      [firewallRules.sources, firewallRules.services.flatMap(({ rules }) => rules.flatMap(({ sources }) => sources))],
    ] as const
    for (const [listed, used] of tables) {
      const known = new Set(listed.map(({ id }) => id))
      expect(used.filter((id) => !known.has(id))).toEqual([])
    }
  })

  it('have each purpose, zone and rule once, and rules in the order of their priority', () => {
    const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)
    expect(twice(subnetFacts.subnets.map(({ purpose }) => purpose))).toEqual([])
    expect(twice(privateDnsZones.zones.map(({ zone }) => zone))).toEqual([])
    for (const { rules } of firewallRules.services) expect(twice(rules.map(({ name }) => name))).toEqual([])
    const priorities = firewallRules.services.map(({ priority }) => priority)
    expect(priorities).toEqual(priorities.toSorted((a, b) => a - b))
    expect(gatewayFacts.sizes.map(({ megabitsPerSecond }) => megabitsPerSecond > 0)).not.toContain(false)
  })

  it('let nodes with GPUs of a cluster out as all its others: each of them begins by fetching what AKS is made of', () => {
    const aks = firewallRules.services.find(({ service }) => service === 'aks')?.rules ?? []
    expect(aks.length).toBeGreaterThan(0)
    for (const { purposes } of aks) expect(purposes).toEqual(['aks-nodes', 'gpu-nodes'])
  })

  it('hold recommended sizes that services take', () => {
    for (const { minPrefixLength, recommendedPrefixLength } of subnetFacts.subnets)
      expect(recommendedPrefixLength).toBeLessThanOrEqual(minPrefixLength)
  })
})
