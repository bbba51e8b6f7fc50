import { text, type Input, type Reference, type Text } from '../../graph/index.ts'

/** Text of an XML document: what is known, and places that only the deployment fills (ids of applications and tenants, nothing else). */
export type XmlText = string | Text | Reference | Input

/** An element or plain text of XML. The only way to write XML here: whatever stands in it is escaped. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, XmlText>>
  readonly children: readonly (XmlElement | XmlText)[]
}

/** An element. Names are the code's own. */
export const xml = (
  name: string,
  attributes: Readonly<Record<string, XmlText>> = {},
  ...children: readonly (XmlElement | XmlText)[]
): XmlElement => ({ name, attributes, children })

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Characters that XML 1.0 has no way to write; `\uFFFD` stands for them. */
const unwritable =
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const escaped = (plain: string): string =>
  plain
    .replaceAll(unwritable, '\uFFFD')
    .replaceAll(/[&<>"']/g, (one) => entities[one] ?? one)
    .replaceAll(/[\t\n\r]/g, (one) => `&#${one.charCodeAt(0)};`)

const written = (value: XmlText): string | Text | Reference | Input => (typeof value === 'string' ? escaped(value) : value)

const isElement = (one: XmlElement | XmlText): one is XmlElement => typeof one === 'object' && 'children' in one

/** Writes an element with everything in it, indented by two blanks. Elements with text in them stand on one line. */
export function xmlDocument(element: XmlElement, indent = ''): string | Text {
  const attributes = Object.entries(element.attributes).map(([name, value]) => text(` ${name}="`, written(value), '"'))
  if (element.children.length === 0) return text(`${indent}<${element.name}`, ...attributes, ' />')
  const open = text(`${indent}<${element.name}`, ...attributes, '>')
  const inner = element.children.some((child) => !isElement(child))
    ? element.children.map((child) => (isElement(child) ? xmlDocument(child) : written(child)))
    : [...element.children.flatMap((child) => (isElement(child) ? ['\n', xmlDocument(child, `${indent}  `)] : [])), `\n${indent}`]
  return text(open, ...inner, `</${element.name}>`)
}

/** A text as a literal of C#, the language of expressions in policies of API Management. */
export const csharp = (plain: string): string =>
  `"${plain.replaceAll(/["\\]/g, (one) => `\\${one}`).replaceAll(/[^\x20-\x7E]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
