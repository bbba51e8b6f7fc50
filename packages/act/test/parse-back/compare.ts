import { isObject, idOfParsed, type Json, type ParsedRoot } from './parsed.ts'

/** A root in a form in which equal roots are equal: sorted, text in form NFC and well formed, outputs by their letters. */
export function comparable({ resources, outputs }: ParsedRoot): Json {
  return {
    resources: resources
      .map(({ type, apiVersion, scope, name, body }) => ({
        type,
        apiVersion,
        scope,
        name,
        body,
        id: textOf(idOfParsed({ scope, type, name })),
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((one) => normal({ ...one })),
    outputs: normal(Object.fromEntries(bundleOf(outputs).map(([name, value]) => [name.toLowerCase().replaceAll(/[^a-z\d]/g, ''), value]))),
  }
}

/** One output may hold all of them. */
const bundleOf = (outputs: Readonly<Record<string, Json>>): readonly (readonly [string, Json])[] => {
  const { values } = outputs
  return isObject(values) && Object.keys(outputs).length === 1 ? Object.entries(values) : Object.entries(outputs)
}

function normal(value: Json): Json {
  if (typeof value === 'string') return textOf(value)
  if (Array.isArray(value)) return value.map(normal)
  if (!isObject(value)) return Object.is(value, -0) ? 0 : value
  const entries = Object.entries(value).map(
    ([key, one]) => [textOf(key), key === 'identity' ? identityOf(normal(one)) : normal(one)] as const,
  )
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const textOf = (text: string): string => text.toWellFormed().normalize('NFC')

// Azure reads both spellings of a list of kinds.
const identityOf = (identity: Json): Json =>
  isObject(identity) && typeof identity['type'] === 'string' ? { ...identity, type: identity['type'].replaceAll(' ', '') } : identity

/** Which needs of `wanted` cannot be reached in `found`. */
export function unreached(wanted: ParsedRoot, found: ParsedRoot): readonly string[] {
  const needs = new Map(found.resources.map((one) => [textOf(idOfParsed(one)), one.needs.map(textOf)]))
  return wanted.resources.flatMap((one) => {
    const seen = new Set<string>()
    const open = [...(needs.get(textOf(idOfParsed(one))) ?? [])]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(...(needs.get(next) ?? []))
    }
    return one.needs.filter((id) => !seen.has(textOf(id))).map((id) => `${idOfParsed(one)} does not wait for ${id}`)
  })
}
