import type { ResourceNode, RootResource } from '@fairway/core/graph'
import { byText } from '@fairway/core/kernel'
import { pathParts } from '../body.ts'
import { reasonOf } from '../comment.ts'
import { hasPosition, type Addresses, type Exports } from './address.ts'
import type { SharedTags } from '../shared-tags.ts'
import { envelopeOf, type Envelope } from './envelope.ts'
import { azapi, blockOf, isNewToProvider, leftAlone, minutesFor } from './provider.ts'
import { attributesOf, hclAttributes, hclObject, hclText, hclValue, type Attribute } from './syntax.ts'

/** A resource as a block, with the reason above it. */
export function resourceBlock(resource: RootResource, addresses: Addresses, shared: SharedTags | undefined): string {
  const { node } = resource
  const { places } = addresses
  const envelope = envelopeOf(resource)
  const isShared = shared?.are(envelope.tags) === true
  const head: Attribute[] = [
    { name: 'type', value: hclText(`${node.type}@${node.apiVersion}`) },
    { name: 'parent_id', value: addresses.parentId(resource) },
    { name: 'name', value: hclText(node.name) },
    ...(envelope.location === undefined ? [] : [{ name: 'location', value: hclValue(envelope.location, places, '  ') }]),
    ...(isShared ? [{ name: 'tags', value: 'local.tags' }] : []),
  ]
  const paragraphs = [
    hclAttributes(head, '  '),
    ...(envelope.tags === undefined || isShared ? [] : [attribute('tags', hclValue(envelope.tags, places, '  '))]),
    identityText(envelope, addresses),
    ...(envelope.body.length === 0 ? [] : [attribute('body', hclObject(attributesOf(envelope.body, places, '  '), '  '))]),
    validationText(node),
    exportsText(addresses.exportsOf(node.key)),
    timeoutsText(minutesFor(node.type)),
    waitsText(resource, addresses),
    lifecycleText(leftAlone(node.type)),
  ].filter((paragraph) => paragraph !== '')
  const [kind = '', name = ''] = addresses.nameOf(node.key).split('.')
  const made = kind === 'azapi_resource' ? [] : ['Azure makes it by itself: it is changed here, and stays when this is destroyed.']
  const comment = [...reasonOf(node), ...made].map((line) => `# ${line}\n`)
  return `${comment.join('')}resource "${kind}" "${name}" {\n${paragraphs.join('\n')}}\n`
}

const attribute = (name: string, value: string): string => `  ${name} = ${value}\n`

function identityText({ identity }: Envelope, { places }: Addresses): string {
  if (identity === undefined) return ''
  const ids = identity.ids.length === 0 ? [] : [{ name: 'identity_ids', value: hclValue(identity.ids, places, '    ') }]
  return `  identity {\n${hclAttributes([{ name: 'type', value: hclText(identity.type) }, ...ids], '    ')}  }\n`
}

const validationText = ({ type, apiVersion }: ResourceNode): string =>
  isNewToProvider(apiVersion) && blockOf(type) === 'azapi_resource'
    ? `  # This API version is newer than the schemas in azapi ${azapi.version}; the body was checked when it was written.\n${attribute('schema_validation_enabled', 'false')}`
    : ''

function exportsText(exported: Exports): string {
  const paths = [...exported.keys()]
  if (paths.length === 0) return ''
  if (!paths.some(hasPosition))
    return attribute(
      'response_export_values',
      hclValue(paths, () => '', '  '),
    )
  const queries = [...exported].map(([path, name]) => ({ name, value: hclText(queryOf(path)) }))
  return attribute('response_export_values', hclObject(queries, '  '))
}

// JMESPath has positions in brackets, and quotes around names that are more than letters and digits.
const queryOf = (path: string): string =>
  pathParts(path)
    .map((part, index) => {
      if (typeof part === 'number') return `[${String(part)}]`
      return `${index === 0 ? '' : '.'}${/^[A-Za-z_]\w*$/.test(part) ? part : JSON.stringify(part)}`
    })
    .join('')

function timeoutsText(minutes: number | undefined): string {
  if (minutes === undefined) return ''
  const attributes = ['create', 'update', 'delete'].map((name) => ({ name, value: hclText(`${String(minutes)}m`) }))
  return `  timeouts {\n${hclAttributes(attributes, '    ')}  }\n`
}

function lifecycleText(paths: readonly string[]): string {
  if (paths.length === 0) return ''
  const list = `[${paths.map((path) => `body.${path}`).join(', ')}]`
  return `  # Azure scales it: the number here is the one that it begins with.\n  lifecycle {\n${hclAttributes([{ name: 'ignore_changes', value: list }], '    ')}  }\n`
}

/** What a resource must wait for although none of its arguments says so. */
function waitsText(resource: RootResource, { above, nameOf }: Addresses): string {
  const said = new Set(above(resource))
  const waits = resource.dependsOn.filter((key) => !said.has(key)).map(nameOf)
  return waits.length === 0
    ? ''
    : attribute(
        'depends_on',
        `[\n${waits
          .toSorted(byText)
          .map((one) => `    ${one},\n`)
          .join('')}  ]`,
      )
}
