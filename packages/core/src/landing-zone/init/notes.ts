import { jsonSchemaOf, type Kind } from '../../estate/index.ts'
import { isJsonObject, type Json, type JsonObject } from '../../kernel/index.ts'
import type { EstateDraft } from '../../organization/index.ts'

/** A draft with what each of its properties does above it, as its JSON Schema says it, before what it says itself. Of lists the first item is told. */
export function withDescriptions(draft: EstateDraft, kinds: readonly Kind[], parameters?: JsonObject): EstateDraft {
  const kind = kinds.find((one) => one.name === draft.kind)
  if (kind === undefined) return draft
  const spec = memberOf(memberOf(jsonSchemaOf(kind), 'properties'), 'spec')
  const notes = new Map<string, string>()
  describe(draft.spec, spec, '', notes)
  if (parameters !== undefined) describe(draft.spec['parameters'], parameters, 'parameters.', notes)
  for (const [path, note] of Object.entries(draft.notes ?? {}))
    notes.set(path, [notes.get(path), note].filter((one) => one !== undefined).join(' '))
  return { ...draft, notes: Object.fromEntries(notes) }
}

function describe(value: unknown, schema: Json | undefined, path: string, notes: Map<string, string>): void {
  if (Array.isArray(value)) return describe(value[0], memberOf(schema, 'items'), `${path}0.`, notes)
  if (typeof value !== 'object' || value === null) return
  const properties = memberOf(schema, 'properties')
  for (const [name, member] of Object.entries(value)) {
    // A path with dots in it would be another place.
    const own = name.includes('.') ? undefined : memberOf(properties, name)
    if (own === undefined) continue
    const description = memberOf(own, 'description')
    if (typeof description === 'string') notes.set(`${path}${name}`, description)
    describe(member, own, `${path}${name}.`, notes)
  }
}

const memberOf = (schema: Json | undefined, name: string): Json | undefined =>
  schema !== undefined && isJsonObject(schema) && Object.hasOwn(schema, name) ? schema[name] : undefined
