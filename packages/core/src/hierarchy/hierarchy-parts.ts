import type { HierarchyInput, HierarchyResult } from './plan-model.ts'

/** Builds the tree of management groups and puts subscriptions into it. */
export function hierarchyParts(input: HierarchyInput): HierarchyResult {
  return { tree: { root: input.spec.root.name ?? input.prefix, groups: [] }, part: { nodes: [] }, diagnostics: [] }
}
