import { bodyProblems } from '@fairway/testkit'
import { describe, expect, it } from 'vitest'
import { builtInPaths, criticalAssets, type PathSite } from '../../src/golden-path/index.ts'
import { goldenPathFacts } from '../../src/golden-path/golden-paths.gen.ts'
import { inOrder, isGraphObject, type Graph, type GraphObject, type ResourceNode } from '../../src/graph/index.ts'
import { checkResourceName } from '../../src/naming/index.ts'
import { replicationPlan } from '../../src/region/index.ts'
import { built, everything, namedPlace, person, samples } from './sample-workloads.ts'

const nodesOf = (graph: Graph, root: string): readonly ResourceNode[] =>
  [...graph.nodes.values()].filter((node) => node.root === root && node.existing === undefined)

const propertiesOf = (node: ResourceNode): GraphObject => {
  const { properties } = node.body
  return isGraphObject(properties) ? properties : {}
}

/** Types that Azure gives no tags. */
const untagged =
  /roleAssignments|diagnosticSettings|budgets|privateDnsZoneGroups|(blob|file)Services|managementPolicies|containers|sharedPrivateLinkResources|apis|backends|loggers|namedValues|raiPolicies|deployments|sqlDatabases|federatedIdentityCredentials|dataCollectionRuleAssociations|maintenanceConfigurations|agentPools/i

describe.each(everything)('$title', ({ name, parameters, stage, regions }) => {
  const place = namedPlace(stage, regions)
  const { graph } = built(name, parameters, place)
  const nodes = nodesOf(graph, place.root)

  it('has bodies that Azure takes', () => expect(bodyProblems(graph)).toEqual([]))

  it('can be deployed in some order', () => expect(inOrder(graph).problems).toEqual([]))

  it('has names that Azure takes', () => {
    const wrong = nodes.flatMap((node) => {
      const problem = checkResourceName(node.type, node.name)
      return problem === undefined ? [] : [`${node.type} ${node.name}: ${problem}`]
    })
    expect(wrong).toEqual([])
  })

  it('has keys of lower-case letters, digits, hyphens and slashes', () =>
    expect(nodes.map(({ key }) => key).filter((key) => !/^[a-z\d/-]+$/.test(key))).toEqual([]))

  it('is tagged', () =>
    expect(nodes.filter((node) => node.body['tags'] === undefined && !untagged.test(node.type)).map(({ key }) => key)).toEqual([]))

  it('has no way in but private ones, and no keys', () => {
    for (const node of nodes) {
      const { publicNetworkAccess, disableLocalAuth, allowSharedKeyAccess, adminUserEnabled } = propertiesOf(node)
      expect([undefined, 'Disabled'], node.key).toContain(publicNetworkAccess)
      expect([undefined, true], node.key).toContain(disableLocalAuth)
      expect([undefined, false], node.key).toContain(allowSharedKeyAccess)
      expect([undefined, false], node.key).toContain(adminUserEnabled)
    }
    const secrets = /"(?:\w*(?:password|connectionString|accountKey|primaryKey|secondaryKey|sharedAccess\w*))":|listKeys/i
    // A logger that signs in by an identity names an address where others have a key.
    const text = ({ body }: ResourceNode) => JSON.stringify(body).replace('"connectionString":"{{application-insights-address}}"', '')
    expect(nodes.filter((node) => secrets.test(text(node))).map(({ key }) => key)).toEqual([])
  })

  it('tells of its cost at 50, 75 and 90 per cent, and when more is forecast than there is: no more than Azure takes', () => {
    const [budget, ...others] = nodes.filter((node) => node.type === 'Microsoft.Consumption/budgets')
    expect(others).toEqual([])
    const notifications = budget === undefined ? undefined : propertiesOf(budget)['notifications']
    const names = Object.keys(isGraphObject(notifications) ? notifications : {})
    expect(names).toEqual(['actual-50', 'actual-75', 'actual-90', 'forecasted-100'])
    expect(names.length).toBeLessThanOrEqual(goldenPathFacts.budget.notifications)
  })

  it('sends the logs of everything that has some', () => {
    const watched = nodes
      .filter((node) => node.type === 'Microsoft.Insights/diagnosticSettings')
      .flatMap(({ scope }) => (scope.kind === 'resource' ? [scope.of] : []))
    const logging =
      /^Microsoft\.(CognitiveServices\/accounts|Search\/searchServices|KeyVault\/vaults|ApiManagement\/service|MachineLearningServices\/workspaces|ContainerRegistry\/registries|DocumentDB\/databaseAccounts|Storage\/storageAccounts(\/(blob|file)Services)?)$/
    expect(
      nodes
        .filter((node) => logging.test(node.type))
        .map(({ key }) => key)
        .filter((key) => !watched.includes(key)),
    ).toEqual([])
  })

  it('asks for the subnets and zones that it uses', () => {
    const asked = preparedOf(name, parameters)
    for (const { region } of place.regions) {
      const site: PathSite = {
        workload: place.workload,
        subscription: place.subscription,
        region,
        regions: place.regions.map((one) => one.region),
        stage,
        exposure: 'corp',
        models: [],
        at: place.at,
      }
      const zones = asked.zones(site)
      const purposes = asked.subnets(site).map(({ purpose }) => purpose)
      const own = nodes.filter(({ scope, body }) => scope.kind === 'resourceGroup' && body['location'] === region)
      const text = JSON.stringify(own)
      for (const [, purpose = ''] of text.matchAll(/\/subnets\/snet-([a-z0-9-]+)/g))
        expect(purposes.map(String), purpose).toContain(purpose)
      const groups = nodes.filter((node) => node.type.endsWith('privateDnsZoneGroups') && own.some((one) => one.key === node.parent))
      for (const [, zone = ''] of JSON.stringify(groups).matchAll(/"dns\/([a-z0-9.-]+)"/g)) expect(zones, zone).toContain(zone)
      expect(groups.length).toBe(own.filter((node) => node.type === 'Microsoft.Network/privateEndpoints').length)
    }
  })
})

