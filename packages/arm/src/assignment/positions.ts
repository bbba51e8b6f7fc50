import type { AssignmentPlan, PlannedPolicy } from './planned.ts'

/** Where the counts of everything stand: one row of counts for the whole, each policy, assignment, group and definition. */
export class Positions {
  readonly size: number
  readonly groups: readonly { readonly assignment: number; readonly name: string }[]
  readonly definitions: readonly string[]
  private readonly policies: number
  private readonly assignments: number
  private readonly groupsOf: ReadonlyMap<string, number>
  private readonly definitionsOf: ReadonlyMap<string, number>
  private readonly groupRows: readonly (readonly number[])[]

  constructor(plan: AssignmentPlan) {
    this.policies = plan.policies.length
    this.assignments = plan.assignments.length
    const groups = new Map<string, { assignment: number; name: string }>()
    for (const { assignment, groups: names } of plan.policies) {
      for (const name of names) {
        const key = groupKey(assignment.index, name)
        if (!groups.has(key)) groups.set(key, { assignment: assignment.index, name })
      }
    }
    this.groups = [...groups.values()]
    this.groupsOf = new Map([...groups.keys()].map((key, index) => [key, index]))
    this.definitions = [...new Set(plan.policies.map((one) => one.definitionId))]
    this.definitionsOf = new Map(this.definitions.map((id, index) => [id, index]))
    this.size = 1 + this.policies + this.assignments + this.groups.length + this.definitions.length
    this.groupRows = plan.policies.map((one) => one.groups.map((name) => this.group(one.assignment.index, name)))
  }

  /** All resources. */
  readonly whole = 0

  policy(index: number): number {
    return 1 + index
  }

  assignment(index: number): number {
    return 1 + this.policies + index
  }

  group(assignment: number, name: string): number {
    return 1 + this.policies + this.assignments + (this.groupsOf.get(groupKey(assignment, name)) ?? 0)
  }

  definition(id: string): number {
    return 1 + this.policies + this.assignments + this.groups.length + (this.definitionsOf.get(id) ?? 0)
  }

  /** Everything that a state under a policy counts for. */
  of(policy: PlannedPolicy): readonly number[] {
    return [
      this.whole,
      this.policy(policy.index),
      this.assignment(policy.assignment.index),
      this.definition(policy.definitionId),
      ...(this.groupRows[policy.index] ?? []),
    ]
  }
}

const groupKey = (assignment: number, name: string): string => `${assignment} ${name.toLowerCase()}`
