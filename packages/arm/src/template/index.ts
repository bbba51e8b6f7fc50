export { expandTemplate } from './expand.ts'
export type {
  DeploymentScope,
  ExpandedOutput,
  ExpandedResource,
  Expansion,
  ExpansionInput,
  ScopeKind,
  TemplateProblem,
  TemplateProblemCode,
  Unresolved,
} from './expansion.ts'
