export { readCase, type PolicyCase, type ReadCase } from './case.ts'
export { checkFiles, saysWhere, type CheckInput } from './check.ts'
export { byWorst, outcomeCounts } from './check-result.ts'
export { checkResources, type CheckResourcesInput, type ResourcesCheck } from './check-resources.ts'
export { scopesFor } from './check-scope.ts'
export { checkFileKind, checkFileOf, pairParameters, type CheckFile, type CheckFileKind, type CheckUnit } from './check-file.ts'
export type { EvalResult } from './eval-result.ts'
export {
  checkOutcomes,
  notJudgedWords,
  type CheckedFile,
  type CheckOutcome,
  type CheckReport,
  type CheckResult,
  type NotChecked,
} from './check-report.ts'
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
export { armResourceOf, armResourcesOf } from './arm-resources.ts'
export {
  assignmentNamed,
  assignmentOf,
  assignmentsOf,
  complianceReport,
  countsOf,
  exemptionState,
  judgePolicies,
  pageOfPairs,
  pairsOf,
  pairStates,
  type ComplianceReportOptions,
  type JudgedPolicies,
  type OwnerOf,
  type PairQuery,
} from './compliance.ts'
export { policyPlan, type PlanOptions, type PolicyPlan, type PolicySources } from './plan.ts'
export { baselineEntries, observedPolicies, sourced, type PolicyFrom, type PolicyShelf, type SourcedPolicy } from './sourced.ts'
export { explanationOf, ownRemedy, plainJson, reasonsOf } from './explain.ts'
export { checkPolicies } from './check-estate.ts'
export { diffEntries, entryOf, type Digest, type PolicyChange, type PolicyEntry, type PolicyPull } from './entry.ts'
export {
  isPolicyFile,
  isPolicyKind,
  mayHoldPolicies,
  policiesInFiles,
  policiesOf,
  policyOf,
  withoutTwins,
  type PolicyDocument,
} from './estate-policies.ts'
export { placesIn } from './json-places.ts'
export { readJsonText, type JsonText, type TextPlace } from './json-text.ts'
export { policyAssignmentKind, policyDefinitionKind, policyExemptionKind, policyInitiativeKind } from './kinds.ts'
export { readPolicyFile, type PolicyFile, type PolicyInFile } from './read-policy-file.ts'
export { memberOf, recognisePolicies, typeOfKind, type PolicyDocumentKind, type RecognisedPolicy } from './recognise.ts'
export type { PolicyAnswer, PolicyPatch, PolicyReason } from './reason.ts'
export {
  assignmentComplianceSchema,
  checkReportSchema,
  complianceCountsSchema,
  compliancePairSchema,
  complianceReportSchema,
  definitionComplianceSchema,
  pairExplanationSchema,
  policyJsonSchemas,
  policyOriginSchema,
} from './report-schemas.ts'
export { knownScopes, scopeOrGroup, type KnownScopes } from './scopes.ts'
export { foundInWords, tellingReasons } from './remedy.ts'
export { remedyOf } from './ways-out.ts'
