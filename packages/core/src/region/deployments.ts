import { declared, placeIn, type Declared, type Estate } from '../estate/index.ts'
import type { Diagnostic } from '../kernel/index.ts'
import type { CapacityAsk, CapacityVerdict } from './capacity.ts'
import { checkCapacity, type CapacityWorld } from './check-capacity.ts'
import { capacityUnit } from './model.ts'
import { modelDeploymentKind, type ModelDeploymentSpec } from './model-deployment-kind.ts'
import { nPlusOne, type LoadReport, type SharedLoad } from './n-plus-one.ts'
import { ptuFor } from './ptu.ts'
import { policiesFor, checkResidency, type PlacedWorkload } from './residency.ts'

/** Where the deployments of a ModelDeployment document go. */
export interface DeploymentPlace extends PlacedWorkload {
  /** The name of the subscription in the estate. */
  readonly subscription: string
  /** The regions, where the document names none. */
  readonly regions: readonly string[]
  /** The account of a region, where it is known. */
  readonly account?: (region: string) => string
}

/** What all ModelDeployment documents come to. */
export interface DeploymentReport {
  readonly asks: readonly CapacityAsk[]
  readonly verdicts: readonly CapacityVerdict[]
  readonly loads: readonly LoadReport[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The asks of one document, one for each region, each at the line that wants it. */
export function deploymentAsks(
  document: Declared<ModelDeploymentSpec>,
  place: DeploymentPlace,
): readonly (CapacityAsk & { kind: 'model' })[] {
  const { model, version, deploymentType, capacity, regions } = document.spec
  return (regions ?? place.regions).map((region, index) => ({
    kind: 'model' as const,
    key: `${document.name}/${region}`,
    subscription: place.subscription,
    region,
    model,
    ...(version === undefined ? {} : { version }),
    deploymentType,
    capacity,
    ...(place.account === undefined ? {} : { account: place.account(region) }),
    at: placeIn(document, regions === undefined ? ['spec', 'model'] : ['spec', 'regions', index]),
  }))
}

/** What a deployment must carry in units of its capacity; `undefined` where nobody estimated it or the table cannot say. */
export function estimatedNeed(spec: ModelDeploymentSpec): number | undefined {
  const { estimate, deploymentType, model } = spec
  if (estimate === undefined) return undefined
  const unit = capacityUnit(deploymentType)
  // Minimum and steps do not matter for what is needed: the smallest deployable size would overstate it.
  if (unit === 'ptu') return ptuFor(model, deploymentType, estimate)?.needed
  const tokens = estimate.inputTokensPerMinute + estimate.outputTokensPerMinute
  return unit === 'thousand-tokens-per-minute' ? Math.ceil(tokens / 1000) : undefined
}

/**
 * Checks every ModelDeployment of an estate: capacity and quota, what is left when a region is lost, residency under the policies that
 * hold. `placeOf` says where a document goes; documents without a place, because their workload is not known, are left out.
 */
export function checkDeployments(
  world: CapacityWorld,
  placeOf: (document: Declared<ModelDeploymentSpec>) => DeploymentPlace | undefined,
): DeploymentReport {
  const placed = declared(world.estate, modelDeploymentKind).flatMap((document) => {
    const place = placeOf(document)
    return place === undefined ? [] : [{ document, place, asks: deploymentAsks(document, place) }]
  })
  const asks = placed.flatMap((one) => one.asks)
  const capacity = checkCapacity(asks, world)
  const left = nPlusOne(placed.filter((one) => one.asks.length > 1 || one.document.spec.estimate !== undefined).map(loadOf))
  const residency = placed.flatMap(({ asks: own, place }) => residencyOf(own, place, world.estate))
  return {
    asks,
    verdicts: capacity.verdicts,
    loads: left.loads,
    diagnostics: [...capacity.diagnostics, ...residency, ...left.diagnostics],
  }
}

function loadOf({
  document,
  asks,
}: {
  readonly document: Declared<ModelDeploymentSpec>
  readonly asks: readonly CapacityAsk[]
}): SharedLoad {
  const { spec } = document
  const need = estimatedNeed(spec)
  const unit = {
    ptu: 'provisioned throughput units',
    'thousand-tokens-per-minute': 'thousand tokens a minute',
    'thousand-enqueued-tokens': 'thousand enqueued tokens',
  }
  return {
    what: `\`${document.name}\` (${spec.model}, ${spec.deploymentType})`,
    unit: unit[capacityUnit(spec.deploymentType)],
    regions: asks.map((ask) => ({ region: ask.region, capacity: spec.capacity })),
    ...(need === undefined ? {} : { need }),
    at: placeIn(document, ['spec', 'capacity']),
  }
}

const residencyOf = (asks: readonly (CapacityAsk & { kind: 'model' })[], place: DeploymentPlace, estate: Estate): readonly Diagnostic[] =>
  checkResidency(
    asks.map(({ key, region, model, deploymentType, at }) => ({ kind: 'model' as const, key, region, model, deploymentType, at })),
    policiesFor(estate, place),
    estate,
  )
