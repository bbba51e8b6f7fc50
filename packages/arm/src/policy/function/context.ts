import { parseResourceId } from '../../resource/index.ts'
import { Unknown, type Value } from '../../value/index.ts'
import type { Frame } from '../judge/frame.ts'
import { GROUP, SUBSCRIPTION, type Subject } from '../subject.ts'

const unknown = (what: string): Unknown => new Unknown(`${what} was not given`)

/** What `resourceGroup()` gives: as it was given, else the group that is judged, else what the id of the resource says of it. */
export function resourceGroupOf(frame: Frame): Value {
  const given = frame.surroundings.resourceGroup
  if (given !== undefined) return given
  return (frame.outer.derivedGroup ??= groupFrom(idOf(frame), frame.outer))
}

function groupFrom(id: ReturnType<typeof parseResourceId>, subject: Subject): Value {
  if (subject.type === GROUP) return subject.resource
  if (id?.resourceGroup === undefined || id.subscription === undefined) return unknown('the resource group')
  return {
    id: `/subscriptions/${id.subscription}/resourceGroups/${id.resourceGroup}`,
    name: id.resourceGroup,
    type: 'Microsoft.Resources/resourceGroups',
    location: unknown('the location of the resource group'),
    managedBy: unknown('who manages the resource group'),
    tags: unknown('the tags of the resource group'),
  }
}

/** What `subscription()` gives: as it was given, else the subscription that is judged, else what the id of the resource says of it. */
export function subscriptionOf(frame: Frame): Value {
  const given = frame.surroundings.subscription
  if (given !== undefined) return given
  return (frame.outer.derivedSubscription ??= subscriptionFrom(idOf(frame)?.subscription, frame.outer))
}

function subscriptionFrom(id: string | undefined, subject: Subject): Value {
  if (subject.type === SUBSCRIPTION)
    return { ...subject.resource, ...(id === undefined ? {} : { id: `/subscriptions/${id}`, subscriptionId: id }) }
  if (id === undefined) return unknown('the subscription')
  return {
    id: `/subscriptions/${id}`,
    subscriptionId: id,
    displayName: unknown('the name of the subscription'),
    tenantId: unknown('the tenant'),
    tags: unknown('the tags of the subscription'),
  }
}

function idOf(frame: Frame): ReturnType<typeof parseResourceId> {
  const id: Value | undefined = frame.outer.resource.id
  return typeof id === 'string' ? parseResourceId(id) : undefined
}

/**
 * What `requestContext()` gives: as it was given, else the API version of the request. A scan reads resources by the newest version there is,
 * which is at most as old as today; it knows of no identity.
 */
export function requestContextOf(frame: Frame): Value {
  const { surroundings, outer } = frame
  if (surroundings.requestContext !== undefined) return surroundings.requestContext
  if (outer.planned || outer.apiVersion !== undefined) return requestOf(outer.apiVersion)
  const known = scans.get(surroundings)
  if (known !== undefined) return known
  const scan = requestOf(surroundings.now.slice(0, 10))
  scans.set(surroundings, scan)
  return scan
}

const scans = new WeakMap<object, Value>()

const requestOf = (apiVersion: string | undefined): Value => ({
  apiVersion: apiVersion ?? unknown('the API version of the request'),
  identity: unknown('who sends the request'),
})

/** What `policy()` gives. */
export function policyOf(frame: Frame): Value {
  const given = frame.surroundings.policy
  if (given === undefined) return unknown('the assignment')
  return {
    assignmentId: given.assignmentId ?? '',
    definitionId: given.definitionId ?? '',
    setDefinitionId: given.setDefinitionId ?? '',
    definitionReferenceId: given.definitionReferenceId ?? '',
  }
}