const preparedOf = (name: string, parameters: unknown) => {
  const preparation = builtInPaths.find((path) => path.name === name)?.prepare(parameters)
  if (preparation?.ok !== true) throw new Error(name)
  return preparation.prepared
}

describe('what models are', () => {
  const place = namedPlace('production', ['swedencentral', 'germanywestcentral'])

  it('deployments of one account wait for each other, and the endpoint for all of them', () => {
    const { graph } = built('azure-openai', samples[1]?.[1], place)
    const account = 'workload-claims-chat-swedencentral/openai'
    const children = [...graph.nodes.values()].filter((node) => node.parent === account)
    const first = children.filter((child) => !(child.dependsOn ?? []).some((key) => key.startsWith(`${account}/`)))
    expect(children).toHaveLength(6)
    expect(first.map(({ name }) => name)).toEqual(['content-filter'])
    expect(new Set(children.flatMap((child) => child.dependsOn ?? [])).size).toBe(5)
    expect(graph.nodes.get('workload-claims-chat-swedencentral/endpoint-openai-account')?.dependsOn).toContain(`${account}/project-two`)
  })

  it('each pool has the regions of its deployment: the first one first, or all the same', () => {
    const { graph } = built('azure-openai', samples[1]?.[1], place)
    const pool = graph.nodes.get('workload-claims-chat-swedencentral/gateway/pool-chat')
    const spread = built('azure-openai', samples[2]?.[1], place).graph.nodes.get('workload-claims-chat-swedencentral/gateway/pool-chat')
    expect(JSON.stringify(pool?.body)).toMatch(/"priority":1,.*"priority":2,/)
    expect(JSON.stringify(spread?.body)).not.toMatch(/"priority":2/)
  })

  it('one region without a gateway has none', () => {
    const { graph } = built('azure-openai', samples[0]?.[1], namedPlace('development', ['swedencentral']))
    expect([...graph.nodes.values()].filter((node) => node.type.startsWith('Microsoft.ApiManagement'))).toEqual([])
  })

  it('what a workload cannot do without is known, and gets into the second region', () => {
    const { output } = built('rag', samples[4]?.[1], place)
    const assets = criticalAssets(output.parts, place.regions[0].region)
    expect(assets.map(({ kind }) => kind).toSorted()).toEqual(['conversations', 'rag-documents', 'search-index', 'secrets'])
    const steps = replicationPlan(assets, { regions: place.regions.map(({ region }) => region) })
    expect(steps.map(({ from, to }) => [from, to])).toEqual(assets.map(() => ['swedencentral', 'germanywestcentral']))
  })

  it('a sandbox says in every tag when it ends, a month after it was asked for at the latest', () => {
    const long = { ...namedPlace('sandbox', ['westeurope']), expires: '2027-06-30T00:00:00Z' }
    const { graph } = built('notebook-sandbox', samples.at(-1)?.[1], long)
    const tagged = nodesOf(graph, long.root).filter((node) => isGraphObject(node.body['tags']))
    expect(tagged.length).toBeGreaterThan(10)
    for (const node of tagged) expect(node.body['tags'], node.key).toMatchObject({ 'flag-from': '2026-12-05', expires: '2026-12-21' })
  })
})

