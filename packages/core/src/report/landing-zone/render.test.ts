import { describe, expect, it } from 'vitest'
import type { DriftReport, LandingZoneChanges } from '../../landing-zone/index.ts'
import { renderChanges, renderDrift } from './render.ts'
import { addressTreeText } from './address-tree.ts'

const HOSTILE = 'x\u001B[31m`|\n<b>'
const at = { file: `estate/${HOSTILE}.yaml`, line: 4, column: 1 }
const none = { same: 0, different: 0, missing: 0, unknown: 0, unexpected: 0 }

const drift: DriftReport = {
  schemaVersion: 1,
  counts: { ...none, same: 1, different: 1, unexpected: 1 },
  entries: [
    { status: 'same', id: '/a', type: 'A/b', name: 'quiet', differences: [] },
    {
      status: 'different',
      id: '/b',
      type: 'A/b',
      name: HOSTILE,
      at,
      differences: [
        { path: 'properties.a', declared: 1, observed: 2 },
        { path: 'properties.gone', declared: true },
        { path: 'properties.rules[by-hand]', observed: { name: 'by-hand' } },
      ],
    },
    { status: 'unexpected', id: '/c', type: 'A/b', name: 'by-hand', differences: [] },
  ],
}

/** The escape that begins what terminals obey. */
const ESCAPE = '\u001B'

describe('drift as text', () => {
  it('tells what is not as declared, with the line that wants it, and both sides', () => {
    const text = renderDrift(drift, 'text')
    expect(text).toContain('1 as declared, 1 different, 0 missing, 1 unexpected, 0 not known')
    expect(text).not.toContain('quiet')
    expect(text).toContain('properties.a: 1 declared, 2 found')
    expect(text).toContain('properties.gone: true declared, nothing found')
    expect(text).toContain('properties.rules[by-hand]: nothing declared, {"name":"by-hand"} found')
    expect(text).toMatch(/yaml:4/)
    expect(text).not.toContain(ESCAPE)
  })

  it('begins with what is different, and tells the beginning of what is long', () => {
    const [, different] = drift.entries
    if (different === undefined) throw new Error('there is none')
    const long = { ...different, differences: [{ path: 'properties.subnets', declared: 'x'.repeat(2000) }] }
    const missing = { status: 'missing', id: '/m', type: 'A/b', name: 'm', differences: [] } as const
    const text = renderDrift({ ...drift, entries: [missing, long] }, 'text')
    expect(text.indexOf('different  A/b')).toBeLessThan(text.indexOf('missing     A/b'))
    expect(text).toContain('(2002 characters)')
    expect(text.length).toBeLessThan(1000)
    expect(renderDrift({ ...drift, entries: [long] }, 'json')).toContain('x'.repeat(2000))
  })

  it('tells why something is not known, and what would tell', () => {
    const unknown = { status: 'unknown', id: '/u', type: 'A/b', name: 'u', differences: [] } as const
    const entries = [unknown, { ...unknown, id: '/v', unseen: ['properties', 'tags'] }]
    const text = renderDrift(
      { schemaVersion: 1, counts: { same: 0, different: 0, missing: 0, unknown: 2, unexpected: 0 }, entries },
      'text',
    )
    expect(text).toContain('1 were seen without properties, tags: export them in full, by Resource Graph')
    expect(text).toContain('1 were not looked at')
  })

  it('tells of the first hundred, and where the others are', () => {
    const [, , one] = drift.entries
    if (one === undefined) throw new Error('there is none')
    const many = { ...drift, entries: Array.from({ length: 103 }, (_, index) => ({ ...one, name: `by-hand-${index}` })) }
    const text = renderDrift(many, 'text')
    expect(text).toContain('by-hand-99')
    expect(text).not.toContain('by-hand-100')
    expect(text).toContain('and 3 more: -o json has them all')
  })

  it('is everything as JSON', () => {
    expect(JSON.parse(renderDrift(drift, 'json'))).toEqual(drift)
  })
})

const changes: LandingZoneChanges = {
  schemaVersion: 1,
  counts: { added: 1, removed: 2, changed: 3, replaced: 4 },
  changes: [],
  tables: [],
  otherwise: [],
  words: [`a: A/b \`${HOSTILE}\` goes`],
}

describe('changes as text', () => {
  it('count first, and then say what each comes to', () => {
    const text = renderChanges(changes, 'text')
    expect(text).toContain('1 added, 3 changed, 4 built anew, 2 removed')
    expect(text).not.toContain(ESCAPE)
    expect(JSON.parse(renderChanges(changes, 'json'))).toEqual(changes)
  })

  it('stay one line each as a comment, whatever stands in names', () => {
    const lines = renderChanges(changes, 'markdown').split('\n')
    expect(lines[0]).toBe('## What changes')
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(1)
    expect(lines.join('\n')).not.toMatch(/<b>/)
  })
})

describe('addresses as a tree', () => {
  it('show what is used, kept, reserved and free, with the room that is left', () => {
    const block = (prefix: string, state: 'used' | 'kept' | 'free' | 'reserved', key?: string, size = 64) => ({
      prefix,
      size,
      state,
      ...(key === undefined ? {} : { key }),
      children: [],
    })
    const pool = {
      prefix: '10.0.0.0/24',
      size: 256,
      state: 'pool' as const,
      key: 'westeurope',
      children: [
        block('10.0.0.0/26', 'used', 'hub'),
        block('10.0.0.64/26', 'kept', 'old'),
        block('10.0.0.128/26', 'reserved', `labs ${HOSTILE}`),
        block('10.0.0.192/26', 'free'),
      ],
    }
    const lines = addressTreeText([pool])
    expect(lines.map((line) => line.replaceAll(/ {2,}/g, '  '))).toEqual([
      '10.0.0.0/24  westeurope, 64 of 256 free',
      '├─ 10.0.0.0/26  hub',
      '├─ 10.0.0.64/26  old, kept: nobody asks for it',
      expect.stringMatching(/^├─ 10\.0\.0\.128\/26 {2}reserved: labs x/),
      '└─ 10.0.0.192/26  free, 64 addresses',
    ])
    expect(lines.join('')).not.toContain(ESCAPE)
    expect(lines.join('')).not.toContain('\n')
  })
})
