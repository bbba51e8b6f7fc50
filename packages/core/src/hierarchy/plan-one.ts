import type { GraphValue } from '../graph/index.ts'
import { canonicalJson, didYouMean, diagnostic, type Diagnostic } from '../kernel/index.ts'
import { guardrailFacts } from './ai-guardrails.gen.ts'
import type { Entry } from './archetypes.ts'
import type { GroupEntries } from './assigned.ts'
import type { Definitions, KnownDefinition } from './definition.ts'
import { effectName, lastOf, strengthOf } from './effects.ts'
import type { GuardrailInput, GuardrailStage, LeftOutGuardrail, PlatformValue } from './plan-model.ts'
import { rollOutOf, stageAt, stagesOf } from './stages.ts'
import { resolveParameter, roleOn, type Resolved } from './values.ts'

/** A role that an identity needs at a value of the platform. */
interface Right {
  readonly role: string
  readonly platform: PlatformValue
}

/** An entry that can be assigned at a group, with everything resolved. */
export interface Draft {
  readonly entry: Entry
  readonly place: GroupEntries
  readonly definition: KnownDefinition
  readonly effect: string
  readonly parameters: ReadonlyMap<string, GraphValue>
  readonly roles: readonly string[]
  readonly rights: readonly Right[]
  readonly stages: readonly GuardrailStage[]
  readonly now: GuardrailStage
  readonly next?: GuardrailStage
}

/** What became of an entry at a group. */
export interface Planned {
  readonly draft?: Draft
  readonly leftOut?: LeftOutGuardrail
  readonly diagnostics: readonly Diagnostic[]
}

/** Plans one entry at one group. */
export function planOne(entry: Entry, place: GroupEntries, input: GuardrailInput, definitions: Definitions): Planned {
  const say = (reason: string, wayOut: string): Planned => ({ leftOut: leftOut(entry, place, 'missing', reason, wayOut), diagnostics: [] })
  if (entry.enforcement === 'off')
    return {
      leftOut: leftOut(entry, place, 'off', 'switched off', 'remove it from `guardrails.effects` or from the archetype’s `override`'),
      diagnostics: [],
    }
  const definition = definitions.find(entry.definition, entry.kind)
  if (definition === undefined) return unknownDefinition(entry, place, definitions)
  const missing = definition.members.flatMap(([id, found]) => (found === undefined && !isBuiltInId(id) ? [lastOf(id)] : []))
  if (missing.length > 0) return say(`its initiative needs \`${missing[0] ?? ''}\`, which nobody has`, PULL)
  const resolved = Object.entries(entry.parameters).map(([name, one]) => [name, resolveParameter(one, input)] as const)
  for (const [, one] of resolved) if (one.kind === 'missing') return say(one.what, one.wayOut)
  const parameters = new Map(
    resolved.flatMap(([name, one]) => (one.kind === 'value' ? [[spelled(name, definition), one.value] as const] : [])),
  )
  const diagnostics = [
    ...checkEffect(entry, definition),
    ...checkParameters(entry, definition, parameters),
    ...checkState(entry, definition),
    ...checkIntent(entry),
  ]
  const effect = effectOf(entry, definition)
  const strongest = entry.library?.strongest ?? (definition.kind === 'definition' ? strengthOf(effect) : definition.strongest)
  const unraised = entry.library?.override === undefined ? undefined : effectName(definition.default)
  const aim = {
    enforcement: entry.enforcement,
    effect,
    strongest,
    effects: definition.effects,
    ...(unraised === undefined ? {} : { unraised }),
  }
  const stages = stagesOf(aim, rollOutOf(place.chain, input.guardrails))
  const { now = NOTHING, next } = stageAt(stages, input.now)
  const roles = entry.identity === 'none' ? [] : (entry.library?.roles ?? definition.roles)
  const rights = roles.length === 0 ? [] : rightsOf(resolved.map(([, one]) => one))
  const draft: Draft = {
    entry,
    place,
    definition,
    effect,
    parameters,
    roles,
    rights,
    stages,
    now,
    ...(next === undefined ? {} : { next }),
  }
  return { draft, diagnostics }
}

const NOTHING: GuardrailStage = { stage: 'before', enforcement: 'not assigned', effect: '' }
const ZONES = 'have the zones in `Network.spec.dns`, or name where they exist'
const PULL = 'pull the definitions of the landing zone library: `fairway policy pull`'

const isBuiltInId = (id: string): boolean => /^\/providers\/Microsoft\.Authorization\/policyDefinitions\/[0-9a-f-]{36}$/i.test(id)

/** The roles at what is used of the platform, each once: three zones of one resource group are one place. */
function rightsOf(values: readonly Resolved[]): readonly Right[] {
  const found = new Map<string, Right>()
  for (const one of values) {
    if (one.kind !== 'value' || one.platform?.scope === undefined || one.rights === undefined) continue
    const role = roleOn(one.rights)
    if (role !== undefined) found.set(`${role} ${canonicalJson(one.platform.scope)}`, { role, platform: one.platform })
  }
  return [...found.values()]
}

