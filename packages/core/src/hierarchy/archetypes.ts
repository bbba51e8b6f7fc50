import { byText, diagnostic, didYouMean, type Diagnostic, type Json, type SourceRange } from '../kernel/index.ts'
import { guardrailFacts } from './ai-guardrails.gen.ts'
import { archetypeFacts } from './archetypes.gen.ts'
import type { GuardrailInput } from './plan-model.ts'
import type { ArchetypesSpec } from './schema.ts'
import type { GuardrailParameter, GuardrailRow, LibraryAssignment } from './tables.ts'

/** An assignment that an archetype brings, before it is held against a group. */
export interface Entry {
  readonly name: string
  readonly title: string
  readonly why: string
  /** The archetype that brings it. */
  readonly archetype: string
  /** The name or id of what it assigns. */
  readonly definition: string
  readonly kind?: 'definition' | 'initiative'
  /** How far it goes once the roll-out is done. */
  readonly enforcement: 'enforce' | 'audit' | 'off'
  /** The effect that the definition is given; without one, its own default. */
  readonly effect?: string
  readonly parameters: Readonly<Record<string, GuardrailParameter>>
  readonly identity: 'as-needed' | 'none'
  readonly library?: LibraryAssignment
  readonly guardrail?: GuardrailRow
  /** Somebody wrote it down: it is not only there because its archetype has it. */
  readonly asked?: 'by name'
  readonly at: SourceRange
}

type Archetype = ArchetypesSpec[number]

/** Archetypes by name: those of the library with the guardrails for AI, as the declaration changes and extends them. */
export class Archetypes {
  readonly diagnostics: Diagnostic[] = []
  private readonly input: Pick<GuardrailInput, 'archetypes' | 'guardrails' | 'places'>
  private readonly declared: ReadonlyMap<string, { readonly archetype: Archetype; readonly index: number }>
  private readonly resolved = new Map<string, readonly Entry[]>()
  private readonly open = new Set<string>()

  constructor(input: Pick<GuardrailInput, 'archetypes' | 'guardrails' | 'places'>) {
    this.input = input
    this.declared = new Map(input.archetypes.map((archetype, index) => [archetype.name, { archetype, index }]))
    for (const [index, { name }] of input.archetypes.entries())
      if (this.declared.get(name)?.index !== index)
        this.diagnostics.push(
          diagnostic('FW8219', `the archetype \`${name}\` is declared twice`, { at: input.places.archetypes([index, 'name']) }),
        )
  }

  /** Every name that a group may give. */
  names(): readonly string[] {
    return [...new Set([...this.declared.keys(), ...builtInNames])].toSorted(byText)
  }

  /** The assignments of an archetype, by name; a name that nobody knows is told at `at`. */
  entriesOf(name: string, at: SourceRange): readonly Entry[] {
    const known = this.resolved.get(name)
    if (known !== undefined) return known
    if (!this.declared.has(name) && !builtInNames.has(name)) {
      const help = didYouMean(name, this.names())
      this.diagnostics.push(diagnostic('FW8205', `no archetype is called \`${name}\``, { at, ...(help === undefined ? {} : { help }) }))
      return []
    }
    if (this.open.has(name)) {
      this.diagnostics.push(diagnostic('FW8206', `the archetype \`${name}\` begins with itself`, { at }))
      return []
    }
    this.open.add(name)
    const entries = this.resolve(name, at)
    this.open.delete(name)
    this.resolved.set(name, entries)
    return entries
  }

  /** The archetypes that must hold above or beside one, with those of its bases. */
  needsOf(name: string): readonly string[] {
    const own = [...guardrailFacts.archetypes.map((one) => ({ archetype: one.name, needs: one.needs })), ...guardrailFacts.needs]
    return [...this.withBases(name)].flatMap((one) => own.filter(({ archetype }) => archetype === one).flatMap(({ needs }) => needs))
  }

  /** An archetype with everything that it begins with. */
  withBases(name: string, seen = new Set<string>()): ReadonlySet<string> {
    if (seen.has(name)) return seen
    seen.add(name)
    for (const base of this.declared.get(name)?.archetype.base ?? []) this.withBases(base, seen)
    return seen
  }

  private resolve(name: string, at: SourceRange): readonly Entry[] {
    const own = builtInEntries(name, this.input, at)
    const found = this.declared.get(name)
    if (found === undefined) return own
    const { archetype, index } = found
    const place = (...path: PropertyKey[]): SourceRange => this.input.places.archetypes([index, ...path])
    const bases = archetype.base.flatMap((base, position) => this.entriesOf(base, place('base', position)))
    const entries = new Map([...bases, ...own].map((one) => [nameKey(one.name), { ...one, archetype: name }]))
    for (const [position, one] of archetype.remove.entries())
      if (!entries.delete(nameKey(one))) this.unknown(one, namesIn(entries), place('remove', position))
    for (const [position, change] of archetype.override.entries()) {
      const before = entries.get(nameKey(change.assignment))
      if (before === undefined) this.unknown(change.assignment, namesIn(entries), place('override', position, 'assignment'))
      else entries.set(nameKey(before.name), overridden(before, change, place('override', position)))
    }
    for (const [position, one] of archetype.add.entries()) {
      if (entries.has(nameKey(one.name)))
        this.diagnostics.push(
          diagnostic('FW8219', `the archetype \`${name}\` has the assignment \`${one.name}\` already`, {
            at: place('add', position),
            help: 'change it under `override`, or choose another name',
          }),
        )
      else entries.set(nameKey(one.name), added(one, name, place('add', position)))
    }
    return [...entries.values()]
  }

