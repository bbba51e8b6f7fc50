import { canonicalId, completeResources, type ArmResource } from '../resource/index.ts'
import { isObject, Unknown, type Value } from '../value/index.ts'
import type { DeclaredResource } from './part.ts'

/** What is there once everything is deployed. */
export interface Afterwards {
  /** The declared resources in their order, joined with what belongs to them, then what completion adds. */
  readonly resources: readonly ArmResource[]
  /** Ids, in lower case, of those that may not be deployed. */
  readonly uncertain: ReadonlySet<string>
}

/** What completion starts from. */
export interface Sent {
  readonly declared: readonly DeclaredResource[]
  /** The declared resources in the same order, after everything that changes them. */
  readonly sent: readonly ArmResource[]
  /** Private endpoints that are there already: they count for their targets as those of the deployment do. */
  readonly endpoints: readonly ArmResource[]
}

/** Joins resources with their children and connections. What hangs on something that may not be deployed is unknown. */
export function afterwards({ declared, sent, endpoints }: Sent): Afterwards {
  const resources = completeResources([...sent, ...endpoints])
  const why = declared.find(({ conditional }) => conditional !== undefined)?.conditional
  if (why === undefined) return { resources, uncertain: new Set() }
  const certain = completeResources([...sent.filter((_, index) => declared[index]?.conditional === undefined), ...endpoints])
  const without = new Map(certain.map((one) => [canonicalId(one.id), one]))
  const unknown = new Unknown(`whether something that belongs to it is deployed is not known: ${why}`)
  return {
    resources: resources.map((one) => doubted(one, without.get(canonicalId(one.id)) ?? one, unknown)),
    uncertain: new Set(resources.map(({ id }) => canonicalId(id)).filter((id) => !without.has(id))),
  }
}

/** A resource in which every property is unknown that is another without what may not be deployed. */
function doubted(one: ArmResource, without: ArmResource, unknown: Unknown): ArmResource {
  const [mine, other] = [one.properties, without.properties]
  if (mine === other || !isObject(mine) || !isObject(other)) return one
  const properties = Object.entries(mine).map(([key, value]) => [key, isSame(value, other[key]) ? value : unknown] as const)
  return { ...one, properties: Object.fromEntries(properties) }
}

const isSame = (a: Value, b: Value | undefined): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
