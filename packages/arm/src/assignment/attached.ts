import type { Scope } from '../resource/index.ts'
import type { AssignmentPlan } from './planned.ts'

/** Every scope at which something is attached: an assignment, an exclusion, an exemption. */
export const attachedScopes = (plan: AssignmentPlan): ReadonlySet<Scope> =>
  new Set([
    ...plan.assignments.flatMap(({ assignment }) => [assignment.scope, ...assignment.notScopes]),
    ...plan.exemptions.map(({ scope }) => scope),
  ])
