import { declared, placeIn, type Declared, type Estate } from '../../estate/index.ts'
import { byText, diagnostic, didYouMean, type Diagnostic, type SourceRange } from '../../kernel/index.ts'
import { environmentKind, subscriptionKind, teamKind } from '../../organization/index.ts'
import { knownRegion } from '../../region/index.ts'
import type { ApplicationSpec, LandingZoneSpec } from '../kind.ts'

/** The stages of environments. */
export type Stage = 'sandbox' | 'development' | 'test' | 'staging' | 'production'

/** An application landing zone with everything that it names looked up. */
export interface Application {
  readonly name: string
  readonly displayName: string
  readonly team: { readonly name: string; readonly lead: string; readonly costCenter?: string }
  readonly environment: { readonly name: string; readonly stage: Stage }
  readonly group: string
  /** The estate's name of its subscription; of one that is to be created, the application's own name. */
  readonly subscription: string
  /** Whether the subscription is there already. */
  readonly state: 'created' | 'existing'
  /** The first is the primary one. */
  readonly regions: readonly string[]
  readonly exposure: 'online' | 'corp'
  /** The deployment root of its subscription. */
  readonly root: string
  readonly at: SourceRange
}

/** The applications that can be built. */
export interface LookedUpApplications {
  /** In the order of their names. */
  readonly applications: readonly Application[]
  /** Names of those that are left out because they would be built over others: each is told. */
  readonly leftOut: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Looks up what applications name. One with the name or the subscription of another one is told and left out, and so are regions that nobody
 * knows: they are told where regions are looked at.
 */
export function applicationsOf(landingZone: Declared<LandingZoneSpec>, estate: Estate, groups: readonly string[]): LookedUpApplications {
  const stages = new Map(declared(estate, environmentKind).map((one) => [one.name, one.spec.stage]))
  const teams = new Map(declared(estate, teamKind).map((one) => [one.name, one.spec]))
  const diagnostics: Diagnostic[] = []
  const applications = landingZone.spec.applications.map((spec, index): Application => {
    const place = (name: string): SourceRange => placeIn(landingZone, ['spec', 'applications', index, name])
    if (!groups.includes(spec.group)) diagnostics.push(unknownGroup(spec.group, groups, place('group')))
    const stage = stages.get(spec.environment) ?? 'development'
    const asked = spec.regions ?? (stage === 'production' ? landingZone.spec.regions : landingZone.spec.regions.slice(0, 1))
    const regions = [...new Set(asked)].filter((name) => knownRegion(name, estate) !== undefined)
    const team = teams.get(spec.owner)
    return {
      name: spec.name,
      displayName: spec.displayName ?? spec.name,
      team: {
        name: spec.owner,
        lead: team?.lead ?? spec.owner,
        ...(team?.costCenter === undefined ? {} : { costCenter: team.costCenter }),
      },
      environment: { name: spec.environment, stage },
      group: spec.group,
      subscription: spec.subscription ?? spec.name,
      state: spec.subscription === undefined ? 'created' : 'existing',
      regions,
      exposure: spec.exposure === 'internet' ? 'online' : 'corp',
      root: `04-subscriptions/${spec.name}`,
      at: placeIn(landingZone, ['spec', 'applications', index]),
    }
  })
  const clashes = [...twins(landingZone), ...shared(landingZone, estate)]
  const inTheWay = new Set(clashes.map(({ index }) => index))
  const buildable = applications.filter((_, index) => !inTheWay.has(index))
  const names = new Set(buildable.map(({ name }) => name))
  return {
    applications: buildable.toSorted((a, b) => byText(a.name, b.name)),
    leftOut: new Set(applications.map(({ name }) => name).filter((name) => !names.has(name))),
    diagnostics: [...diagnostics, ...clashes.map(({ problem }) => problem), ...unpaid(landingZone, estate)],
  }
}

const unknownGroup = (group: string, groups: readonly string[], at: SourceRange): Diagnostic => {
  const help = didYouMean(group, groups) ?? `the tree has ${groups.join(', ')}`
  return diagnostic('FW8603', `the tree has no management group \`${group}\``, { at, help })
}

/** An application, by its place in the list, that would be built over another one. */
interface Clash {
  readonly index: number
  readonly problem: Diagnostic
}

/** Two applications of one name would be one in Azure. */
function twins(landingZone: Declared<LandingZoneSpec>): readonly Clash[] {
  const seen = new Map<string, number>()
  return landingZone.spec.applications.flatMap(({ name }, index) => {
    const first = seen.get(name)
    if (first === undefined) seen.set(name, index)
    const at = placeIn(landingZone, ['spec', 'applications', index, 'name'])
    return first === undefined ? [] : [{ index, problem: diagnostic('FW8604', `two applications are called \`${name}\``, { at }) }]
  })
}

/**
 * One subscription is one application's, or the platform's: budgets, policies and rights are set for it as a whole. Two Subscriptions with one
 * id are one in Azure.
 */
function shared(landingZone: Declared<LandingZoneSpec>, estate: Estate): readonly Clash[] {
  const { platform, applications } = landingZone.spec
  const ids = new Map(declared(estate, subscriptionKind).map(({ name, spec }) => [name, spec.id.toLowerCase()]))
  const itself = (name: string): string => ids.get(name) ?? name
  const owners = new Map<string, { readonly name: string; readonly whose: string }>()
  for (const name of Object.values(platform)) if (name !== undefined) owners.set(itself(name), { name, whose: 'that of the platform' })
  const help = 'give each application a subscription of its own'
  return applications.flatMap(({ name, subscription }, index) => {
    // One that is created is called as its application.
    const called = subscription ?? name
    const whose = `that of \`${name}\``
    const first = owners.get(itself(called))
    if (first === undefined) {
      owners.set(itself(called), { name: called, whose })
      return []
    }
    // Of two that are called the same is told that they are.
    if (first.whose === whose) return []
    const at = placeIn(landingZone, ['spec', 'applications', index, 'subscription'])
    const sameId = first.name === called ? '' : `has the id of \`${first.name}\`, which `
    return [{ index, problem: diagnostic('FW8605', `the subscription \`${called}\` ${sameId}is ${first.whose} already`, { at, help }) }]
  })
}

/** Subscriptions are created for whoever pays; an id that the estate never uses was probably meant for one of them. */
function unpaid(landingZone: Declared<LandingZoneSpec>, estate: Estate): readonly Diagnostic[] {
  const { vending, applications } = landingZone.spec
  if (vending !== undefined) return []
  const known = declared(estate, subscriptionKind).map((one) => one.name)
  return applications.flatMap((application: ApplicationSpec, index) => {
    if (application.subscription !== undefined) return []
    const help = didYouMean(application.name, known) ?? 'name an existing Subscription, or say who pays under `vending`'
    const at = placeIn(landingZone, ['spec', 'applications', index])
    return [diagnostic('FW8606', `\`${application.name}\` has no subscription, and nobody pays for a new one`, { at, help })]
  })
}
