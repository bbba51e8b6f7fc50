import { canonicalId, parseResourceId } from './resource-id.ts'
import type { ArmResource } from './resource.ts'
import type { Scope } from './scope.ts'

/** Resources by what related resources are looked for by. Ids, scopes and types in any case; nothing found is an empty list. */
export interface ResourceIndex {
  readonly all: readonly ArmResource[]
  /** The resource of an id; of two with one id the later. */
  byId(id: string): ArmResource | undefined
  /** Resources directly inside a resource or extending it, of one type if given. */
  childrenOf(id: string, type?: string): readonly ArmResource[]
  /** Resources of a type in a resource group, at any depth. `scope`: the group or anything in it. */
  inGroup(scope: Scope, type: string): readonly ArmResource[]
  /** Resources of a type in a subscription, at any depth. `scope`: the subscription or anything in it. */
  inSubscription(scope: Scope, type: string): readonly ArmResource[]
}

type Groups = ReadonlyMap<string, readonly ArmResource[]>

/** Indexes resources. Each way of asking is prepared when it is first asked for, and only for the types that are asked for. */
export function indexResources(resources: readonly ArmResource[]): ResourceIndex {
  const ids = once(() => new Map(resources.map((one) => [canonicalId(one.id), one])))
  const types = once(() => grouped(resources, (one) => one.type.toLowerCase()))
  const parents = once(() => grouped(resources, parentOf))
  const ofType = (type: string): readonly ArmResource[] => types().get(type) ?? []
  const parentsByType = perType((type) => grouped(ofType(type), parentOf))
  const groupsByType = perType((type) => grouped(ofType(type), (one) => groupOf(one.id)))
  const subscriptionsByType = perType((type) => grouped(ofType(type), (one) => subscriptionOf(one.id)))
  return {
    all: resources,
    byId: (id) => ids().get(canonicalId(id)),
    childrenOf: (id, type) => found(type === undefined ? parents() : parentsByType(type), canonicalId(id)),
    inGroup: (scope, type) => found(groupsByType(type), groupOf(scope)),
    inSubscription: (scope, type) => found(subscriptionsByType(type), subscriptionOf(scope)),
  }
}

const NOTHING: readonly ArmResource[] = []

const found = (groups: Groups, key: string | undefined): readonly ArmResource[] =>
  key === undefined ? NOTHING : (groups.get(key) ?? NOTHING)

function parentOf(resource: ArmResource): string | undefined {
  const parent = parseResourceId(resource.id)?.parentId
  return parent === undefined ? undefined : canonicalId(parent)
}

/** The group and the subscription that an id begins with; cheaper than taking it apart, and so many are asked. */
const groupOf = (id: string): string | undefined => /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/.exec(canonicalId(id))?.[0]
const subscriptionOf = (id: string): string | undefined => /^\/subscriptions\/[^/]+/.exec(canonicalId(id))?.[0]

function grouped(resources: readonly ArmResource[], keyOf: (one: ArmResource) => string | undefined): Groups {
  const groups = new Map<string, ArmResource[]>()
  for (const one of resources) {
    const key = keyOf(one)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function perType(make: (type: string) => Groups): (type: string) => Groups {
  const made = new Map<string, Groups>()
  return (type) => {
    const key = type.toLowerCase()
    const before = made.get(key)
    if (before !== undefined) return before
    const groups = make(key)
    // Types nobody has are not remembered: what is asked for must not grow the index.
    if (groups.size > 0) made.set(key, groups)
    return groups
  }
}
