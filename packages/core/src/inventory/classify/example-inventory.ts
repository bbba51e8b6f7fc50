import { inventoryOf, type Inventory } from '../inventory.ts'
import type { ObservedResource, Resource } from '../resource.ts'
import type { ExampleResource } from './signal.ts'

const GROUP = '/subscriptions/00000000-0000-4000-8000-000000000000/resourcegroups'
const AT = '2026-11-01T00:00:00.000Z'

/** The id of an example: `a/b/c` with name `x/y` becomes `.../providers/a/b/x/c/y`. */
function idOf(example: ExampleResource): string {
  const [namespace = '', ...types] = example.type.split('/')
  const names = (example.name ?? '').split('/')
  const tail = types.map((type, index) => `${type}/${names[index] ?? `n${index}`}`)
  return (example.displayId ?? `${GROUP}/${example.resourceGroup ?? 'rg'}/providers/${namespace}/${tail.join('/')}`).toLowerCase()
}

function observe(example: ExampleResource): ObservedResource {
  const { beside: _beside, ...given } = example
  const id = idOf(example)
  const name = (example.name ?? id).split('/').at(-1) ?? ''
  const resource: Resource = {
    displayId: id,
    displayType: example.type,
    subscriptionId: '00000000-0000-4000-8000-000000000000',
    resourceGroup: 'rg',
    ...given,
    id,
    name,
  }
  return { resource, source: 'example', firstSeen: AT, lastSeen: AT, observedAt: AT }
}

/** An inventory of example resources and what is seen beside them, for tests. */
export function exampleInventory(examples: readonly ExampleResource[]): Inventory {
  return inventoryOf(
    examples.flatMap((example) => [example, ...(example.beside ?? [])]).map((example) => observe(example)),
    [],
  )
}

/** The observed form of the first example, and the inventory it stands in. */
export function exampleOf(example: ExampleResource): { readonly observed: ObservedResource; readonly inventory: Inventory } {
  return { observed: observe(example), inventory: exampleInventory([example]) }
}
