import { Document, isScalar, visit, type Scalar } from 'yaml'
import { commentText } from '../words.ts'

/** Texts that every version of YAML reads as text without quotes: what begins with a letter and is no word for true, false or nothing. */
const PLAIN = /^[A-Za-z][A-Za-z\d]*(?:[./_-][A-Za-z\d]+)*$/
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null|inf|nan)$/i
/** Lines of printable characters that do not end with a space, of which the first does not begin with one: they stay lines in a block. */
const LINES = /^[!-~](?:[ -~]*[!-~])?\n(?:(?:[ -~]*[!-~])?\n)*$/

/**
 * A value as YAML that says the same to readers of versions 1.1 and 1.2: Kubernetes reads the one, most tools the other. Texts that could be
 * anything else are quoted; no anchors, no folded lines. What nobody can see, what reverses what they see, and what a reader of version 1.1 takes
 * for the end of a line or refuses, is written as its number.
 */
export function yamlText(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false, version: '1.2' })
  visit(document, { Scalar: (_key, node) => setStyle(node) })
  const text = document.toString({ lineWidth: 0, indentSeq: true, nullStr: 'null' })
  // Such characters stand between double quotes alone: everything else is printable ASCII.
  return text.replaceAll(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, numbered)
}

function numbered(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
}

function setStyle(node: Scalar): void {
  if (!isScalar(node) || typeof node.value !== 'string') return
  const text = node.value.toWellFormed()
  node.value = text
  node.type = styleOf(text)
}

const styleOf = (text: string): 'PLAIN' | 'BLOCK_LITERAL' | 'QUOTE_DOUBLE' => {
  if (PLAIN.test(text) && !WORDS.test(text)) return 'PLAIN'
  return LINES.test(text) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE'
}

/** Text as a comment of one line. */
export const commentLine = (text: string): string => `# ${commentText(text)}`.trimEnd()
