import { addressRanges } from './address-ranges.gen.ts'
import type { AddressRangeTable } from './tables.ts'
import { contains, overlaps, parsePrefix, sizeOf, type Prefix } from './prefix.ts'

type Use = AddressRangeTable['ranges'][number]['use']

const rangesOf = (use: Use): readonly { readonly prefix: Prefix; readonly what: string }[] =>
  addressRanges.ranges
    .filter((range) => range.use === use)
    .map(({ prefix, what }) => {
      const parsed = parsePrefix(prefix)
      if (!parsed.ok) throw new Error(`data/address-ranges.json: ${prefix} ${parsed.error.message}`)
      return { prefix: parsed.value, what }
    })

const refused = rangesOf('refused')
const shared = rangesOf('shared')

/** The private ranges of RFC 1918. */
export const privateRanges: readonly Prefix[] = rangesOf('private').map((range) => range.prefix)

/** The range that a virtual network may not have and that a prefix overlaps, if there is one. */
export const refusedRange = (prefix: Prefix): { readonly prefix: Prefix; readonly what: string } | undefined =>
  refused.find((range) => overlaps(range.prefix, prefix))

/** Whether all of a prefix is private (RFC 1918). */
export const isPrivate = (prefix: Prefix): boolean => privateRanges.some((range) => contains(range, prefix))

/** Whether all of a prefix is shared by carriers (RFC 6598): Azure treats it as private, some services refuse it. */
export const isShared = (prefix: Prefix): boolean => shared.some((range) => contains(range.prefix, prefix))

/** How many addresses of a subnet are left for its machines: Azure keeps five. */
export const usableIn = (length: number): number => Math.max(0, sizeOf(length) - addressRanges.limits.keptInSubnet)

/** The length of the smallest subnet that has room for that many machines. `undefined` when none has. */
export function lengthForHosts(hosts: number): number | undefined {
  const { smallestSubnet, largestSubnet } = addressRanges.limits
  for (let length = smallestSubnet; length >= largestSubnet; length--) if (usableIn(length) >= hosts) return length
  return undefined
}

/** Whether Azure takes a network or subnet of a length. */
export const isNetworkLength = (length: number): boolean =>
  Number.isInteger(length) && length >= addressRanges.limits.largestSubnet && length <= addressRanges.limits.smallestSubnet
