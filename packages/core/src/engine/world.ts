import { declared, type Declared, type Estate } from '../estate/index.ts'
import { iacCoverage } from '../iac/index.ts'
import { classifyInventory, inventoryOf } from '../inventory/index.ts'
import { byText, type Coverage } from '../kernel/index.ts'
import { subscriptionKind } from '../organization/index.ts'
import { observedCapacity } from '../region/index.ts'
import { policiesIn, type World, type WorldPolicies } from '../readiness/index.ts'
import type { AssessmentInput } from './assessment.ts'

/** What controls look at: the facts indexed, held against code, and classified. */
export function worldOf(input: AssessmentInput): World {
  const inventory = inventoryOf(input.resources, inOrder(input.coverage))
  const estate = { documents: input.estate.documents.toSorted(byKindAndName) }
  const capacity = once(() => observedCapacity(input.capacity ?? [], inventory.coverage, subscriptionsOf(estate)))
  const policies = once(() => policiesIn({ estate, inventory, now: input.now, shelf: input.shelf }))
  return {
    estate,
    inventory,
    iac: iacCoverage(input.declarations, inventory),
    classes: classifyInventory(inventory, estate),
    now: input.now,
    get capacity(): World['capacity'] {
      return (input.capacity ?? []).length === 0 ? undefined : capacity()
    },
    get policies(): WorldPolicies | undefined {
      return policies()
    },
  }
}

/** The names of subscriptions by their ids. */
const subscriptionsOf = (estate: Estate): ReadonlyMap<string, string> =>
  new Map(declared(estate, subscriptionKind).map(({ name, spec }) => [spec.id.toLowerCase(), name]))

/** Computes something when it is first asked for. */
function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => (known ??= { value: compute() }).value
}

/** What a server recorded joins what files declare in any order. */
const byKindAndName = (a: Declared, b: Declared): number => byText(a.kind, b.kind) || byText(a.name, b.name) || byText(a.at.file, b.at.file)

/** Coverage in a fixed order: by source, scope, kind and time. */
const inOrder = (coverage: readonly Coverage[]): readonly Coverage[] =>
  coverage
    .map((one) => ({ one, key: [one.source, one.scope, one.kind, one.observedAt, one.status].join('\u0000') }))
    .toSorted((a, b) => byText(a.key, b.key))
    .map(({ one }) => one)
