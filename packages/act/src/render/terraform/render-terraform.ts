import { Input, placesIn, Reference, subscriptionInput, type DeploymentRoot, type Graph, type RootInput } from '@fairway/core/graph'
import { headOf } from '../comment.ts'
import { homesOf, type Homes } from '../home.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { sharedTags, type SharedTags } from '../shared-tags.ts'
import { addressesOf, exportedPaths, type Addresses, type Exports } from './address.ts'
import { envelopeOf } from './envelope.ts'
import { areasOf } from './files.ts'
import { outputsFile, valuesFile, variablesFile } from './inputs.ts'
import { azapi, terraformVersions } from './provider.ts'
import { resourceBlock } from './resource.ts'
import { hclAttributes, hclText, hclValue } from './syntax.ts'

/** The Terraform of every root, in `<root>/terraform/`: resources of the azapi provider, variables, outputs and known values. */
export function renderTerraform(roots: readonly DeploymentRoot[], graph: Graph): readonly RenderedFile[] {
  const homes = homesOf(graph)
  return roots.flatMap((root) => renderRoot(root, graph, homes))
}

function renderRoot(root: DeploymentRoot, graph: Graph, homes: Homes): readonly RenderedFile[] {
  const addresses = addressesOf(root, { graph, homes }, exportsOf(root))
  const shared = sharedTags(root.resources.filter((resource) => envelopeOf(resource).tags !== undefined))
  const areas = areasOf(
    root.resources.map((resource) => ({ resource, block: resourceBlock(resource, addresses, shared) })),
    root,
  )
  const inputs = usedInputs(root, addresses)
  const head = headOf(root.title, root.about)
    .map((line) => `# ${line}\n`)
    .join('')
  const files: readonly (readonly [string, string])[] = [
    ['terraform.tf', terraformFile(root)],
    ...areas.map(({ name, blocks }) => [`${name}.tf`, [head, ...blocks].join('\n')] as const),
    ['locals.tf', shared === undefined ? '' : localsFile(shared, addresses)],
    ['variables.tf', variablesFile(inputs, addresses)],
    ['outputs.tf', outputsFile(root, addresses)],
    ['terraform.tfvars', valuesFile(root, inputs, addresses)],
  ]
  return files.filter(([, text]) => text !== '').map(([name, text]) => ({ path: `${root.name}/terraform/${name}`, text }))
}

/** What many resources of a root say alike. */
const localsFile = ({ tags }: SharedTags, { places }: Addresses): string =>
  `locals {\n${hclAttributes([{ name: 'tags', value: hclValue(tags, places, '  ') }], '  ')}}\n`

/** What is asked of the answers of the provider. */
function exportsOf(root: DeploymentRoot): ReadonlyMap<string, Exports> {
  const blocks = new Set(root.resources.flatMap((resource) => (envelopeOf(resource).identity === undefined ? [] : [resource.node.key])))
  const named = root.resources.flatMap(({ body }) => placesIn(body).filter((place) => place instanceof Reference))
  return exportedPaths([...named, ...root.outputs.map(({ value }) => value)], (key) => blocks.has(key))
}

/** The inputs that a resource names, or lies in. */
function usedInputs(root: DeploymentRoot, { above }: Addresses): readonly RootInput[] {
  const used = new Set<string>()
  for (const resource of root.resources) {
    for (const place of placesIn(resource.body)) if (place instanceof Input) used.add(place.name)
    const { scope } = resource.node
    if (above(resource).length > 0) continue
    if (resource.outer !== undefined) used.add(resource.outer.id.name)
    else if (scope.kind === 'subscription' || scope.kind === 'resourceGroup') used.add(subscriptionInput(scope.subscription))
  }
  return root.inputs.filter(({ name }) => used.has(name))
}

function terraformFile(root: DeploymentRoot): string {
  const provider = [
    { name: 'source', value: hclText(azapi.source) },
    { name: 'version', value: hclText(azapi.version) },
  ]
  const backend = [
    { name: 'container_name', value: '"tfstate"' },
    { name: 'key', value: hclText(`${root.name}.tfstate`) },
    { name: 'use_azuread_auth', value: 'true' },
  ]
  return [
    'terraform {\n',
    `  required_version = ${hclText(terraformVersions)}\n\n`,
    `  required_providers {\n    azapi = {\n${hclAttributes(provider, '      ')}    }\n  }\n\n`,
    '  # In which account the state lies is said when Terraform is initialised: -backend-config=storage_account_name=...\n',
    `  backend "azurerm" {\n${hclAttributes(backend, '    ')}  }\n`,
    '}\n\n',
    '# Only what is asked for is kept of the answers: they may hold keys.\n',
    'provider "azapi" {\n  disable_default_output = true\n}\n',
  ].join('')
}
