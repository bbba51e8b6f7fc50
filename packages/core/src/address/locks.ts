import { byText, diagnostic, type Diagnostic, type SourceRange } from '../kernel/index.ts'
import { liesIn, takes, type Need, type Needs } from './needs.ts'
import type { LockedAddress } from './plan-types.ts'
import { byAddress, contains, overlaps, prefixAround, prefixText, type Prefix } from './prefix.ts'
import { PrefixIndex } from './prefix-set.ts'
import { refusedRange } from './ranges.ts'
import { readPrefix, type Reserved, type Spaces } from './read-spaces.ts'

/** A line of the lock: nobody else gets its addresses. */
export interface Held {
  readonly key: string
  readonly prefix: Prefix
  readonly at?: SourceRange
  /** Who asks for it. Without one it is kept until it is released. */
  readonly need?: Need
}

/** The lock after it was held against what is asked for. */
export interface Locks {
  /** All lines that could be read, without those released. */
  readonly held: readonly Held[]
  /** Where requests are already, by key. Lines with something against them are missing. */
  readonly fixed: ReadonlyMap<string, Prefix>
  readonly diagnostics: readonly Diagnostic[]
}

/** Holds a lock against requests and spaces. */
export function judgeLocks(locked: readonly LockedAddress[], needs: Needs, spaces: Spaces, release: readonly string[]): Locks {
  const told: Diagnostic[] = []
  const lines = readLines(locked, needs, told)
  const held = withoutReleased(lines, release, told)
  const sound = held.filter((line) => line.need === undefined || (!line.need.broken && isSound(line, line.need, spaces, told)))
  const apart = withoutRivals(sound, told)
  const fixed = new Map(apart.flatMap(({ key, prefix, need }) => (need === undefined ? [] : [[key, prefix] as const])))
  addFormerParents(needs, held, fixed, spaces)
  return { held, fixed, diagnostics: told }
}

/** The lines by key. Of one key that stands there twice the first holds, in the order of addresses. */
function readLines(locked: readonly LockedAddress[], needs: Needs, told: Diagnostic[]): ReadonlyMap<string, Held> {
  const read = locked.flatMap(({ key, prefix: written, at }) => {
    const prefix = readPrefix(written, at, told)
    return prefix === undefined ? [] : [{ key, prefix, ...(at === undefined ? {} : { at }) }]
  })
  const lines = new Map<string, Held>()
  for (const line of read.toSorted((a, b) => byText(a.key, b.key) || byAddress(a.prefix, b.prefix))) {
    const first = lines.get(line.key)
    if (first === undefined) lines.set(line.key, { ...line, ...needAt(needs.byKey.get(line.key), line.prefix) })
    else told.push(twice(line, first))
  }
  return lines
}

/** A prefix that was chosen around the locked one lets it grow where it is: what lies in it stays. */
const needAt = (need: Need | undefined, locked: Prefix): Pick<Held, 'need'> & { readonly prefix?: Prefix } =>
  need === undefined ? {} : { need, prefix: need.preferred !== undefined && contains(need.preferred, locked) ? need.preferred : locked }

const twice = (line: Held, first: Held): Diagnostic =>
  diagnostic('FW8017', `\`${line.key}\` is locked at ${prefixText(first.prefix)} and at ${prefixText(line.prefix)}`, placeOf(line))

const placeOf = ({ at }: Pick<Held, 'at'>): { readonly at?: SourceRange } => (at === undefined ? {} : { at })

/** A network that is released takes along what lay in it and is not asked for either. */
function withoutReleased(lines: ReadonlyMap<string, Held>, release: readonly string[], told: Diagnostic[]): readonly Held[] {
  const all = [...lines.values()]
  const kept = new PrefixIndex(all.filter((line) => line.need === undefined))
  const gone = new Set(
    release.toSorted(byText).flatMap((key) => {
      const line = isReleasable(key, lines, told) ? lines.get(key) : undefined
      return line === undefined ? [] : kept.inside(line.prefix)
    }),
  )
  return all.filter((line) => !gone.has(line))
}

function isReleasable(key: string, lines: ReadonlyMap<string, Held>, told: Diagnostic[]): boolean {
  const line = lines.get(key)
  if (line === undefined) told.push(diagnostic('FW8019', `\`${key}\` is to be released, and the lock does not have it`))
  else if (line.need === undefined) return true
  else told.push(diagnostic('FW8019', `\`${key}\` is to be released, and the estate still asks for it`, { at: line.need.request.at }))
  return false
}

