import type { ReadScope } from '@fairway/core/access'
import type { GoldenPathView } from '@fairway/core/api'
import type { Estate } from '@fairway/core/estate'
import { offeredPaths, usualCosts, type OfferedPath } from '@fairway/core/golden-path'
import type { JsonObject } from '@fairway/core/kernel'
import { z } from 'zod'

/** The catalogue, by name. */
export const goldenPathViews = (estate: Estate, scope: ReadScope): readonly GoldenPathView[] =>
  [...offeredPaths(estate).values()].map((path) => viewOf(path, scope))

function viewOf(offered: OfferedPath, scope: ReadScope): GoldenPathView {
  const { name, title, summary, suits, provisioning, bakedIn, path, declared, defaults, limits, teams, environments, approval } = offered
  const view: GoldenPathView = JSON.parse(
    JSON.stringify({
      name,
      title,
      summary,
      suits,
      provisioning,
      bakedIn,
      costs: usualCosts(offered),
      base: path.name,
      ...(declared === undefined ? {} : { owner: declared.spec.owner }),
      ...(teams === undefined ? {} : { teams }),
      ...(environments === undefined ? {} : { environments }),
      limits,
      defaults,
      approval,
      parameters: parametersOf(path),
      allowed:
        scope === 'everything' || (scope.length > 0 && (teams === undefined || scope.some((team) => teams.includes(team)))) ? 'yes' : 'no',
    }),
  )
  return view
}

const schemas = new Map<string, JsonObject>()

/** The JSON Schema of a path's parameters, as people write them: what has a default may be left out. */
function parametersOf({ name, parameters }: OfferedPath['path']): JsonObject {
  const before = schemas.get(name)
  if (before !== undefined) return before
  const made: JsonObject = JSON.parse(
    JSON.stringify(z.toJSONSchema(parameters, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' })),
  )
  schemas.set(name, made)
  return made
}
