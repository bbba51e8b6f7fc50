import { graphChanges, type Graph, type GraphChange } from '../graph/index.ts'
import { byText } from '../kernel/index.ts'

/** What is different between two states of a landing zone, and what it comes to. */
export interface LandingZoneChanges {
  readonly schemaVersion: 1
  readonly counts: Readonly<Record<GraphChange['kind'], number>>
  readonly changes: readonly GraphChange[]
  /** Fact tables that are newer than those of the other state, where that is known. */
  readonly tables: readonly TableChange[]
  /** What it comes to, a sentence each, what may hurt first. */
  readonly words: readonly string[]
}

/** A table that was raised. */
export interface TableChange {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** Tables as a state recorded them: name to version. */
type Tables = readonly { readonly name: string; readonly version: string }[]

/** Tells in words what leads from one landing zone to another: by declaration, by table, and what it does to what is deployed. */
export function graphChangesInWords(
  before: Graph,
  after: Graph,
  tables: { readonly before: Tables; readonly after: Tables },
): LandingZoneChanges {
  const changes = graphChanges(before, after)
  const newer = tableChanges(tables)
  const count = (kind: GraphChange['kind']): number => changes.filter((one) => one.kind === kind).length
  return {
    schemaVersion: 1,
    counts: { added: count('added'), removed: count('removed'), changed: count('changed'), replaced: count('replaced') },
    changes,
    tables: newer,
    words: [
      ...grouped(changes, 'replaced', 'is built anew, because nothing can change it in place'),
      ...grouped(changes, 'removed', 'goes'),
      ...grouped(changes, 'changed', 'changes'),
      ...grouped(changes, 'added', 'comes'),
      ...newer.map(({ name, before: old, after: young }) => `the table \`${name}\` is of ${young}, the other state was made with ${old}`),
      ...(changes.length === 0 ? ['nothing changes'] : []),
    ],
  }
}

const tableChanges = ({ before, after }: { readonly before: Tables; readonly after: Tables }): readonly TableChange[] => {
  const known = new Map(before.map(({ name, version }) => [name, version]))
  return after.flatMap(({ name, version }) => {
    const old = known.get(name)
    return old === undefined || old === version ? [] : [{ name, before: old, after: version }]
  })
}

const MOST = 5

/** One sentence for each type and root, with the first names and properties. */
function grouped(changes: readonly GraphChange[], kind: GraphChange['kind'], verb: string): readonly string[] {
  const groups = Map.groupBy(
    changes.filter((one) => one.kind === kind),
    ({ root, type }) => `${root}\u0000${type}`,
  )
  return [...groups]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([, group]) => {
      const [first] = group
      const names = group.slice(0, MOST).map(({ name }) => `\`${name}\``)
      const more = group.length > MOST ? ` and ${group.length - MOST} more` : ''
      const paths = [...new Set(group.flatMap(({ properties }) => properties.map(({ path }) => path)))].slice(0, MOST)
      const where = paths.length === 0 ? '' : ` (${paths.join(', ')})`
      return `${first?.root ?? ''}: ${first?.type ?? ''} ${names.join(', ')}${more} ${verb}${where}`
    })
}
