import type { RootResource } from '@fairway/core/graph'
import { kebabCase, Names } from '../words.ts'

/** A file of resources by its name without the ending, in the order in which they can be deployed. */
export interface Area {
  readonly name: string
  readonly blocks: readonly string[]
}

const LONGEST_FILE = 800

interface Written {
  readonly resource: RootResource
  readonly block: string
}

/**
 * One file where it is short enough to be read; otherwise one for each area, by the words with which keys begin: `dns.tf`,
 * `policy-definition.tf`.
 */
export function areasOf(written: readonly Written[]): readonly Area[] {
  if (lines(written) <= LONGEST_FILE) return [{ name: 'main', blocks: written.map(({ block }) => block) }]
  const taken = new Names(['main', 'variables', 'locals', 'outputs', 'terraform'])
  return [...grouped(written, 1)].map(([area, members]) => ({
    name: taken.take(kebabCase(area, 'resources'), '-'),
    blocks: members.map(({ block }) => block),
  }))
}

const lines = (written: readonly Written[]): number => written.reduce((sum, { block }) => sum + linesIn(block) + 1, 0)

function linesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

const MOST_PARTS = 8

/** Groups by the first words of keys; a group that is too long by one word more, or by type where that would be many files of little each. */
function grouped(written: readonly Written[], words: number): ReadonlyMap<string, readonly Written[]> {
  const groups = Map.groupBy(written, ({ resource }) => areaOf(resource, words))
  const parts = [...groups].map(([area, members]) => {
    if (lines(members) <= LONGEST_FILE) return new Map([[area, members]])
    const finer = new Set(members.map(({ resource }) => areaOf(resource, words + 1)))
    return words < 3 && finer.size <= MOST_PARTS ? grouped(members, words + 1) : byType(area, members)
  })
  return new Map(parts.flatMap((part) => [...part]))
}

const byType = (area: string, members: readonly Written[]): ReadonlyMap<string, readonly Written[]> => {
  const types = Map.groupBy(members, ({ resource }) => resource.node.type.split('/').at(-1) ?? '')
  return types.size === 1 ? new Map([[area, members]]) : new Map([...types].map(([type, own]) => [`${area} ${spaced(type)}`, own]))
}

const spaced = (type: string): string => type.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')

// The last word of a key names one resource, never an area.
const areaOf = ({ node }: RootResource, words: number): string => {
  const parts = node.key.split('/')
  return parts.slice(0, Math.max(1, Math.min(words, parts.length - 1))).join(' ')
}
