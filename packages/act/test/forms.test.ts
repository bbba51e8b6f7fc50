import { renderBicep, renderTerraform } from '@fairway/act'
import {
  deploymentRoots,
  Input,
  makeGraph,
  Reference,
  type DeploymentRoot,
  type Graph,
  type ResourceNode,
  type RootDeclaration,
} from '@fairway/core/graph'
import { describe, expect, it } from 'vitest'
import { parseBicep } from './parse-back/bicep.ts'
import { comparable, unreached } from './parse-back/compare.ts'
import { expectedRoot, startOf, toldTo } from './parse-back/expected.ts'
import { parseTerraform } from './parse-back/terraform.ts'

const node = (key: string, rest: Partial<ResourceNode> = {}): ResourceNode => ({
  key,
  type: 'A.B/things',
  apiVersion: '2024-05-01',
  name: key.replaceAll('/', '-'),
  scope: { kind: 'resourceGroup', subscription: 'hub', group: 'rg-hub' },
  body: {},
  root: 'a',
  at: { file: 'estate/a.yaml', line: 1, column: 1 },
  about: 'A thing',
  ...rest,
})

const root = (name: string, scope: RootDeclaration['scope']): RootDeclaration => ({ name, wave: 'platform', title: name, about: '', scope })

const hub = { kind: 'subscription', subscription: 'hub' } as const
const corp = { kind: 'managementGroup', name: 'corp' } as const

const graphOf = (nodes: readonly ResourceNode[], start: RootDeclaration['scope']): Graph =>
  makeGraph([
    {
      nodes,
      roots: [root('a', start), root('b', hub)],
      inputs: [
        { name: 'subscription_hub', description: 'Id of hub' },
        { name: 'free_text', description: 'Any' },
      ],
    },
  ])

const files = (all: readonly { readonly path: string; readonly text: string }[], folder: string) =>
  new Map(all.filter(({ path }) => path.startsWith(folder)).map(({ path, text }) => [path.slice(folder.length), text]))

async function parsedOf(one: DeploymentRoot, graph: Graph) {
  const roots = deploymentRoots(graph)
  const bicep = files(renderBicep(roots, graph), `${one.name}/bicep/`)
  const terraform = files(renderTerraform(roots, graph), `${one.name}/terraform/`)
  const told = toldTo(one, graph)
  const read = { bicep: await parseBicep(bicep, startOf(one, graph), told), terraform: await parseTerraform(terraform, told) }
  const wanted = expectedRoot(one, graph)
  for (const found of [read.bicep, read.terraform]) {
    expect(comparable(found)).toEqual(comparable(wanted))
    expect(unreached(wanted, found)).toEqual([])
  }
  return { bicep, terraform }
}

const first = (graph: Graph): DeploymentRoot => {
  const [one] = deploymentRoots(graph)
  if (one === undefined) throw new Error('no root')
  return one
}

