import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lockDocument, lockedAddresses, readLock, type LandingZoneLock } from './lock.ts'

const lock: LandingZoneLock = {
  addresses: [
    { key: 'spoke-b/vnet', prefix: '10.0.4.0/22' },
    { key: 'hub-weu/vnet', prefix: '10.0.0.0/22' },
  ],
  tables: [{ name: 'subnets', version: '2026-11-21' }],
  roots: [],
}

const path = 'landing-zone.lock.yaml'

describe('the lock file', () => {
  it('has one line for each thing, in order, and says who writes it', () => {
    expect(lockDocument(lock))
      .toBe(`# Written by Fairway: \`fairway plan landing-zone\` reads it, \`fairway render landing-zone\` writes it. Commit it with the estate.
# An address that stands here never moves. Remove a line only when what it names is gone from Azure,
# or is to be placed and deployed anew.

apiVersion: fairway.dev/v1
kind: LandingZoneLock
metadata:
  name: landing-zone
spec:
  addresses:
    - { key: hub-weu/vnet, prefix: 10.0.0.0/22 }
    - { key: spoke-b/vnet, prefix: 10.0.4.0/22 }
  tables:
    - { name: subnets, version: 2026-11-21 }
  roots: []
`)
  })

  it('is read as it was written, whatever the names, and written the same again', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('ab/-:#{}[],&*!|>\'"%@` ?~é')), minLength: 1, maxLength: 30 }),
      fc.constantFrom('__proto__', 'constructor', 'null', 'true', '1e3', '0x1f', '2026-11-21', '- a', '<<', '=', '---', '...', ' a ', '\\'),
    )
    const any = fc.record({
      addresses: fc.uniqueArray(fc.record({ key: word, prefix: fc.constantFrom('10.0.0.0/8', '192.168.0.0/16') }), {
        selector: (one) => one.key,
      }),
      tables: fc.uniqueArray(fc.record({ name: word, version: word }), { selector: (one) => one.name }),
      roots: fc.uniqueArray(fc.record({ name: word, digest: word }), { selector: (one) => one.name }),
    })
    fc.assert(
      fc.property(any, (one) => {
        const text = lockDocument(one)
        const { lock: read, diagnostics } = readLock({ path, text })
        expect(diagnostics).toEqual([])
        if (read === undefined) throw new Error('not read')
        expect(lockDocument(read.spec)).toBe(text)
        expect(read.spec.addresses.toSorted(byKey)).toEqual(one.addresses.toSorted(byKey))
      }),
    )
  })

  it('points at its lines', () => {
    const read = readLock({ path, text: lockDocument(lock) })
    expect(lockedAddresses(read.lock).map(({ key, at }) => [key, at?.file, at?.line])).toEqual([
      ['hub-weu/vnet', path, 11],
      ['spoke-b/vnet', path, 12],
    ])
    expect(lockedAddresses(undefined)).toEqual([])
  })

  it('is not used while Git could not merge it, and every place is told', () => {
    const ours =
      '<<<<<<< HEAD\n    - { key: a/vnet, prefix: 10.0.8.0/22 }\n=======\n    - { key: b/vnet, prefix: 10.0.8.0/22 }\n>>>>>>> theirs\n'
    const text = lockDocument(lock).replace('  tables:\n', `${ours}  tables:\n`) + ours.replaceAll('\n', '\r\n')
    const read = readLock({ path, text })
    expect(read.lock).toBeUndefined()
    expect(read.diagnostics.map(({ code, at }) => [code, at?.line])).toEqual([
      ['FW8018', 13],
      ['FW8018', 21],
    ])
  })

  it('tells what is wrong with it like any document', () => {
    const read = readLock({ path, text: lockDocument({ ...lock, addresses: [{ key: 'a', prefix: 'ten' }] }) })
    expect(read.lock).toBeUndefined()
    expect(read.diagnostics.map(({ at }) => at?.line)).toEqual([11])
    expect(readLock({ path, text: '' }).lock).toBeUndefined()
  })
})

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : 1)
