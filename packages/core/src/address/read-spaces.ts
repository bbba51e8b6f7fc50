import { byText, diagnostic, type Diagnostic, type SourceRange } from '../kernel/index.ts'
import type { AddressPool, PrefixLike, ReservedRange } from './plan-types.ts'
import { contains, overlaps, parsePrefix, prefixText, type Prefix } from './prefix.ts'
import { isPrivate, isShared, refusedRange } from './ranges.ts'

/** A pool with those of its prefixes that can be used. */
export interface Pool {
  readonly name: string
  readonly prefixes: readonly Prefix[]
  /** Whether every prefix that it was given can be used: of another one is told what is wrong, and not that it has no room. */
  readonly state: 'whole' | 'broken'
}

/** A reserved range that could be read. */
export interface Reserved {
  readonly prefix: Prefix
  readonly reason: string
}

/** Where everything may be placed. */
export interface Spaces {
  /** In the order of names. */
  readonly pools: ReadonlyMap<string, Pool>
  readonly reserved: readonly Reserved[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a prefix; what is none is told at its place. */
export function readPrefix(written: PrefixLike, at: SourceRange | undefined, told: Diagnostic[]): Prefix | undefined {
  if (typeof written !== 'string') return written
  const parsed = parsePrefix(written)
  if (parsed.ok) return parsed.value
  const { error } = parsed
  const place = at === undefined ? {} : { at }
  const summary = `\`${written.slice(0, 40)}\` ${error.message}`
  if (error.kind !== 'hostBits') told.push(diagnostic('FW8001', summary, place))
  else told.push(diagnostic('FW8002', summary, { ...place, help: `write \`${prefixText(error.network)}\`, or the length that was meant` }))
  return undefined
}

interface Claim {
  readonly prefix: Prefix
  readonly pool: string
  readonly at: SourceRange
}

/** Reads pools and reserved ranges and tells what contradicts itself in them. */
export function readSpaces(pools: readonly AddressPool[], ranges: readonly ReservedRange[]): Spaces {
  const diagnostics: Diagnostic[] = []
  const reserved = readReserved(ranges, diagnostics)
  const claims = pools.flatMap((pool) => claimsOf(pool, diagnostics)).toSorted(byClaim)
  const accepted: Claim[] = []
  for (const claim of claims) if (isUsable(claim, { accepted, reserved }, diagnostics)) accepted.push(claim)
  const names = [...new Set(pools.map((pool) => pool.name))].toSorted(byText)
  const prefixesOf = (name: string): readonly Prefix[] => accepted.filter((one) => one.pool === name).map((one) => one.prefix)
  const given = (name: string): number => pools.reduce((sum, pool) => sum + (pool.name === name ? pool.prefixes.length : 0), 0)
  const poolOf = (name: string): Pool => {
    const prefixes = prefixesOf(name)
    return { name, prefixes, state: prefixes.length === given(name) ? 'whole' : 'broken' }
  }
  return { pools: new Map(names.map((name) => [name, poolOf(name)])), reserved, diagnostics }
}

const readReserved = (ranges: readonly ReservedRange[], told: Diagnostic[]): readonly Reserved[] =>
  ranges
    .flatMap(({ prefix, reason, at }) => {
      const read = readPrefix(prefix, at, told)
      return read === undefined ? [] : [{ prefix: read, reason }]
    })
    .toSorted((a, b) => a.prefix.base - b.prefix.base || a.prefix.length - b.prefix.length || byText(a.reason, b.reason))

const claimsOf = (pool: AddressPool, told: Diagnostic[]): readonly Claim[] =>
  pool.prefixes.flatMap((written, index) => {
    const at = pool.prefixesAt?.[index] ?? pool.at
    const prefix = readPrefix(written, at, told)
    return prefix === undefined ? [] : [{ prefix, pool: pool.name, at }]
  })

/** The larger one first: what overlaps it is told at the smaller one. */
const byClaim = (a: Claim, b: Claim): number =>
  a.prefix.length - b.prefix.length || a.prefix.base - b.prefix.base || byText(a.pool, b.pool) || a.at.line - b.at.line

interface Known {
  readonly accepted: readonly Claim[]
  readonly reserved: readonly Reserved[]
}

/** Whether something can be placed in a prefix of a pool; otherwise it is told why not. */
function isUsable({ prefix, pool, at }: Claim, { accepted, reserved }: Known, told: Diagnostic[]): boolean {
  const text = `\`${prefixText(prefix)}\``
  const refused = refusedRange(prefix)
  const rival = accepted.find((one) => overlaps(one.prefix, prefix))
  const owner = reserved.find((range) => contains(range.prefix, prefix))
  if (refused !== undefined) {
    told.push(diagnostic('FW8003', `${text} holds ${prefixText(refused.prefix)}: ${refused.what}`, { at }))
  } else if (rival !== undefined) {
    const whose = rival.pool === pool ? 'a second time' : `and \`${rival.pool}\` has \`${prefixText(rival.prefix)}\``
    const help = `the other one is at ${rival.at.file}:${rival.at.line}`
    told.push(diagnostic('FW8005', `\`${pool}\` has ${text} ${whose}`, { at, help }))
  } else if (owner !== undefined) {
    told.push(diagnostic('FW8006', `all of ${text} is reserved: ${owner.reason} has \`${prefixText(owner.prefix)}\``, { at }))
  }
  if (refused !== undefined || rival !== undefined || owner !== undefined) return false
  if (!isPrivate(prefix) && !isShared(prefix)) told.push(diagnostic('FW8004', `${text} belongs to somebody on the internet`, { at }))
  return true
}
