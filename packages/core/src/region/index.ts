export type { CapacityAnswer, CapacityAsk, CapacityVerdict, LimitSource } from './capacity.ts'
export { checkCapacity, type CapacityReport, type CapacityWorld } from './check-capacity.ts'
export { checkRegionDocuments } from './check-documents.ts'
export { checkDataClass, checkPlacement, type PlacedAt } from './check-placement.ts'
export { dataClasses, type DataClass } from './data-class.ts'
export { deploymentTypes, type CapacityUnit, type DeploymentType, type Processing } from './deployment-type.ts'
export { checkDeployments, deploymentAsks, estimatedNeed, type DeploymentPlace, type DeploymentReport } from './deployments.ts'
export { gpuAvailability, gpuFamily, type GpuAvailability } from './gpu.ts'
export {
  capacityUnit,
  deploymentTypeFacts,
  isKnownModel,
  modelAvailability,
  modelEnd,
  modelNames,
  modelVersions,
  processingOf,
  provisionedFacts,
  type AvailabilityOptions,
  type ModelAvailability,
  type ModelEnd,
} from './model.ts'
export { modelDeploymentKind, type ContentFilterSpec, type ModelDeploymentSpec } from './model-deployment-kind.ts'
export { loadKey, loadsOf, nPlusOne, type LoadReport, type RegionLoss, type SharedLoad } from './n-plus-one.ts'
export {
  capacityFactKey,
  observedCapacity,
  type CapacityListing,
  type ObservedCapacity,
  type ObservedModel,
  type ObservedQuota,
  type ObservedSize,
} from './observed.ts'
export { placementsFor, portabilityOf, servicesOf, tieStrength, type Placement, type PlacementAsk } from './placement.ts'
export type { PlacementCriterion, PlacementReason } from './placement-criteria.ts'
export { placementPolicyKind, type PlacementLocation, type PlacementPolicySpec } from './placement-policy-kind.ts'
export { checkProduction, productionMinimum, secondRegions, type ProductionPlace } from './production.ts'
export { onStep, ptuFor, ptuSteps, type PtuSize, type TokenLoad } from './ptu.ts'
export { findQuota, modelSubject, requestsPerMinute, type FoundQuota, type QuotaLimit, type QuotaSources } from './quota.ts'
export type { QuotaSubject } from './quota-subject.ts'
export { allRegions, byDistance, distanceKm, knownRegion, nearestRegion, regionFact, type KnownRegion } from './region.ts'
export {
  regionScope,
  type CapacityFact,
  type CapacityProvider,
  type ModelFact,
  type ObservedCapacityFact,
  type QuotaFact,
  type RoomFact,
  type SizeFact,
} from './region-fact.ts'
export { regionKind, type RegionQuota, type RegionSpec } from './region-kind.ts'
export { replicationPlan, type CriticalAsset, type ReplicationStep, type ReplicationWorld } from './replication.ts'
export {
  checkResidency,
  isKnownPlace,
  liesIn,
  mayProcess,
  mayStore,
  policiesFor,
  type PlacedWorkload,
  type ResidencySubject,
} from './residency.ts'
export type {
  AssetKind,
  DataZone,
  DeploymentTypeFacts,
  ModelFacts,
  PortabilityFacts,
  ProvisionedFacts,
  PtuSteps,
  QuotaTier,
  RegionFacts,
  Tie,
} from './tables.ts'
