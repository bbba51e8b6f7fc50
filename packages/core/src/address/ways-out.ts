import { byText } from '../kernel/index.ts'
import type { Situation } from './exhaustion.ts'
import { FreeSpace } from './free-space.ts'
import { LOCK_FILE } from './lock.ts'
import type { Held } from './locks.ts'
import { liesIn, type Need } from './needs.ts'
import { placeGroup, type Group } from './place.ts'
import { byAddress, contains, lengthFor, overlaps, prefixAround, prefixText, sizeOf, type Prefix } from './prefix.ts'
import { PrefixIndex, subtract } from './prefix-set.ts'
import { privateRanges } from './ranges.ts'
import { named, some } from './words.ts'

/** What can be done when there is no room: sizes and prefixes that would be enough, computed by planning again with them. */
export function waysOut(group: Group, failed: readonly Need[], missing: number, situation: Situation): string {
  const more = group.parent === undefined ? furtherPrefix(group, missing, situation) : largerNetwork(group, group.parent, situation)
  const release = releasing(group, situation)
  const smaller = failed.length === 1 ? 'ask for less' : 'ask for fewer or smaller ones'
  return [more, release, smaller].filter((way) => way !== undefined).join('; or ')
}

/** All that is missing fits into one block of its size, for all sizes are powers of two. */
function furtherPrefix({ name }: Group, missing: number, { spaces, held }: Situation): string {
  const length = lengthFor(missing)
  if (length === undefined) return 'plan for less: IPv4 has no room for all of this'
  const used = [...spaces.pools.values()].flatMap((pool) => pool.prefixes)
  const taken = [...used, ...spaces.reserved.map((range) => range.prefix), ...held.map((line) => line.prefix)]
  const example = privateRanges.map((range) => new FreeSpace(subtract([range], taken)).take(length)).find((one) => one !== undefined)
  const such = example === undefined ? '; no private range has one left' : `, for example ${prefixText(example)}, which nobody here has`
  return `add a /${length} or larger to \`${name}\`${such}`
}

function largerNetwork(group: Group, parent: Need, situation: Situation): string | undefined {
  const [own] = group.prefixes
  if (own === undefined) return undefined
  const locked = situation.fixed.has(parent.key)
  if (!locked && parent.preferred === undefined) return askForLarger(parent, own)
  const larger = lengthsAbove(own)
    .map((length) => prefixAround(own.base, length))
    .find((prefix) => placeGroup({ ...group, prefixes: [prefix] }).failed.length === 0)
  if (larger === undefined) return undefined
  const enough = `a /${larger.length} would be enough for \`${group.name}\``
  if (!isVacant(larger, parent, own, situation)) {
    return `${enough}, but the addresses around it are not free: place it anew by removing its lines from ${LOCK_FILE}, or put the rest into another network`
  }
  const how = locked ? `set its prefix in ${LOCK_FILE} to ${prefixText(larger)}` : `choose ${prefixText(larger)}`
  return `${enough}, and the addresses around it are free: ${how}; nothing in it moves`
}

/** A network that is placed now can as well be placed larger. */
function askForLarger(parent: Need, own: Prefix): string | undefined {
  const length = lengthFor(parent.children.reduce((sum, child) => sum + sizeOf(child.length), 0))
  if (length === undefined || length >= own.length) return undefined
  return `ask for a /${length} in place of a /${own.length} for \`${parent.key}\`, which holds all of its subnets`
}

const lengthsAbove = ({ length }: Prefix): readonly number[] => Array.from({ length }, (_, index) => length - 1 - index)

/** Whether a network could be made that large without touching anybody else's addresses. */
function isVacant(larger: Prefix, need: Need, own: Prefix, { spaces, held, fixed }: Situation): boolean {
  const outer = need.parent === undefined ? spaces.pools.get(need.request.pool)?.prefixes : [fixed.get(need.parent.key)]
  const mine = (line: Held): boolean =>
    contains(own, line.prefix) || (line.need !== undefined && (liesIn(line.need, need) || liesIn(need, line.need)))
  return (
    outer?.some((one) => one !== undefined && contains(one, larger)) === true &&
    !spaces.reserved.some((range) => overlaps(range.prefix, larger)) &&
    held.every((line) => !overlaps(line.prefix, larger) || mine(line))
  )
}

/** So many releases are tried together before it is said that many are needed. */
const TRIED = 32

/** What of the lock nobody asks for any more and would make room: one if one is enough, otherwise the largest, as few as needed. */
function releasing(group: Group, { held }: Situation): string | undefined {
  const sorted = outermost(held, group).toSorted((a, b) => a.prefix.length - b.prefix.length || byText(a.key, b.key))
  const all = group.taken.map((prefix) => ({ prefix }))
  const taken = new PrefixIndex(all)
  const fitsWithout = (lines: readonly Held[]): boolean => {
    const gone = new Set(lines.flatMap((line) => taken.inside(line.prefix)))
    const left = all.filter((item) => !gone.has(item)).map((item) => item.prefix)
    return placeGroup({ ...group, taken: left }).failed.length === 0
  }
  if (sorted.length === 0 || !fitsWithout(sorted)) return undefined
  const single = sorted
    .toReversed()
    .slice(0, TRIED)
    .find((line) => fitsWithout([line]))
  if (single !== undefined) return releaseWords([single])
  const sizes = Array.from({ length: Math.min(TRIED, sorted.length) }, (_, index) => index + 1)
  const enough = sizes.find((size) => fitsWithout(sorted.slice(0, size)))
  return releaseWords(sorted.slice(0, enough))
}

/** Those in the group that nobody asks for and that lie in no other of them: what lies in them is released with them. */
function outermost(held: readonly Held[], { prefixes }: Group): readonly Held[] {
  const inside = held.filter((line) => line.need === undefined && prefixes.some((one) => contains(one, line.prefix)))
  let last: Held | undefined
  return inside
    .toSorted((a, b) => byAddress(a.prefix, b.prefix) || byText(a.key, b.key))
    .filter((line) => {
      if (last !== undefined && contains(last.prefix, line.prefix)) return false
      last = line
      return true
    })
}

const releaseWords = (lines: readonly Held[]): string =>
  `release what nobody asks for any more: ${some(lines.map(({ key, prefix }) => named(key, prefix)))}`
