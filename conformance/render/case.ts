import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** The folder of the cases. */
export const folder = import.meta.dirname

/** The line between what is declared and what is expected of it. */
const SEPARATOR = '=== expected ==='

const text = z.string()
const texts = z.array(text)

/** What a case expects beside its diagnostics; what is left out is not looked at. */
const expectedSchema = z.strictObject({
  /** The moment of the compilation. */
  now: text.default('2026-11-21T00:00:00.000Z'),
  counts: z.record(text, z.number()).default({}),
  /** Resources by key: `name`, `type`, `root`, `scope`, `existing`, and dotted paths into their bodies. `null`: nothing stands there. */
  resources: z.record(text, z.record(text, z.unknown())).default({}),
  /** Keys of which nothing may be there. */
  absent: texts.default([]),
  addresses: z.record(text, text).default({}),
  roots: z.record(text, z.strictObject({ wave: text.optional(), needs: texts.optional(), inputs: texts.optional() })).default({}),
  /** Roots that are there, all of them. */
  allRoots: texts.optional(),
  workloads: z.record(text, text).default({}),
  /** Assignments by `group/name`: the stage they are in. */
  guardrails: z.record(text, text).default({}),
  /** Parts of sentences. */
  notes: texts.default([]),
  /** Parts of files that are written, by path. */
  files: z.record(text, texts).default({}),
})

/** What a case expects. */
export type Expected = z.output<typeof expectedSchema>

/** A diagnostic that a comment of the input announces. */
export interface Announced {
  readonly line: number
  readonly severity: string
  readonly code: string
  readonly text: string
}

/** One file of this folder. */
export interface Case {
  readonly name: string
  /** The documents, without the separator and what follows. */
  readonly input: string
  readonly announced: readonly Announced[]
  /** Absent: nothing but diagnostics is expected, and one of them is an error. */
  readonly expected?: Expected
}

/** The documents that every case is read with. */
export const shared = { path: 'organization.yaml', text: readFileSync(join(folder, 'shared/organization.yaml'), 'utf8') }

function readCase(name: string): Case {
  const [input = '', expected, ...more] = readFileSync(join(folder, name), 'utf8').split(`${SEPARATOR}\n`)
  if (expected === undefined || more.length > 0) throw new Error(`${name} needs one line \`${SEPARATOR}\``)
  const read: unknown = parse(expected)
  return { name, input, announced: announcedIn(input), ...(read === null ? {} : { expected: expectedSchema.parse(read) }) }
}

const announcedIn = (input: string): readonly Announced[] =>
  input.split('\n').flatMap((line, index) =>
    [...line.matchAll(/# (ERROR|WARNING) (FW\d{4}): (.*?)(?=\r?$| # (?:ERROR|WARNING) FW)/g)].map((match) => ({
      line: index + 1,
      severity: (match[1] ?? '').toLowerCase(),
      code: match[2] ?? '',
      text: match[3] ?? '',
    })),
  )

/** Every case, in the order of names. */
export const cases: readonly Case[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()
  .map(readCase)
