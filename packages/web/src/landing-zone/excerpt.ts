/** A piece of a file that is about one resource. */
export interface Excerpt {
  readonly path: string
  readonly text: string
}

/** What is looked for: symbols are made of keys, comments say why a resource is there, and its body what it is called. */
interface Sought {
  readonly key: string
  readonly name: string
  readonly type: string
  readonly about: string
}

/**
 * The block of the rendered files that declares a resource: the one under whose comment, in whose symbol and in whose body most of what is
 * known of it stands. `undefined` where no block is sure to be it.
 */
export function excerptOf(files: readonly Excerpt[], sought: Sought): Excerpt | undefined {
  const blocks = files.flatMap(({ path, text }) => blocksOf(text).map((block) => ({ path, text: block, weight: weightOf(block, sought) })))
  const [best, second] = blocks.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)
  return best === undefined || best.weight === second?.weight ? undefined : { path: best.path, text: best.text }
}

/** Resources with the comments right above them: both languages end them with a brace at the left edge. */
const blocksOf = (text: string): readonly string[] => text.match(/(?:^(?:\/\/|#|@).*\n)*^resource [^\n]*\{\n[\s\S]*?^\}/gm) ?? []

const bare = (text: string): string => text.replaceAll(/[^a-z0-9]/gi, '').toLowerCase()

/** Without its type a block is about something else. */
function weightOf(block: string, { key, name, type, about }: Sought): number {
  if (!block.toLowerCase().includes(`${type.toLowerCase()}@`)) return 0
  const head = /^resource (?:"[^"]*" )?"?([\w-]+)/m.exec(block)?.[1] ?? ''
  const last = name.slice(name.lastIndexOf('/') + 1)
  // What another file makes is only looked up here.
  const made = / existing = \{$/m.test(block) ? 0 : 1
  return 1 + made + (bare(head) === bare(key) ? 4 : 0) + (block.includes(about) ? 2 : 0) + (last !== '' && block.includes(last) ? 1 : 0)
}
