import { describe, expect, test } from 'vitest'
import { actions, actionsOf, allowed, allowedSomewhere, covers, readScope, roles, type Action, type Grant, type Role } from './index.ts'

/** Who may do what, written out in full: a change of the rules must change this table too. */
const matrix: Readonly<Record<Role, Readonly<Record<Action, boolean>>>> = {
  viewer: row('read', 'save-view'),
  contributor: row('read', 'save-view', 'scan', 'request-waiver', 'request-approval'),
  approver: row('read', 'save-view', 'scan', 'request-waiver', 'request-approval', 'grant-waiver', 'decide-approval'),
  admin: row('read', 'save-view', 'scan', 'request-waiver', 'request-approval', 'grant-waiver', 'decide-approval', 'manage-access'),
}

function row(...may: readonly Action[]): Readonly<Record<Action, boolean>> {
  return {
    read: may.includes('read'),
    scan: may.includes('scan'),
    'save-view': may.includes('save-view'),
    'request-waiver': may.includes('request-waiver'),
    'grant-waiver': may.includes('grant-waiver'),
    'request-approval': may.includes('request-approval'),
    'decide-approval': may.includes('decide-approval'),
    'manage-access': may.includes('manage-access'),
  }
}

const cases = roles.flatMap((role) => actions.map((action) => ({ role, action, may: matrix[role][action] })))

describe('who may do what', () => {
  test.each(cases)('$role everywhere, $action: $may', ({ role, action, may }) => {
    expect(allowed([{ role }], action)).toBe(may)
    expect(allowed([{ role }], action, 'vision')).toBe(may)
    expect(allowedSomewhere([{ role }], action)).toBe(may)
  })

  test.each(cases)('$role in one team, $action: $may there, and nowhere else', ({ role, action, may }) => {
    const grants: readonly Grant[] = [{ role, team: 'vision' }]
    expect(allowed(grants, action, 'vision')).toBe(may)
    expect(allowed(grants, action, 'speech')).toBe(false)
    expect(allowed(grants, action)).toBe(false)
    expect(allowedSomewhere(grants, action)).toBe(may)
  })

  test.each(actions)('nobody without a grant may %s', (action) => {
    expect(allowed([], action)).toBe(false)
    expect(allowedSomewhere([], action)).toBe(false)
  })

  test('a role that does not exist allows nothing', () => {
    const forged: readonly Grant[] = JSON.parse('[{"role":"root"},{"role":"__proto__"},{"role":"constructor"}]')
    expect(actionsOf(forged)).toEqual([])
    expect(readScope(forged)).toEqual([])
  })

  test('grants of different teams do not mix', () => {
    const grants: readonly Grant[] = [
      { role: 'approver', team: 'vision' },
      { role: 'viewer', team: 'speech' },
    ]
    expect(allowed(grants, 'grant-waiver', 'vision')).toBe(true)
    expect(allowed(grants, 'grant-waiver', 'speech')).toBe(false)
  })
})

describe('what may be read', () => {
  test.each<{ name: string; grants: readonly Grant[]; scope: ReturnType<typeof readScope> }>([
    { name: 'nothing without a grant', grants: [], scope: [] },
    { name: 'everything with a grant without a team', grants: [{ role: 'viewer' }], scope: 'everything' },
    {
      name: 'everything when one of the grants has no team',
      grants: [{ role: 'admin', team: 'a' }, { role: 'viewer' }],
      scope: 'everything',
    },
    {
      name: 'the teams of the grants, each once, in order',
      grants: [
        { role: 'viewer', team: 'b' },
        { role: 'admin', team: 'a' },
        { role: 'approver', team: 'b' },
      ],
      scope: ['a', 'b'],
    },
  ])('$name', ({ grants, scope }) => expect(readScope(grants)).toEqual(scope))

  test('what nobody owns is seen only by those who see everything', () => {
    expect(covers('everything', undefined)).toBe(true)
    expect(covers(['vision'], undefined)).toBe(false)
    expect(covers(['vision'], 'vision')).toBe(true)
    expect(covers([], 'vision')).toBe(false)
  })
})
