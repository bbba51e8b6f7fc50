import { codes, printable, type Diagnostic } from '@fairway/core/kernel'
import pc from 'picocolors'
import { counted } from './counted.ts'
import type { Io } from './io.ts'

/** Prints mistakes one after another on `err`: place, code, what, why, way out. The registered way out is told once a code. */
export function printDiagnostics(io: Io, diagnostics: readonly Diagnostic[]): void {
  const paint = pc.createColors(io.color)
  const told = new Set<string>()
  for (const one of diagnostics) {
    const place = one.at === undefined ? '' : `${oneLine(one.at.file)}:${one.at.line}:${one.at.column}: `
    const severity = one.severity === 'error' ? paint.red('error') : paint.yellow('warning')
    io.err(`${place}${severity} ${one.code}: ${oneLine(one.summary)}\n`)
    if (one.detail !== undefined) io.err(`  ${indented(one.detail)}\n`)
    const help = one.help ?? (told.has(one.code) ? undefined : codes[one.code].wayOut)
    if (help !== undefined) io.err(`  ${paint.cyan('help')}: ${indented(help)}\n`)
    if (one.help === undefined) told.add(one.code)
  }
}

/** A file may be called anything: a line feed in its name must not begin a line that looks like another message. */
const oneLine = (text: string): string => printable(text).replaceAll('\n', '\\n')

const indented = (text: string): string => printable(text).replaceAll('\n', '\n  ')

/** "2 errors, 1 warning". */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === 'error').length
  const warnings = diagnostics.length - errors
  return [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : '']
    .filter((text) => text !== '')
    .join(', ')
}
