import type { PlannedAddress } from '@fairway/core/landing-zone'
import { assert, integer, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freeIn, roomFor, shortKey, usualLength } from './blocks.ts'
import { boxIn, drawn, worthDrawing } from './geometry.ts'

const block = (prefix: string, state: PlannedAddress['state'], children: readonly PlannedAddress[] = []): PlannedAddress => ({
  prefix,
  size: 2 ** (32 - Number(prefix.split('/')[1])),
  state,
  children,
  ...(state === 'free' ? {} : { key: `spoke-${prefix}/vnet` }),
})

const frame = { left: 0, top: 0, width: 1024, height: 512 }

describe('The map of addresses', () => {
  test('is to scale: the area of a prefix is its share of the addresses', () => {
    assert(
      property(integer({ min: 0, max: 12 }), nat(4095), (bits, at) => {
        const index = at % 2 ** bits
        const start = index * 2 ** (16 - bits)
        const box = boxIn('10.0.0.0/16', `10.0.${String(Math.floor(start / 256))}.${String(start % 256)}/${String(16 + bits)}`, frame)
        expect(box.width * box.height).toBeCloseTo((1024 * 512) / 2 ** bits)
        expect(box.left >= 0 && box.top >= 0 && box.left + box.width <= 1024 && box.top + box.height <= 512).toBe(true)
      }),
    )
  })

  test('has no two blocks over each other, and none out of the one around it', () => {
    const spokes = Array.from({ length: 64 }, (_, at) =>
      block(`10.0.${String(at * 4)}.0/22`, 'used', [
        block(`10.0.${String(at * 4)}.0/23`, 'used'),
        block(`10.0.${String(at * 4 + 2)}.0/23`, 'free'),
      ]),
    )
    const found = drawn(block('10.0.0.0/16', 'pool', spokes), frame)
    expect(found).toHaveLength(64 * 3)
    for (const one of found) {
      const around = one.parent === undefined ? frame : found[one.parent]
      expect(around !== undefined && one.left >= around.left && one.top + one.height <= around.top + around.height).toBe(true)
      const beside = found.filter((other) => other !== one && other.parent === one.parent)
      const over = beside.filter(
        (other) =>
          other.left < one.left + one.width &&
          one.left < other.left + other.width &&
          other.top < one.top + one.height &&
          one.top < other.top + other.height,
      )
      expect(over).toEqual([])
    }
  })

  test('of a pool in which networks would be specks is that of the part in which they lie', () => {
    const pool = block('10.0.0.0/8', 'pool', [
      block('10.0.0.0/22', 'used'),
      block('10.0.4.0/22', 'free'),
      block('10.0.8.0/22', 'used'),
      block('10.0.12.0/22', 'free'),
      block('10.0.16.0/20', 'free'),
      block('10.128.0.0/9', 'free'),
    ])
    const part = worthDrawing(pool)
    expect(part.prefix).toBe('10.0.0.0/20')
    expect(part.children.map(({ prefix }) => prefix)).toEqual(['10.0.0.0/22', '10.0.4.0/22', '10.0.8.0/22', '10.0.12.0/22'])
    const small = block('10.0.0.0/16', 'pool', [block('10.0.0.0/22', 'used')])
    expect(worthDrawing(small)).toBe(small)
  })
})

describe('What is free', () => {
  const pool = block('10.0.0.0/20', 'pool', [
    block('10.0.0.0/22', 'used'),
    block('10.0.4.0/23', 'kept'),
    block('10.0.6.0/23', 'free'),
    block('10.0.8.0/21', 'free'),
  ])

  test('is counted directly in a block, with the largest piece', () => {
    expect(freeIn(pool)).toMatchObject({ total: 4096, free: 2560, kept: 512, reserved: 0, largest: { prefix: '10.0.8.0/21' } })
  })

  test('has room for so many networks of the usual length', () => {
    expect(usualLength(pool)).toBe(22)
    expect(roomFor(pool, 22)).toBe(2)
    expect(roomFor(pool, 23)).toBe(5)
  })
})

test.each([
  ['hub-swedencentral/vnet', 'Hub'],
  ['hub-swedencentral/subnet/bastion', 'bastion'],
  ['spoke-vision-prod-swedencentral/vnet', 'vision-prod'],
  ['spoke-vision-prod-swedencentral/subnet/snet-gpu-nodes', 'gpu-nodes'],
  ['on-premises', 'on-premises'],
])('the key %s is shown as %s', (key, shown) => {
  expect(shortKey(key, 'swedencentral')).toBe(shown)
})
