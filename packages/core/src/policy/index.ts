export { checkOutcomes, type CheckedFile, type CheckOutcome, type CheckReport, type CheckResult, type NotChecked } from './check-report.ts'
export type {
  AssignmentCompliance,
  ComplianceCounts,
  CompliancePair,
  ComplianceReport,
  ComplianceState,
  DefinitionCompliance,
  PairExplanation,
  PolicyOrigin,
} from './compliance-report.ts'
export type { PolicyAnswer, PolicyPatch, PolicyReason } from './reason.ts'
