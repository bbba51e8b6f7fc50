export type {
  PreflightAction,
  PreflightChange,
  PreflightEntry,
  PreflightGap,
  PreflightOutcome,
  PreflightPolicy,
  PreflightReason,
  PreflightReport,
  PreflightResource,
  PreflightSource,
  PreflightSummary,
  PreflightVerdict,
} from './report.ts'
