import { graphChanges, type Graph, type GraphChange } from '../../graph/index.ts'
import { byText } from '../../kernel/index.ts'

/** What is different between two states of a landing zone, and what it comes to. */
export interface LandingZoneChanges {
  readonly schemaVersion: 1
  readonly counts: Readonly<Record<GraphChange['kind'], number>>
  readonly changes: readonly GraphChange[]
  /** Fact tables that are newer than those of the other state, where that is known. */
  readonly tables: readonly TableChange[]
  /** Roots of which the other state makes something else today than it did when it was last rendered, in the order of their names. */
  readonly otherwise: readonly string[]
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

/** What tells two states of a deployment root apart. */
export interface RootDigest {
  readonly name: string
  readonly digest: string
}

/** What the lock files say of both states. */
export interface Recorded {
  readonly before: Tables
  readonly after: Tables
  /** The roots of the other state as its lock file recorded them, and as they come out when it is compiled today. */
  readonly rendered?: readonly RootDigest[]
  readonly recompiled?: readonly RootDigest[]
}

/** Tells in words what leads from one landing zone to another: by declaration, by table, and what it does to what is deployed. */
export function graphChangesInWords(before: Graph, after: Graph, recorded: Recorded): LandingZoneChanges {
  const changes = graphChanges(before, after)
  const newer = tableChanges(recorded)
  const otherwise = comeOutOtherwise(recorded)
  const count = (kind: GraphChange['kind']): number => changes.filter((one) => one.kind === kind).length
  return {
    schemaVersion: 1,
    counts: { added: count('added'), removed: count('removed'), changed: count('changed'), replaced: count('replaced') },
    changes,
    tables: newer,
    otherwise,
    words: [
      ...goneRoots(changes, after),
      ...grouped(changes, 'replaced'),
      ...grouped(changes, 'removed'),
      ...grouped(changes, 'changed'),
      ...grouped(changes, 'added'),
      ...newer.map(({ name, before: old, after: young }) => `the table \`${name}\` is of ${young}, the other state was made with ${old}`),
      ...otherwise.map((name) => otherwiseWords(name, newer)),
      ...(changes.length === 0 ? ['nothing changes by what is declared'] : []),
    ],
  }
}

/** Nothing that is rendered takes down a root that is no longer there, in either language. */
function goneRoots(changes: readonly GraphChange[], after: Graph): readonly string[] {
  const still = new Set([...after.nodes.values()].map(({ root }) => root))
  const gone = changes.filter(({ kind, root }) => kind === 'removed' && !still.has(root))
  return [...Map.groupBy(gone, ({ root }) => root)]
    .toSorted(([a], [b]) => byText(a, b))
    .map(
      ([root, all]) =>
        `${root} goes with all of its ${all.length} resources: run its \`remove.sh\` from before the change, for they stay otherwise`,
    )
}

/** Both are what was declared then: what differs, nobody declared. */
function comeOutOtherwise({ rendered = [], recompiled = [] }: Recorded): readonly string[] {
  const today = new Map(recompiled.map(({ name, digest }) => [name, digest]))
  return rendered
    .filter(({ name, digest }) => today.get(name) !== digest)
    .map(({ name }) => name)
    .toSorted(byText)
}

const otherwiseWords = (name: string, newer: readonly TableChange[]): string =>
  newer.length === 0
    ? `${name}: what was declared then comes out otherwise than it was last rendered, though no table is newer: it was changed since, or a stage of the roll-out began`
    : `${name}: newer tables make something else of what was declared then`

const tableChanges = ({ before, after }: Recorded): readonly TableChange[] => {
  const known = new Map(before.map(({ name, version }) => [name, version]))
  return after.flatMap(({ name, version }) => {
    const old = known.get(name)
    return old === undefined || old === version ? [] : [{ name, before: old, after: version }]
  })
}

const MOST = 5

/** What one resource does, and what several do. */
const verbs: Readonly<Record<GraphChange['kind'], readonly [string, string]>> = {
  replaced: ['is built anew, because nothing can change it in place', 'are built anew, because nothing can change them in place'],
  removed: ['goes', 'go'],
  changed: ['changes', 'change'],
  added: ['comes', 'come'],
}

/** One sentence for each type and root, with the first names and properties. */
function grouped(changes: readonly GraphChange[], kind: GraphChange['kind']): readonly string[] {
  const groups = Map.groupBy(
    changes.filter((one) => one.kind === kind),
    ({ root, type }) => `${root}\u0000${type}`,
  )
  return [...groups]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([, group]) => {
      const [first] = group
      const names = namesOf(group)
      const paths = [...new Set(group.flatMap(({ properties }) => properties.map(({ path }) => path)))].slice(0, MOST)
      const where = paths.length === 0 ? '' : ` (${paths.join(', ')})`
      return `${first?.root ?? ''}: ${first?.type ?? ''} ${names} ${verbs[kind][group.length === 1 ? 0 : 1]}${where}`
    })
}

/** The first names, each once with how often it stands there. Those that are ids tell nobody anything: they are counted. */
function namesOf(group: readonly GraphChange[]): string {
  if (group.every(({ name }) => GUID.test(name))) return `(${group.length})`
  const names = [...Map.groupBy(group, ({ name }) => name)]
  const first = names.slice(0, MOST)
  const rest = group.length - first.reduce((sum, [, all]) => sum + all.length, 0)
  const said = first.map(([name, all]) => `\`${name}\`${all.length === 1 ? '' : ` (${all.length} times)`}`)
  return `${said.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`
}

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
