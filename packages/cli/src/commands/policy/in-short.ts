import type { Diagnostic } from '@fairway/core/kernel'

/** What definitions of others lack, by the dozen and not to be mended here: the first of these say it all. */
const ofOthers: ReadonlySet<Diagnostic['code']> = new Set(['FW7006', 'FW7022', 'FW7023'])
const TOLD_OF_OTHERS = 3
/** Anything else is somebody's to mend. */
const TOLD = 30

/** Every error, and of the warnings of each code the first, with the number of those that follow. */
export function inShort(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const hidden = new Map<Diagnostic['code'], number>()
  const counts = new Map<Diagnostic['code'], number>()
  const told = diagnostics.filter(({ code, severity }) => {
    if (severity === 'error') return true
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count <= (ofOthers.has(code) ? TOLD_OF_OTHERS : TOLD)) return true
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
