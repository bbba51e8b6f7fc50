import { byText, diagnostic, type Diagnostic } from '../kernel/index.ts'
import { addressRanges } from './address-ranges.gen.ts'
import type { SlotIn } from './free-space.ts'
import type { AddressRequest } from './plan-types.ts'
import { overlaps, prefixText, type Prefix } from './prefix.ts'
import { intersect, subtract } from './prefix-set.ts'
import { isNetworkLength, isPrivate, privateRanges, refusedRange } from './ranges.ts'
import { readPrefix } from './read-spaces.ts'

/** A request among the others. */
export interface Need {
  readonly request: AddressRequest
  readonly key: string
  readonly length: number
  readonly preferred?: Prefix
  readonly parent?: Need
  readonly children: Need[]
  /** It asks for what nobody can have, which was told: it is not placed, nor is anything in it. */
  readonly broken: boolean
  /** What it and everything in it demands; filled in when all are known. */
  readonly limits: { private: boolean; readonly avoid: Prefix[] }
}

/** All requests, each before those within it. */
export interface Needs {
  readonly inOrder: readonly Need[]
  readonly byKey: ReadonlyMap<string, Need>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Puts requests into the tree that `within` makes of them. Builders are trusted code: two requests of one key, one within what nobody
 * asks for, or within itself, are defects and throw.
 */
export function readNeeds(requests: readonly AddressRequest[]): Needs {
  const diagnostics: Diagnostic[] = []
  const sorted = requests.toSorted((a, b) => byText(a.key, b.key))
  const within = Map.groupBy(sorted, (request) => request.within)
  const byKey = new Map<string, Need>()
  const inOrder: Need[] = (within.get(undefined) ?? []).map((request) => needOf(request, undefined, diagnostics))
  // The list grows while it is walked: those within a need come after it.
  for (const need of inOrder) {
    if (byKey.has(need.key)) throw new Error(`two requests for addresses are called ${need.key}`)
    byKey.set(need.key, need)
    need.children.push(...(within.get(need.key) ?? []).map((request) => needOf(request, need, diagnostics)))
    inOrder.push(...need.children)
  }
  const lost = sorted.find((request) => !byKey.has(request.key))
  if (lost !== undefined) throw new Error(`${lost.key} lies within ${lost.within ?? ''}, for which nobody asks or which lies within it`)
  for (const need of inOrder.toReversed()) passOn(need)
  return { inOrder, byKey, diagnostics }
}

function needOf(request: AddressRequest, parent: Need | undefined, told: Diagnostic[]): Need {
  const { key, prefixLength, at } = request
  const before = told.length
  const preferred = request.preferred === undefined ? undefined : readPrefix(request.preferred, at, told)
  if (!isNetworkLength(prefixLength)) {
    const { largestSubnet, smallestSubnet } = addressRanges.limits
    told.push(
      diagnostic('FW8008', `\`${key}\` asks for a /${prefixLength}`, { at, help: `ask for /${largestSubnet} to /${smallestSubnet}` }),
    )
  }
  if (preferred !== undefined) told.push(...faultsOf(preferred, request))
  const mine = { request, key, length: preferred?.length ?? prefixLength, children: [], broken: told.length > before }
  const limits = { private: request.demands === 'private', avoid: [...(request.avoid ?? [])] }
  return { ...mine, limits, ...(preferred === undefined ? {} : { preferred }), ...(parent === undefined ? {} : { parent }) }
}

function faultsOf(preferred: Prefix, { key, prefixLength, at }: AddressRequest): readonly Diagnostic[] {
  const refused = refusedRange(preferred)
  const text = `\`${prefixText(preferred)}\``
  if (refused !== undefined) return [diagnostic('FW8003', `${text} holds ${prefixText(refused.prefix)}: ${refused.what}`, { at })]
  if (preferred.length <= prefixLength) return []
  const help = `choose a /${prefixLength} or larger`
  return [diagnostic('FW8011', `${text} is too small for \`${key}\`, which needs a /${prefixLength}`, { at, help })]
}

/** What lies in something must not have what it lies in placed where it breaks. */
function passOn({ parent, limits }: Need): void {
  if (parent === undefined) return
  parent.limits.private ||= limits.private
  for (const range of limits.avoid) if (!parent.limits.avoid.includes(range)) parent.limits.avoid.push(range)
}

/** Whether a request takes a prefix as far as its own demands go. */
export const takes = ({ request }: Need, prefix: Prefix): boolean =>
  (request.demands !== 'private' || isPrivate(prefix)) && (request.avoid ?? []).every((range) => !overlaps(range, prefix))

/** Whether a prefix suits a need and all that lies in it. */
export const suits = ({ limits }: Need, prefix: Prefix): boolean =>
  (!limits.private || isPrivate(prefix)) && limits.avoid.every((range) => !overlaps(range, prefix))

/** Where in a free block a need may lie; `undefined` when anywhere will do. */
export function slotFor({ limits }: Need): SlotIn | undefined {
  if (!limits.private && limits.avoid.length === 0) return undefined
  return (block, length) => {
    const allowed = subtract(limits.private ? intersect([block], privateRanges) : [block], limits.avoid)
    const [best] = allowed.filter((part) => part.length <= length).toSorted((a, b) => b.length - a.length || a.base - b.base)
    return best === undefined ? undefined : { base: best.base, length }
  }
}

/** The order in which free space is given out: hubs first, what is choosy before what is not, large before small, then by key. */
export const byTurn = (a: Need, b: Need): number =>
  rankOf(a) - rankOf(b) || choosy(a) - choosy(b) || a.length - b.length || byText(a.key, b.key)

const rankOf = ({ request }: Need): number => request.rank ?? (request.key.startsWith('hub-') ? 0 : 1)
const choosy = ({ limits }: Need): number => (limits.private || limits.avoid.length > 0 ? 0 : 1)

/** Whether one need lies within another, however deep, or is it. */
export function liesIn(need: Need, outer: Need): boolean {
  for (let one: Need | undefined = need; one !== undefined; one = one.parent) if (one === outer) return true
  return false
}
