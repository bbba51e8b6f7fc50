import { nameKey } from './archetypes.ts'
import type { Draft } from './plan-one.ts'
import type { ManagementGroup } from './plan-model.ts'
import { sameGroup } from './tree.ts'

/** The assignments that are planned so far, found by group and name. */
export class Drafts {
  private readonly list: Draft[] = []
  private readonly byGroup = new Map<string, Map<string, Draft>>()
  private readonly byName = new Map<string, Draft[]>()

  add(draft: Draft): void {
    this.list.push(draft)
    const [group, name] = [sameGroup(draft.place.group.name), nameKey(draft.entry.name)]
    const there = this.byGroup.get(group) ?? new Map<string, Draft>()
    this.byGroup.set(group, there.set(name, draft))
    this.byName.set(name, [...(this.byName.get(name) ?? []), draft])
  }

  /** All of them, groups in the order of the tree. */
  get all(): readonly Draft[] {
    return this.list
  }

  /** Those that are assigned at a group. */
  at(group: string): readonly Draft[] {
    return [...(this.byGroup.get(sameGroup(group))?.values() ?? [])]
  }

  /** Of the groups of a chain, the assignment of a name at the first that has it. */
  inChain(chain: readonly ManagementGroup[], name: string): Draft | undefined {
    const key = nameKey(name)
    return chain.map((group) => this.byGroup.get(sameGroup(group.name))?.get(key)).find((one) => one !== undefined)
  }

  /** Every assignment of a name. */
  named(name: string): readonly Draft[] {
    return this.byName.get(nameKey(name)) ?? []
  }
}
