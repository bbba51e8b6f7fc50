export { approvalNeed, judgeDecisions, type ApprovalFacts, type ApprovalNeed, type DecisionFacts, type JudgedDecision } from './approval.ts'
export { builtInPath, builtInPaths } from './built-in.ts'
export { offeredPaths, type OfferedPath } from './catalogue.ts'
export { checkGoldenPaths } from './check-paths.ts'
export {
  defineGoldenPath,
  type BuiltInPath,
  type Footing,
  type FootingFacts,
  type GoldenPathDefinition,
  type PathClass,
  type PathFacts,
  type PathProblem,
  type PathSite,
  type Preparation,
  type PreparedPath,
} from './definition.ts'
export { goldenPathKind, workloadRequestKind, type GoldenPathSpec, type WorkloadRequestSpec } from './kinds.ts'
export {
  azureOnly,
  exemptionsOf,
  joined,
  type KubernetesObject,
  type PathExemption,
  type RegionPlace,
  type Site,
  type Stage,
  type Substitution,
  type WorkloadModel,
  type WorkloadOutput,
  type WorkloadPlace,
} from './place.ts'
export { criticalAssets, recoveryOf } from './recovery.ts'
export { checkRequests, modelsFor, resolveRequest, type RequestContext, type ResolvedRequest } from './request.ts'
export type { RequestState } from './request-state.ts'
export type { RecoveryFact, RecoveryTable, StageRecovery } from './tables.ts'
export { floorOf, usualCosts, type UsualCost } from './usual-cost.ts'
