import { codes, diagnostic, type Diagnostic } from '@fairway/core/kernel'
import { expect, test } from 'vitest'
import { printDiagnostics } from './diagnostics.ts'

function printed(diagnostics: readonly Diagnostic[]): string {
  let text = ''
  printDiagnostics({ out: () => undefined, err: (more) => void (text += more), interactive: false, color: false }, diagnostics)
  return text
}

test('A message without a way out of its own tells the registered one, once a code.', () => {
  const empty = (file: string): Diagnostic => diagnostic('FW2004', `\`${file}\` is empty`)
  expect(printed([empty('a'), empty('b'), diagnostic('FW2007', 'no JSON', { help: 'its own' })])).toBe(
    `error FW2004: \`a\` is empty\n  help: ${codes.FW2004.wayOut}\nerror FW2004: \`b\` is empty\nerror FW2007: no JSON\n  help: its own\n`,
  )
})

test('A line feed in what somebody else named or wrote begins no line that looks like a message.', () => {
  const at = { file: 'a\nerror FW3001: forged', line: 1, column: 1, endLine: 1, endColumn: 1 }
  const text = printed([diagnostic('FW2007', '`x\nforged`', { detail: 'it begins with: a\nforged', help: 'do\nforged', at })])
  expect(text.split('\n').filter((line) => /^(?:forged|error)/.test(line))).toEqual([])
})
