import { z } from 'zod'

const CONTROL = /(?![\t\n])\p{Cc}|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** Text for people: no control or direction-changing characters, well-formed, bounded. Tabs and line feeds are allowed. */
export const plainText = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !CONTROL.test(text) && text.isWellFormed(), 'must not contain control or direction-changing characters')
    .refine((text) => text.trim() !== '', 'must not be blank')

/** A value of a filter, or an id: plain text up to the length of a resource id. */
export const filterText = plainText(2048)

/** A filter that may be repeated: any of the values. An empty text stands for rows without one. */
export const anyOf = (description: string) =>
  z
    .array(z.union([z.literal(''), filterText]))
    .max(100)
    .exactOptional()
    .meta({ description })

/** One of a filter's closed list of values, repeatable. */
export const anyOfThese = <const Values extends readonly string[]>(values: Values, description: string) =>
  z.array(z.enum(values)).max(values.length).exactOptional().meta({ description })

/** The limit and the cursor of a list. */
export const pageShape = {
  limit: z.coerce.number().int().min(1).max(500).default(50).meta({ description: 'Rows in the answer, at most 500.' }),
  cursor: z
    .string()
    .min(1)
    .max(2048)
    .regex(/^[\w.~:/+=-]+$/, 'must be a `next` of an earlier page')
    .exactOptional()
    .meta({ description: 'The `next` of the page before.' }),
}

/** A day or a moment. */
export const momentSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true })])
