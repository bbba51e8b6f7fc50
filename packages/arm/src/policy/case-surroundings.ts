import { canonicalId, parseResourceId, type ArmResource } from '../resource/index.ts'
import { isList, isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'
import { asResource, taken } from './case-resource.ts'
import { bearsName } from './judge/existence.ts'
import type { RelatedQuery, RelatedResources, Surroundings } from './judge/frame.ts'
import { sameText } from './operator/text.ts'
import type { Subject } from './subject.ts'

/** What a case says of what lies around its resource. */
interface Around {
  readonly context?: Value
  readonly related?: Value
}

/** What lies around the resource of a case. */
export function surroundingsOf({ context, related }: Around, subject: Subject): Surroundings {
  const said = context !== undefined && isObject(context) ? context : {}
  const now = member(said, 'utcNow')
  const policy = member(said, 'policy')
  return {
    ...containersOf(said, subject),
    ...requestOf(said, subject.apiVersion),
    now: typeof now === 'string' ? now : '2025-01-01T00:00:00Z',
    ...(policy !== undefined && isObject(policy) ? { policy } : {}),
    related: relatedOf(related, subject),
  }
}

const SUBSCRIPTION = '00000000-0000-0000-0000-000000000000'

/** A case about no real resource lies in a made-up group of a made-up subscription. */
const standIns = {
  resourceGroup: { name: 'myResourceGroup', location: 'eastus', id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/myResourceGroup` },
  subscription: { subscriptionId: SUBSCRIPTION, id: `/subscriptions/${SUBSCRIPTION}` },
}

function containersOf(said: ValueObject, subject: Subject): { readonly resourceGroup?: Value; readonly subscription?: Value } {
  const { id }: { readonly id?: Value } = subject.resource
  const own = typeof id === 'string' ? parseResourceId(id)?.subscription : undefined
  const resourceGroup = member(said, 'resourceGroup')
  const subscription = member(said, 'subscription')
  const here = subscription === undefined ? own : (guidOf(subscription) ?? own)
  const made = typeof id === 'string' || subject.isContainer ? {} : standIns
  return {
    ...made,
    ...(resourceGroup === undefined ? {} : { resourceGroup: completeGroup(resourceGroup, here) }),
    ...(subscription === undefined ? {} : { subscription: completeSubscription(subscription, here) }),
  }
}

/** The GUID of a subscription of which only the id may be told. */
function guidOf(subscription: Value): string | undefined {
  if (!isObject(subscription)) return undefined
  const guid = member(subscription, 'subscriptionId')
  if (typeof guid === 'string') return guid
  const id = member(subscription, 'id')
  return typeof id === 'string' ? parseResourceId(id)?.subscription : undefined
}

function completeSubscription(given: Value, guid: string | undefined): Value {
  return isObject(given) && guid !== undefined ? completed(given, { id: `/subscriptions/${guid}`, subscriptionId: guid }) : given
}

function completeGroup(given: Value, guid: string | undefined): Value {
  if (!isObject(given)) return given
  const name = member(given, 'name')
  return typeof name === 'string' && guid !== undefined ? completed(given, { id: `/subscriptions/${guid}/resourceGroups/${name}` }) : given
}

/** What is told, and what follows from it. */
const completed = (given: ValueObject, more: ValueObject): Value => ({
  ...given,
  ...Object.fromEntries(Object.entries(more).filter(([name]) => member(given, name) === undefined)),
})

function requestOf(said: ValueObject, apiVersion: string | undefined): { readonly requestContext?: Value } {
  const stated = member(said, 'requestContext')
  if (stated === undefined) return apiVersion === undefined ? {} : { requestContext: { apiVersion } }
  return { requestContext: isObject(stated) && apiVersion !== undefined ? completed(stated, { apiVersion }) : stated }
}

/** Where nobody looked, one resource is there all the same: the one that is judged. */
function relatedOf(related: Value | undefined, subject: Subject): RelatedResources {
  if (related === undefined)
    return { find: (query) => (isItself(query, subject) ? [subject.resource] : new Unknown('nobody looked for related resources')) }
  const all = (isList(related) ? related : [related]).filter((one) => isObject(one)).map((one) => asResource(one))
  return { find: (query) => all.filter((one) => answers(one, query)).map((one) => withType(one, query.type)) }
}

const withType = (one: ArmResource, type: string): ArmResource => (member(one, 'type') === undefined ? taken({ ...one, type }) : one)

const isItself = ({ type, name }: RelatedQuery, subject: Subject): boolean => {
  const own = subject.leafName
  return type.toLowerCase() === subject.type && name !== undefined && typeof own === 'string' && leaf(name) === leaf(own)
}

/** Whether a resource is what is looked for; one that does not say its type, name or id answers every search. */
function answers(one: ValueObject, query: RelatedQuery): boolean {
  const type = member(one, 'type')
  if (typeof type === 'string' && type.includes('/') && type.toLowerCase() !== query.type.toLowerCase()) return false
  const name = member(one, 'name')
  return (query.name === undefined || typeof name !== 'string' || isNamed(name, query.name)) && lies(member(one, 'id'), query)
}

/** Whether a resource lies where it is looked for, as far as ids tell. */
function lies(id: Value | undefined, { subject, scope, resourceGroupName }: RelatedQuery): boolean {
  const { id: outer }: { readonly id?: Value } = subject.resource
  const [found, here] = [id, outer].map((one) => (typeof one === 'string' ? parseResourceId(one) : undefined))
  if (typeof id !== 'string' || typeof outer !== 'string' || found === undefined || here === undefined) return true
  if (scope === 'resource') return canonicalId(id).startsWith(`${canonicalId(outer)}/`)
  if (!sameText(found.subscription ?? '', here.subscription ?? '')) return false
  return scope === 'subscription' || sameText(found.resourceGroup ?? '', resourceGroupName ?? here.resourceGroup ?? '')
}

/** A related resource of a case may leave out the names of its parents. */
const isNamed = (name: string, wanted: string): boolean => bearsName(name, name.includes('/') ? wanted : leaf(wanted))

const leaf = (name: string): string => name.slice(name.lastIndexOf('/') + 1).toLowerCase()
