import { fullNameOf, type GraphValue, type ResourceNode, type RootResource } from '@fairway/core/graph'
import { bodyEntries } from '../body.ts'
import { reasonOf } from '../comment.ts'
import { extendedBy } from '../home.ts'
import { bicepKey, bicepObject, bicepText, bicepValue, type Places } from './syntax.ts'
import type { Sheet, Writing } from './sheet.ts'

/** What a declaration needs to know of the file in which it stands. */
export interface Declaring {
  readonly sheet: Sheet
  readonly writing: Writing
  readonly places: Places
}

/** A resource as it is to be, with the reason above it. */
export function declareResource(resource: RootResource, dependsOn: readonly string[], { sheet, writing, places }: Declaring): string {
  const { node, body } = resource
  const value = (key: string, one: GraphValue): string =>
    key === 'tags' && sheet.tags?.shared.are(one) === true ? sheet.tags.name : bicepValue(one, places, '  ')
  const entries: (readonly [string, string])[] = [
    ...around(node, sheet, writing),
    ['name', bicepText(node.name)],
    ...bodyEntries(body).map(([key, one]) => [bicepKey(key), value(key, one)] as const),
    ...(dependsOn.length === 0 ? [] : [['dependsOn', `[\n${dependsOn.map((one) => `    ${one}\n`).join('')}  ]`] as const]),
  ]
  const comment = reasonOf(node).map((line) => `// ${line}\n`)
  return `${comment.join('')}resource ${symbolOf(node, sheet)} ${typeText(node)} = ${bicepObject(entries, '')}\n`
}

/** The tags that many resources of a file share, if any. */
export const declareTags = ({ sheet: { tags }, places }: Declaring): string =>
  tags === undefined ? '' : `var ${tags.name} = ${bicepValue(tags.shared.tags, places, '')}\n`

/** A resource that is there already, or that another file writes. */
export function declareExisting(node: ResourceNode, { sheet, writing }: Omit<Declaring, 'places'>): string {
  const extended = extendedBy(node, writing.graph)
  if (extended !== undefined) throw new Error(`${node.key} extends ${extended.key} and cannot be declared as existing`)
  const scope = tenantScope(node, sheet, writing)
  const entries: (readonly [string, string])[] = [...scope, ['name', bicepText(existingName(node, writing))]]
  const comment = reasonOf(node).map((line) => `// ${line}\n`)
  return `${comment.join('')}resource ${symbolOf(node, sheet)} ${typeText(node)} existing = ${bicepObject(entries, '')}\n`
}

function existingName(node: ResourceNode, { graph }: Writing): string {
  const id = node.existing?.id
  if (id === undefined) return fullNameOf(node, graph)
  const [, ...pairs] = id.slice(id.toLowerCase().lastIndexOf('/providers/') + '/providers/'.length).split('/')
  return pairs.filter((_, index) => index % 2 === 1).join('/')
}

const typeText = ({ type, apiVersion }: ResourceNode): string => bicepText(`${type}@${apiVersion}`)

const symbolOf = ({ key }: ResourceNode, sheet: Sheet): string => sheet.symbols.get(key) ?? ''

/** What it lies in or extends. */
function around(node: ResourceNode, sheet: Sheet, writing: Writing): readonly (readonly [string, string])[] {
  if (node.parent !== undefined) return [['parent', sheet.symbols.get(node.parent) ?? '']]
  const extended = extendedBy(node, writing.graph)
  return extended === undefined ? tenantScope(node, sheet, writing) : [['scope', sheet.symbols.get(extended.key) ?? '']]
}

// The tenant is reached from every file; it says so unless it is deployed there.
const tenantScope = (node: ResourceNode, sheet: Sheet, { homes }: Writing): readonly (readonly [string, string])[] =>
  homes.of(node).kind === 'tenant' && sheet.template.home.kind !== 'tenant' ? [['scope', 'tenant()']] : []
