import type { ArmResource } from '@fairway/arm/resource'
import { isObject, member, type Value } from '@fairway/arm/value'
import { followPath } from './path.ts'

/** Machines that run all the time, even when nobody uses them. */
export interface Machines {
  readonly size: string
  /** How many run at least; `undefined` where only the deployment knows. */
  readonly count: number | undefined
  /** Whether they can be taken away at any time, for less money. */
  readonly spot: boolean
}

const text = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

/** A number, what stands for one when nothing is written, or `undefined` for what is not known yet. */
function number(value: Value | undefined, otherwise: number): number | undefined {
  if (value === undefined || value === null) return otherwise
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

type Reader = (resource: ArmResource) => readonly Machines[]

const at = (resource: ArmResource, path: string): Value | undefined => followPath(resource, path)

const one = (size: string | undefined, count: number | undefined, spot = false): readonly Machines[] =>
  size === undefined ? [] : [{ size, count, spot }]

const isSpot = (priority: Value | undefined): boolean => ['spot', 'low', 'lowpriority'].includes(text(priority)?.toLowerCase() ?? '')

/** Pools that grow by themselves run at least their minimum. */
function poolOf(pool: Value | undefined): readonly Machines[] {
  if (pool === undefined || !isObject(pool)) return []
  const grows = member(pool, 'enableAutoScaling') === true
  const count = grows ? number(member(pool, 'minCount'), 0) : number(member(pool, 'count'), 1)
  return one(text(member(pool, 'vmSize')), count, isSpot(member(pool, 'scaleSetPriority')))
}

function clusterOf(resource: ArmResource): readonly Machines[] {
  const pools = at(resource, 'properties.agentPoolProfiles')
  return Array.isArray(pools) ? pools.flatMap((pool: Value) => poolOf(pool)) : []
}

function computeOf(resource: ArmResource): readonly Machines[] {
  const size = text(at(resource, 'properties.properties.vmSize'))
  const kind = text(at(resource, 'properties.computeType'))?.toLowerCase()
  if (kind !== 'amlcompute') return one(size, 1)
  const least = number(at(resource, 'properties.properties.scaleSettings.minNodeCount'), 0)
  return one(size, least, isSpot(at(resource, 'properties.properties.vmPriority')))
}

const readers: ReadonlyMap<string, Reader> = new Map([
  [
    'microsoft.compute/virtualmachines',
    (r) => one(text(at(r, 'properties.hardwareProfile.vmSize')), 1, isSpot(at(r, 'properties.priority'))),
  ],
  [
    'microsoft.compute/virtualmachinescalesets',
    (r) => one(text(at(r, 'sku.name')), number(at(r, 'sku.capacity'), 0), isSpot(at(r, 'properties.virtualMachineProfile.priority'))),
  ],
  ['microsoft.containerservice/managedclusters', clusterOf],
  ['microsoft.containerservice/managedclusters/agentpools', (r) => poolOf(at(r, 'properties'))],
  ['microsoft.machinelearningservices/workspaces/computes', computeOf],
  [
    'microsoft.machinelearningservices/workspaces/onlineendpoints/deployments',
    (r) => one(text(at(r, 'properties.instanceType')), number(at(r, 'sku.capacity'), 1)),
  ],
])

/** The machines that a resource runs; `undefined` for types that run none of their own. */
export const machinesOf = (resource: ArmResource, type: string): readonly Machines[] | undefined =>
  readers.get(type.toLowerCase())?.(resource)
