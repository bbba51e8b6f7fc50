import { isJsonObject, type Json, type JsonObject } from '../kernel/index.ts'
import { cleanJson } from './clean-json.ts'
import { redactSecrets, type Fingerprint } from './redact.ts'
import { settingTypes } from './secret-names.ts'
import { parseId, type ParsedId } from './resource-id.ts'
import type { Resource } from './resource.ts'
import { fieldsOf, readCreatedAt, readLocation, readSku, readTags, readZones, textField, triState } from './row-fields.ts'

/** Why a row, or a part of it, was left out. Counted and told; never silent. */
export type RowProblem = 'no-id' | 'no-row' | 'dropped-key' | 'too-deep' | 'bad-number'

/** What a row turned into. `children` are the resources nested in it, each as a row of its own would be. */
export interface RowResult {
  readonly resource?: Resource
  readonly children: readonly Resource[]
  readonly problems: readonly RowProblem[]
}

/** How rows are to be read. */
export interface RowOptions {
  readonly fingerprint: Fingerprint
  /**
   * The row is of a Resource Graph table, where every column is written: a column that is missing was projected away.
   * The reader knows it from the envelope around the rows.
   */
  readonly graph?: boolean
}

/** Children nest at most this deep: server, database, container, item. */
const MAX_CHILD_DEPTH = 8

/**
 * Turns one exported row into a resource and its nested children. Understands Resource Graph rows, `az resource list` and `show`, bodies of
 * the REST API, and exports with PascalCase keys (`ResourceId`, `Properties`, nested `resources`); rows of subscriptions, resource groups and
 * management groups are resources too.
 *
 * What a missing field means: bodies of the REST API leave out what a resource does not have, so in a row with `properties` a missing
 * `tags`, `sku`, `identity`, `kind`, `managedBy` or `zones` is `null`. Rows made by Resource Graph and the command line write every field;
 * there, and in rows without `properties`, a field is missing because it was not asked for, and stays absent. Such rows are known by
 * `options.graph` or by the fields `resourceGroup`, `subscriptionId` or `tenantId` in camelCase, which no REST body has.
 * `properties: null` (`az resource list`) is always "not exported".
 *
 * A row without an id gets the one that its subscription, group, type and name spell; failing that it is a `no-id` problem.
 */
export function resourceFromRow(row: JsonObject, options: RowOptions): RowResult {
  return rowToResource(row, options, undefined, 0)
}

function rowToResource(raw: JsonObject, options: RowOptions, parent: ParentRow | undefined, depth: number): RowResult {
  const cleaned = cleanJson(raw)
  const row = isJsonObject(cleaned.value) ? cleaned.value : raw
  const problems: RowProblem[] = []
  if (cleaned.droppedKeys > 0) problems.push('dropped-key')
  if (cleaned.tooDeep > 0) problems.push('too-deep')
  if (cleaned.badNumbers > 0) problems.push('bad-number')
  const fields = fieldsOf(row)
  const identified = identify(fields, parent)
  if (identified === undefined) return { children: [], problems: [...problems, 'no-id'] }
  const resource = buildResource(row, fields, identified, options)
  const nested =
    depth < MAX_CHILD_DEPTH ? childrenOf(fields, { displayId: resource.displayId, type: resource.displayType }, options, depth) : []
  return {
    resource,
    children: nested.flatMap((one) => [...(one.resource === undefined ? [] : [one.resource]), ...one.children]),
    problems: [...problems, ...nested.flatMap((one) => one.problems)],
  }
}

interface ParentRow {
  readonly displayId: string
  readonly type: string
}

interface Identified {
  readonly displayId: string
  readonly parsed: ParsedId
}

/** The first id that is one: as written, or spelt out from the parts that the row or its parent gives. */
function identify(fields: ReadonlyMap<string, Json>, parent: ParentRow | undefined): Identified | undefined {
  for (const name of ['id', 'resourceid']) {
    const text = fields.get(name)
    const found = typeof text === 'string' ? identified(text) : undefined
    if (found !== undefined) return found
  }
  return identified(spelledId(fields) ?? childId(fields, parent) ?? '')
}

