import { containersIn, placeOfQuery, relatedIn, type IsListed, type KnownContainers } from '../assignment/index.ts'
import { subjectOf, type RelatedResources, type Subject, type Surroundings } from '../policy/index.ts'
import { canonicalId, indexResources, parseResourceId, type ArmResource } from '../resource/index.ts'
import { Unknown, type Value, type ValueObject } from '../value/index.ts'
import type { DeclaredResource } from './part.ts'

/** What is there once everything is deployed. */
export interface World {
  /** What a rule may ask for beside the resource itself. */
  surroundings(resource: ArmResource): Surroundings
  /** The resource as rules see it: names and ids that nobody knows are unknown. */
  subject(one: DeclaredResource, resource: ArmResource): Subject
}

/** What the world is made of. */
export interface WorldInput {
  /** Everything that is deployed or stays, in both shapes of inline children. */
  readonly deployed: readonly ArmResource[]
  /** Ids of those that may not be deployed, in lower case. */
  readonly uncertain: ReadonlySet<string>
  /** Ids of what the deployment makes and that cannot have been there before, in lower case. */
  readonly made: ReadonlySet<string>
  /** Ids of what is deleted, in lower case. */
  readonly deleted: ReadonlySet<string>
  /** The inventory; absent where nobody looked. */
  readonly existing?: readonly ArmResource[]
  readonly isListed?: IsListed
  readonly now: string
}

/** Puts the deployment on top of what is there. */
export function worldOf(input: WorldInput): World {
  const mine = new Set(input.deployed.map((one) => canonicalId(one.id)))
  const others = (input.existing ?? []).filter((one) => !mine.has(canonicalId(one.id)) && !input.deleted.has(canonicalId(one.id)))
  const index = indexResources([...others, ...input.deployed])
  const listed: IsListed = input.isListed ?? (() => input.existing !== undefined)
  const known = new WeakMap<Subject, Subject>()
  const related = relatedOf(
    relatedIn(index, () => true),
    known,
    {
      isListed: (type, scope) => listed(type, scope) || input.made.has(scope),
      isUncertain: ({ id }) => input.uncertain.has(canonicalId(id)),
    },
  )
  const containers = containersIn(index)
  return {
    surroundings: (resource) => surroundingsOf(resource, containers, related, input.now),
    subject: (one, resource) => subjectFor(one, resource, known),
  }
}

/** What is known of what may be there. */
interface Doubts {
  readonly isListed: IsListed
  readonly isUncertain: (resource: ArmResource) => boolean
}

/**
 * Related resources of the deployment and of what was there. Where nobody listed what is there, or what is found may not be deployed, more
 * may be there than is certain: what is certain may do, but what is not may do all the same.
 */
function relatedOf(found: RelatedResources, known: WeakMap<Subject, Subject>, { isListed, isUncertain }: Doubts): RelatedResources {
  return {
    find: (query) => {
      const subject = known.get(query.subject) ?? query.subject
      const here = found.find({ ...query, subject })
      if (here instanceof Unknown) return here
      const certain = here.filter((one) => !isUncertain(one))
      const { type } = query
      if (certain.length < here.length) return withDoubt(certain, type, `whether the deployment brings a \`${type}\` is not known`)
      if (isListed(type.toLowerCase(), canonicalId(placeOfQuery({ ...query, subject }) ?? ''))) return here
      const what =
        here.length === 0
          ? `the deployment brings no \`${type}\`, and nobody listed what is there`
          : `nobody listed what other \`${type}\` is there`
      return withDoubt(here, type, what)
    },
  }
}

/** What is certain, with a resource that may be there as well and of which nothing is known. */
function withDoubt(certain: readonly ArmResource[], type: string, why: string): readonly ArmResource[] | Unknown {
  const unknown = new Unknown(why)
  if (certain.length === 0) return unknown
  const parts = ['kind', 'location', 'sku', 'tags', 'identity', 'zones', 'properties'].map((part) => [part, unknown] as const)
  return [...certain, { ...Object.fromEntries(parts), id: '', name: '', type }]
}

function subjectFor(one: DeclaredResource, resource: ArmResource, known: WeakMap<Subject, Subject>): Subject {
  const { apiVersion } = resource
  const options = { planned: true, ...(typeof apiVersion === 'string' ? { apiVersion } : {}) }
  const plain = subjectOf(resource, options)
  if (one.nameUnknown === undefined) return plain
  const unknown = new Unknown(one.nameUnknown)
  const hidden: ValueObject = { ...resource, id: unknown, name: unknown }
  // Rules read ids and names as any other value; only here are they unknown.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const subject = subjectOf(hidden as ArmResource, options)
  known.set(subject, plain)
  return subject
}

function surroundingsOf(resource: ArmResource, containers: KnownContainers, related: RelatedResources, now: string): Surroundings {
  const { subscription, resourceGroup } = parseResourceId(resource.id) ?? {}
  const scope = `/subscriptions/${subscription ?? ''}`
  const group = `${scope}/resourceGroups/${resourceGroup ?? ''}`
  const { apiVersion } = resource
  const identity = new Unknown('who sends the request is not known')
  return {
    now,
    related,
    requestContext: {
      identity,
      apiVersion: typeof apiVersion === 'string' ? apiVersion : new Unknown('the API version of the request is not known'),
    },
    ...(subscription === undefined
      ? {}
      : { subscription: containers.subscription(scope.toLowerCase()) ?? unlisted(scope, { subscriptionId: subscription }) }),
    ...(resourceGroup === undefined
      ? {}
      : { resourceGroup: containers.resourceGroup(group.toLowerCase()) ?? unlisted(group, { name: resourceGroup }) }),
  }
}

/** A group or subscription of which only the name is known. */
function unlisted(id: string, known: ValueObject): Value {
  const unknown = new Unknown(`nobody listed \`${id}\``)
  return {
    id,
    location: unknown,
    tags: unknown,
    managedBy: unknown,
    displayName: unknown,
    tenantId: unknown,
    properties: unknown,
    ...known,
  }
}
