export type { ChildMapping, Mapping, Placement } from './mapping.ts'
export { applyRule, attribute, isPresent, readsOf, Step, type Rule, type Shape } from './rule.ts'
