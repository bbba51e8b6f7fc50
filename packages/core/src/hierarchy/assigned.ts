import { canonicalJson, diagnostic, type Diagnostic, type Json } from '../kernel/index.ts'
import { nameKey, type Archetypes, type Entry } from './archetypes.ts'
import { declaredValue } from './values.ts'
import type { GuardrailInput, ManagementGroup } from './plan-model.ts'
import { sameGroup } from './tree.ts'

/** What is to be assigned at a group. */
export interface GroupEntries {
  readonly group: ManagementGroup
  /** The group and those above it, itself first. */
  readonly chain: readonly ManagementGroup[]
  readonly entries: readonly Entry[]
}

/**
 * What each group gets, parents first: the assignments of its archetypes, and of those that these need and no group above has. What a group above
 * has already is inherited, not assigned again.
 */
export function groupEntries(
  input: GuardrailInput,
  archetypes: Archetypes,
): { readonly groups: readonly GroupEntries[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const chains = new Map<string, readonly ManagementGroup[]>()
  const covered = new Map<string, ReadonlySet<string>>()
  const assigned = new Map<string, ReadonlyMap<string, Entry>>()
  const groups = input.tree.groups.map((group): GroupEntries => {
    const above = chains.get(sameGroup(group.parent ?? '')) ?? []
    const key = sameGroup(group.name)
    chains.set(key, [group, ...above])
    const inherited = covered.get(sameGroup(group.parent ?? '')) ?? new Set()
    const names = withNeeds(group.archetypes, archetypes, inherited)
    covered.set(key, new Set([...inherited, ...names.flatMap((name) => [...archetypes.withBases(name)])]))
    const held = assigned.get(sameGroup(group.parent ?? '')) ?? new Map<string, Entry>()
    const own = new Map<string, Entry>()
    for (const entry of names.flatMap((name) => archetypes.entriesOf(name, group.at))) {
      const twin = own.get(nameKey(entry.name))
      if (twin !== undefined && !isSame(twin, entry))
        diagnostics.push(
          diagnostic('FW8219', `\`${group.name}\` gets two different assignments called \`${entry.name}\``, {
            at: entry.at,
            help: `one is of the archetype ${twin.archetype}, the other of ${entry.archetype}`,
          }),
        )
      const above = held.get(nameKey(entry.name))
      if (twin === undefined && (above === undefined || !isSame(above, entry))) own.set(nameKey(entry.name), entry)
    }
    assigned.set(key, new Map([...held, ...own]))
    const wanted = [...own.values()].map((one) => adjusted(one, group, input)).filter((one) => isWanted(one, input))
    return { group, chain: [group, ...above], entries: wanted }
  })
  return { groups, diagnostics }
}

/** Archetypes with those that they need before them, as far as nothing above has them. */
function withNeeds(names: readonly string[], archetypes: Archetypes, inherited: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    for (const need of archetypes.needsOf(name)) if (!inherited.has(need) && !names.includes(need)) visit(need)
    found.add(name)
  }
  for (const name of names) visit(name)
  return [...found]
}

const isSame = (a: Entry, b: Entry): boolean => contentOf(a) === contentOf(b)

const contentOf = ({ definition, enforcement, effect, parameters }: Entry): string => {
  const content: Json = JSON.parse(JSON.stringify({ definition, enforcement, effect: effect ?? null, parameters }))
  return canonicalJson(content)
}

/** An entry as far as the declaration wants it to go in a group. */
function adjusted(entry: Entry, group: ManagementGroup, { guardrails, places }: GuardrailInput): Entry {
  const changes = guardrails.effects
    .map((one, index) => ({ ...one, index }))
    .filter((one) => nameKey(one.guardrail) === nameKey(entry.name))
  const change =
    changes.findLast((one) => one.group !== undefined && sameGroup(one.group) === sameGroup(group.name)) ??
    changes.findLast((one) => one.group === undefined)
  if (change === undefined) return entry
  const { enforcement, reason, index } = change
  return { ...entry, enforcement, why: `${entry.why} ${reason}`, asked: 'by name', at: places.guardrails(['effects', index]) }
}

/** Some guardrails hold only where the declaration gives what they need. */
const isWanted = ({ guardrail }: Entry, { guardrails }: GuardrailInput): boolean =>
  guardrail?.when === undefined || declaredValue(guardrail.when, guardrails) !== undefined
