import { covers, type ReadScope } from '@fairway/core/access'
import type { RequestChoicesView } from '@fairway/core/api'
import { declared } from '@fairway/core/estate'
import { byText } from '@fairway/core/kernel'
import { environmentKind, teamKind } from '@fairway/core/organization'
import type { LiveLandingZone } from './live.ts'

/** What a request can name, as far as a scope may see it: teams and applications of others are left out. */
export function choicesOf({ world: { estate }, landingZone, plan }: LiveLandingZone, scope: ReadScope): RequestChoicesView {
  const byName = <One extends { readonly name: string }>(all: readonly One[]): One[] => all.toSorted((a, b) => byText(a.name, b.name))
  return {
    teams: byName(declared(estate, teamKind))
      .filter(({ name }) => covers(scope, name))
      .map(({ name, spec }) => ({ name, displayName: spec.displayName })),
    environments: byName(declared(estate, environmentKind)).map(({ name, spec }) => ({ name, stage: spec.stage })),
    applications: landingZone.applications
      .filter(({ team }) => covers(scope, team.name))
      .map(({ name, displayName, team, environment, regions }) => ({
        name,
        displayName,
        team: team.name,
        environment: environment.name,
        regions,
      })),
    regions: plan.regions,
  }
}
