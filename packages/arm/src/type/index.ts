export type { BodyProblem, BodyProblemKind } from './body-problem.ts'
export { checkBody, type CheckedBody } from './check-body.ts'
export { knownTypes, type TypeScope } from './known-types.ts'
export { apiVersionOf, knowsType, scopesOf } from './facts.ts'
