/** Aliases of resource types as one graph: what is alike below any two prefixes is stored once. `packages/arm/src/alias/graph.ts` reads it. */

/** One alias: the names behind its type and the path that it reads, `*` for the members of a list. */
export interface AliasRow {
  readonly type: string
  readonly rest: readonly string[]
  readonly path: readonly string[]
}

/** What a step along an alias adds to the path: itself, `properties` and itself, nothing, other names, or a path from the top. */
type Step = { readonly kind: 'keep' | 'envelope' | 'drop' } | { readonly kind: 'add' | 'restart'; readonly names: string }

interface Node {
  listed: boolean
  readonly edges: Map<string, Edge>
}

interface Edge {
  readonly name: string
  step: Step
  readonly node: Node
}

const key = (names: readonly string[]): string => names.join('.').toLowerCase()

/** The nodes and types of one namespace, packed into text. */
export function packNamespace(rows: readonly AliasRow[]): string {
  const types = Map.groupBy(rows, (row) => row.type)
  const packer = new Packer()
  const roots = [...types].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([type, of]) => `${type}:${packer.add(tree(of))}`)
  return packer.text(roots)
}

/** The aliases of a type as a tree. An alias is laid over what its longest known beginning gives, so that what follows a renamed part is renamed as well. */
function tree(rows: readonly AliasRow[]): Node {
  const root: Node = { listed: false, edges: new Map() }
  for (const row of rows.toSorted((a, b) => a.rest.length - b.rest.length || (key(a.rest) < key(b.rest) ? -1 : 1))) lay(root, row)
  return root
}

function lay(root: Node, { rest, path }: AliasRow): void {
  let node = root
  let given: readonly string[] = []
  let at = 0
  for (let edge = nextEdge(node, rest, at); edge !== undefined; edge = nextEdge(node, rest, at)) {
    given = walked(given, edge)
    node = edge.node
    at += 1
  }
  const steps = aligned(rest.slice(at), given, path)
  rest.slice(at).forEach((name, index) => {
    const edge: Edge = { name: spelled(name, path), step: steps[index] ?? { kind: 'keep' }, node: { listed: false, edges: new Map() } }
    node.edges.set(name.toLowerCase(), edge)
    node = edge.node
  })
  node.listed = true
  if (steps.length === 0 && given.join('.') !== path.join('.')) throw new Error(`two paths: ${rest.join('.')}: ${path.join('.')}`)
}

const nextEdge = (node: Node, rest: readonly string[], at: number): Edge | undefined => node.edges.get(rest[at]?.toLowerCase() ?? '')

/** Names are kept as they stand in the path, for aliases are looked up whatever their case and properties are written. */
const spelled = (name: string, path: readonly string[]): string =>
  path.includes(name) ? name : (path.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name)

function walked(given: readonly string[], { name, step }: Edge): readonly string[] {
  if (step.kind === 'keep') return [...given, name]
  if (step.kind === 'envelope') return [...given, 'properties', name]
  if (step.kind !== 'add' && step.kind !== 'restart') return given
  const names = step.names.split('.')
  return step.kind === 'add' ? [...given, ...names] : names
}

/** The cheapest steps from what is given to the path; the last one starts again from the top where nothing else leads there. */
function aligned(rest: readonly string[], given: readonly string[], path: readonly string[]): readonly Step[] {
  if (rest.length === 0) return []
  const starts = path.slice(0, given.length).join('.') === given.join('.')
  const found = starts ? cheapest(rest, path.slice(given.length)) : undefined
  if (found !== undefined) return found.steps
  return [...rest.slice(1).map((): Step => ({ kind: 'drop' })), { kind: 'restart', names: path.join('.') }]
}

interface Way {
  readonly cost: number
  readonly steps: readonly Step[]
}

function cheapest(rest: readonly string[], path: readonly string[]): Way | undefined {
  const [name, ...others] = rest
  if (name === undefined) return path.length === 0 ? { cost: 0, steps: [] } : undefined
  const ways: Way[] = []
  const go = (step: Step, used: number, cost: number): void => {
    const way = cheapest(others, path.slice(used))
    if (way !== undefined) ways.push({ cost: cost + way.cost, steps: [step, ...way.steps] })
  }
  const same = (index: number): boolean => path[index]?.toLowerCase() === name.toLowerCase()
  if (same(0)) go({ kind: 'keep' }, 1, 0)
  else if (path[0] === 'properties' && same(1)) go({ kind: 'envelope' }, 2, 1)
  else if (path[0] !== undefined && path[0] !== '*' && name !== '*') go({ kind: 'add', names: path[0] }, 1, 20)
  if (path[0] === 'properties' && path[1] === 'properties' && same(2)) go({ kind: 'add', names: path.slice(0, 3).join('.') }, 3, 8)
  go({ kind: 'drop' }, 0, 3)
  return ways.toSorted((a, b) => a.cost - b.cost)[0]
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const stepCodes = { keep: 0, envelope: 1, drop: 2, add: 3, restart: 3 } as const

/** Gives equal nodes one number, children before parents; node 0 is the listed alias with nothing below. */
class Packer {
  readonly #names = new Map<string, number>()
  readonly #texts = new Map<string, number>()
  readonly #numbers = new Map<string, number>([['1', 0]])
  readonly #nodes: number[][] = [[1]]

  add(node: Node): number {
    const edges = [...node.edges.values()].map((edge) => ({ edge, name: this.#name(edge.name), child: this.add(edge.node) }))
    edges.sort((a, b) => a.name - b.name)
    const numbers = [edges.length * 2 + (node.listed ? 1 : 0)]
    const own: number[] = []
    let before = -1
    for (const { edge, name, child } of edges) {
      own.push((name - before - 1) * 4 + stepCodes[edge.step.kind])
      if (edge.step.kind === 'add' || edge.step.kind === 'restart')
        own.push(this.#text(edge.step.names) * 2 + (edge.step.kind === 'restart' ? 1 : 0))
      own.push(child)
      before = name
    }
    const signature = [...numbers, ...own].join()
    const known = this.#numbers.get(signature)
    if (known !== undefined) return known
    this.#numbers.set(signature, this.#nodes.length)
    this.#nodes.push([...numbers, ...own])
    return this.#nodes.length - 1
  }

  #name(name: string): number {
    return numberOf(this.#names, name)
  }

  #text(names: string): number {
    return numberOf(this.#texts, names)
  }

  text(roots: readonly string[]): string {
    const packed = this.#nodes.slice(1).map((numbers) => numbers.map(digits).join(''))
    return [roots.join(','), [...this.#names.keys()].join(','), [...this.#texts.keys()].join(','), packed.join('')].join(';')
  }
}

function numberOf(table: Map<string, number>, text: string): number {
  const known = table.get(text)
  if (known !== undefined) return known
  table.set(text, table.size)
  return table.size - 1
}

/** Five bits a digit, the sixth says that more follow. */
function digits(number: number): string {
  let text = ''
  let rest = number
  do {
    const low = rest % 32
    rest = Math.floor(rest / 32)
    text += ALPHABET[low + (rest > 0 ? 32 : 0)] ?? ''
  } while (rest > 0)
  return text
}
