import { Failure, type Value } from '../../value/index.ts'
import type { FunctionSpec, Outcome } from '../function.ts'
import { addressText, hostMask, lastOf, parseAddress, parseNetwork, type Network } from './address.ts'
import { integerOf, textOf } from './argument.ts'
import { binary, unary, variadic } from './spec.ts'

function networkOf(name: string, value: Value): Network | Failure {
  const text = textOf(name, 1, value)
  if (text instanceof Failure) return text
  return (
    parseNetwork(text) ??
    new Failure('InvalidAddress', `\`${name}\`: argument 1 is \`${text.slice(0, 50)}\`, which is no network in CIDR notation`)
  )
}

const outside = (name: string, position: number, why: string): Failure =>
  new Failure('IndexOutOfRange', `\`${name}\`: argument ${position} ${why}`)

/** The first and the last address that hosts may have: version 4 keeps the outer two for itself. */
function usable(network: Network): readonly [bigint, bigint] {
  const { first, prefix } = network
  const last = lastOf(network).value
  if (first.bits === 128) return [first.value, last]
  return prefix > 30 ? [first.value, first.value] : [first.value + 1n, last - 1n]
}

function parseCidr(value: Value): Outcome {
  const network = networkOf('parseCidr', value)
  if (network instanceof Failure) return network
  const { first, prefix } = network
  const written = (address: bigint): string => addressText({ bits: first.bits, value: address })
  const [firstUsable, lastUsable] = usable(network)
  const netmask = hostMask(first.bits, 0) ^ hostMask(first.bits, prefix)
  return {
    network: addressText(first),
    netmask: written(netmask),
    ...(first.bits === 32 && { broadcast: addressText(lastOf(network)) }),
    firstUsable: written(firstUsable),
    lastUsable: written(lastUsable),
    cidr: prefix,
  }
}

function cidrSubnet([value = null, length = null, index = null]: readonly Value[]): Outcome {
  const network = networkOf('cidrSubnet', value)
  if (network instanceof Failure) return network
  const { first, prefix } = network
  const fresh = integerOf('cidrSubnet', 2, length)
  if (fresh instanceof Failure) return fresh
  if (fresh < prefix || fresh > first.bits) return outside('cidrSubnet', 2, `is ${fresh}; it goes from ${prefix} to ${first.bits}`)
  const at = integerOf('cidrSubnet', 3, index)
  if (at instanceof Failure) return at
  const count = 1n << BigInt(fresh - prefix)
  if (at < 0 || BigInt(at) >= count) return outside('cidrSubnet', 3, `is ${at}; there are ${count} networks of that size`)
  const start = first.value + (BigInt(at) << BigInt(first.bits - fresh))
  return `${addressText({ bits: first.bits, value: start })}/${fresh}`
}

/** Hosts count from the address after the first of the network, in both versions. */
function cidrHost(value: Value, index: Value): Outcome {
  const network = networkOf('cidrHost', value)
  if (network instanceof Failure) return network
  const at = integerOf('cidrHost', 2, index)
  if (at instanceof Failure) return at
  const { first } = network
  const [, last] = usable(network)
  const host = first.value + 1n + BigInt(at)
  return at < 0 || host > last
    ? outside('cidrHost', 2, `is ${at}; the network has no such host`)
    : addressText({ bits: first.bits, value: host })
}

interface Range {
  readonly bits: number
  readonly from: bigint
  readonly to: bigint
}

/** One address, a network in CIDR notation or `first-last`. */
function rangeOf(text: string): Range | undefined {
  const dash = text.indexOf('-')
  if (dash === -1) {
    const network = text.includes('/') ? parseNetwork(text) : undefined
    if (network !== undefined) return { bits: network.first.bits, from: network.first.value, to: lastOf(network).value }
    const single = parseAddress(text)
    return single && { bits: single.bits, from: single.value, to: single.value }
  }
  const [from, to] = [parseAddress(text.slice(0, dash)), parseAddress(text.slice(dash + 1))]
  if (from === undefined || to === undefined || from.bits !== to.bits || from.value > to.value) return undefined
  return { bits: from.bits, from: from.value, to: to.value }
}

function ipRangeContains(outer: Value, inner: Value): Outcome {
  const ranges: Range[] = []
  for (const [index, value] of [outer, inner].entries()) {
    const text = textOf('ipRangeContains', index + 1, value)
    if (text instanceof Failure) return text
    const range = rangeOf(text)
    if (range === undefined)
      return new Failure(
        'InvalidAddress',
        `\`ipRangeContains\`: argument ${index + 1} is \`${text.slice(0, 50)}\`, which is no range of addresses`,
      )
    ranges.push(range)
  }
  const [a, b] = ranges
  return a !== undefined && b !== undefined && a.bits === b.bits && a.from <= b.from && b.to <= a.to
}

/** Functions of networks, as templates have them. */
export const cidrFunctions: readonly FunctionSpec<unknown>[] = [
  unary('parseCidr', parseCidr),
  variadic('cidrSubnet', 3, 3, cidrSubnet),
  binary('cidrHost', cidrHost),
]

/** What policies have instead. A range of version 4 contains none of version 6, nor the other way round. */
export const policyAddressFunctions: readonly FunctionSpec<unknown>[] = [binary('ipRangeContains', ipRangeContains)]
