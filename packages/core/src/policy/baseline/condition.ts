import type { Json, JsonObject } from '../../kernel/index.ts'

/** All hold: what most rules are. */
export const all = (...conditions: readonly JsonObject[]): JsonObject => ({ allOf: conditions })

/** At least one holds. */
export const any = (...conditions: readonly JsonObject[]): JsonObject => ({ anyOf: conditions })

/** The resource is of this type. */
export const ofType = (type: string): JsonObject => ({ field: 'type', equals: type })

/** The resource is of one of these types. */
export const ofTypes = (types: readonly string[]): JsonObject => ({ field: 'type', in: types })

/** An alias of a type compared with something; a missing value compares as empty text. */
export const field = (type: string, path: string, condition: string, value: Json): JsonObject => ({
  field: `${type}/${path}`,
  [condition]: value,
})

/** The number of members of a list of a type for which something holds, compared with something. A missing list has none. */
export const count = (type: string, path: string, where: JsonObject | undefined, condition: string, value: number): JsonObject => ({
  count: { field: `${type}/${path}`, ...(where === undefined ? {} : { where }) },
  [condition]: value,
})

/** A parameter's value. */
export const parameter = (name: string): string => `[parameters('${name}')]`
