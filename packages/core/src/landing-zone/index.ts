export type { Application, Stage } from './compile/applications.ts'
export type { BuiltWorkload } from './compile/build-workloads.ts'
export type { Deployed } from './compile/deployed.ts'
export { compileLandingZone, compileSteps, type Compilation, type CompileInput, type LandingZone } from './compile/compile.ts'
export { withDecision, type Decision } from './request/decide.ts'
export { draftDocument, draftPaths, requestDocument, requestPath, type DraftPathAt, type RequestDraft } from './request/draft-request.ts'
export type { DriftDifference } from './drift/compare-resource.ts'
export { driftOf, type DriftEntry, type DriftReport } from './drift/drift.ts'
export { driftOfTerraform } from './drift/terraform-drift.ts'
export { judgeGates, waveTitle, type GateCriterion, type GateFacts, type WaveFacts, type WaveGate } from './plan/gates.ts'
export { keptValues, type KeptValue } from './compile/kept-values.ts'
export { landingZoneKind, type ApplicationSpec, type LandingZoneSpec } from './kind.ts'
export { graphChangesInWords, type LandingZoneChanges, type Recorded, type RootDigest, type TableChange } from './plan/against.ts'
export { gatesOf, landingZonePlan, lockOf, type PlanInput } from './plan/make-plan.ts'
export { checkOwnPolicies, landingZonePolicies, type OwnPolicyInput } from './plan/own-policies.ts'
export type {
  LandingZonePlan,
  MissingInput,
  PlannedAddress,
  PlannedGroup,
  PlannedPeering,
  PlannedRoot,
  PlannedWorkload,
} from './plan/plan.ts'
export type { WorkloadPlacement } from './compile/placement.ts'
export type { WorkloadResilience } from './compile/resilience.ts'
export { assessedIn, waveFactsOf } from './plan/wave-facts.ts'
export { factTables } from './tables.gen.ts'
export type { RequestedWorkload } from './compile/workloads.ts'
export {
  bastionConsequence,
  connectionConsequence,
  ddosConsequence,
  firewallConsequence,
  groupsConsequence,
  hubConsequence,
  logsConsequence,
  pathEffort,
  type ChoiceFacts,
  type Consequence,
} from './init/consequences.ts'
export { initLandingZone, type InitialLandingZone } from './init/init-landing-zone.ts'
export { firstPaths, type ExistingHub, type FirstPath, type LandingZoneAnswers } from './init/answers.ts'
export { missingForConnection } from './init/network.ts'
export { suggestRegions, suggestSecond, type Geography } from './init/regions.ts'
