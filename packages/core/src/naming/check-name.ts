import { isNamedType, nameFacts, type NameFacts } from './name-facts.ts'
import { resourceNames } from './resource-names.gen.ts'

const { reserved } = resourceNames
const wholeWords: ReadonlySet<string> = new Set(reserved.whole)

/**
 * What Azure has against a name, in words that follow "the name": its length, its characters, a reserved word. `undefined`: nothing. For children it is
 * the last part of the name. Nothing is known of names of types that the table does not have.
 */
export function checkResourceName(type: string, name: string): string | undefined {
  if (!isNamedType(type)) return name === '' ? 'is empty' : undefined
  const facts = nameFacts(type)
  const { fixed, min, max, form } = facts
  if (fixed !== undefined) return fixed.includes(name) ? undefined : `must be ${fixed.map((one) => `\`${one}\``).join(' or ')}`
  if (name.length < min || name.length > max) return `has ${name.length} characters; ${allowed(min, max)} are allowed`
  if (!form.expression.test(name)) return `must be ${form.words}`
  return reservedWord(facts, name)
}

const allowed = (min: number, max: number): string => (min === max ? `${min}` : `${min} to ${max}`)

/** Names that are part of an address on the internet may not hold words of others. */
function reservedWord({ unique }: NameFacts, name: string): string | undefined {
  if (unique !== 'global' && unique !== 'region') return undefined
  const lower = name.toLowerCase()
  const word =
    reserved.anywhere.find((one) => lower.includes(one)) ??
    reserved.atStart.find((one) => lower.startsWith(one)) ??
    (wholeWords.has(lower) ? lower : undefined)
  return word === undefined ? undefined : `holds \`${word}\`, which Azure reserves`
}
