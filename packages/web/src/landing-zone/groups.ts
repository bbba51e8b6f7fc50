import type { LandingZonePlan, PlannedGroup } from '@fairway/core/landing-zone'

/** A management group with those below it. */
export interface GroupBranch {
  readonly group: PlannedGroup
  readonly below: readonly GroupBranch[]
}

/** The groups as trees: those whose parent is not planned stand at the top. */
export function branchesOf(groups: LandingZonePlan['groups']): readonly GroupBranch[] {
  const names = new Set(groups.map(({ name }) => name))
  const children = Map.groupBy(groups, ({ parent }) => (parent !== undefined && names.has(parent) ? parent : undefined))
  const branch = (group: PlannedGroup): GroupBranch => ({ group, below: (children.get(group.name) ?? []).map(branch) })
  return (children.get(undefined) ?? []).map(branch)
}

/** Names of the groups in the order in which they are drawn. */
export const namesIn = (branches: readonly GroupBranch[]): readonly string[] =>
  branches.flatMap(({ group, below }) => [group.name, ...namesIn(below)])
