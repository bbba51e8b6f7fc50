import type { GraphPart, ResourceNode } from '../../graph/index.ts'
import { diagnostic, type Diagnostic } from '../../kernel/index.ts'

const GROUP = 'Microsoft.Resources/resourceGroups'

/**
 * Resource groups that a pattern of names makes one of: what lies in the second would lie in the first. Each is told and left out, so that the rest
 * can still be looked at. Of everything else two of one key are a defect.
 */
export function oneOfEach(parts: readonly GraphPart[]): {
  readonly parts: readonly GraphPart[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const first = new Map<string, ResourceNode>()
  const diagnostics: Diagnostic[] = []
  const isFirst = (node: ResourceNode): boolean => {
    if (node.type !== GROUP) return true
    const other = first.get(node.key)
    if (other === undefined) first.set(node.key, node)
    else diagnostics.push(clash(node, other))
    return other === undefined
  }
  return { parts: parts.map((part) => ({ ...part, nodes: part.nodes.filter(isFirst) })), diagnostics }
}

const clash = (node: ResourceNode, other: ResourceNode): Diagnostic =>
  diagnostic('FW8504', `two resource groups would be called \`${node.name}\`: \`${node.about}\` and \`${other.about}\``, {
    at: node.at,
    help: 'write `{workload}`, `{environment}` and `{region}` into the pattern of Microsoft.Resources/resourceGroups in the NamingConvention',
  })
