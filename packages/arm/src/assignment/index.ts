export { assignmentsAt, type AtOptions, type EffectiveAssignment, type EffectivePolicy } from './assignments-at.ts'
export { conflicts, type ConflictKind, type PolicyConflict } from './conflicts.ts'
export { reachingPolicies, type Reaching, type ReachingPolicies, type ReachingPolicy } from './reaching.ts'
export { explainPair, type ExplainedPair, type ExplainOptions } from './explain.ts'
export {
  messageFor,
  parseAssignment,
  type EnforcementMode,
  type GivenParameter,
  type KnownPlace,
  type NonComplianceMessage,
  type PolicyAssignment,
} from './assignment.ts'
export type { Attestation } from './attestation.ts'
export { policyCatalogue, type Found, type PolicyCatalogue } from './catalogue.ts'
export type {
  AssignmentCompliance,
  Compliance,
  DefinitionCompliance,
  GroupCompliance,
  PolicyCompliance,
  ScopeCompliance,
} from './compliance.ts'
export { evaluateCompliance, type EvaluateOptions } from './evaluate.ts'
export { isHonoured, parseExemption, type PolicyExemption } from './exemption.ts'
export { isEvaluated } from './not-evaluated-types.ts'
export type { Override } from './override.ts'
export type { CompliancePair, PairFilter } from './pairs.ts'
export { pairIdOf, parsePairId, type PairId } from './pair-id.ts'
export { planAssignments, type PlanInput } from './plan.ts'
export type { AssignmentPlan, PlannedAssignment, PlannedPolicy } from './planned.ts'
export type { AssignmentProblem, AssignmentProblemCode, ParsedDocument } from './problem.ts'
export { scopeTree, type ScopeTree, type ScopeTreeInput } from './scope-tree.ts'
export type { ResourceSelector, Selectable, Selector, SelectorKind } from './selector.ts'
export { rollUp, states, type RollUp, type State, type StateCounts } from './state.ts'
export {
  containersIn,
  nothingRelated,
  placeOfQuery,
  relatedIn,
  surroundingsOf,
  type IsListed,
  type KnownContainers,
} from './surroundings.ts'
export { compareVersions, isVersionOf } from './version.ts'
export { writesOf, type Write } from './writes.ts'