/** Whether a locked address can stay where it is, looked at by itself. */
function isSound(line: Held, need: Need, spaces: Spaces, told: Diagnostic[]): boolean {
  const { prefix, key } = line
  const at = line.at ?? need.request.at
  const text = `\`${key}\` is locked at ${prefixText(prefix)}`
  const refused = refusedRange(prefix)
  const owner = spaces.reserved.find((range) => overlaps(range.prefix, prefix))
  const pool = spaces.pools.get(need.request.pool)
  const homeless = need.parent === undefined && pool !== undefined && !pool.prefixes.some((one) => contains(one, prefix))
  if (need.preferred !== undefined && !contains(prefix, need.preferred)) told.push(chosenElsewhere(line, need, need.preferred))
  if (!takes(need, prefix)) told.push(diagnostic('FW8016', `${text}, which the service does not take`, { at: need.request.at }))
  if (refused !== undefined)
    told.push(diagnostic('FW8003', `${text}, and ${prefixText(refused.prefix)} is refused: ${refused.what}`, { at }))
  else if (owner !== undefined) told.push(diagnostic('FW8014', `${text}, and ${rangeText(owner)} is reserved`, { at }))
  else if (homeless) {
    const help = `add ${prefixText(prefix)} to \`${need.request.pool}\`, which has ${listed(pool.prefixes)}, or remove the line to place it anew`
    told.push(diagnostic('FW8012', `${text}, outside of \`${need.request.pool}\``, { at, help }))
  }
  return takes(need, prefix) && refused === undefined && owner === undefined && !homeless
}

const rangeText = ({ prefix, reason }: Reserved): string => `${prefixText(prefix)} (${reason})`
const listed = (prefixes: readonly Prefix[]): string => prefixes.map(prefixText).join(', ') || 'no prefix'

function chosenElsewhere({ key, prefix }: Held, { request }: Need, preferred: Prefix): Diagnostic {
  const help = `choose ${prefixText(prefix)}, or remove its lines from the lock to have it placed and deployed anew`
  const summary = `\`${key}\` is locked at ${prefixText(prefix)}, and ${prefixText(preferred)} is chosen for it`
  return diagnostic('FW8011', summary, { at: request.at, help })
}

/** Lines that lie in each other only where they may. Prefixes are apart or nested, so that one stack of those around a line is enough. */
function withoutRivals(lines: readonly Held[], told: Diagnostic[]): readonly Held[] {
  const accepted: Held[] = []
  const around: Held[] = []
  for (const line of lines.toSorted(byPlace)) {
    leave(around, line.prefix)
    const rival = around.find((outer) => !mayLieIn(line, outer))
    if (rival === undefined) {
      accepted.push(line)
      around.push(line)
      continue
    }
    const summary = `\`${line.key}\` is locked at ${prefixText(line.prefix)}, which \`${rival.key}\` has as part of ${prefixText(rival.prefix)}`
    const at = line.at ?? line.need?.request.at
    told.push(diagnostic('FW8013', summary, at === undefined ? {} : { at }))
  }
  return accepted
}

/** Takes those off a stack of prefixes around each other that end before a prefix begins. */
function leave(around: Held[], prefix: Prefix): void {
  for (let last = around.at(-1); last !== undefined && !contains(last.prefix, prefix); last = around.at(-1)) around.pop()
}

/** What is asked for comes before what nobody asks for, and before what lies in it. */
const byPlace = (a: Held, b: Held): number =>
  byAddress(a.prefix, b.prefix) ||
  Number(a.need === undefined) - Number(b.need === undefined) ||
  depthOf(a) - depthOf(b) ||
  byText(a.key, b.key)

const depthOf = ({ need }: Held): number => {
  let depth = 0
  for (let one = need?.parent; one !== undefined; one = one.parent) depth += 1
  return depth
}

/** What is asked for lies in what it is within; what nobody asks for any more may have lain in any network. */
function mayLieIn(inner: Held, outer: Held): boolean {
  if (inner.need !== undefined) return outer.need !== undefined && inner.need !== outer.need && liesIn(inner.need, outer.need)
  const isNetwork = outer.need === undefined || outer.need.parent === undefined || outer.need.children.length > 0
  return isNetwork && outer.prefix.length < inner.prefix.length
}

/** A network whose own line was lost is put around its locked subnets again where that is possible. */
function addFormerParents(needs: Needs, held: readonly Held[], fixed: Map<string, Prefix>, spaces: Spaces): void {
  const keys = new Set(held.map((line) => line.key))
  const taken = [...held]
  for (const need of needs.inOrder.toReversed()) {
    if (keys.has(need.key) || need.broken || need.preferred !== undefined) continue
    const inside = need.children.flatMap((child) => fixed.get(child.key) ?? [])
    const [first] = inside
    if (first === undefined || first.length < need.length) continue
    const line = { key: need.key, prefix: prefixAround(first.base, need.length), need }
    if (!inside.every((one) => contains(line.prefix, one)) || !isVacant(line, taken, spaces)) continue
    fixed.set(need.key, line.prefix)
    taken.push(line)
  }
}

/** Whether nothing is in the way of a network: only what lies in it, and that in which it lies. */
function isVacant({ prefix, need }: Held & { readonly need: Need }, taken: readonly Held[], spaces: Spaces): boolean {
  const prefixes = spaces.pools.get(need.request.pool)?.prefixes ?? []
  const related = (line: Held): boolean =>
    line.need !== undefined && (liesIn(need, line.need) || (liesIn(line.need, need) && contains(prefix, line.prefix)))
  return (
    takes(need, prefix) &&
    (need.parent !== undefined || prefixes.some((one) => contains(one, prefix))) &&
    !spaces.reserved.some((range) => overlaps(range.prefix, prefix)) &&
    taken.every((line) => !overlaps(line.prefix, prefix) || related(line))
  )
}
