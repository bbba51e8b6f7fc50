export { approvalKind } from './kinds.ts'
export type { CriterionResult, PhaseEvent, PhaseId, PhaseResult, PhaseState, StakeholderRole } from './phase.ts'
