export { groupKey } from './group-key.ts'
export { guardrailPlan } from './guardrail-plan.ts'
export { GROUPS_ROOT, hierarchyParts } from './hierarchy-parts.ts'
export type {
  AssignedDefinition,
  DeclaredResource,
  GroupGuardrails,
  GroupTree,
  GuardrailConflict,
  GuardrailInput,
  GuardrailPlan,
  GuardrailStage,
  HierarchyInput,
  HierarchyResult,
  LaterGuardrails,
  LeftOutGuardrail,
  ManagementGroup,
  NeededExemption,
  NeededRole,
  PlaceOf,
  PlannedExemption,
  PlannedGuardrail,
  PlatformValue,
  PlatformValues,
  SubscriptionPlacement,
} from './plan-model.ts'
export {
  archetypesSchema,
  guardrailsSchema,
  hierarchySchema,
  type ArchetypesSpec,
  type GuardrailsSpec,
  type HierarchySpec,
} from './schema.ts'
export { groupsAbove } from './tree.ts'
