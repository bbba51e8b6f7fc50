import type { Expression } from './syntax.ts'

/** An expression as text, brackets included; `parseExpression` reads it back. */
export const printExpression = (expression: Expression): string => `[${printed(expression)}]`

function printed(expression: Expression): string {
  let text = ''
  let target = expression
  while (target.kind === 'property' || target.kind === 'index') {
    const mark = target.safe ? '?' : ''
    text = (target.kind === 'property' ? `.${mark}${target.name}` : `[${mark}${printed(target.index)}]`) + text
    target = target.target
  }
  if (target.kind === 'literal')
    return (typeof target.value === 'number' ? String(target.value) : `'${target.value.replaceAll("'", "''")}'`) + text
  const name = target.namespace === undefined ? target.name : `${target.namespace}.${target.name}`
  return `${name}(${target.args.map((arg) => printed(arg)).join(', ')})${text}`
}
