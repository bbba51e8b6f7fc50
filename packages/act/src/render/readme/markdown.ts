import { printable } from '@fairway/core/kernel'
import { escapeMarkdown } from '@fairway/core/report'

/** A piece of Markdown: made by `prose` and its kin only, so that every value in it went through the escaper. */
export interface Markdown {
  readonly markdown: string
}

type Value = Markdown | string | number

/** A template whose values are escaped, unless they are pieces of Markdown themselves. A value never begins a line. */
export function prose(texts: TemplateStringsArray, ...values: readonly Value[]): Markdown {
  let markdown = texts[0] ?? ''
  for (const [index, value] of values.entries()) markdown += textOf(value) + (texts[index + 1] ?? '')
  return { markdown }
}

const textOf = (value: Value): string => {
  if (typeof value === 'object') return value.markdown
  return typeof value === 'number' ? String(value) : escapeMarkdown(value)
}

/** Nothing. */
export const nothing: Markdown = { markdown: '' }

/** Pieces with something between them; empty ones are left out. */
export const joinedBy = (pieces: readonly Markdown[], between: string): Markdown => ({
  markdown: pieces
    .map(({ markdown }) => markdown)
    .filter((one) => one !== '')
    .join(between),
})

/** Paragraphs of a file. */
export const document = (parts: readonly Markdown[]): string => `${joinedBy(parts, '\n\n').markdown}\n`

/** Text as code within a line, in as many backticks as it takes. With a bar, which a table would take for its own, it is plain text. */
export function code(text: string): Markdown {
  const plain = printable(text.toWellFormed()).replaceAll(/\s+/g, ' ')
  if (plain.includes('|') || plain.trim() === '') return prose`${text}`
  const fence = '`'.repeat(longestRun(plain) + 1)
  const pad = /^`|`$|^ .* $/.test(plain) ? ' ' : ''
  return { markdown: `${fence}${pad}${plain}${pad}${fence}` }
}

/** A sentence in which pieces between backticks are code, as builders and tables write them. */
export function sentence(text: string): Markdown {
  const pieces = text.split('`')
  if (pieces.length % 2 === 0) return prose`${text}`
  let markdown = ''
  for (const [index, piece] of pieces.entries()) {
    const isCode = index % 2 === 1 && piece.trim() !== ''
    // The escaper trims what it is given: spaces beside code are kept here.
    markdown += isCode ? code(piece).markdown : piece.replace(/\S(?:.*\S)?/su, (words) => prose`${words}`.markdown).replaceAll(/\s+/g, ' ')
  }
  return { markdown: markdown.trim() }
}

/** Lines as a block of code; they are written by us, with every value quoted by the shell's rules. */
export function codeBlock(language: string, lines: readonly string[]): Markdown {
  const text = lines.join('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return { markdown: `${fence}${language}\n${text}\n${fence}` }
}

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))

/** A link to a file below or beside this one. */
export const link = (text: Markdown, path: string): Markdown => ({ markdown: `[${text.markdown}](${pathText(path)})` })

const pathText = (path: string): string =>
  path
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll(/[()*'!~_]/g, percent))
    .join('/')

const percent = (character: string): string =>
  character === '_' ? character : `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`

/** A table; without rows, nothing. */
export function table(head: readonly string[], rows: readonly (readonly Markdown[])[]): Markdown {
  if (rows.length === 0) return nothing
  const lines = rows.map((row) => `| ${row.map(({ markdown }) => markdown).join(' | ')} |`)
  return { markdown: [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...lines].join('\n') }
}

/** A numbered list. */
export const steps = (pieces: readonly Markdown[]): Markdown => ({
  markdown: pieces.map(({ markdown }, index) => `${String(index + 1)}. ${markdown}`).join('\n'),
})

/** A list. */
export const list = (pieces: readonly Markdown[]): Markdown => ({ markdown: pieces.map(({ markdown }) => `- ${markdown}`).join('\n') })
