import { printable } from '../../kernel/index.ts'

/** A piece of HTML: made by `html` only, so that every value in it went through the escaper. */
export interface Html {
  readonly html: string
}

type Value = Html | string | number | undefined | readonly Html[]

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }

/** Text made safe in HTML, in elements and in quoted attributes. */
const escapeHtml = (text: string): string => printable(text.toWellFormed()).replace(/[&<>"'`]/g, (character) => entities[character] ?? '')

/** A template whose values are escaped, unless they are pieces of HTML themselves. `undefined` is nothing. */
export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let out = texts[0] ?? ''
  values.forEach((value, index) => {
    out += textOf(value) + (texts[index + 1] ?? '')
  })
  return { html: out }
}

function textOf(value: Value): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  return 'html' in value ? value.html : value.map((one) => one.html).join('')
}
