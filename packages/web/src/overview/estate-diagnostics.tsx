import type { Diagnostic } from '@fairway/core/kernel'
import { Callout } from '../components/callout.tsx'
import { counted, safe } from '../components/format.ts'

const SHOWN = 20

/** What is wrong with the estate's own files: told before anything judged from them. */
export function EstateDiagnostics({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  if (diagnostics.length === 0) return null
  const errors = diagnostics.filter((one) => one.severity === 'error').length
  const title =
    errors > 0
      ? `${counted(errors, 'error')} in the estate or its sources: what they declare was left out of the judgement`
      : `${counted(diagnostics.length, 'warning')} from the estate and its sources`
  return (
    <Callout tone={errors > 0 ? 'error' : 'warning'}>
      <details>
        <summary className="w-fit font-medium">{title}</summary>
        <ul className="mt-1.5 flex flex-col gap-1.5">
          {diagnostics.slice(0, SHOWN).map((one, index) => (
            <li key={`${one.code}-${String(index)}`} className="break-words">
              <span className="font-mono text-xs">
                {one.at !== undefined && `${safe(one.at.file)}:${String(one.at.line)}:${String(one.at.column)} `}
                {one.code}
              </span>{' '}
              {safe(one.summary)}
              {one.help !== undefined && <span className="text-muted"> {safe(one.help)}</span>}
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
