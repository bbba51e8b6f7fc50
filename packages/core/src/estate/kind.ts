import { z } from 'zod'
import type { SourceRange } from '../kernel/index.ts'

/** The one API version of the estate's documents. */
export const API_VERSION = 'fairway.dev/v1'

/** A kind of document that people may write: its name, its spec's schema, and how many there may be. */
export interface Kind<Spec = unknown> {
  readonly name: string
  /** One sentence for the reference page. */
  readonly summary: string
  /** The schema of `spec`. Every property carries a description; references to other kinds are made with `reference`. */
  readonly schema: z.ZodType<Spec>
  /** `one`: at most one document of this kind in an estate. */
  readonly cardinality: 'one' | 'many'
  /** A whole document, as a user would write it: shown in the reference and tested. */
  readonly example: string
}

/** A document of the estate after it was checked against its kind. */
export interface Declared<Spec = unknown> {
  readonly kind: string
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly spec: Spec
  readonly at: SourceRange
}

/** What people declared: every document, checked, in a fixed order (kind, then name). */
export interface Estate {
  readonly documents: readonly Declared[]
}

/** Registers nothing: gives the kind back with its spec's type inferred from the schema. */
export const defineKind = <Spec>(kind: Kind<Spec>): Kind<Spec> => kind

/** Every document of a kind, typed. Safe because `parseEstate` checked each spec against the kind's schema. */
export const declared = <Spec>(estate: Estate, kind: Kind<Spec>): readonly Declared<Spec>[] =>
  estate.documents.filter((document): document is Declared<Spec> => document.kind === kind.name)

/** The one document of a kind with cardinality `one`, if it is declared. */
export const declaredOne = <Spec>(estate: Estate, kind: Kind<Spec>): Declared<Spec> | undefined => declared(estate, kind)[0]

/** A document's name: lower-case letters, digits and hyphens, at most 63 characters (as in DNS labels). */
export const nameSchema = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, 'must be lower-case letters, digits and hyphens, starting and ending with a letter or digit')

/** The name of another document. `parseEstate` reports names that no document of that kind has. */
export const reference = (kind: string, description: string): z.ZodString =>
  z.string().max(63).meta({ description, 'x-fairway-kind': kind })

/** A calendar day or a moment: `2026-11-21` or `2026-11-21T08:00:00Z`. */
export const instantSchema = (description: string): z.ZodType<string> =>
  z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], {
      error: 'must be a day such as 2026-11-21, or a moment such as 2026-11-21T08:00:00Z',
    })
    .meta({ description })

/** A person, by the address or account name that sign-in and Git know. */
export const personSchema = (description: string): z.ZodString => z.string().min(1).max(200).meta({ description })

/** A sentence or two for people. */
export const proseSchema = (description: string): z.ZodString => z.string().min(1).max(4000).meta({ description })

/** An exact amount of money. The amount is text, because YAML would read a bare number as a float. */
export const moneySchema = (description: string) =>
  z
    .strictObject({
      amount: z
        .string()
        .regex(/^\d{1,18}(\.\d{1,12})?$/, 'must be a decimal amount in quotes, such as "1200.00"')
        .meta({ description: 'A decimal amount in quotes.' }),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR')
        .meta({ description: 'ISO 4217 code.' }),
    })
    .meta({ description })
