/** Whose an object is. */
export interface LabelFacts {
  readonly workload: string
  readonly team: string
  readonly environment: string
  readonly costCenter?: string
}

const LONGEST = 63

/**
 * The value of a label: at most 63 letters, digits, `-`, `_`, `.`, beginning and ending with a letter or digit. What does not fit becomes a
 * hyphen; two texts may become one, so that labels tell whose an object is and never decide what it may do.
 */
export const fold = (value: string): string =>
  value
    .replaceAll(/[^A-Za-z\d._-]+/g, '-')
    .replace(/^[^A-Za-z\d]+/, '')
    .slice(0, LONGEST)
    .replace(/[^A-Za-z\d]+$/, '')

const HASH_LENGTH = 8

/** A name of at most `longest` characters for objects: lower-case letters, digits, hyphens. What is cut off goes on in a hash, so that two never become one. */
export function objectName(value: string, longest = LONGEST): string {
  const plain = value
    .toLowerCase()
    .replaceAll(/[^a-z\d-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  if (plain === value && plain.length <= longest) return plain
  return `${plain.slice(0, longest - HASH_LENGTH - 1).replace(/-+$/, '')}-${hash(value)}`.replace(/^-/, 'x-')
}

/** FNV-1a, 32 bits: tells names apart, protects nothing. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value.toString(16).padStart(HASH_LENGTH, '0')
}
