export type { Application, Stage } from './applications.ts'
export type { BuiltWorkload } from './build-workloads.ts'
export { compileLandingZone, type Compilation, type CompileInput, type LandingZone } from './compile.ts'
export { withDecision, type Decision } from './decide.ts'
export { draftDocument, draftPaths, requestDocument, requestPath, type DraftPathAt, type RequestDraft } from './draft-request.ts'
export type { DriftDifference } from './compare-resource.ts'
export { driftOf, type DriftEntry, type DriftReport } from './drift.ts'
export { judgeGates, waveTitle, type GateCriterion, type GateFacts, type WaveFacts, type WaveGate } from './gates.ts'
export { landingZoneKind, type ApplicationSpec, type LandingZoneSpec } from './kind.ts'
export { graphChangesInWords, type LandingZoneChanges, type Recorded, type RootDigest, type TableChange } from './against.ts'
export { gatesOf, landingZonePlan, lockOf, type PlanInput } from './make-plan.ts'
export { checkOwnPolicies, landingZonePolicies, type OwnPolicyInput } from './own-policies.ts'
export type { LandingZonePlan, MissingInput, PlannedAddress, PlannedGroup, PlannedPeering, PlannedRoot, PlannedWorkload } from './plan.ts'
export type { WorkloadPlacement, WorkloadResilience } from './resilience.ts'
export { assessedIn, waveFactsOf } from './wave-facts.ts'
export { factTables } from './tables.gen.ts'
export type { RequestedWorkload } from './workloads.ts'
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
} from './consequences.ts'
export { initLandingZone, type InitialLandingZone } from './init-landing-zone.ts'
export { firstPaths, type ExistingHub, type FirstPath, type LandingZoneAnswers } from './init-landing-zone-answers.ts'
export { suggestRegions, suggestSecond, type Geography } from './init-landing-zone-regions.ts'
