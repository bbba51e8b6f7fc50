import type { ArmResource } from '../resource/index.ts'
import { isList, isObject, Unknown, type Value, type ValueObject } from '../value/index.ts'
import { apiVersionOf } from './azurerm/api-versions.ts'
import { applyRule, attribute, isPresent, type ChildMapping, type Mapping, type Rule, type Shape } from './mapping/index.ts'
import { managedIdentity } from './mapping/identity.ts'
import type { TerraformResource } from './model.ts'
import type { Instance } from './plan/instance.ts'
import type { Place } from './placing.ts'
import { marksIn, withMarks } from './sensitive.ts'

const envelope: Shape = { location: 'location', tags: 'tags', identity: managedIdentity }

/** The resources that an instance becomes: its own, and those that the provider makes together with it. `values`: its attributes with ids resolved. */
export function convert(
  instance: Instance,
  mapping: Mapping,
  place: Place,
  values: ValueObject,
): readonly Omit<TerraformResource, 'unmapped'>[] {
  const own = { ...withoutTags(mapping.type), ...mapping.body }
  const main = made(instance, place, mapping.type, { rule: own, values })
  return [main, ...(mapping.children ?? []).flatMap((child) => childrenOf(child, instance, place, values))]
}

/** Node pools and computes keep their tags to themselves. */
const withoutTags = (type: string): Shape => (type === 'Microsoft.ContainerService/managedClusters/agentPools' ? {} : envelope)

interface Making {
  readonly rule: Rule
  readonly values: Value
  /** Attribute path of the block that `values` is. */
  readonly block?: readonly string[]
}

function made(instance: Instance, place: Place, type: string, { rule, values, block }: Making): Omit<TerraformResource, 'unmapped'> {
  const body = applyRule(rule, values)
  const apiVersion = apiVersionOf(type)
  const resource: ArmResource = {
    id: place.id,
    name: place.name,
    type,
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(isObject(body) ? body : {}),
  }
  const inside = (block ?? []).map((part) => `${part}.`).join('')
  const sensitive = instance.sensitive.flatMap((path) => (path.startsWith(inside) ? [path.slice(inside.length)] : []))
  const marks = sensitive.length === 0 ? [] : marksIn(applyRule(rule, withMarks(values, sensitive)))
  return {
    resource,
    address: instance.address,
    action: instance.action,
    replaces: instance.replaces,
    ...(place.unknown === undefined ? {} : { nameUnknown: place.unknown }),
    sensitive: marks,
    partial: false,
  }
}

function childrenOf(
  child: ChildMapping,
  instance: Instance,
  parent: Place,
  values: ValueObject,
): readonly Omit<TerraformResource, 'unmapped'>[] {
  const set = attribute(values, child.when)
  if (!isPresent(set) || set instanceof Unknown) return []
  const segment = child.type.slice(child.type.lastIndexOf('/') + 1)
  const blocks = child.each === true && isList(set) ? set : [undefined]
  return blocks.flatMap((block, index) => {
    const from = block ?? values
    const given = applyRule(child.name, from)
    const name = typeof given === 'string' ? given : `{${instance.address}.${child.when}.name}`
    const unknown = parent.unknown ?? (given instanceof Unknown ? given.why : undefined)
    const place = { id: `${parent.id}/${segment}/${name}`, name: `${parent.name}/${name}`, ...(unknown === undefined ? {} : { unknown }) }
    const at = block === undefined ? {} : { block: [child.when, String(index)] }
    return [made(instance, place, child.type, { rule: child.body, values: from, ...at })]
  })
}
