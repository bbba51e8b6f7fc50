/** What people may be: each role may do all that the one before it may. */
export const roles = ['viewer', 'contributor', 'approver', 'admin'] as const

/** A role. */
export type Role = (typeof roles)[number]

/** What can be done through the API. Reading needs `viewer`. */
export const actions = [
  'read',
  'scan',
  'save-view',
  'request-waiver',
  'grant-waiver',
  'request-approval',
  'decide-approval',
  'manage-access',
] as const

/** Something a person may or may not do. */
export type Action = (typeof actions)[number]

/** A role in a team, or everywhere (`team` absent). */
export interface Grant {
  readonly role: Role
  readonly team?: string
}

const needed: Readonly<Record<Action, Role>> = {
  read: 'viewer',
  'save-view': 'viewer',
  scan: 'contributor',
  'request-waiver': 'contributor',
  'request-approval': 'contributor',
  'grant-waiver': 'approver',
  'decide-approval': 'approver',
  'manage-access': 'admin',
}

/** Whether any grant allows an action on something owned by `team` (absent: something of the whole organisation). Denied unless allowed. */
export function allowed(grants: readonly Grant[], action: Action, team?: string): boolean {
  const rank = roles.indexOf(needed[action])
  return grants.some((grant) => roles.indexOf(grant.role) >= rank && (grant.team === undefined || grant.team === team))
}
