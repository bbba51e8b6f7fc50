import { printable, type Diagnostic } from '@fairway/core/kernel'
import pc from 'picocolors'
import type { Io } from './io.ts'

/** Prints mistakes one after another on `err`: place, code, what, why, way out. */
export function printDiagnostics(io: Io, diagnostics: readonly Diagnostic[]): void {
  const paint = pc.createColors(io.color)
  for (const one of diagnostics) {
    const place = one.at === undefined ? '' : `${printable(one.at.file)}:${one.at.line}:${one.at.column}: `
    const severity = one.severity === 'error' ? paint.red('error') : paint.yellow('warning')
    io.err(`${place}${severity} ${one.code}: ${printable(one.summary)}\n`)
    if (one.detail !== undefined) io.err(`  ${printable(one.detail)}\n`)
    if (one.help !== undefined) io.err(`  ${paint.cyan('help')}: ${printable(one.help)}\n`)
  }
}

/** "2 errors, 1 warning". */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === 'error').length
  const warnings = diagnostics.length - errors
  const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
  return [errors > 0 ? plural(errors, 'error') : '', warnings > 0 ? plural(warnings, 'warning') : '']
    .filter((text) => text !== '')
    .join(', ')
}
