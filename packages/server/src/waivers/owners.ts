import { allowed, type Action, type Grant } from '@fairway/core/access'
import { findingId } from '@fairway/core/kernel'
import type { AssessmentStore } from '@fairway/core/engine'

/** The teams whose things a waiver touches; `undefined` for what nobody owns, or is not judged at present. */
export async function ownersOf(
  store: Pick<AssessmentStore, 'finding'>,
  control: string,
  subjects: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const owners = new Set<string | undefined>()
  for (const subject of subjects) owners.add((await store.finding(findingId(control, subject)))?.owner)
  return [...owners]
}

/** Whether an action is allowed on things of all these teams. */
export const allowedForAll = (grants: readonly Grant[], action: Action, teams: readonly (string | undefined)[]): boolean =>
  teams.every((team) => allowed(grants, action, team))
