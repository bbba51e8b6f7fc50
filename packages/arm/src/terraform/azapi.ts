import { commonType, parseResourceId, resourceIdOf, type ArmResource } from '../resource/index.ts'
import { isObject, Unknown, type Value, type ValueObject } from '../value/index.ts'
import { applyRule, attribute } from './mapping/index.ts'
import { managedIdentity } from './mapping/identity.ts'
import { mergeObjects } from './mapping/rule.ts'
import { parsed } from './mapping/steps.ts'
import type { Instance } from './plan/instance.ts'
import type { Place, Unplaced } from './placing.ts'

/** `Microsoft.CognitiveServices/accounts@2024-10-01`. */
export interface AzapiType {
  readonly type: string
  readonly apiVersion?: string
}

/** The type of an azapi resource, with the spelling that policies use for resource groups. */
export function azapiType(instance: Instance): AzapiType | undefined {
  const stated = instance.values['type']
  const [type = '', apiVersion] = typeof stated === 'string' ? stated.split('@') : []
  if (!type.includes('/')) return undefined
  return { type: commonType(type), ...(apiVersion === undefined ? {} : { apiVersion }) }
}

/**
 * Where an azapi resource lies: `name` inside or upon `parent_id`; without a parent a resource of the subscription. `parent` is the id
 * that `parent_id` holds or refers to. Source: https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
 */
export function placeAzapi(instance: Instance, type: string, parent: Place | Unplaced | undefined, subscription: string): Place | Unplaced {
  const known = instance.values['id'] ?? instance.values['resource_id']
  const same = typeof known === 'string' ? parseResourceId(known) : undefined
  if (typeof known === 'string' && same?.type.toLowerCase() === type.toLowerCase()) return { id: known, name: same.name }
  if (parent !== undefined && 'why' in parent) return parent
  const leaf = leafOf(instance)
  const { scope, names } = outerOf(type, parent, subscription)
  const name = [...names, leaf.text].join('/')
  const id = resourceIdOf({ scope, type, name })
  if (id === undefined) return { why: `its name \`${name}\` does not fit the type ${type}` }
  const unknown = parent?.unknown ?? leaf.unknown
  return { id, name, ...(unknown === undefined ? {} : { unknown }) }
}

function leafOf(instance: Instance): { readonly text: string; readonly unknown?: string } {
  const given = instance.values['name']
  if (typeof given === 'string' && given !== '') return { text: given }
  return { text: `{${instance.address}.name}`.replaceAll('/', '_'), unknown: `${instance.address}.name is known after apply` }
}

/** Inside the parent by name where the type says so, otherwise upon it. */
function outerOf(
  type: string,
  parent: Place | undefined,
  subscription: string,
): { readonly scope: string; readonly names: readonly string[] } {
  const outer = parent === undefined ? undefined : parseResourceId(parent.id)
  const isInside = outer !== undefined && type.toLowerCase().startsWith(`${outer.type.toLowerCase()}/`) && isProvided(outer.type)
  return isInside ? { scope: outer.scope, names: outer.names } : { scope: parent?.id ?? `/subscriptions/${subscription}`, names: [] }
}

/** A group and a subscription are places; types that begin like theirs do not lie inside them by name. */
const isProvided = (type: string): boolean => !type.toLowerCase().startsWith('microsoft.resources/subscriptions')

const body = parsed('body')

/** What an azapi resource sends. A body that is not known as a whole (JSON text with one unknown part) makes everything unknown. */
function azapiBody(values: ValueObject): ValueObject {
  const sent = applyRule(body, values)
  const whole: ValueObject = sent instanceof Unknown ? { properties: sent, sku: sent, kind: sent, zones: sent } : isObject(sent) ? sent : {}
  const beside = { location: attribute(values, 'location'), tags: attribute(values, 'tags'), identity: applyRule(managedIdentity, values) }
  return Object.entries(beside).reduce<ValueObject>(
    (all, [key, value]) => (isSet(value) ? mergeObjects(all, { [key]: value }) : all),
    whole,
  )
}

const isSet = (value: Value | undefined): value is Value => value !== undefined && value !== '' && value !== null

/** An azapi resource in ARM form. */
export const azapiResource = (place: Place, { type, apiVersion }: AzapiType, values: ValueObject): ArmResource => ({
  ...azapiBody(values),
  id: place.id,
  name: place.name,
  type,
  ...(apiVersion === undefined ? {} : { apiVersion }),
})
