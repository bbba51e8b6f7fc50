import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FreeSpace } from './free-space.ts'
import {
  addressText,
  contains,
  halvesOf,
  lastOf,
  lengthFor,
  overlaps,
  parsePrefix,
  prefixAround,
  prefixText,
  sizeOf,
  type Prefix,
} from './prefix.ts'
import { intersect, PrefixIndex, subtract } from './prefix-set.ts'
import { isNetworkLength, isPrivate, isShared, lengthForHosts, refusedRange, usableIn } from './ranges.ts'

const anyPrefix = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 32 }))
  .map(([address, length]) => prefixAround(address, length))

/** Close to each other, so that they overlap often, and small enough to be counted address by address. */
const nearPrefix = fc
  .tuple(fc.nat(255), fc.integer({ min: 24, max: 32 }))
  .map(([offset, length]) => prefixAround(2 ** 32 - 256 + offset, length))

const addressesIn = (prefixes: readonly Prefix[]): number[] =>
  prefixes.flatMap((one) => Array.from({ length: sizeOf(one.length) }, (_, index) => one.base + index)).toSorted((a, b) => a - b)

const read = (text: string): Prefix => {
  const parsed = parsePrefix(text)
  if (!parsed.ok) throw new Error(`${text} ${parsed.error.message}`)
  return parsed.value
}

describe('a prefix', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyPrefix, (one) => {
        expect(read(prefixText(one))).toEqual(one)
      }),
    )
  })

  it.each([
    ['', 'form'],
    ['10.0.0.0', 'form'],
    ['10.0.0/8', 'form'],
    ['10.0.0.0/8 ', 'form'],
    ['10.0.0.0/8\n', 'form'],
    ['10.0.0.0/-1', 'form'],
    ['10.0.0.0/08', 'octet'],
    ['١٠.0.0.0/8', 'form'],
    ['1e1.0.0.0/8', 'form'],
    ['0x0a.0.0.0/8', 'form'],
    ['10.00.0.0/8', 'octet'],
    ['10.0.0.256/32', 'octet'],
    ['10.0.0.0/33', 'length'],
    ['::ffff:10.0.0.0/104', 'ipv6'],
    ['10.0.0.1/8', 'hostBits'],
  ])('is not %j', (text, kind) => {
    const parsed = parsePrefix(text)
    expect(parsed.ok ? undefined : parsed.error.kind).toBe(kind)
  })

  it('is told with the network that was meant when an address stands in it', () => {
    const parsed = parsePrefix('255.255.255.255/1')
    expect(parsed).toMatchObject({ ok: false, error: { network: { base: 2 ** 31, length: 1 } } })
  })

  it('is counted exactly up to the last address', () => {
    const all = read('0.0.0.0/0')
    expect(sizeOf(all.length)).toBe(4_294_967_296)
    expect(addressText(lastOf(all))).toBe('255.255.255.255')
    expect(halvesOf(all).map(prefixText)).toEqual(['0.0.0.0/1', '128.0.0.0/1'])
    expect(halvesOf(read('10.0.0.1/32'))).toEqual([])
  })

  it('lies in another one when all of its addresses do', () => {
    fc.assert(
      fc.property(nearPrefix, nearPrefix, (a, b) => {
        const [mine, theirs] = [new Set(addressesIn([a])), addressesIn([b])]
        expect(contains(a, b)).toBe(theirs.every((one) => mine.has(one)))
        expect(overlaps(a, b)).toBe(theirs.some((one) => mine.has(one)))
      }),
    )
  })

  it('of the smallest size holds what is asked', () => {
    expect([1, 2, 3, 256, 257, 2 ** 32].map(lengthFor)).toEqual([32, 31, 30, 24, 23, 0])
    expect(lengthFor(2 ** 32 + 1)).toBeUndefined()
    expect([1, 3, 4, 59, 60, 251, 252].map(lengthForHosts)).toEqual([29, 29, 28, 26, 25, 24, 23])
    expect(lengthForHosts(2 ** 31)).toBeUndefined()
    expect([29, 30, 32].map(usableIn)).toEqual([3, 0, 0])
  })
})

