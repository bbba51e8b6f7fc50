import { parseResourceId } from '@fairway/arm/resource'
import { apiVersionOf } from '@fairway/arm/type'
import type { ResourceNode } from '../graph/index.ts'
import type { SourceRange } from '../kernel/index.ts'

/** What is there already: it is named by its id and never written. */
export interface Existing {
  readonly key: string
  readonly id: string
  readonly type: string
  /** The estate's name of the subscription that it lies in. */
  readonly subscription: string
  readonly root: string
  readonly at: SourceRange
  readonly about: string
}

/** The node of something that exists; `undefined` when its id is none of such a resource. */
export function existingNode({ id, subscription, ...node }: Existing): ResourceNode | undefined {
  const parsed = parseResourceId(id)
  const group = parsed?.resourceGroup
  if (parsed === undefined || group === undefined || parsed.type.toLowerCase() !== node.type.toLowerCase()) return undefined
  return {
    ...node,
    apiVersion: apiVersionOf(node.type),
    name: parsed.name,
    scope: { kind: 'resourceGroup', subscription, group },
    body: {},
    existing: { id },
  }
}
