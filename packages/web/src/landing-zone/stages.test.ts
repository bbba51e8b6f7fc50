import { describe, expect, test } from 'vitest'
import { forceOf } from './stages.ts'

describe('What an assignment comes to', () => {
  test('is its effect where it is enforced, whatever the case of its letters', () => {
    const force = (effect: string) => forceOf({ stage: 'enforce', enforcement: 'Default', effect })
    expect(['Deny', 'deny', 'DenyAction'].map(force)).toEqual(['deny', 'deny', 'deny'])
    expect(['Modify', 'deployIfNotExists', 'Append'].map(force)).toEqual(['change', 'change', 'change'])
    expect(['Audit', 'AuditIfNotExists', 'Manual'].map(force)).toEqual(['audit', 'audit', 'audit'])
    expect(['by member', 'Disabled'].map(force)).toEqual(['members', 'none'])
  })

  test('is no more than a record where it is not enforced, and nothing before it is assigned', () => {
    expect(forceOf({ stage: 'audit', enforcement: 'DoNotEnforce', effect: 'Deny' })).toBe('audit')
    expect(forceOf({ stage: 'before', enforcement: 'not assigned', effect: 'Deny' })).toBe('none')
  })
})