describe('what a workspace stands on', () => {
  const { graph } = built('ml-workspace', {}, namedPlace('production', ['swedencentral']))
  const propertiesOfType = (type: string) =>
    [...graph.nodes.values()].filter((node) => node.type === type && node.existing === undefined).map(propertiesOf)

  it('lets Machine Learning past the firewall of its vault: the service is not in the network, and reads its secrets there', () => {
    const trusted = { publicNetworkAccess: 'Disabled', networkAcls: expect.objectContaining({ bypass: 'AzureServices' }) }
    expect(propertiesOfType('Microsoft.KeyVault/vaults')).toEqual([expect.objectContaining(trusted)])
  })

  it('is a registry that takes the tokens that computes show, and traces that get in', () => {
    expect(propertiesOfType('Microsoft.ContainerRegistry/registries')).toEqual([
      expect.objectContaining({
        networkRuleBypassOptions: 'AzureServices',
        policies: expect.objectContaining({ azureADAuthenticationAsArmPolicy: { status: 'enabled' } }),
      }),
    ])
    expect(propertiesOfType('Microsoft.Insights/components')).toEqual([
      expect.objectContaining({ DisableLocalAuth: true, publicNetworkAccessForIngestion: 'Enabled' }),
    ])
  })

  it('gives its computes an identity of their own, that reaches data and images and nothing else: whoever works on one has it', () => {
    const nodes = [...graph.nodes.values()]
    const computes = nodes.filter(({ type }) => type.endsWith('workspaces/computes'))
    expect(computes).not.toEqual([])
    for (const { body } of computes) expect(JSON.stringify(body)).toContain('/identity-compute"')
    const roles = nodes.flatMap(({ key }) => /^.*\/([a-z-]+)\/role\/([a-z-]+)\/.*\/identity-compute$/.exec(key)?.slice(1).join(' ') ?? [])
    expect(roles.toSorted()).toEqual([
      'registry acr-pull',
      'registry acr-push',
      'storage-ml storage-blob-data-contributor',
      'storage-ml storage-file-data-privileged-contributor',
    ])
  })

  it('is storage that the workspace alone gets at past the firewall, and whose endpoints it may see: studio shows no data otherwise', () => {
    const [store] = propertiesOfType('Microsoft.Storage/storageAccounts')
    const workspace = [...graph.nodes.values()].find(({ type }) => type === 'Microsoft.MachineLearningServices/workspaces')
    expect(JSON.stringify(store?.['networkAcls'])).toMatch(new RegExp(`"bypass":"None".*workspaces/${workspace?.name}"`))
    const seen = [...graph.nodes.keys()].filter((key) => /\/role\/reader\/.*\/identity-workload$/.test(key))
    expect(seen.map((key) => key.split('/')[1])).toEqual(['endpoint-storage-ml-blob', 'endpoint-storage-ml-file'])
  })

  it('is storage whose shares can be got back, and whose older versions end', () => {
    expect(propertiesOfType('Microsoft.Storage/storageAccounts/fileServices')).toEqual([
      { shareDeleteRetentionPolicy: { enabled: true, days: 30 } },
    ])
    expect(JSON.stringify(propertiesOfType('Microsoft.Storage/storageAccounts/managementPolicies'))).toContain(
      '"version":{"delete":{"daysAfterCreationGreaterThan":30}}',
    )
  })
})

describe('a machine of one person', () => {
  it('has a name that nobody else in the region has, whatever another company calls theirs', () => {
    const namesIn = (subscription: string) => {
      const prepared = preparedOf('notebook-sandbox', { people: [{ name: 'lin-box', user: person }] })
      const { nodes } = prepared.build({ ...namedPlace('development', ['westeurope']), subscription }).parts
      return nodes.filter(({ type }) => type.endsWith('/computes')).map(({ name }) => name)
    }
    expect(namesIn('sub-a')).toEqual([expect.stringMatching(/^lin-box-m[a-z2-7]{4}$/)])
    expect(namesIn('sub-a')).not.toEqual(namesIn('sub-b'))
  })
})