function unknownDefinition(entry: Entry, place: GroupEntries, definitions: Definitions): Planned {
  if (entry.library !== undefined)
    return {
      leftOut: leftOut(entry, place, 'missing', `the library's own definition \`${entry.definition}\` is not at hand`, PULL),
      diagnostics: [],
    }
  if (entry.guardrail?.from === 'fairway')
    return {
      leftOut: leftOut(entry, place, 'missing', 'the platform has none of the private DNS zones that it is for', ZONES),
      diagnostics: [],
    }
  const help = didYouMean(entry.definition, definitions.names())
  return {
    diagnostics: [
      diagnostic('FW8209', `nothing that can be assigned is called \`${entry.definition}\``, {
        at: entry.at,
        help: help ?? 'declare a PolicyDefinition, or pull definitions with `fairway policy pull`',
      }),
    ],
  }
}

/** Why an entry is not assigned at a group. */
export const leftOut = (
  entry: Entry,
  { group }: GroupEntries,
  kind: LeftOutGuardrail['kind'],
  reason: string,
  wayOut: string,
): LeftOutGuardrail => ({
  group: group.name,
  name: entry.name,
  definition: entry.definition,
  kind,
  reason,
  wayOut,
})

/** A parameter as the definition spells it; Azure compares their names without regard to case. */
const spelled = (name: string, { required, optional }: KnownDefinition): string =>
  [...required, ...optional].find((one) => one.toLowerCase() === name.toLowerCase()) ?? name

/** The effect that it has in the end, as the definition spells it. */
function effectOf(entry: Entry, definition: KnownDefinition): string {
  if (definition.kind === 'initiative') return ''
  const wanted = entry.effect ?? definition.default
  return definition.effects.find((one) => one.toLowerCase() === wanted.toLowerCase()) ?? effectName(wanted)
}

function checkEffect(entry: Entry, definition: KnownDefinition): readonly Diagnostic[] {
  const never = guardrailFacts.never.find((one) => one.definition === lastOf(definition.name))
  const told: Diagnostic[] = []
  if (never !== undefined && entry.enforcement === 'enforce')
    told.push(
      diagnostic('FW8217', `\`${entry.name}\` enforces \`${definition.title}\`: ${never.why}`, {
        at: entry.at,
        help: 'remove it, or set `enforcement: audit`',
      }),
    )
  const { effect } = entry
  if (effect === undefined || definition.kind === 'initiative' || entry.library?.override === effect) return told
  if (definition.effects.some((one) => one.toLowerCase() === effect.toLowerCase())) return told
  const fixed = definition.effects.length === 0
  if (fixed && effect.toLowerCase() === definition.default.toLowerCase()) return told
  const help = fixed
    ? `its effect is always \`${definition.default}\``
    : `it allows ${definition.effects.map((one) => `\`${one}\``).join(', ')}`
  return [
    ...told,
    diagnostic('FW8208', `the definition of \`${entry.name}\` does not allow the effect \`${effect}\``, { at: entry.at, help }),
  ]
}

function checkParameters(entry: Entry, definition: KnownDefinition, given: ReadonlyMap<string, GraphValue>): readonly Diagnostic[] {
  const known = [...definition.required, ...definition.optional]
  const lower = new Set(known.map((one) => one.toLowerCase()))
  // What the tables give is right by their tests; only people misspell.
  const unknown = [...given.keys()].filter((one) => !lower.has(one.toLowerCase()))
  const has = new Set(
    [...given.keys(), ...(entry.effect === undefined ? [] : [definition.effectParameter])].map((one) => one.toLowerCase()),
  )
  const missing = definition.required.filter((one) => !has.has(one.toLowerCase()))
  return [
    ...unknown.map((one) =>
      diagnostic('FW8220', `the definition of \`${entry.name}\` has no parameter \`${one}\``, {
        at: entry.at,
        help:
          didYouMean(one, known) ??
          `it has ${
            known
              .map((name) => `\`${name}\``)
              .slice(0, 20)
              .join(', ') || 'none'
          }`,
      }),
    ),
    ...missing.map((one) => diagnostic('FW8212', `\`${entry.name}\` gives no value to \`${one}\``, { at: entry.at })),
  ]
}

const checkState = (entry: Entry, definition: KnownDefinition): readonly Diagnostic[] =>
  definition.state === 'deprecated'
    ? [diagnostic('FW8221', `\`${entry.name}\` assigns \`${definition.title}\`, which is deprecated`, { at: entry.at })]
    : []

/** An id says nothing to people: guides give a wrong one, and it is copied. */
function checkIntent({ name, title, why, definition, at }: Entry): readonly Diagnostic[] {
  const said = `${name} ${title} ${why}`.toLowerCase()
  return guardrailFacts.mistaken
    .filter((one) => one.definition === lastOf(definition).toLowerCase() && one.words.some((word) => said.includes(word)))
    .map((one) =>
      diagnostic('FW8222', `\`${name}\` assigns another definition than it says: ${one.why}`, { at, help: `\`${one.meant}\` is meant` }),
    )
}