describe('sets of prefixes', () => {
  it('lose and share exactly the addresses of the others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(nearPrefix, { maxLength: 6, selector: prefixText }),
        fc.array(nearPrefix, { maxLength: 6 }),
        (some, others) => {
          const from = some.filter((one, index) => !some.some((other, place) => place !== index && contains(other, one)))
          const gone = new Set(addressesIn(others))
          const left = subtract(from, others)
          expect(addressesIn(left)).toEqual(addressesIn(from).filter((one) => !gone.has(one)))
          expect(new Set(addressesIn(intersect(from, others)))).toEqual(new Set(addressesIn(from).filter((one) => gone.has(one))))
        },
      ),
    )
  })

  it('find what lies in a prefix as looking at all of them does', () => {
    fc.assert(
      fc.property(fc.array(nearPrefix, { maxLength: 30 }), nearPrefix, (all, outer) => {
        const items = all.map((prefix, id) => ({ prefix, id }))
        const found = new PrefixIndex(items).inside(outer).map((item) => item.id)
        expect(found.toSorted((a, b) => a - b)).toEqual(items.filter((item) => contains(outer, item.prefix)).map((item) => item.id))
      }),
    )
  })
})

describe('free space', () => {
  it('gives away every address once', () => {
    const asked = fc.array(fc.oneof(fc.integer({ min: 24, max: 32 }), nearPrefix), { maxLength: 40 })
    fc.assert(
      fc.property(asked, (asks) => {
        const space = new FreeSpace([read('255.255.255.0/24')])
        const given = asks.flatMap((ask) => (typeof ask === 'number' ? (space.take(ask) ?? []) : space.carve(ask) ? [ask] : []))
        expect(addressesIn([...given, ...space.blocks()])).toEqual(addressesIn([read('255.255.255.0/24')]))
        expect(space.total()).toBe(addressesIn(space.blocks()).length)
        for (const block of space.blocks()) expect(space.has(block)).toBe(true)
        for (const one of given) expect(space.has(one)).toBe(false)
      }),
    )
  })

  it('does not lose a larger block while a smaller one is enough', () => {
    const space = new FreeSpace([read('10.0.0.0/16'), read('10.9.0.0/23')])
    expect(space.take(24)).toEqual(read('10.9.0.0/24'))
    expect(space.largest()).toBe(16)
    expect(space.take(15)).toBeUndefined()
    expect(new FreeSpace([]).largest()).toBeUndefined()
  })
})

describe('ranges', () => {
  it('are known to Azure and to the standards', () => {
    expect(['10.0.0.0/8', '172.16.0.0/12', '172.31.255.0/24', '192.168.0.0/16'].map((one) => isPrivate(read(one)))).toEqual(
      Array(4).fill(true),
    )
    expect(['10.0.0.0/7', '172.32.0.0/16', '100.64.0.0/10', '0.0.0.0/0'].map((one) => isPrivate(read(one)))).toEqual(Array(4).fill(false))
    expect([isShared(read('100.127.255.0/24')), isShared(read('100.128.0.0/24'))]).toEqual([true, false])
    const refused = [
      '0.0.0.0/0',
      '168.63.129.16/32',
      '168.63.0.0/16',
      '239.0.0.0/8',
      '255.255.255.255/32',
      '169.254.1.0/24',
      '127.0.0.1/32',
    ]
    expect(refused.map((one) => refusedRange(read(one)) !== undefined)).toEqual(refused.map(() => true))
    expect(refusedRange(read('168.63.130.0/24'))).toBeUndefined()
    expect([1, 2, 29, 30, Number.NaN].map(isNetworkLength)).toEqual([false, true, true, false, false])
  })
})
