/** A piece of a file that is about one resource. */
export interface Excerpt {
  readonly path: string
  readonly text: string
}

/** What is looked for: the comment above a resource says why it is there, its body what it is called. */
interface Sought {
  readonly name: string
  readonly type: string
  readonly about: string
}

/**
 * The block of the rendered files that declares a resource: the one under whose comment and in whose body most of what is known of it
 * stands. `undefined` where no block is sure to be it.
 */
export function excerptOf(files: readonly Excerpt[], sought: Sought): Excerpt | undefined {
  const blocks = files.flatMap(({ path, text }) => blocksOf(text).map((block) => ({ path, text: block, weight: weightOf(block, sought) })))
  const best = blocks.reduce<(typeof blocks)[number] | undefined>(
    (found, one) => (one.weight > (found?.weight ?? 0) ? one : found),
    undefined,
  )
  return best === undefined ? undefined : { path: best.path, text: best.text }
}

/** Blocks are what stands between closing lines at the left edge: both languages and YAML's `---` end them so. */
const blocksOf = (text: string): readonly string[] =>
  text
    .split(/(?<=^[}\]])\n|^---\n/m)
    .map((block) => block.trim())
    .filter((block) => block !== '')

/** Without its type a block is about something else. */
function weightOf(block: string, { name, type, about }: Sought): number {
  const lower = block.toLowerCase()
  if (!lower.includes(`${type.toLowerCase()}@`)) return 0
  const last = name.slice(name.lastIndexOf('/') + 1)
  return 1 + (block.includes(about) ? 2 : 0) + (last !== '' && block.includes(last) ? 1 : 0)
}