describe('Bicep', () => {
  it('has a second module for a scope that another one needs, and that needs another one', async () => {
    const graph = graphOf(
      [
        node('group', { type: 'Microsoft.Resources/resourceGroups', scope: hub, name: 'rg-hub' }),
        node('alerts', { dependsOn: ['group'] }),
        node('budget', { scope: hub, body: { contact: new Reference('alerts') } }),
        node('late', { body: { budget: new Reference('budget', 'properties.spent') }, dependsOn: ['group'] }),
      ],
      corp,
    )
    const { bicep } = await parsedOf(first(graph), graph)
    expect([...bicep.keys()].toSorted()).toEqual([
      'main.bicep',
      'main.bicepparam',
      'rg-hub-2.bicep',
      'rg-hub.bicep',
      'subscription-hub-2.bicep',
      'subscription-hub.bicep',
    ])
  })

  it('has several modules for a scope that holds more than one template may, each waiting for what it needs', async () => {
    const zones = Array.from({ length: 450 }, (_, index) => node(`dns/zone-${String(index)}`))
    const links = zones.map(({ key }) => node(`${key}/link`, { parent: key, type: 'A.B/things/links', name: 'hub' }))
    const graph = graphOf([...zones, ...links], hub)
    const { bicep } = await parsedOf(first(graph), graph)
    const counts = [...bicep].map(([name, text]) => [name, text.match(/^resource \w+ '[^']+' = \{$/gm)?.length ?? 0])
    expect(counts).toEqual([
      ['main.bicep', 0],
      ['rg-hub.bicep', 800],
      ['rg-hub-2.bicep', 100],
      ['main.bicepparam', 0],
    ])
  })

  it('has one module for a scope where one is enough', async () => {
    const graph = graphOf([node('one'), node('two', { body: { one: new Reference('one') } })], corp)
    const { bicep } = await parsedOf(first(graph), graph)
    expect([...bicep.keys()]).toEqual(['main.bicep', 'rg-hub.bicep', 'main.bicepparam'])
    expect(bicep.get('rg-hub.bicep')).not.toContain('dependsOn')
  })

  it('gives more than 64 values to others as one object', async () => {
    const zones = Array.from({ length: 70 }, (_, index) => node(`dns/zone-${String(index)}`))
    const body = Object.fromEntries(zones.map(({ key }) => [key, new Reference(key)]))
    const graph = graphOf([...zones, node('link', { root: 'b', body })], hub)
    const { bicep } = await parsedOf(first(graph), graph)
    expect(bicep.get('main.bicep')).toContain('output values object = {')
    expect(bicep.get('main.bicep')).toContain('rgHub.outputs.values.dnsZone7Id')
  })

  it('cannot reach a management group from a subscription: whoever cut the roots made a mistake', () => {
    const graph = graphOf([node('policy', { scope: corp })], hub)
    expect(() => renderBicep(deploymentRoots(graph), graph)).toThrow('cannot reach the management group corp')
  })

  it('makes management groups in the tenant from wherever it starts', async () => {
    const graph = graphOf(
      [
        node('mg/corp', { type: 'Microsoft.Management/managementGroups', scope: { kind: 'tenant' }, name: 'ai-corp' }),
        node('policy', { scope: { kind: 'managementGroup', name: 'ai-corp' }, dependsOn: ['mg/corp'] }),
        node('lock', { scope: { kind: 'resource', of: 'mg/corp' }, type: 'C.D/locks' }),
      ],
      corp,
    )
    const { bicep, terraform } = await parsedOf(first(graph), graph)
    expect(bicep.get('main.bicep')).toContain('  scope: tenant()\n')
    expect(bicep.get('main.bicep')).toContain('  scope: mgCorp\n')
    expect(terraform.get('main.tf')).toContain('parent_id = azapi_resource.mg_corp.id')
  })

  it('declares what is extended, and stands elsewhere, as existing', async () => {
    const graph = graphOf(
      [node('vault', { root: 'b' }), node('role', { scope: { kind: 'resource', of: 'vault' }, type: 'C.D/roles' })],
      corp,
    )
    const { bicep } = await parsedOf(first(graph), graph)
    expect(bicep.get('rg-hub.bicep')).toContain("resource vault 'A.B/things@2024-05-01' existing = {")
  })
})

describe('Terraform', () => {
  it('has a file for each area where one file would be too long to read', async () => {
    const body = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`property${String(index)}`, index]))
    const many = Array.from({ length: 40 }, (_, index) => node(`${index < 30 ? 'dns' : 'hub-weu'}/thing-${String(index)}`, { body }))
    const graph = graphOf(many, hub)
    const { terraform } = await parsedOf(first(graph), graph)
    expect([...terraform.keys()]).toEqual(['terraform.tf', 'dns.tf', 'hub-weu.tf', 'variables.tf', 'terraform.tfvars'])
  })

  it('has a file for each type where areas would be many and small', async () => {
    const body = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`property${String(index)}`, index]))
    const zones = Array.from({ length: 20 }, (_, index) => node(`dns/zone-${String(index)}`, { body }))
    const links = zones.map(({ key }) => node(`${key}/link/hub`, { body, parent: key, type: 'A.B/things/networkLinks', name: 'hub' }))
    const graph = graphOf([...zones, ...links], hub)
    const { terraform } = await parsedOf(first(graph), graph)
    expect([...terraform.keys()].slice(1, 3)).toEqual(['dns-things.tf', 'dns-network-links.tf'])
  })

  it('leaves to Azure how many nodes a pool has, after the first', () => {
    const pool = node('pool', { type: 'Microsoft.ContainerService/managedClusters/agentPools', body: { properties: { count: 1 } } })
    const graph = graphOf([pool, node('other')], hub)
    const text = renderTerraform(deploymentRoots(graph), graph)
      .map((file) => file.text)
      .join('')
    expect(text.match(/ignore_changes = .*/g)).toEqual(['ignore_changes = [body.properties.count]'])
  })

  it('says why the provider is not to check a body that is too new for it', () => {
    const graph = graphOf([node('one', { apiVersion: '2026-08-01' }), node('two')], hub)
    const text = files(renderTerraform(deploymentRoots(graph), graph), 'a/terraform/').get('main.tf') ?? ''
    expect(text.match(/schema_validation_enabled = false/g)).toHaveLength(1)
    expect(text).toContain('# This API version is newer than the schemas in azapi')
  })

  it('keeps nothing of an answer that nobody asks for', () => {
    const graph = graphOf([node('one'), node('two', { body: { id: new Reference('one'), name: new Reference('one', 'name') } })], hub)
    const text = files(renderTerraform(deploymentRoots(graph), graph), 'a/terraform/').get('main.tf') ?? ''
    expect(text).not.toContain('response_export_values')
    expect(text).not.toContain('depends_on')
  })
})

describe('Tags', () => {
  const tags = { team: 'a', 'cost-center': new Input('free_text') }
  const tagged = (key: string, own: ResourceNode['body'] = { tags }) => node(key, { body: { location: 'here', ...own } })
  const wellTagged = [tagged('tags'), tagged('two'), tagged('three')]

  it('that three resources share are said once', async () => {
    const graph = graphOf([...wellTagged, tagged('four', { tags: { team: 'b' } })], hub)
    const { bicep, terraform } = await parsedOf(first(graph), graph)
    expect(bicep.get('rg-hub.bicep')?.match(/^ {2}tags: .*$/gm)).toEqual(['  tags: {', '  tags: tags2', '  tags: tags2', '  tags: tags2'])
    expect(bicep.get('rg-hub.bicep')).toContain("var tags2 = {\n  team: 'a'\n  'cost-center': freeText\n}\n")
    expect(terraform.get('main.tf')?.match(/^ {2}tags +=.*$/gm)).toEqual([
      '  tags = {',
      '  tags      = local.tags',
      '  tags      = local.tags',
      '  tags      = local.tags',
    ])
    expect(terraform.get('locals.tf')).toBe('locals {\n  tags = {\n    team        = "a"\n    cost-center = var.free_text\n  }\n}\n')
  })

  it('stay with their resources where fewer are the same, or where Azure says one of them', async () => {
    const asked = { tags: { owner: new Reference('two', 'properties.owner') } }
    const graph = graphOf([tagged('two'), tagged('three'), ...['a', 'b', 'c'].map((key) => tagged(key, asked))], hub)
    const { bicep, terraform } = await parsedOf(first(graph), graph)
    expect(bicep.get('rg-hub.bicep')).not.toContain('var tags')
    expect([...terraform.keys()]).not.toContain('locals.tf')
  })
})
