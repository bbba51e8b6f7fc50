import { Reference, Text, type Graph, type Input } from '@fairway/core/graph'
import { environmentVariable } from '../bicep/index.ts'

/** Text as one word of a POSIX-like shell (bash): whatever stands in it stays text, and on one line. */
export function shellWord(text: string): string {
  if (/^[\w/.:@%+,=-]+$/.test(text) && !/^[=~]/.test(text)) return text
  const well = text.toWellFormed()
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(well)) return `'${well.replaceAll("'", `'\\''`)}'`
  return `$'${well.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, numbered)}'`
}

// A NUL ends every word of a shell: nothing stands for it.
const numbered = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  return code === 0 ? '' : String.raw`\U${code.toString(16).padStart(8, '0')}`
}

/** A value as one word, with what is not known as a variable of the environment: `'/subscriptions/'"${SUBSCRIPTION_HUB:?}"`. */
export function shellValue(value: string | Text, graph: Graph): string {
  if (!(value instanceof Text)) return shellWord(value)
  const parts = value.parts.map((part) => (typeof part === 'string' ? part : place(part, graph)))
  const words: string[] = []
  let plain = ''
  for (const part of parts) {
    if (typeof part === 'string') plain += part
    else {
      if (plain !== '') words.push(shellWord(plain))
      words.push(`"\${${part.variable}:?}"`)
      plain = ''
    }
  }
  if (plain !== '') words.push(shellWord(plain))
  return words.join('')
}

const place = (part: Input | Reference, graph: Graph): string | { readonly variable: string } => {
  if (part instanceof Reference) throw new Error(`an id names ${part.of}, which is no input`)
  return graph.inputs.get(part.name)?.value ?? { variable: environmentVariable(part.name) }
}
