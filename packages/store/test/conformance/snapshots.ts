import type { Snapshot } from '@fairway/core/engine'
import type { Coverage, Fact, Json } from '@fairway/core/kernel'

/** A scope that test resources are in. */
export const SUBSCRIPTION = '/subscriptions/11111111-1111-1111-1111-111111111111'

/** The canonical id of a test machine. */
export const machineId = (name: string): string => `${SUBSCRIPTION}/resourceGroups/rg/providers/microsoft.compute/virtualmachines/${name}`

/** How a test snapshot is made: names of machines with the bodies they have. */
export interface SnapshotPlan {
  readonly source: string
  readonly day: number
  /** By name; `vm/extensions/agent` is an extension of one. */
  readonly machines: Readonly<Record<string, Json>>
  readonly coverage?: Partial<Coverage>
  /** Facts in one batch. */
  readonly batch?: number
}

/** The moment of a day in November 2026. */
export const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}T00:00:00.000Z`

/** A snapshot of machines, in full unless the plan's coverage says otherwise. */
export function snapshotOf(plan: SnapshotPlan): Snapshot {
  const { source, machines, batch = 2 } = plan
  const observedAt = day(plan.day)
  const facts = Object.entries(machines).map(([name, state]): Fact => {
    const type = `microsoft.compute/virtualmachines${name.includes('/') ? '/extensions' : ''}`
    const body = { id: machineId(name), type, properties: { state } }
    return { kind: 'azure.resource', key: machineId(name), source, scope: SUBSCRIPTION, observedAt, body }
  })
  const coverage: Coverage = {
    source,
    scope: SUBSCRIPTION,
    kind: 'azure.resource',
    status: 'complete',
    observedAt,
    enumerated: ['*'],
    count: facts.length,
    ...plan.coverage,
  }
  async function* batches() {
    for (let start = 0; start < facts.length; start += batch) yield facts.slice(start, start + batch)
  }
  return { source, kind: 'azure.resource', observedAt, facts: batches(), coverage: () => [coverage] }
}
