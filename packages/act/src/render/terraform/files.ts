import type { DeploymentRoot, ResourceNode, RootResource } from '@fairway/core/graph'
import { localKey } from '../local-key.ts'
import { kebabCase, Names } from '../words.ts'

/** A file of resources by its name without the ending, in the order in which they can be deployed. */
export interface Area {
  readonly name: string
  readonly blocks: readonly string[]
}

/** Lines: a longer file is divided; a part that is shorter is none of its own. */
const LONGEST_FILE = 800
const SHORTEST_PART = 150

interface Written {
  readonly resource: RootResource
  readonly block: string
}

/**
 * One file where it is short enough to be read; otherwise one for each area, by the words with which keys begin: `dns.tf`,
 * `hub-westeurope.tf`, and within a long one by what its resources are: `hub-westeurope-network.tf`. What is little stays together.
 */
export function areasOf(written: readonly Written[], root: DeploymentRoot): readonly Area[] {
  if (lines(written) <= LONGEST_FILE) return [{ name: 'main', blocks: blocksOf(written) }]
  const taken = new Names(['main', 'variables', 'locals', 'outputs', 'terraform'])
  return [...Map.groupBy(parts('', written, divisionsOf(root)), ([area]) => area)].map(([area, members]) => ({
    name: area === '' ? 'main' : taken.take(kebabCase(area, 'resources'), '-'),
    blocks: blocksOf(members.map(([, one]) => one)),
  }))
}

const blocksOf = (written: readonly Written[]): readonly string[] => written.map(({ block }) => block)

const lines = (written: readonly Written[]): number => written.reduce((sum, { block }) => sum + linesIn(block) + 1, 0)

function linesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** Gives the words that a part adds to the name of the whole. */
type Division = (node: ResourceNode) => string

/** What a file is divided by as long as it is too long: the first words of keys, the provider, the type around it all, the type. */
const divisionsOf = (root: DeploymentRoot): readonly Division[] => [
  ({ key }) => firstWords(localKey(key, root), 1),
  ({ key }) => firstWords(localKey(key, root), 2).slice(firstWords(localKey(key, root), 1).length),
  ({ type }) => spaced(type.slice(0, type.indexOf('/')).replace('Microsoft.', '')),
  ({ type }) => spaced(type.split('/')[1] ?? ''),
  ({ type }) => spaced(type.split('/').at(-1) ?? ''),
]

const spaced = (type: string): string => type.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')

// The last word of a key names one resource, never an area.
function firstWords(key: string, words: number): string {
  const all = key.split('/')
  return all.slice(0, Math.max(1, Math.min(words, all.length - 1))).join(' ')
}

/** Files, each by what its name is made from, divided as often as they must be. Two may have the same name: they are one. */
function parts(
  area: string,
  members: readonly Written[],
  [division, ...finer]: readonly Division[],
): readonly (readonly [string, Written])[] {
  if (lines(members) <= LONGEST_FILE || division === undefined) return members.map((one) => [area, one])
  const groups = Map.groupBy(members, ({ resource }) => division(resource.node))
  // A word that all have in common is said once, where it is the name of an area.
  const [only = ''] = groups.size === 1 && area === '' ? groups.keys() : []
  if (groups.size === 1) return parts(only === '' ? area : only, members, finer)
  const large = [...groups].filter(([word, own]) => word !== '' && lines(own) >= SHORTEST_PART)
  const apart = new Set(large.map(([word]) => word))
  const rest = members.filter(({ resource }) => !apart.has(division(resource.node)))
  return [...parts(area, rest, finer), ...large.flatMap(([word, own]) => parts(`${area} ${word}`.trim(), own, finer))]
}