function identified(text: string): Identified | undefined {
  const parsed = parseId(text)
  return parsed === undefined ? undefined : { displayId: text.trim(), parsed }
}

function spelledId(fields: ReadonlyMap<string, Json>): string | undefined {
  const subscription = textField(fields, 'subscriptionid')
  const group = textField(fields, 'resourcegroup', 'resourcegroupname')
  const type = textField(fields, 'type', 'resourcetype')
  const name = textField(fields, 'name', 'resourcename')
  if (subscription === undefined || group === undefined || type === undefined || name === undefined) return undefined
  return namedId(`/subscriptions/${subscription}/resourceGroups/${group}`, type, name)
}

/** `a/b` of type `N.S/x/y` is `providers/N.S/x/a/y/b`; `undefined` where names and types do not pair up. */
function namedId(scope: string, type: string, name: string): string | undefined {
  const [namespace, ...types] = type.split('/')
  const names = name.split('/')
  if (namespace === undefined || types.length === 0 || types.length !== names.length) return undefined
  return [scope, 'providers', namespace, ...types.flatMap((one, index) => [one, names[index] ?? ''])].join('/')
}

function childId(fields: ReadonlyMap<string, Json>, parent: ParentRow | undefined): string | undefined {
  const type = textField(fields, 'type', 'resourcetype')
  const name = textField(fields, 'name', 'resourcename')?.split('/').at(-1)
  if (parent === undefined || type === undefined || name === undefined) return undefined
  const relative = relativeType(type, parent.type)
  if (relative === undefined) return namedId(parent.displayId, type, name)
  return relative.includes('/') ? undefined : `${parent.displayId}/${relative}/${name}`
}

/** What a child's type adds to its parent's; a type without a namespace is relative already, as in templates. */
function relativeType(type: string, parentType: string): string | undefined {
  if (!type.includes('.')) return type
  return type.toLowerCase().startsWith(`${parentType.toLowerCase()}/`) ? type.slice(parentType.length + 1) : undefined
}

function childrenOf(fields: ReadonlyMap<string, Json>, parent: ParentRow, options: RowOptions, depth: number): RowResult[] {
  const nested = fields.get('resources')
  if (!Array.isArray(nested)) return []
  return nested
    .filter((child) => !isAnswer(child))
    .map((child) =>
      isJsonObject(child) ? rowToResource(child, options, parent, depth + 1) : { children: [], problems: ['no-row' as const] },
    )
}

/** Some exports keep what an operation answered (`listUsages`, `listKeys`) beside the children: no resource, and often a secret. */
function isAnswer(child: Json): boolean {
  if (!isJsonObject(child)) return false
  const fields = fieldsOf(child)
  return fields.get('id') === undefined && /\/list[A-Z]\w*$/.test(textField(fields, 'type', 'resourcetype') ?? '')
}

/** Fields that only Resource Graph and the command line write, in this casing. */
const isProjection = (row: JsonObject): boolean =>
  Object.hasOwn(row, 'resourceGroup') || Object.hasOwn(row, 'subscriptionId') || Object.hasOwn(row, 'tenantId')

function buildResource(
  row: JsonObject,
  fields: ReadonlyMap<string, Json>,
  { displayId, parsed }: Identified,
  options: RowOptions,
): Resource {
  const properties = fields.get('properties') ?? flattened(row, parsed.type)
  const none = isJsonObject(properties) && options.graph !== true && !isProjection(row)
  const location = readLocation(fields)
  const createdAt = readCreatedAt(fields)
  return {
    id: parsed.id,
    displayId,
    type: parsed.type,
    displayType: displayTypeOf(fields, displayId, parsed),
    name: displayNameOf(fields, displayId, parsed),
    ...(parsed.subscriptionId === undefined ? {} : { subscriptionId: parsed.subscriptionId }),
    ...(parsed.resourceGroup === undefined ? {} : { resourceGroup: parsed.resourceGroup }),
    ...(location === undefined ? {} : { location }),
    ...triStateFields(fields, none, options),
    ...(isJsonObject(properties) ? { properties: concealed(properties, parsed, options) } : {}),
    ...(createdAt === undefined ? {} : { createdAt }),
  }
}

