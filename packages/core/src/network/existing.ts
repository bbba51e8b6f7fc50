import { parseResourceId } from '@fairway/arm/resource'
import { apiVersionOf } from '@fairway/arm/type'
import type { ResourceNode } from '../graph/index.ts'
import type { SourceRange } from '../kernel/index.ts'

/** What is there already: it is named by its id and never written. */
export interface Existing {
  readonly key: string
  readonly id: string | undefined
  readonly type: string
  /** The estate's name of the subscription that it lies in. */
  readonly subscription: string
  readonly root: string
  readonly at: SourceRange
  readonly about: string
}

/** The node of something that exists. An id that is missing or of something else was told; the node stands for it, so that others can name it. */
export function existingNode({ id, subscription, ...node }: Existing): ResourceNode {
  const parsed = id === undefined ? undefined : parseResourceId(id)
  const right = parsed?.type.toLowerCase() === node.type.toLowerCase()
  return {
    ...node,
    apiVersion: apiVersionOf(node.type),
    name: right ? parsed.name : MISSING,
    scope: { kind: 'resourceGroup', subscription, group: (right ? parsed.resourceGroup : undefined) ?? MISSING },
    body: {},
    existing: right && id !== undefined ? { id } : {},
  }
}

/** The name of what nobody named. */
const MISSING = 'missing'
