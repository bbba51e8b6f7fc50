import type { Diagnostic } from '@fairway/core/kernel'

/** Warnings of one code that are told one by one: definitions of others have many that nobody here can mend. */
const TOLD = 3
/** What is missing in a template is told up to this number: each is somebody's to give. */
const TOLD_OF_TEMPLATES = 20

/** Every error, and of the warnings of each code the first, with the number of those that follow. */
export function inShort(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const hidden = new Map<Diagnostic['code'], number>()
  const counts = new Map<Diagnostic['code'], number>()
  const told = diagnostics.filter(({ code, severity }) => {
    if (severity === 'error') return true
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count <= (code === 'FW7018' ? TOLD_OF_TEMPLATES : TOLD)) return true
    hidden.set(code, (hidden.get(code) ?? 0) + 1)
    return false
  })
  const rest = [...hidden].map(([code, count]): Diagnostic => ({
    code,
    severity: 'warning',
    summary: `${count} more of these`,
    help: '`-o json` has them all',
  }))
  return [...told, ...rest]
}
