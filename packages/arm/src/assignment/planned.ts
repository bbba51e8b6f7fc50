import type { CompiledPolicy, Effect, PolicyDefinition, PolicySetDefinition } from '../policy/index.ts'
import type { Value } from '../value/index.ts'
import type { PolicyAssignment } from './assignment.ts'
import type { PolicyExemption } from './exemption.ts'
import type { Override } from './override.ts'
import type { AssignmentProblem } from './problem.ts'
import type { ScopeTree } from './scope-tree.ts'

/** One policy of one assignment. */
export interface PlannedPolicy {
  /** Its place in `AssignmentPlan.policies`. */
  readonly index: number
  readonly assignment: PlannedAssignment
  /** The reference id in its initiative; empty for an assignment of a single definition. */
  readonly reference: string
  /** Id of the definition in lower case, as the assignment or initiative names it. */
  readonly definitionId: string
  /** Absent where nobody has it. */
  readonly definition?: PolicyDefinition
  /** The groups of the initiative that it belongs to. */
  readonly groups: readonly string[]
  /** All values, defaults included, by name in lower case. */
  readonly parameters: ReadonlyMap<string, Value>
  /** The effect in force, in lower case, where no override for a location holds; absent where it is not known. */
  readonly effect?: Effect
  /** Overrides that concern it, in order. */
  readonly overrides: readonly Override[]
  /** Why nothing is judged by it: the definition is missing or cannot be evaluated offline. Never set for a disabled policy. */
  readonly notEvaluated?: string
  /** Whether what is in force depends on the location of a resource. */
  readonly byLocation: boolean
  /** What is in force at a location (lower case, no spaces, empty for none); `undefined`: nothing, as when disabled. */
  at(location: string): CompiledPolicy | undefined
}

/** An assignment with what it assigns. */
export interface PlannedAssignment {
  /** Its place in `AssignmentPlan.assignments`. */
  readonly index: number
  readonly assignment: PolicyAssignment
  /** The initiative that it assigns, where it assigns one that somebody has. */
  readonly set?: PolicySetDefinition
  readonly policies: readonly PlannedPolicy[]
}

/** Everything that is assigned, compiled and ready to judge. Made by `planAssignments`. */
export interface AssignmentPlan {
  readonly assignments: readonly PlannedAssignment[]
  readonly policies: readonly PlannedPolicy[]
  readonly exemptions: readonly PolicyExemption[]
  readonly tree: ScopeTree
  /** What is wrong, worst first within each document. */
  readonly problems: readonly AssignmentProblem[]
  /** Different compiled policies: what is really evaluated. */
  readonly compiled: number
}
