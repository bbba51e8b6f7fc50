import { diagnostic, type Diagnostic } from '../kernel/index.ts'
import type { Locate } from './positions.ts'

/** Control characters but tab and line ends, halves of surrogate pairs, byte order marks, marks that turn the writing direction. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u

const MOST = 20

/** Whether a value carries a character that people cannot see and terminals or readers act upon. */
export const hasInvisible = (value: string): boolean => INVISIBLE.test(value)

/** `U+202E` for the first invisible character of a text. */
export const invisibleName = (text: string): string => {
  const point = INVISIBLE.exec(text)?.[0].codePointAt(0) ?? 0
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Every invisible character of a document, up to twenty. */
export function invisibleDiagnostics(text: string, locate: Locate): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  for (const match of text.matchAll(new RegExp(INVISIBLE.source, 'gu'))) {
    const at = locate(match.index)
    found.push(diagnostic('FW1018', `an invisible character (${invisibleName(match[0])}) stands here`, { at, help: 'delete it' }))
    if (found.length === MOST) break
  }
  return found
}
