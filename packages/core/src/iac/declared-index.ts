import { byText } from '../kernel/index.ts'
import type { DeclaredResource, ObservedDeclaration } from './declared-resource.ts'
import { nestingParent, typeOfLast } from './nesting.ts'

/** Everything that was declared about one id. */
export interface Declared {
  /** The declaration that is compared with the world. */
  readonly main: DeclaredResource
  /** The others, in a fixed order: a second state, a deposed object, a deployment beside a state. */
  readonly others: readonly DeclaredResource[]
}

/** Declarations by the resource they are about. */
export interface DeclaredIndex {
  readonly byId: ReadonlyMap<string, Declared>
  /** Whether code declares children of this id and type one by one, so that a child it does not name was made beside it. */
  declaresChildren(parent: string, childType: string): boolean
}

/** Indexes declarations by canonical id; those without one are left out. */
export function indexDeclarations(declarations: readonly ObservedDeclaration[]): DeclaredIndex {
  const groups = new Map<string, ObservedDeclaration[]>()
  for (const one of declarations) {
    const { id } = one.declaration
    if (id === undefined) continue
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [one])
    else group.push(one)
  }
  const byId = new Map<string, Declared>()
  const childTypes = new Set<string>()
  for (const [id, group] of groups) {
    const [main, ...others] = group.toSorted(bestFirst).map((one) => one.declaration)
    if (main === undefined) continue
    byId.set(id, { main, others })
    const parent = nestingParent(id)
    if (parent !== undefined) childTypes.add(`${parent} ${typeOfLast(id)}`)
  }
  return { byId, declaresChildren: (parent, childType) => childTypes.has(`${parent} ${childType}`) }
}

/** A living object before a deposed one, a tool that knows attributes before one that does not, newer before older. */
function bestFirst(a: ObservedDeclaration, b: ObservedDeclaration): number {
  return (
    Number(isDeposed(a)) - Number(isDeposed(b)) ||
    Number(a.declaration.tool === 'arm') - Number(b.declaration.tool === 'arm') ||
    byText(b.observedAt, a.observedAt) ||
    byText(a.declaration.file, b.declaration.file) ||
    byText(a.declaration.address, b.declaration.address)
  )
}

const isDeposed = (one: ObservedDeclaration): boolean => one.declaration.condition === 'deposed'
