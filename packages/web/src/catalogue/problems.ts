import type { RequestDiagnostic } from '@fairway/core/api'
import { sentence } from '../components/format.ts'
import { pathKey, type DraftPath, type LocalProblem } from './draft.ts'

/** A mistake as the form shows it. */
export interface Problem {
  readonly key: string
  /** The field that it is about, where that is known. */
  readonly path?: DraftPath
  readonly code?: string
  readonly text: string
  readonly help?: string
  readonly severity: 'error' | 'warning'
}

/** What the server has against a draft. What is missing is told as such, not as a mistake. */
export const problemsOf = (diagnostics: readonly RequestDiagnostic[], missing: readonly LocalProblem[]): readonly Problem[] => {
  const empty = new Set(missing.map((one) => pathKey(one.path)))
  const noBudget = missing.some((one) => one.path[0] === 'budget')
  return diagnostics.flatMap((one, index) => {
    const { path, code, summary, help, severity } = one
    const isMissing = path !== undefined && (empty.has(pathKey(path)) || (noBudget && path[0] === 'budget'))
    if (isMissing) return []
    return [
      {
        key: `${code} ${String(index)}`,
        code,
        text: sentence(summary),
        severity,
        ...(path === undefined ? {} : { path }),
        ...(help === undefined ? {} : { help }),
      },
    ]
  })
}

/** What stands at the fields, by `pathKey`: what the form sees itself comes first. */
export function fieldErrors(local: readonly LocalProblem[], problems: readonly Problem[], tried: boolean): ReadonlyMap<string, string> {
  const errors = new Map<string, string>()
  for (const one of local) if (tried || !one.missing) errors.set(pathKey(one.path), one.problem)
  for (const { path, text, help } of problems) {
    if (path === undefined) continue
    // Money is one field for two texts.
    const key = pathKey(path[0] === 'budget' && path.at(-1) !== 'currency' ? ['budget', 'monthly', 'amount'] : path)
    if (!errors.has(key)) errors.set(key, help === undefined ? `${text}.` : `${text}; ${help}.`)
  }
  return errors
}

/** Moves to the field of a path, or to the nearest one around it, wherever it is folded away. */
export function goToField(path: DraftPath): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-path]')]
  for (let length = path.length; length > 0; length--) {
    const key = pathKey(path.slice(0, length))
    const place = fields.find((one) => one.dataset['path'] === key)
    if (place === undefined) continue
    for (let around = place.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null)
      around.open = true
    const control = place.querySelector<HTMLElement>('input, select, textarea, button') ?? place
    control.focus()
    control.scrollIntoView({ block: 'center' })
    return
  }
}