  private unknown(name: string, candidates: Iterable<string>, at: SourceRange): void {
    const help = didYouMean(name, candidates)
    this.diagnostics.push(
      diagnostic('FW8207', `no assignment of the archetypes below is called \`${name}\``, { at, ...(help === undefined ? {} : { help }) }),
    )
  }
}

/** Azure compares the names of assignments without regard to case. */
export const nameKey = (name: string): string => name.toLowerCase()

const namesIn = (entries: ReadonlyMap<string, Entry>): readonly string[] => [...entries.values()].map((one) => one.name)

const builtInNames: ReadonlySet<string> = new Set([
  ...archetypeFacts.archetypes.map((one) => one.name),
  ...guardrailFacts.archetypes.map((one) => one.name),
])

function builtInEntries(name: string, { guardrails }: Pick<GuardrailInput, 'guardrails'>, at: SourceRange): readonly Entry[] {
  const wanted = new Set(archetypeFacts.archetypes.find((one) => one.name === name)?.assignments)
  const library = guardrails.library.alz === 'with' ? archetypeFacts.assignments.filter((one) => wanted.has(one.name)) : []
  const rows = guardrailFacts.guardrails.flatMap((row) => {
    const where = row.where.find((one) => one.archetype === name)
    return where === undefined || (where.choice === 'optional' && !guardrails.optional.includes(row.name)) ? [] : [{ row, where }]
  })
  return [...library.map((one) => libraryEntry(one, name, at)), ...rows.map(({ row, where }) => rowEntry(row, where, name, at))]
}

function libraryEntry(one: LibraryAssignment, archetype: string, at: SourceRange): Entry {
  const { effect, ...rest } = one.parameters
  // Of an initiative it is one parameter among others.
  const own = one.kind === 'definition' && typeof effect === 'string' ? effect : undefined
  const given = own === undefined ? one.parameters : rest
  const needs = one.needs.map(
    ({ parameter, value, otherwise }) => [parameter, { need: value, ...(otherwise === undefined ? {} : { otherwise }) }] as const,
  )
  return {
    name: one.name,
    title: one.title,
    why: `The landing zone library assigns it to ${archetype}.`,
    archetype,
    definition: one.definition,
    kind: one.kind,
    enforcement: one.enforcement === 'Default' ? 'enforce' : 'audit',
    ...((own ?? one.override) === undefined ? {} : { effect: own ?? one.override }),
    parameters: { ...literals(given), ...Object.fromEntries(needs) },
    identity: 'as-needed',
    library: one,
    at,
  }
}

const rowEntry = (row: GuardrailRow, { effect, choice }: GuardrailRow['where'][number], archetype: string, at: SourceRange): Entry => ({
  name: row.name,
  title: row.title,
  why: row.why,
  archetype,
  definition: row.definition,
  enforcement: 'enforce',
  ...(effect === 'by member' ? {} : { effect }),
  parameters: row.parameters,
  identity: 'as-needed',
  guardrail: row,
  ...(choice === 'optional' ? { asked: 'by name' as const } : {}),
  at,
})

const literals = (given: Readonly<Record<string, unknown>>): Record<string, GuardrailParameter> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value: jsonOf(value) }]))

/** What YAML gave as JSON of no particular type. */
const jsonOf = (value: unknown): Json => (value === undefined ? null : JSON.parse(JSON.stringify(value)))

const added = (one: Archetype['add'][number], archetype: string, at: SourceRange): Entry => {
  const { effect, ...rest } = one.parameters
  return {
    name: one.name,
    title: one.displayName ?? one.name,
    why: one.why ?? `The archetype ${archetype} has it.`,
    archetype,
    definition: one.definition,
    ...(one.kind === undefined ? {} : { kind: one.kind }),
    enforcement: one.enforcement,
    ...(typeof effect === 'string' ? { effect } : {}),
    parameters: literals(typeof effect === 'string' ? rest : one.parameters),
    identity: one.identity,
    asked: 'by name',
    at,
  }
}

const overridden = (before: Entry, change: Archetype['override'][number], at: SourceRange): Entry => ({
  ...before,
  ...(change.enforcement === undefined ? {} : { enforcement: change.enforcement }),
  ...(change.effect === undefined ? {} : { effect: change.effect }),
  parameters: { ...before.parameters, ...literals(change.parameters ?? {}) },
  asked: 'by name',
  at,
})
