import { Input, isGraphObject, Text, type GraphObject, type GraphValue, type RootResource } from '@fairway/core/graph'

/** Tags that many resources of a file have, letter for letter: they are said once there, and named by each of those. */
export interface SharedTags {
  readonly tags: GraphObject
  /** Whether this value is those tags. */
  readonly are: (value: GraphValue | undefined) => boolean
}

/** From how many on: two say it shorter themselves. */
const FEWEST = 3

/**
 * The tags that most of these resources share, the first such where several do; `undefined` where too few have the same. Only tags that are known
 * before anything is deployed: what reads an answer of Azure stays with the resource that waits for it.
 */
export function sharedTags(resources: readonly Pick<RootResource, 'body'>[]): SharedTags | undefined {
  const groups = new Map<string, { readonly tags: GraphObject; count: number }>()
  for (const { body } of resources) {
    const { tags } = body
    const key = keyOf(tags)
    if (key === undefined || !isGraphObject(tags)) continue
    const group = groups.get(key) ?? { tags, count: 0 }
    group.count += 1
    groups.set(key, group)
  }
  const [most] = [...groups].toSorted(([, a], [, b]) => b.count - a.count)
  if (most === undefined || most[1].count < FEWEST) return undefined
  const [key, { tags }] = most
  return { tags, are: (value) => keyOf(value) === key }
}

/** A text that two objects of tags share exactly where they say the same in the same order. */
function keyOf(tags: GraphValue | undefined): string | undefined {
  if (!isGraphObject(tags)) return undefined
  const entries = Object.entries(tags).map(([key, value]) => [key, partsOf(value)])
  return entries.length === 0 || entries.some(([, parts]) => parts === undefined) ? undefined : JSON.stringify(entries)
}

/** The parts of a text: inputs in lists, so that none is taken for plain text. */
function partsOf(value: GraphValue | undefined): readonly (string | readonly string[])[] | undefined {
  const parts = value instanceof Text ? value.parts : [value]
  const said = parts.flatMap((part): readonly (string | readonly string[])[] => {
    if (part instanceof Input) return [[part.name]]
    return typeof part === 'string' ? [part] : []
  })
  return said.length === parts.length ? said : undefined
}
