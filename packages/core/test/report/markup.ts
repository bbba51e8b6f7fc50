/** A tag that a reader of HTML or XML would see. */
export interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly empty: boolean
  readonly attributes: readonly (readonly [string, string])[]
}

const TAG = /<([^<>]*(?:"[^"]*"[^<>]*)*)>/g
const ATTRIBUTE = /([^\s="/]+)(?:="([^"]*)")?/g

/** The tags of a page, and the text between them; a stray angle bracket stays in the text. */
export function markupOf(markup: string): { readonly tags: readonly Tag[]; readonly text: string } {
  const tags = [...markup.matchAll(TAG)].map((match) => tagOf(match[1] ?? ''))
  return { tags, text: markup.replaceAll(TAG, '') }
}

function tagOf(inner: string): Tag {
  const closing = inner.startsWith('/')
  const name = (/^\/?([^\s/>]+)/.exec(inner)?.[1] ?? '').toLowerCase()
  const rest = inner.replace(/^\/?[^\s/>]+/, '')
  const attributes = name.startsWith('!') ? [] : [...rest.matchAll(ATTRIBUTE)].map((match) => [match[1] ?? '', match[2] ?? ''] as const)
  return { name, closing, empty: /\/$|^\?/.test(inner), attributes }
}

/** Whether XML nests, quotes and escapes as it should: enough to catch a text that broke out. */
export function wellFormed(xml: string): boolean {
  const { tags, text } = markupOf(xml)
  if (/[<>]/.test(text) || /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xml)) return false
  const open: string[] = []
  for (const tag of tags) {
    if (tag.empty) continue
    if (!tag.closing) open.push(tag.name)
    else if (open.pop() !== tag.name) return false
  }
  return open.length === 0
}
