import { declared, declaredOne, type Estate } from '../estate/index.ts'
import { environmentKind, organizationKind, subscriptionKind, teamKind } from '../organization/index.ts'
import { tag } from './property.ts'
import type { Resource } from './resource.ts'
import { stageInText, type Stage } from './stage.ts'
import { workloadSelectors } from './workload-selectors.ts'

/** Who answers for a resource and where it runs: names of the estate's Team, Workload and Environment. Absent: nothing says so. */
export interface Ownership {
  readonly team?: string
  readonly workload?: string
  readonly environment?: string
  readonly stage?: Stage
}

const TEAM_KEYS = ['team', 'owner']
const ENVIRONMENT_KEYS = ['environment', 'env', 'stage']

/**
 * Prepares the lookup of who answers for a resource. Each part comes from the first that says it: the Workload that selects the resource,
 * then its tags (`team`, `owner`, `environment`, `env`, `stage`, and the organisation's aliases of these; a value must be a declared team's
 * name, display name, lead or member, or name an environment or stage), then its Subscription. Made once a run; looking up is a few map reads.
 */
export function ownershipOf(estate: Estate): (resource: Resource) => Ownership {
  const fromWorkload = workloadOwnership(estate)
  const fromTags = tagOwnership(estate)
  const fromSubscription = subscriptionOwnership(estate)
  return (resource) => {
    const workload = fromWorkload(resource)
    if (workload !== undefined) return workload
    const tagged = fromTags(resource)
    const held = fromSubscription(resource)
    const place = tagged.stage === undefined ? held : tagged
    return compact({ team: tagged.team ?? held.team, environment: place.environment, stage: place.stage })
  }
}

function compact(parts: { readonly [Key in keyof Ownership]: Ownership[Key] | undefined }): Ownership {
  return {
    ...(parts.team === undefined ? {} : { team: parts.team }),
    ...(parts.workload === undefined ? {} : { workload: parts.workload }),
    ...(parts.environment === undefined ? {} : { environment: parts.environment }),
    ...(parts.stage === undefined ? {} : { stage: parts.stage }),
  }
}

const stagesByEnvironment = (estate: Estate): ReadonlyMap<string, Stage> =>
  new Map(declared(estate, environmentKind).map((one) => [one.name, one.spec.stage]))

function workloadOwnership(estate: Estate): (resource: Resource) => Ownership | undefined {
  const select = workloadSelectors(estate)
  const stages = stagesByEnvironment(estate)
  return (resource) => {
    const workload = select(resource)
    if (workload === undefined) return undefined
    const { owner: team, environment } = workload.spec
    return compact({ team, workload: workload.name, environment, stage: stages.get(environment) })
  }
}

function subscriptionOwnership(estate: Estate): (resource: Resource) => Ownership {
  const stages = stagesByEnvironment(estate)
  const owners = new Map(
    declared(estate, subscriptionKind).map(({ spec }) => [
      spec.id.toLowerCase(),
      compact({ team: spec.owner, workload: undefined, environment: spec.environment, stage: stages.get(spec.environment) }),
    ]),
  )
  const nobody: Ownership = {}
  return (resource) => owners.get(resource.subscriptionId ?? '') ?? nobody
}

function tagOwnership(estate: Estate): (resource: Resource) => Ownership {
  const teamKeys = withAliases(estate, TEAM_KEYS)
  const environmentKeys = withAliases(estate, ENVIRONMENT_KEYS)
  const teams = teamsByWord(estate)
  const environments = environmentsByWord(estate)
  return (resource) => {
    if (resource.tags === undefined || resource.tags === null) return {}
    const team = firstTag(resource, teamKeys, (value) => teams.get(plain(value)))
    const place = firstTag(resource, environmentKeys, (value) => environments(value))
    return compact({ team, workload: undefined, environment: place?.environment, stage: place?.stage })
  }
}

function firstTag<T>(resource: Resource, keys: readonly string[], read: (value: string) => T | undefined): T | undefined {
  for (const key of keys) {
    const value = tag(resource, key)
    const found = value === undefined ? undefined : read(value)
    if (found !== undefined) return found
  }
  return undefined
}

/** The keys themselves, and what the organisation's tagging standard accepts in their place. */
function withAliases(estate: Estate, keys: readonly string[]): readonly string[] {
  const rules = declaredOne(estate, organizationKind)?.spec.tags?.required ?? []
  const related = rules
    .map((rule) => [rule.key, ...(rule.aliases ?? [])])
    .filter((names) => names.some((name) => keys.includes(name.toLowerCase())))
  return [...new Set([...keys, ...related.flat().map((name) => name.toLowerCase())])]
}

/** `Vision Team`, `vision-team` and `VISION_TEAM` are one. */
const plain = (text: string): string =>
  text
    .slice(0, 256)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')

/** Team names win over display names, leads over members, and the team declared first over later ones. */
function teamsByWord(estate: Estate): ReadonlyMap<string, string> {
  const teams = declared(estate, teamKind)
  const words = [
    ...teams.map((team) => [team.name, team.name] as const),
    ...teams.map((team) => [plain(team.spec.displayName), team.name] as const),
    ...teams.map((team) => [plain(team.spec.lead), team.name] as const),
    ...teams.flatMap((team) => team.spec.members.map((member) => [plain(member), team.name] as const)),
  ]
  return new Map(words.toReversed())
}

/** An environment by its name or display name; a stage word only stands for an environment when a single one has that stage. */
function environmentsByWord(estate: Estate): (value: string) => { readonly environment?: string; readonly stage?: Stage } | undefined {
  const all = declared(estate, environmentKind).map((one) => ({
    environment: one.name,
    stage: one.spec.stage,
    title: one.spec.displayName,
  }))
  const named = new Map(
    all.toReversed().flatMap((one) => [[plain(one.title ?? one.environment), one] as const, [one.environment, one] as const]),
  )
  return (value) => {
    const exact = named.get(plain(value))
    if (exact !== undefined) return { environment: exact.environment, stage: exact.stage }
    const stage = stageInText(value)
    if (stage === undefined) return undefined
    const [only, ...others] = all.filter((one) => one.stage === stage)
    return only !== undefined && others.length === 0 ? { environment: only.environment, stage } : { stage }
  }
}
