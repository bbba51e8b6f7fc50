import { z } from 'zod'

/** Bits of a property in the types of Azure Resource Manager (bicep-types): whether a request must carry it, and whether only answers do. */
const [REQUIRED, READ_ONLY] = [1, 2]
const DEEPEST = 8

const property = z.object({ type: z.number(), flags: z.number().default(0) })
const properties = z.record(z.string(), property)
const reference = z.union([z.number(), z.object({ type: z.number() }).transform((one) => one.type)])

const typeNode = z.object({
  $type: z.string(),
  body: z.number().optional(),
  itemType: z.number().optional(),
  properties: properties.optional(),
  baseProperties: properties.optional(),
  elements: z.union([z.array(reference), z.record(z.string(), reference)]).optional(),
})

type TypeNode = z.infer<typeof typeNode>

/** A bundle of resource types: `<type>@<version>` to its nodes, of which the first is the resource. */
export const typeBundle = z.record(z.string(), z.array(typeNode))

/** Paths that requests cannot set, lower case, dotted, without what is below another one; a path that some form of the type can set is left out. */
export function readOnlyPaths(nodes: readonly TypeNode[]): readonly string[] {
  const readOnly = new Set<string>()
  const written = new Set<string>()
  const walk = (at: number | undefined, path: readonly string[], above: ReadonlySet<number>): void => {
    const node = at === undefined ? undefined : nodes[at]
    if (at === undefined || node === undefined || above.has(at) || path.length > DEEPEST) return
    const within = new Set([...above, at])
    for (const [name, { type, flags }] of Object.entries({ ...node.properties, ...node.baseProperties })) {
      const here = [...path, name.toLowerCase()]
      const only = (flags & READ_ONLY) !== 0 && (flags & REQUIRED) === 0
      ;(only ? readOnly : written).add(here.join('.'))
      if (!only) walk(type, here, within)
    }
    walk(node.itemType, path, within)
    for (const element of Object.values(node.elements ?? {})) walk(element, path, within)
  }
  walk(nodes[0]?.body, [], new Set())
  return [...readOnly].filter((path) => path.includes('.') && !written.has(path)).toSorted()
}

/** Whether the body of a type has tags and a location. */
export function hasTagsAndLocation(nodes: readonly TypeNode[]): boolean {
  const body = nodes[nodes[0]?.body ?? -1]
  const names = new Set(Object.keys({ ...body?.properties, ...body?.baseProperties }))
  return names.has('tags') && names.has('location')
}
