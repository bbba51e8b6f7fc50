export { judgeChecklist } from './checklist.ts'
export {
  checklist,
  type ChecklistItem,
  type ChecklistItemDefinition,
  type ChecklistOwner,
  type ChecklistPeriod,
  type ChecklistPeriodId,
} from './checklist/index.ts'
export type { ControlSelector, CriterionDefinition, PhaseDefinition, Predicate, ReopenRule } from './definition.ts'
export { selectControls, type GateControl, type ProgramEvidence } from './evidence.ts'
export { judgePhases } from './judge.ts'
export { approvalKind } from './kinds.ts'
export type { CriterionResult, PhaseEvent, PhaseId, PhaseResult, PhaseState, StakeholderRole } from './phase.ts'
export { phases } from './phases/index.ts'
export { everythingAsked, thresholdsOf } from './thresholds.ts'
