import { declared, type Declared, type Estate } from '../estate/index.ts'
import { diagnostic, type Diagnostic, type SourceRange } from '../kernel/index.ts'
import type { DataClass } from './data-class.ts'
import { deploymentTypes, type DeploymentType, type Processing } from './deployment-type.ts'
import { modelAvailability, processingOf } from './model.ts'
import { placementPolicyKind, type PlacementPolicySpec } from './placement-policy-kind.ts'
import { allRegions, byDistance, knownRegion } from './region.ts'
import { few } from './say.ts'

/** Something that a placement policy may forbid: a model that processes requests, or a service that keeps data. */
export type ResidencySubject =
  | {
      readonly kind: 'model'
      readonly key: string
      readonly region: string
      readonly model: string
      readonly deploymentType: DeploymentType
      readonly at: SourceRange
    }
  | { readonly kind: 'storage'; readonly key: string; readonly region: string; readonly at: SourceRange }

/** What a workload is, for the policies that hold for it. */
export interface PlacedWorkload {
  readonly environment?: string
  readonly team?: string
  /** Absent: nobody said. A policy for some classes of data does not hold then, and `checkPlacement` says so. */
  readonly data?: readonly DataClass[]
}

/** The placement policies that hold for a workload: those of which every condition is met. */
export const policiesFor = (estate: Estate, workload: PlacedWorkload): readonly Declared<PlacementPolicySpec>[] =>
  declared(estate, placementPolicyKind).filter(({ spec: { appliesTo } }) => {
    const { environments, teams, data } = appliesTo
    return (
      meets(environments, workload.environment === undefined ? [] : [workload.environment]) &&
      meets(teams, workload.team === undefined ? [] : [workload.team]) &&
      meets(data, workload.data ?? [])
    )
  })

const meets = (wanted: readonly string[] | undefined, has: readonly string[]): boolean =>
  wanted === undefined || wanted.length === 0 || has.some((one) => wanted.includes(one))

const reach: Readonly<Record<Processing, number>> = { region: 0, 'data-zone': 1, global: 2 }

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '')

/** Whether a place of a policy names a region: by its name, its geography, its country or the boundary it lies in. */
export function liesIn(region: string, place: string, estate?: Estate): boolean {
  const known = knownRegion(region, estate)
  const facts = known?.facts
  const names = [
    known?.name ?? region,
    facts?.displayName,
    facts?.geography,
    facts?.country,
    facts?.boundary === 'none' ? undefined : facts?.boundary,
  ]
  return names.some((name) => name !== undefined && plain(name) === plain(place))
}

const places = new Set(
  allRegions.flatMap(({ name, displayName, geography, country, boundary }) =>
    [name, displayName, geography, country, ...(boundary === 'none' ? [] : [boundary])].map(plain),
  ),
)

/** Whether a place means anything: some region, geography, country or boundary is called so. */
export const isKnownPlace = (place: string, estate?: Estate): boolean =>
  places.has(plain(place)) || knownRegion(place, estate) !== undefined

/** Whether data may be stored in a region under a policy. No place named: anywhere. */
export const mayStore = (policy: PlacementPolicySpec, region: string, estate?: Estate): boolean =>
  policy.residency.storage.length === 0 || policy.residency.storage.some((place) => liesIn(region, place, estate))

/** Whether requests may be processed under a policy with a deployment type. */
export const mayProcess = (policy: PlacementPolicySpec, type: DeploymentType): boolean =>
  reach[processingOf(type)] <= reach[policy.residency.processing]

/**
 * Checks where data rests and where requests are processed against placement policies: a deployment type that reaches further than the
 * policy allows, a region of another data zone, storage outside of the allowed places. A model's account keeps data in its region, so
 * it is checked for both. Regions that nobody knows are left to the check of capacity.
 */
export const checkResidency = (
  subjects: readonly ResidencySubject[],
  policies: readonly Declared<PlacementPolicySpec>[],
  estate?: Estate,
): readonly Diagnostic[] =>
  subjects
    .filter((subject) => knownRegion(subject.region, estate) !== undefined)
    .flatMap((subject) => policies.flatMap((policy) => brokenBy(subject, policy, estate)))

function brokenBy(subject: ResidencySubject, policy: Declared<PlacementPolicySpec>, estate: Estate | undefined): readonly Diagnostic[] {
  const found = storedOutside(subject, policy, estate)
  return subject.kind === 'model' ? [...found, ...processedOutside(subject, policy, estate)] : found
}

function storedOutside(
  subject: ResidencySubject,
  policy: Declared<PlacementPolicySpec>,
  estate: Estate | undefined,
): readonly Diagnostic[] {
  if (mayStore(policy.spec, subject.region, estate)) return []
  const allowed = allRegions
    .filter((region) => region.access === 'open' && mayStore(policy.spec, region.name, estate))
    .map((region) => region.name)
  const help = allowed.length === 0 ? {} : { help: `the nearest that is allowed: ${few(byDistance(subject.region, allowed).slice(0, 3))}` }
  const summary = `\`${subject.key}\` would keep data in ${subject.region}, which \`${policy.name}\` does not allow`
  return [diagnostic('FW8319', summary, { at: subject.at, detail: `allowed are ${few(policy.spec.residency.storage, 10)}`, ...help })]
}

function processedOutside(
  subject: ResidencySubject & { readonly kind: 'model' },
  policy: Declared<PlacementPolicySpec>,
  estate: Estate | undefined,
): readonly Diagnostic[] {
  const { region, model, deploymentType, at, key } = subject
  const { processing, dataZones } = policy.spec.residency
  if (!mayProcess(policy.spec, deploymentType)) {
    const there = deploymentTypes.filter(
      (type) =>
        mayProcess(policy.spec, type) &&
        modelAvailability(model, region, type, estate === undefined ? {} : { estate }).answer === 'available',
    )
    const help =
      there.length > 0
        ? `${region} has \`${model}\` as ${few(there)}`
        : `${region} has \`${model}\` as no type that is allowed: take another region or model`
    const summary = `\`${key}\` lets requests be processed ${farText[processingOf(deploymentType)]}, \`${policy.name}\` allows ${farText[processing]} only`
    return [diagnostic('FW8318', summary, { at, help })]
  }
  const zone = knownRegion(region, estate)?.dataZone ?? 'none'
  if (dataZones === undefined || dataZones.length === 0 || processing === 'global' || dataZones.some((one) => one === zone)) return []
  const whose = zone === 'none' ? 'to no data zone' : `to the data zone \`${zone}\``
  const summary = `${region} of \`${key}\` belongs ${whose}, \`${policy.name}\` asks for ${few(dataZones)}`
  return [diagnostic('FW8320', summary, { at })]
}

const farText: Readonly<Record<Processing, string>> = { region: 'in the region', 'data-zone': 'in the data zone', global: 'anywhere' }
