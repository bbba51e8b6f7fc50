/** An address of version 4 (32 bits) or version 6 (128 bits). */
export interface Address {
  readonly bits: 32 | 128
  readonly value: bigint
}

/** A network in CIDR notation; the address is the first of the network. */
export interface Network {
  readonly first: Address
  /** How many leading bits all its addresses share. */
  readonly prefix: number
}

/** Reads an address. `undefined`: the text is none. */
export const parseAddress = (text: string): Address | undefined => (text.includes(':') ? parseV6(text) : parseV4(text))

function parseV4(text: string): Address | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)
  if (match === null) return undefined
  let value = 0n
  for (const part of match.slice(1)) {
    if (Number(part) > 255) return undefined
    value = (value << 8n) | BigInt(part)
  }
  return { bits: 32, value }
}

/** Eight groups of four hexadecimal digits; `::` stands for groups of zeros, the last two groups may be written as version 4. */
function parseV6(text: string): Address | undefined {
  if (text.length > 45) return undefined
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head = [], tail = []] = halves.map((half) => groupsOf(half))
  if (head === undefined || tail === undefined) return undefined
  const missing = 8 - head.length - tail.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...tail]
  return { bits: 128, value: groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n) }
}

function groupsOf(text: string): readonly number[] | undefined {
  if (text === '') return []
  const groups: number[] = []
  const parts = text.split(':')
  for (const [index, part] of parts.entries()) {
    const v4 = index === parts.length - 1 && part.includes('.') ? parseV4(part) : undefined
    if (v4 !== undefined) groups.push(Number(v4.value >> 16n), Number(v4.value & 0xffffn))
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16))
    else return undefined
  }
  return groups
}

/** Reads a network in CIDR notation; bits beyond the prefix are cleared. `undefined`: the text is none. */
export function parseNetwork(text: string): Network | undefined {
  const [address, length, more] = text.split('/')
  const parsed = address === undefined ? undefined : parseAddress(address)
  if (parsed === undefined || length === undefined || more !== undefined || !/^\d{1,3}$/.test(length)) return undefined
  const prefix = Number(length)
  return prefix > parsed.bits ? undefined : { first: { ...parsed, value: parsed.value & ~hostMask(parsed.bits, prefix) }, prefix }
}

/** Ones where the addresses of a network may differ. */
export const hostMask = (bits: number, prefix: number): bigint => (1n << BigInt(bits - prefix)) - 1n

/** The last address of a network. */
export const lastOf = ({ first, prefix }: Network): Address => ({ ...first, value: first.value | hostMask(first.bits, prefix) })

/** An address as text; version 6 as RFC 5952 wants it. */
export function addressText({ bits, value }: Address): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.')
  const groups = Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - index * 16)) & 0xffffn).toString(16))
  const [at, length] = longestZeros(groups)
  if (length < 2) return groups.join(':')
  return `${groups.slice(0, at).join(':')}::${groups.slice(at + length).join(':')}`
}

function longestZeros(groups: readonly string[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0]
  let run = 0
  for (const [index, group] of groups.entries()) {
    run = group === '0' ? run + 1 : 0
    if (run > best[1]) best = [index - run + 1, run]
  }
  return best
}
