import type { Scope } from '../resource/index.ts'
import { containerOf } from './container.ts'
import type { ScopeTree } from './scope-tree.ts'

/** Somewhere that a certain set of assignments, exemptions and exclusions reaches. Resources with the same ones share it. */
export interface Place {
  readonly index: number
  /** The scopes at or above it at which anything is attached, the nearest first. */
  readonly scopes: readonly Scope[]
}

interface Container {
  readonly place: Place
  readonly scopes: readonly Scope[]
}

/**
 * Finds the place of a resource by its id. Resource groups, of which there are thousands, are worked out once each; a resource on its own
 * only where something is attached to a single resource of its group.
 */
export class Places {
  private readonly tree: ScopeTree
  private readonly attached: ReadonlySet<Scope>
  private readonly interned = new Map<string, Place>()
  private readonly containers = new Map<Scope, Container>()
  /** Containers inside which something is attached to a resource. */
  private readonly deep: ReadonlySet<Scope>

  constructor(tree: ScopeTree, attached: ReadonlySet<Scope>) {
    this.tree = tree
    this.attached = attached
    this.deep = new Set([...attached].flatMap((scope) => (containerOf(scope) === scope ? [] : [containerOf(scope)])))
  }

  /** The place of a resource. `id` in lower case; `container`: what `containerOf` says of it. */
  of(id: string, container: Scope): Place {
    const { place, scopes } = this.containers.get(container) ?? this.enter(container)
    if (!this.deep.has(container)) return place
    const own: Scope[] = []
    for (let at = id; at.length > container.length; at = above(at)) if (this.attached.has(at)) own.push(at)
    return own.length === 0 ? place : this.intern([...own, ...scopes])
  }

  private enter(container: Scope): Container {
    const scopes = this.tree.ancestors(container).filter((scope) => this.attached.has(scope))
    const made = { place: this.intern(scopes), scopes }
    this.containers.set(container, made)
    return made
  }

  private intern(scopes: readonly Scope[]): Place {
    const key = scopes.join('\n')
    const before = this.interned.get(key)
    if (before !== undefined) return before
    const place = { index: this.interned.size, scopes }
    this.interned.set(key, place)
    return place
  }
}

/** The id without its last type and name; of an extension resource the resource that it extends. */
function above(id: string): string {
  const shorter = id.slice(0, id.lastIndexOf('/', id.lastIndexOf('/') - 1))
  const provider = shorter.lastIndexOf('/providers/')
  return provider !== -1 && !shorter.includes('/', provider + '/providers/'.length) ? shorter.slice(0, provider) : shorter
}