/** The Azure command line prints policies with their properties at the top: what no envelope has belongs to them. */
function flattened(row: JsonObject, type: string): JsonObject | undefined {
  if (!/^microsoft\.authorization\/policy(?:assignments|definitions|setdefinitions|exemptions)$/.test(type)) return undefined
  const own = Object.entries(row).filter(([key]) => !envelope.has(key.toLowerCase()))
  return own.length === 0 ? undefined : Object.fromEntries(own)
}

const envelope: ReadonlySet<string> = new Set([
  'id',
  'name',
  'type',
  'resourcegroup',
  'subscriptionid',
  'tenantid',
  'location',
  'identity',
  'systemdata',
  'kind',
  'sku',
  'tags',
  'managedby',
  'zones',
  'properties',
])

type TriStateFields = Pick<Resource, 'kind' | 'sku' | 'tags' | 'identity' | 'managedBy' | 'zones'>

function triStateFields(fields: ReadonlyMap<string, Json>, none: boolean, options: RowOptions): TriStateFields {
  const asText = (value: Json): string | undefined => (typeof value === 'string' ? value : undefined)
  const kind = triState(fields, 'kind', none, asText)
  const sku = triState(fields, 'sku', none, readSku)
  const tags = triState(fields, 'tags', none, readTags)
  const identity = triState(fields, 'identity', none, (value) => identityOf(value, options))
  const managedBy = triState(fields, 'managedby', none, asText)
  const zones = triState(fields, 'zones', none, readZones)
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(sku === undefined ? {} : { sku }),
    ...(tags === undefined ? {} : { tags }),
    ...(identity === undefined ? {} : { identity }),
    ...(managedBy === undefined ? {} : { managedBy }),
    ...(zones === undefined ? {} : { zones }),
  }
}

const identityOf = (value: Json, options: RowOptions): JsonObject | undefined =>
  isJsonObject(value) ? asObject(redactSecrets(value, options.fingerprint)) : undefined

const concealed = (properties: JsonObject, { type, name }: ParsedId, options: RowOptions): JsonObject =>
  asObject(redactSecrets(properties, options.fingerprint, settingTypes.get(type) ?? settingTypes.get(`${type}/${name}`) ?? 'none'))

const asObject = (value: Json): JsonObject => (isJsonObject(value) ? value : {})

/** The row's own spelling of the type where it is the id's type; the id decides, for extension rows carry the type of what they extend. */
function displayTypeOf(fields: ReadonlyMap<string, Json>, displayId: string, parsed: ParsedId): string {
  for (const name of ['type', 'resourcetype']) {
    const type = textField(fields, name)?.trim()
    if (type?.toLowerCase() === parsed.type) return type
  }
  const segments = displayId.split('/').filter((segment) => segment !== '')
  const start = segments.findLastIndex((segment) => segment.toLowerCase() === 'providers')
  const spelled = [segments[start + 1], ...segments.slice(start + 2).filter((_, index) => index % 2 === 0)].join('/')
  return spelled.toLowerCase() === parsed.type ? spelled : parsed.type
}

/** Subscriptions and management groups are called by their name, everything else by the last segment of its id as it was written. */
function displayNameOf(fields: ReadonlyMap<string, Json>, displayId: string, parsed: ParsedId): string {
  const called = textField(fields, 'displayname') ?? nestedDisplayName(fields)
  if (called !== undefined && containers.has(parsed.type)) return called
  const name = textField(fields, 'name', 'resourcename')
  if (name !== undefined && (containers.has(parsed.type) || name.toLowerCase() === parsed.name)) return name
  const segment = displayId
    .split(/[?#]/, 1)[0]
    ?.split('/')
    .findLast((part) => part.trim() !== '')
  return segment?.toLowerCase() === parsed.name ? segment : parsed.name
}

const containers: ReadonlySet<string> = new Set([
  'microsoft.resources/subscriptions',
  'microsoft.management/managementgroups',
  'microsoft.resources/tenants',
])

function nestedDisplayName(fields: ReadonlyMap<string, Json>): string | undefined {
  const properties = fields.get('properties')
  const name = isJsonObject(properties) ? textField(fieldsOf(properties), 'displayname') : undefined
  return name
}
