import type { Code, Item, Table, Value } from './item.ts'
import { randomOf, type Random } from './random.ts'
import { cleanTags, messyTags, subscriptions, type EnvironmentName, type SubscriptionName, type TeamName } from './tenant.ts'

/** Where things are put: a resource group of a team. */
export interface Place {
  readonly subscription: string
  readonly group: string
  readonly location: string
  readonly team: TeamName
  readonly environment: EnvironmentName
  /** Made from templates: standard tags, in code. Otherwise as people click it together. */
  readonly governed: boolean
  readonly code?: Code
  readonly from: number
  /** The last month in which it is there. */
  readonly until: number
}

/** What is added; the rest comes from the place. */
interface Addition {
  readonly type: string
  readonly name: string
  readonly properties: Value
  readonly table?: Table
  readonly kind?: string
  readonly sku?: Value
  readonly tags?: Readonly<Record<string, string>> | null
  readonly identity?: Value
  readonly managedBy?: string
  readonly zones?: readonly string[]
  readonly location?: string
  readonly from?: number
  readonly until?: number
  /** `false`: not in code although its place is. */
  readonly code?: Code | false
}

/** Collects the items of a tenant. */
export interface Builder {
  readonly random: Random
  /** Chance that depends on the place and the name alone. */
  readonly randomOf: (place: Place, name: string) => Random
  readonly items: Item[]
  readonly group: (subscription: SubscriptionName, name: string, place: GroupOptions) => Place
  /** A resource group that a service makes and manages: no tags, never in code. */
  readonly managedGroup: (
    beside: Place,
    name: string,
    made: { readonly location: string; readonly from: number; readonly managedBy: string },
  ) => Place
  readonly add: (place: Place, addition: Addition) => Item
  /** An extension resource on a scope: a diagnostic setting, a role assignment, a budget. */
  readonly extend: (scope: string, addition: Addition) => Item
}

/** How a resource group differs from the common case. */
interface GroupOptions {
  readonly team: TeamName
  readonly environment: EnvironmentName
  readonly location?: string
  readonly governed?: boolean
  readonly code?: Code
  readonly from?: number
  readonly until?: number
  readonly managedBy?: string
}

const LAST_MONTH = 2

/** `Microsoft.A/b/c` named `x/y` becomes `Microsoft.A/b/x/c/y`. */
function path(type: string, name: string): string {
  const [namespace = '', ...types] = type.split('/')
  const names = name.split('/')
  return [namespace, ...types.flatMap((one, index) => [one, names[index] ?? ''])].join('/')
}

/** A builder that draws on a source of chance. */
export function builder(random: Random): Builder {
  const items: Item[] = []
  const push = (item: Item): Item => {
    items.push(item)
    return item
  }
  return {
    random,
    randomOf: (place, name) => randomOf(`${place.subscription}/${place.group}/${name}`),
    items,
    group: (name, group, options) => makeGroup(push, random, { name, group, options }),
    managedGroup: (beside, name, made) => {
      const { code: _code, ...rest } = beside
      const place: Place = { ...rest, group: name, location: made.location, from: made.from, governed: false }
      push({ ...groupItem(place), managedBy: made.managedBy, tags: null })
      return place
    },
    add: (place, addition) => push(placed(place, addition)),
    extend: (scope, addition) => push(extension(scope, addition)),
  }
}

function makeGroup(
  push: (item: Item) => Item,
  random: Random,
  wanted: { readonly name: SubscriptionName; readonly group: string; readonly options: GroupOptions },
): Place {
  const { options, group } = wanted
  const subscription = subscriptions[wanted.name]
  const place: Place = {
    subscription,
    group,
    location: options.location ?? 'westeurope',
    team: options.team,
    environment: options.environment,
    governed: options.governed ?? false,
    from: options.from ?? 0,
    until: options.until ?? LAST_MONTH,
    ...(options.code === undefined ? {} : { code: options.code }),
  }
  push({
    ...groupItem(place),
    tags: place.governed ? cleanTags(place.team, place.environment) : messyTags(random, place.team, place.environment),
    managedBy: options.managedBy ?? '',
    ...(place.code === undefined ? {} : { code: place.code }),
  })
  return place
}

function groupItem(place: Place): Omit<Item, 'tags' | 'code'> {
  const shape = {
    type: 'Microsoft.Resources/subscriptions/resourceGroups',
    name: place.group,
    properties: { provisioningState: 'Succeeded' },
  }
  return { ...common(place, shape), table: 'containers', id: `/subscriptions/${place.subscription}/resourceGroups/${place.group}` }
}

function common(place: Place, addition: Addition): Omit<Item, 'id' | 'tags' | 'code'> {
  return {
    table: addition.table ?? 'resources',
    type: addition.type,
    name: addition.name.split('/').at(-1) ?? addition.name,
    subscription: place.subscription,
    group: place.group,
    location: addition.location ?? place.location,
    kind: addition.kind ?? '',
    sku: addition.sku ?? null,
    identity: addition.identity ?? null,
    managedBy: addition.managedBy ?? '',
    zones: addition.zones ?? null,
    properties: addition.properties,
    from: Math.max(place.from, addition.from ?? 0),
    until: Math.min(place.until, addition.until ?? LAST_MONTH),
  }
}

function placed(place: Place, addition: Addition): Item {
  const chance = randomOf(`tags of ${place.group}/${addition.name}`)
  const tags = place.governed ? cleanTags(place.team, place.environment) : messyTags(chance, place.team, place.environment)
  const code = addition.code === undefined ? place.code : addition.code
  return {
    ...common(place, addition),
    id: `/subscriptions/${place.subscription}/resourceGroups/${place.group}/providers/${path(addition.type, addition.name)}`,
    tags: addition.tags === undefined ? tags : addition.tags,
    ...(code === undefined || code === false ? {} : { code }),
  }
}

function extension(scope: string, addition: Addition): Item {
  const [, , subscription = ''] = scope.split('/')
  const nowhere: Place = {
    subscription,
    group: '',
    location: '',
    team: 'platform',
    environment: 'prod',
    governed: true,
    from: 0,
    until: LAST_MONTH,
  }
  const code = addition.code
  return {
    ...common(nowhere, addition),
    id: `${scope}/providers/${path(addition.type, addition.name)}`,
    tags: null,
    ...(code === undefined || code === false ? {} : { code }),
  }
}
