import { err, ok, type Result } from '../kernel/index.ts'

/**
 * A range of IPv4 addresses whose size is a power of two and which begins at a multiple of it. Numbers are whole and below 2^33, where
 * JavaScript counts exactly.
 */
export interface Prefix {
  /** The first address as a number from 0 to 4294967295. */
  readonly base: number
  /** How many leading bits all of its addresses share: 0 to 32. */
  readonly length: number
}

/** Why a text is no prefix. `hostBits` alone can be mended without asking: `network` is the prefix that was meant. */
export type PrefixFault =
  | { readonly kind: 'form' | 'ipv6' | 'octet' | 'length'; readonly message: string }
  | { readonly kind: 'hostBits'; readonly message: string; readonly network: Prefix }

const FORM = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/

/**
 * Reads `10.0.0.0/16`. Leading zeros are refused, for some programs read them as octal numbers; so are addresses behind the prefix
 * (`10.0.0.1/16`), for then one of its two parts is a slip.
 */
export function parsePrefix(text: string): Result<Prefix, PrefixFault> {
  const numbers = FORM.exec(text)?.slice(1) ?? []
  if (numbers.length !== 5) {
    return text.includes(':') ? fault('ipv6', 'is IPv6, and Fairway plans IPv4') : fault('form', 'is no prefix such as `10.0.0.0/16`')
  }
  if (numbers.some((one) => one.length > 1 && one.startsWith('0'))) return fault('octet', 'has a number with a leading zero')
  const [a = 0, b = 0, c = 0, d = 0, length = 0] = numbers.map(Number)
  if ([a, b, c, d].some((octet) => octet > 255)) return fault('octet', 'has a number above 255')
  if (length > 32) return fault('length', 'has a length above 32')
  const address = a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d
  const network = prefixAround(address, length)
  if (network.base === address) return ok(network)
  return err({ kind: 'hostBits', message: `is an address inside of ${prefixText(network)}`, network })
}

const fault = (kind: 'form' | 'ipv6' | 'octet' | 'length', message: string): Result<Prefix, PrefixFault> => err({ kind, message })

/** A prefix that is read already, or written; `undefined` for what is none. */
export function prefixOf(written: Prefix | string): Prefix | undefined {
  if (typeof written !== 'string') return written
  const read = parsePrefix(written)
  return read.ok ? read.value : undefined
}

/** Writes a prefix: `10.0.0.0/16`. */
export const prefixText = (prefix: Prefix): string => `${addressText(prefix.base)}/${prefix.length}`

/** Writes an address: `10.0.0.4`. */
export const addressText = (address: number): string => [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.')

/** How many addresses a prefix of a length has: 256 for 24. */
export const sizeOf = (length: number): number => 2 ** (32 - length)

/** The last address of a prefix, as a number. */
export const lastOf = (prefix: Prefix): number => prefix.base + sizeOf(prefix.length) - 1

/** The prefix of a length in which an address lies. */
export const prefixAround = (address: number, length: number): Prefix => ({ base: address - (address % sizeOf(length)), length })

/** Whether all addresses of `inner` are in `outer`. */
export const contains = (outer: Prefix, inner: Prefix): boolean =>
  outer.length <= inner.length && prefixAround(inner.base, outer.length).base === outer.base

/** Whether two prefixes share an address: then one contains the other. */
export const overlaps = (a: Prefix, b: Prefix): boolean => contains(a, b) || contains(b, a)

/** Whether two prefixes are the same. */
export const samePrefix = (a: Prefix, b: Prefix): boolean => a.base === b.base && a.length === b.length

/** Orders by first address, the larger one first. */
export const byAddress = (a: Prefix, b: Prefix): number => a.base - b.base || a.length - b.length

/** The lower and the upper half. Of a single address there is none. */
export const halvesOf = ({ base, length }: Prefix): readonly Prefix[] =>
  length >= 32
    ? []
    : [
        { base, length: length + 1 },
        { base: base + sizeOf(length + 1), length: length + 1 },
      ]

/** The longest length whose prefix has at least that many addresses: 24 for 200, 22 for 700. `undefined` when there are not that many. */
export const lengthFor = (addresses: number): number | undefined => {
  for (let length = 32; length >= 0; length--) if (sizeOf(length) >= addresses) return length
  return undefined
}
