import type { Diagnostic } from '@fairway/core/kernel'
import { Callout } from '../components/callout.tsx'
import { counted, safe, sentence } from '../components/format.ts'
import { Prose } from '../components/prose.tsx'

const SHOWN = 50

/** What is wrong with the declaration, at its lines: nothing is built from what is wrong. Open where it is short. */
export function Mistakes({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  if (diagnostics.length === 0) return null
  const errors = diagnostics.filter((one) => one.severity === 'error').length
  const warnings = diagnostics.length - errors
  const counts = [errors > 0 ? counted(errors, 'mistake') : '', warnings > 0 ? counted(warnings, 'warning') : '']
  return (
    <Callout tone={errors > 0 ? 'error' : 'warning'}>
      <details open={diagnostics.length <= 3}>
        <summary className="w-fit font-medium">
          {counts.filter((one) => one !== '').join(' and ')} in the declaration of the landing zone
        </summary>
        <ul className="mt-1.5 flex flex-col gap-1.5">
          {diagnostics.slice(0, SHOWN).map((one) => (
            <li key={`${one.code} ${one.summary} ${one.at?.file ?? ''} ${String(one.at?.line ?? 0)}`} className="break-words">
              <span className="font-mono text-xs">
                {one.at !== undefined && `${safe(one.at.file)}:${String(one.at.line)} `}
                {one.code}
              </span>{' '}
              <Prose text={sentence(one.summary)} />
              {one.help !== undefined && (
                <span className="block text-muted">
                  <Prose text={sentence(one.help)} />
                </span>
              )}
            </li>
          ))}
          {diagnostics.length > SHOWN && (
            <li className="text-muted">
              {counted(diagnostics.length - SHOWN, 'more message')}; <code className="font-mono">npx fairway validate</code> shows them all.
            </li>
          )}
        </ul>
      </details>
    </Callout>
  )
}
