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
export { check, type PreflightInput } from './check.ts'
export { fromExpansion } from './from-expansion.ts'
export { fromResources, type ResourcesOptions } from './from-resources.ts'
export { fromTerraform } from './from-terraform.ts'
export type { DeclaredResource, PreflightPart } from './part.ts'
