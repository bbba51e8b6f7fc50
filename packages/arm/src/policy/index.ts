export { compilePolicy, type Compilation, type CompileOptions } from './compile-policy.ts'
export type { CompiledPolicy, Explanation, RelatedExplanation, TypedPolicy } from './compiled.ts'
export { applyPatch, type PatchOperation } from './explain/patch.ts'
export type { Reason } from './explain/reason.ts'
export type { AnswerName } from './answer.ts'
export { parsePolicyDefinition, type ParsedDefinition, type PolicyDefinition, type PolicyRule } from './definition/definition.ts'
export { resolveParameters, type ParameterDefinition, type ParameterValues } from './definition/parameter.ts'
export {
  parsePolicySet,
  type ParsedPolicySet,
  type PolicyGroup,
  type PolicyReference,
  type PolicySetDefinition,
} from './definition/policy-set.ts'
export { effectOf, effectRank, type Effect } from './effect.ts'
export type { RelatedQuery, RelatedResources, Surroundings } from './judge/frame.ts'
export type { PolicyProblem } from './problem.ts'
export { Subject, subjectOf, type SubjectOptions } from './subject.ts'
export { COMPLIANT, FAILURE, NON_COMPLIANT, NOT_APPLICABLE, UNDECIDED, verdictName, type Verdict, type VerdictName } from './verdict.ts'
export { evaluateCase, type CaseResult, type PolicyCase } from './evaluate-case.ts'
export { bearsName } from './judge/existence.ts'
