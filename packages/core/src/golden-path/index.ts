export {
  defineGoldenPath,
  type BuiltInPath,
  type GoldenPathDefinition,
  type PathClass,
  type PathFacts,
  type PathSite,
  type Preparation,
  type PreparedPath,
} from './definition.ts'
export { goldenPathKind, workloadRequestKind } from './kinds.ts'
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
export { recoveryOf } from './recovery.ts'
export type { RecoveryFact, RecoveryTable, StageRecovery } from './tables.ts'
