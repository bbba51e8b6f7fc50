import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressMap } from './map.ts'
import { planAddresses } from './plan.ts'
import type { AddressBlock, AddressPlan, AddressPlanInput, AddressRequest, PrefixLike } from './plan-types.ts'
import { byAddress, contains, overlaps, parsePrefix, prefixAround, prefixText, samePrefix, sizeOf, type Prefix } from './prefix.ts'
import { intersect, subtract } from './prefix-set.ts'

const at = { file: 'estate.yaml', line: 1, column: 1 }

const prefix = (text: string): Prefix => {
  const parsed = parsePrefix(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

/** Names of what lies in what: three networks to a spoke would do, a few more find more. */
const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '__proto__', 'constructor', 'hub-x')

const network = fc.record({
  name,
  pool: fc.constantFrom('one', 'two'),
  length: fc.integer({ min: 18, max: 26 }),
  subnets: fc.uniqueArray(
    fc.record({
      name,
      length: fc.integer({ min: 22, max: 29 }),
      offset: fc.option(fc.nat(1024), { nil: undefined }),
      private: fc.boolean(),
    }),
    { selector: (one) => one.name, maxLength: 6 },
  ),
})

const networks = fc.uniqueArray(network, { selector: (one) => one.name, maxLength: 10 })
type Network = typeof network extends fc.Arbitrary<infer One> ? One : never

const requestsOf = (all: readonly Network[]): AddressRequest[] =>
  all.flatMap((one) => [
    { key: `${one.name}/vnet`, pool: one.pool, prefixLength: one.length, at },
    ...one.subnets.map((subnet) => ({
      key: `${one.name}/subnet/${subnet.name}`,
      pool: one.pool,
      prefixLength: subnet.length,
      within: `${one.name}/vnet`,
      ...(subnet.offset === undefined ? {} : { offset: subnet.offset * 8 }),
      ...(subnet.private ? { demands: 'private' as const } : {}),
      at,
    })),
  ])

const pools = [
  { name: 'one', prefixes: ['10.0.0.0/17', '100.64.0.0/19'], at },
  { name: 'two', prefixes: ['10.1.0.0/18', '192.168.4.0/22'], at },
]
const reservedPrefix = fc
  .tuple(fc.nat(2 ** 18), fc.integer({ min: 17, max: 32 }))
  .map(([offset, length]) => prefixAround(prefix('10.0.0.0/8').base + offset, length))
const reserved = fc.array(
  reservedPrefix.map((one) => ({ prefix: one, reason: 'on premises' })),
  { maxLength: 4 },
)

/** Prefixes that people chose, good and bad ones, and ranges that services break with: for the first few requests. */
const extras = fc.array(
  fc.record({
    preferred: fc.option(
      fc.oneof({ weight: 3, arbitrary: reservedPrefix.map(prefixText) }, { weight: 1, arbitrary: fc.constant('10.0.0.1/24') }),
      {
        nil: undefined,
        freq: 2,
      },
    ),
    avoid: fc.uniqueArray(fc.constantFrom('10.0.0.0/20', '10.0.64.0/18', '100.64.0.0/20', '192.168.4.0/24'), { maxLength: 2 }),
  }),
  { maxLength: 8 },
)

const input = fc
  .record({ requests: networks.map(requestsOf), reserved, extras })
  .map(({ requests, reserved: ranges, extras: more }): AddressPlanInput => {
    const full = requests.map((request, index) => {
      const { preferred, avoid = [] } = more[index] ?? {}
      return { ...request, avoid: avoid.map(prefix), ...(preferred === undefined ? {} : { preferred }) }
    })
    return { requests: full, reserved: ranges, pools, locked: [], release: [] }
  })

const locked = (plan: AddressPlan) => plan.lock.map(({ key, prefix: own }) => ({ key, prefix: prefixText(own) }))

const textOf = (plan: AddressPlan): string => JSON.stringify([[...plan.allocations], [...plan.free], plan.lock, plan.diagnostics])

/** Everything that has to hold of any plan. */
function expectSound(plan: AddressPlan, { requests, reserved: ranges }: AddressPlanInput): void {
  const byKey = new Map(requests.map((request) => [request.key, request]))
  const ancestors = (key: string): string[] => {
    const within = byKey.get(key)?.within
    return within === undefined ? [] : [within, ...ancestors(within)]
  }
  const all = [...plan.allocations]
  for (const [index, [key, own]] of all.entries()) {
    const request = byKey.get(key)
    if (request === undefined) throw new Error(`${key} was not asked for`)
    for (const [other, theirs] of all.slice(index + 1)) {
      if (overlaps(own, theirs)) expect(ancestors(key).includes(other) || ancestors(other).includes(key)).toBe(true)
    }
    for (const range of ranges) expect(typeof range.prefix !== 'string' && overlaps(range.prefix, own)).toBe(false)
    const outer = request.within === undefined ? undefined : plan.allocations.get(request.within)
    const homes = request.within === undefined ? (plan.pools.find((pool) => pool.name === request.pool)?.prefixes ?? []) : [outer]
    expect(homes.some((home) => home !== undefined && contains(home, own))).toBe(true)
    for (const range of request.avoid ?? []) expect(overlaps(range, own)).toBe(false)
    if (request.demands === 'private') expect(contains(prefix('100.64.0.0/10'), own)).toBe(false)
  }
}

/** Whether what was placed anew has addresses of a line of the lock that is neither around it nor a part of it. */
function takesFrom(own: Prefix, key: string, line: { readonly key: string; readonly prefix: PrefixLike }, plan: AddressPlan): boolean {
  if (typeof line.prefix === 'string' || !overlaps(own, line.prefix)) return false
  const held = plan.lock.find((other) => other.key === line.key)
  const related = line.key.split('/')[0] === key.split('/')[0]
  return held !== undefined && samePrefix(held.prefix, line.prefix) && !related
}

/** Whether sizes fit into free blocks, counted in the simplest way: the largest first, each into the first block that is large enough. */
function fits(free: readonly Prefix[], lengths: readonly number[]): boolean {
  let left = free.toSorted(byAddress)
  for (const length of lengths.toSorted((a, b) => a - b)) {
    const block = left.find((one) => one.length <= length)
    if (block === undefined) return false
    left = subtract(left, [{ base: block.base, length }]).toSorted(byAddress)
  }
  return true
}

const total = (prefixes: readonly Prefix[]): number => prefixes.reduce((sum, one) => sum + sizeOf(one.length), 0)

function expectFilled(block: AddressBlock): void {
  if (block.children.length === 0) return
  expect(total(block.children.map((child) => child.prefix))).toBe(sizeOf(block.prefix.length))
  for (const child of block.children) {
    expect(contains(block.prefix, child.prefix)).toBe(true)
    expectFilled(child)
  }
}

describe('any address plan', () => {
  it('gives nothing away twice, nothing outside of its place and nothing that is reserved', () => {
    fc.assert(
      fc.property(input, (one) => {
        expectSound(planAddresses(one), one)
      }),
    )
  })

  it('is the same whatever the order in which things are asked for', () => {
    fc.assert(
      fc.property(
        input.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.requests], { minLength: one.requests.length }))),
        ([one, requests]) => {
          const turned = { ...one, requests, pools: one.pools.toReversed(), reserved: one.reserved.toReversed() }
          expect(textOf(planAddresses(turned))).toBe(textOf(planAddresses(one)))
        },
      ),
    )
  })

  it('is the same when it is made again with its own lock', () => {
    fc.assert(
      fc.property(input, (one) => {
        const first = planAddresses(one)
        const again = planAddresses({ ...one, locked: locked(first) })
        expect([...again.allocations]).toEqual([...first.allocations])
        expect([...again.free]).toEqual([...first.free])
        expect(again.lock).toEqual(first.lock)
      }),
    )
  })

  it('is sound whatever the lock says, and moves none of what it takes from it', () => {
    const line = fc.record({
      key: fc.tuple(name, fc.constantFrom('vnet', 'subnet/a', 'subnet/b', 'subnet/c')).map(([one, part]) => `${one}/${part}`),
      prefix: fc.oneof(reservedPrefix, fc.constantFrom('10.0.0.1/24', 'none', '127.0.0.0/8')),
    })
    fc.assert(
      fc.property(input, fc.array(line, { maxLength: 25 }), (one, lines) => {
        const next = { ...one, locked: lines }
        const plan = planAddresses(next)
        expectSound(plan, next)
        for (const [key, own] of plan.allocations) {
          const mine = lines.flatMap((other) => (other.key === key && typeof other.prefix !== 'string' ? [other.prefix] : []))
          if (mine.length > 0) expect(mine).toContainEqual(own)
          else for (const other of lines) expect(typeof other.prefix !== 'string' && takesFrom(own, key, other, plan)).toBe(false)
        }
        expect(textOf(planAddresses({ ...next, locked: lines.toReversed() }))).toBe(textOf(plan))
        for (const block of addressMap(plan)) expectFilled(block)
      }),
    )
  })

  it('moves nothing when something is asked for in addition, or no longer', () => {
    fc.assert(
      fc.property(networks, networks, reserved, (before, after, ranges) => {
        const one = { pools, reserved: ranges, requests: requestsOf(before), locked: [] }
        const first = planAddresses(one)
        const next = { ...one, requests: requestsOf(after.map((other) => sameHome(other, before))), locked: locked(first) }
        const second = planAddresses(next)
        expectSound(second, next)
        for (const line of first.lock) {
          const now = second.lock.find((other) => other.key === line.key)
          expect(now !== undefined && samePrefix(now.prefix, line.prefix)).toBe(true)
        }
        const kept = second.released.flatMap((key) => first.lock.find((line) => line.key === key)?.prefix ?? [])
        for (const [key, own] of second.allocations) {
          if (first.allocations.has(key)) continue
          expect(kept.some((other) => overlaps(own, other))).toBe(false)
        }
      }),
    )
  })

  it('gives released addresses to others, and nothing else of the lock', () => {
    fc.assert(
      fc.property(networks, networks, (before, after) => {
        const one = { pools, reserved: [], requests: requestsOf(before), locked: [] }
        const first = planAddresses(one)
        const requests = requestsOf(after.map((other) => sameHome(other, before)))
        const release = planAddresses({ ...one, requests, locked: locked(first) }).released
        const second = planAddresses({ ...one, requests, locked: locked(first), release })
        expectSound(second, { ...one, requests })
        expect(second.released).toEqual([])
        for (const [key, own] of first.allocations) {
          const now = second.allocations.get(key)
          if (now !== undefined && !release.includes(key)) expect(now).toEqual(own)
        }
      }),
    )
  })

  it('turns somebody away only when there is no room', () => {
    fc.assert(
      fc.property(input, ({ requests, ...rest }) => {
        const plain = requests.map(({ demands: _demands, avoid: _avoid, preferred: _preferred, ...request }) => request)
        const plan = planAddresses({ ...rest, requests: plain })
        for (const pool of plan.pools) {
          const own = plain.filter((request) => request.pool === pool.name && request.within === undefined)
          const free = subtract(
            pool.prefixes,
            plan.reserved.map((range) => range.prefix),
          )
          const placed = own.every((request) => plan.allocations.has(request.key))
          expect(placed).toBe(
            fits(
              free,
              own.map((request) => request.prefixLength),
            ),
          )
        }
        for (const [key, own] of plan.allocations) {
          const inside = plain.filter((request) => request.within === key)
          const placed = inside.every((request) => plan.allocations.has(request.key))
          expect(placed).toBe(
            fits(
              [own],
              inside.map((request) => request.prefixLength),
            ),
          )
        }
      }),
    )
  })

  it('tells of everybody who was turned away', () => {
    fc.assert(
      fc.property(input, (one) => {
        const plan = planAddresses(one)
        const missing = one.requests.filter((request) => !plan.allocations.has(request.key))
        const errors = plan.diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'FW8006')
        if (missing.length === 0) expect(errors).toEqual([])
        const summaries = plan.diagnostics.map(({ summary }) => summary).join('\n')
        for (const { key, within, preferred } of missing) {
          const told = summaries.includes(`\`${key}\``) || (typeof preferred === 'string' && summaries.includes(preferred))
          if (within === undefined || plan.allocations.has(within)) expect(told).toBe(true)
        }
      }),
    )
  })

  it('has a map without gaps, in which everything stands once', () => {
    fc.assert(
      fc.property(input, (one) => {
        const plan = planAddresses(one)
        const map = addressMap(plan)
        for (const block of map) expectFilled(block)
        const keys = (block: AddressBlock): string[] => [
          ...(block.state === 'used' && block.key !== undefined ? [block.key] : []),
          ...block.children.flatMap(keys),
        ]
        expect(map.flatMap(keys).toSorted()).toEqual([...plan.allocations.keys()].toSorted())
      }),
    )
  })

  it('of ten thousand requests gives each its own', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `spoke-application-${index}-westeurope`)
    const requests = many.flatMap((spoke) => [
      { key: `${spoke}/vnet`, pool: 'big', prefixLength: 22, at },
      ...[24, 26, 27, 28].map((prefixLength) => ({
        key: `${spoke}/subnet/${prefixLength}`,
        pool: 'big',
        prefixLength,
        within: `${spoke}/vnet`,
        at,
      })),
    ])
    const whole = { pools: [{ name: 'big', prefixes: ['10.0.0.0/8'], at }], reserved: [], requests, locked: [] }
    const plan = planAddresses(whole)
    expect(plan.allocations.size).toBe(10_000)
    const again = planAddresses({ ...whole, locked: locked(plan) })
    expect(again.allocations).toEqual(plan.allocations)
    const spokes = [...plan.allocations].filter(([key]) => key.endsWith('/vnet')).map(([, own]) => own)
    expect(total(intersect(spokes, [prefix('10.0.0.0/8')]))).toBe(2000 * 1024)
  })
})

/** A network of the same name stays in its region: names have the region in them. */
const sameHome = (network_: Network, before: readonly Network[]): Network => ({
  ...network_,
  pool: before.find((other) => other.name === network_.name)?.pool ?? network_.pool,
})
