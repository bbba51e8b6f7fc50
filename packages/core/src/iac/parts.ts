import { canonicalId, member, type Resource } from '../inventory/index.ts'
import { isJsonObject, type JsonObject } from '../kernel/index.ts'

/** Ids of what a resource's own lists hold: as written there, or spelt from the list and the name. */
export function partsOf({ id: holder, properties = {} }: Resource): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const [kind, list] of Object.entries(properties)) {
    if (!Array.isArray(list)) continue
    for (const part of list) {
      const id = isJsonObject(part) ? partId(part, `${holder}/${kind}`) : undefined
      if (id !== undefined) ids.add(id)
    }
  }
  return ids
}

function partId(part: JsonObject, list: string): string | undefined {
  const [id, name] = [member(part, 'id'), member(part, 'name')]
  if (typeof id === 'string') return canonicalId(id)
  return typeof name === 'string' && name !== '' ? canonicalId(`${list}/${name}`) : undefined
}
