import type { Diagnostic } from '@fairway/core/kernel'
import { Badge } from '../components/badge.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { counted, safe, sentence } from '../components/format.ts'
import { Prose } from '../components/prose.tsx'

const SHOWN = 200

/** What is wrong with the documents, and where policies contradict each other. */
export function ProblemList({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  if (diagnostics.length === 0) return <EmptyState title="No problem">Policies were read whole, and none contradicts another.</EmptyState>
  return (
    <section
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Problems"
      className="scroll-slim h-full overflow-y-auto bg-surface focus-visible:outline-offset-[-2px]"
    >
      <ul className="divide-y divide-line">
        {diagnostics.slice(0, SHOWN).map((one) => (
          <li
            key={`${one.code} ${one.summary} ${one.at?.file ?? ''} ${String(one.at?.line ?? 0)}`}
            className="px-4 py-2.5 text-[0.8125rem]"
          >
            <p className="flex flex-wrap items-baseline gap-x-2">
              <Badge tone={one.severity === 'error' ? 'fail' : 'unknown'}>{one.severity === 'error' ? 'Mistake' : 'Warning'}</Badge>
              <span className="font-mono text-xs text-muted">{one.code}</span>
              <span className="min-w-0 break-words">
                <Prose text={sentence(one.summary)} />
              </span>
            </p>
            {one.detail !== undefined && (
              <p className="mt-1 break-words">
                <Prose text={one.detail} />
              </p>
            )}
            {one.help !== undefined && (
              <p className="mt-1 break-words text-muted">
                <Prose text={sentence(one.help)} />
              </p>
            )}
            {one.at !== undefined && (
              <p className="mt-1 font-mono text-xs break-all text-muted">
                {safe(one.at.file)}:{one.at.line}
              </p>
            )}
          </li>
        ))}
      </ul>
      {diagnostics.length > SHOWN && (
        <p className="px-4 py-2 text-xs text-muted">
          {counted(diagnostics.length - SHOWN, 'more is', 'more are')} in `fairway policy compliance`.
        </p>
      )}
    </section>
  )
}
