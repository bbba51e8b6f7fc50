import { actions, allowed, roles, type Action, type Grant } from './role.ts'

/** Which teams' things somebody may see: `everything`, or the teams named (none: nothing). Things without an owner belong to nobody's team. */
export type ReadScope = 'everything' | readonly string[]

/** What a person may read. A grant without a team opens the whole organisation. */
export function readScope(grants: readonly Grant[]): ReadScope {
  const teams = new Set<string>()
  for (const grant of grants) {
    if (!roles.includes(grant.role)) continue
    if (grant.team === undefined) return 'everything'
    teams.add(grant.team)
  }
  return [...teams].toSorted()
}

/** Whether a scope covers something owned by `team` (absent: owned by no team). */
export const covers = (scope: ReadScope, team: string | undefined): boolean =>
  scope === 'everything' || (team !== undefined && scope.includes(team))

/** Whether an action is allowed in the whole organisation or in at least one team: what opens a door before the thing behind it is known. */
export const allowedSomewhere = (grants: readonly Grant[], action: Action): boolean =>
  allowed(grants, action) || grants.some((grant) => allowed([grant], action, grant.team))

/** Every action that is allowed somewhere, in the order of `actions`: what the console offers. */
export const actionsOf = (grants: readonly Grant[]): readonly Action[] => actions.filter((action) => allowedSomewhere(grants, action))
