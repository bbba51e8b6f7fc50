/** What an id says by itself. Everything but `displayName` is lower case. */
export interface ParsedId {
  /** The canonical id. */
  readonly id: string
  readonly subscriptionId?: string
  readonly resourceGroup?: string
  /** `microsoft.cognitiveservices/accounts/deployments`; of an extension resource the extension's own type. */
  readonly type: string
  readonly name: string
  /** Canonical id of what holds it: the parent resource, the resource it extends, the resource group, the subscription; none for a root. */
  readonly parent?: string
  /** The widest thing it belongs to, as `Fact.scope` wants it: `/subscriptions/<id>`, a management group, or `tenant`. */
  readonly scope: string
  /** Whether it extends another resource (`.../providers/A/b/c/providers/D/e/f`). */
  readonly extension: boolean
}

const MAX_LENGTH = 2048
const HOST = /^https?:\/\/[^/?#]+/i
/** Not decoded: what they stand for would change where a segment or the id ends. */
const ENCODED = /(?:%(?!2f|3f|23)[0-9a-f]{2})+/gi

/**
 * The form in which ids are compared: lower case, one leading and no trailing slash, no doubled slashes, no host, query or fragment,
 * percent-encoding undone. `undefined` for text that is no id of a subscription, resource group, management group, tenant or resource.
 *
 * Azure compares ids without regard to case and its services write the same id in different ways (Azure/terraform-provider-azurerm issues
 * 18210, 21802, 26907 show the variety), so no two ids may be compared before they went through here.
 */
export function canonicalId(id: string): string | undefined {
  const text = normalizedText(id)
  return text === undefined || dissect(text) === undefined ? undefined : text
}

/** Takes an id apart; `undefined` where `canonicalId` gives `undefined`. */
export function parseId(id: string): ParsedId | undefined {
  const text = normalizedText(id)
  return text === undefined ? undefined : dissect(text)
}

function normalizedText(id: string): string | undefined {
  if (id.length === 0 || id.length > MAX_LENGTH) return undefined
  const path = decoded(id.trim().replace(HOST, '')).split(/[?#]/, 1)[0] ?? ''
  const segments = path
    .toLowerCase()
    .split('/')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
  return segments.length === 0 ? undefined : `/${segments.join('/')}`
}

/** Decodes until nothing changes, so that an id encoded twice is the same id. Each pass shortens the text, so this ends. */
function decoded(text: string): string {
  const next = text.replace(ENCODED, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
  return next === text ? text : decoded(next)
}

/** What holds the resources that the rest of an id names. */
interface Root {
  readonly id: string
  readonly scope: string
  readonly subscriptionId?: string
  readonly resourceGroup?: string
  /** The parsed form of the root itself, when the id ends there. */
  readonly self?: ParsedId
}

const tenantRoot: Root = { id: '', scope: 'tenant' }

function dissect(id: string): ParsedId | undefined {
  const segments = id.slice(1).split('/')
  const root = rootOf(segments)
  if (root === undefined) return undefined
  const rest = segments.slice(root.id === '' ? 0 : root.id.split('/').length - 1)
  return rest.length === 0 ? root.self : dissectResource(root, rest)
}

function rootOf(segments: readonly string[]): Root | undefined {
  const [first, name, third, group] = segments
  if (first === 'providers') return tenantRoot
  if (name === undefined) return undefined
  if (first === 'tenants') return simpleRoot(`/tenants/${name}`, 'microsoft.resources/tenants', name)
  if (first !== 'subscriptions') return undefined
  const subscription = `/subscriptions/${name}`
  const self = {
    id: subscription,
    type: 'microsoft.resources/subscriptions',
    name,
    subscriptionId: name,
    scope: subscription,
    extension: false,
  }
  if (third === undefined || third === 'providers') return { id: subscription, scope: subscription, subscriptionId: name, self }
  if (third !== 'resourcegroups' || group === undefined) return undefined
  return groupRoot(subscription, name, group)
}

function simpleRoot(id: string, type: string, name: string): Root {
  return { id, scope: 'tenant', self: { id, type, name, scope: 'tenant', extension: false } }
}

function groupRoot(subscription: string, subscriptionId: string, group: string): Root {
  const id = `${subscription}/resourcegroups/${group}`
  const type = 'microsoft.resources/subscriptions/resourcegroups'
  const place = { scope: subscription, subscriptionId, resourceGroup: group }
  return { id, ...place, self: { id, type, name: group, parent: subscription, ...place, extension: false } }
}

/** Reads `providers/<namespace>/<type>/<name>[/<type>/<name>...]`, possibly several times over. */
function dissectResource(root: Root, rest: readonly string[]): ParsedId | undefined {
  const last = rest.lastIndexOf('providers')
  const starts = providerStarts(rest)
  if (last === -1 || starts === undefined) return undefined
  const start = starts.at(-1) ?? 0
  const [, namespace = '', ...pairs] = rest.slice(start)
  const types = pairs.filter((_, index) => index % 2 === 0)
  const type = `${namespace}/${types.join('/')}`
  const holder = pairs.length > 2 ? rest.slice(0, -2) : rest.slice(0, start)
  const parent = joined(root, holder)
  return {
    id: joined(root, rest),
    type,
    name: pairs.at(-1) ?? '',
    ...placeOf(root, type, joined(root, rest), rest),
    ...(parent === '' ? {} : { parent }),
    extension: starts.length > 1 || (root.id === '' && start > 0),
  }
}

const joined = (root: Root, segments: readonly string[]): string =>
  [root.id, ...segments]
    .filter((part) => part !== '')
    .join('/')
    .replace(/^(?!\/)(?=.)/, '/')

/** Where each `providers` keyword stands; `undefined` when a part is not made of a namespace and whole type-name pairs. */
function providerStarts(rest: readonly string[]): number[] | undefined {
  const starts: number[] = []
  let index = 0
  while (index < rest.length) {
    if (rest[index] !== 'providers') return undefined
    starts.push(index)
    index += 2
    const first = index
    while (index < rest.length && (rest[index] !== 'providers' || (index - first) % 2 === 1)) index += 1
    const length = index - first
    if (length === 0 || length % 2 === 1) return undefined
  }
  return starts
}

const MANAGEMENT_GROUPS = 'microsoft.management/managementgroups'

function placeOf(
  root: Root,
  type: string,
  id: string,
  rest: readonly string[],
): Pick<ParsedId, 'scope' | 'subscriptionId' | 'resourceGroup'> {
  const place = {
    ...(root.subscriptionId === undefined ? {} : { subscriptionId: root.subscriptionId }),
    ...(root.resourceGroup === undefined ? {} : { resourceGroup: root.resourceGroup }),
  }
  if (type === MANAGEMENT_GROUPS) return { ...place, scope: id }
  const underGroup = root.id === '' && `${rest[1]}/${rest[2]}` === MANAGEMENT_GROUPS && rest[3] !== undefined
  return { ...place, scope: underGroup ? `/${rest.slice(0, 4).join('/')}` : root.scope }
}
