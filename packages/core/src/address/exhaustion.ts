import { diagnostic, type Diagnostic } from '../kernel/index.ts'
import { FreeSpace } from './free-space.ts'
import { LOCK_FILE } from './lock.ts'
import type { Held } from './locks.ts'
import { liesIn, suits, type Need } from './needs.ts'
import type { Group, Placement } from './place.ts'
import { contains, overlaps, prefixAround, prefixText, sizeOf, type Prefix } from './prefix.ts'
import { subtract } from './prefix-set.ts'
import type { Spaces } from './read-spaces.ts'
import { waysOut } from './ways-out.ts'
import { addresses, blockWords, count, named } from './words.ts'

/** What is known when a group has been placed. */
export interface Situation {
  readonly spaces: Spaces
  readonly held: readonly Held[]
  readonly heldByKey: ReadonlyMap<string, Held>
  /** Where the lock has what is asked for. */
  readonly fixed: ReadonlyMap<string, Prefix>
}

/** How a group came out. */
export interface Outcome {
  /** With the needs that had no place before. */
  readonly group: Group
  readonly placement: Placement
  /** Those that the lock had. */
  readonly settled: readonly Need[]
  /** Those of them that lie outside of the group. */
  readonly strays: readonly Need[]
}

/** What went wrong in a group, each at the line that asks, with what can be done. */
export const tellGroup = (outcome: Outcome, situation: Situation): readonly Diagnostic[] => [
  ...outcome.strays.flatMap((need) => tellStray(need, outcome.group, situation)),
  ...tellSmall(outcome, situation),
  ...outcome.placement.refused.map((need) => tellRefused(need, outcome, situation)),
  ...tellFailed(outcome, situation),
]

function tellStray(need: Need, group: Group, { fixed, heldByKey }: Situation): readonly Diagnostic[] {
  const prefix = fixed.get(need.key)
  if (prefix === undefined) return []
  const at = heldByKey.get(need.key)?.at ?? need.request.at
  const outer = `\`${group.name}\` (${group.prefixes.map(prefixText).join(', ')})`
  return [diagnostic('FW8012', `\`${need.key}\` is locked at ${prefixText(prefix)}, outside of ${outer}`, { at })]
}

/** Locked ones that are to be larger now. */
function tellSmall({ group, settled, strays }: Outcome, { fixed }: Situation): readonly Diagnostic[] {
  const small = settled.flatMap((need) => {
    const prefix = fixed.get(need.key)
    return prefix === undefined || prefix.length <= need.length || strays.includes(need) ? [] : [{ need, prefix }]
  })
  if (small.length === 0) return []
  const before = new FreeSpace(subtract(group.prefixes, group.taken))
  return small.map(({ need, prefix }) => {
    const summary = `\`${need.key}\` is locked at ${prefixText(prefix)}, and now asks for ${blockWords(need.length)}`
    return diagnostic('FW8015', summary, { at: need.request.at, help: growth(need, prefix, before) })
  })
}

/** How a locked one can be made larger: in place where everything around it is free. */
function growth(need: Need, prefix: Prefix, free: FreeSpace): string {
  const larger = prefixAround(prefix.base, need.length)
  const keep = `ask for /${prefix.length} again`
  if (!subtract([larger], [prefix]).every((part) => free.has(part))) {
    return `${keep}, or remove its line from ${LOCK_FILE} to have it placed and deployed anew: the addresses around it are not free`
  }
  const when =
    need.parent === undefined || need.children.length > 0 ? 'nothing in it moves' : 'Azure resizes a subnet only while nothing is in it'
  return `${prefixText(larger)} around it is free: set its prefix in ${LOCK_FILE} to that (${when}), or ${keep}`
}

/** Why a chosen prefix cannot be had. */
function tellRefused(need: Need, { group, placement }: Outcome, situation: Situation): Diagnostic {
  const { preferred = { base: 0, length: 0 }, request } = need
  const say = (why: string, help: string): Diagnostic =>
    diagnostic('FW8011', `${prefixText(preferred)} is chosen for \`${need.key}\`, ${why}`, { at: request.at, help })
  if (!group.prefixes.some((one) => contains(one, preferred))) {
    const has = group.prefixes.map(prefixText).join(', ')
    return say(`and lies outside of \`${group.name}\``, `choose one in ${has === '' ? 'its address space' : has}, or add it there`)
  }
  const range = situation.spaces.reserved.find((one) => overlaps(one.prefix, preferred))
  if (range !== undefined)
    return say(`and ${prefixText(range.prefix)} is reserved: ${range.reason}`, 'choose another prefix, or correct what is reserved')
  if (!suits(need, preferred)) return say('which a service in it does not take', 'choose a private prefix (RFC 1918)')
  const line = situation.held.find((one) => overlaps(one.prefix, preferred) && (one.need === undefined || !liesIn(need, one.need)))
  if (line !== undefined) {
    const gone = line.need === undefined ? `, or release \`${line.key}\`, which nobody asks for any more` : ''
    return say(`and ${named(line.key, line.prefix)} is locked there`, `choose another prefix${gone}`)
  }
  const rival = [...placement.placed].find(([, prefix]) => overlaps(prefix, preferred))
  return say(
    rival === undefined ? 'and is not free' : `and ${named(rival[0].key, rival[1])} has it`,
    'choose another prefix for one of the two',
  )
}

/** So many are told one by one. */
const TOLD = 20

/** Those for which there was no room. */
function tellFailed(outcome: Outcome, situation: Situation): readonly Diagnostic[] {
  const { group, placement } = outcome
  const { failed, space } = placement
  if (failed.length === 0) return []
  const missing = failed.reduce((sum, need) => sum + sizeOf(need.length), 0)
  const largest = space.largest()
  const total = group.prefixes.reduce((sum, prefix) => sum + sizeOf(prefix.length), 0)
  const detail = [
    `${addresses(missing)} are missing for ${count(failed.length)} ${group.parent === undefined ? 'network' : 'subnet'}${failed.length === 1 ? '' : 's'};`,
    `${count(space.total())} of ${count(total)} are free${largest === undefined ? '' : `, the largest block is a /${largest}`}`,
  ].join(' ')
  const isBroken = group.parent === undefined && situation.spaces.pools.get(group.name)?.state === 'broken'
  // Who mends the prefix may have mended this: more space is no way out yet.
  const help = isBroken
    ? `first mend the address space of \`${group.name}\`, as told at its line`
    : waysOut(group, failed, missing, situation)
  return failed.slice(0, TOLD).map((need, index) => {
    const left = failed.length - TOLD
    const more = index === TOLD - 1 && left > 0 ? `; ${count(left)} more have no room` : ''
    // There is room, and it is not of the kind that is demanded.
    const choosy = largest !== undefined && largest <= need.length
    const what = choosy ? 'no block left that its services take' : 'no such block left'
    const code = choosy ? 'FW8016' : group.parent === undefined ? 'FW8009' : 'FW8010'
    const where = group.parent === undefined ? `\`${group.name}\`` : `\`${group.name}\` (${group.prefixes.map(prefixText).join(', ')})`
    const summary = `\`${need.key}\` needs ${blockWords(need.length)}, and ${where} has ${what}${more}`
    return diagnostic(code, summary, { at: need.request.at, detail, help })
  })
}
