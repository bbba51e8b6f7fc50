import type { StoredFinding } from '@fairway/core/engine'
import type { Coverage } from '@fairway/core/kernel'
import { useQuery } from '@tanstack/react-query'
import { overviewQuery } from '../api/queries.ts'
import { Badge } from '../components/badge.tsx'
import { ageAt, counted, label, safe } from '../components/format.ts'
import { PeekSection } from '../components/peek-panel.tsx'
import { Time } from '../components/time.tsx'

const SHOWN = 20

/** The facts a judgement rests on, each with when it was observed. */
export function Evidence({ finding }: { readonly finding: StoredFinding }) {
  const { data } = useQuery(overviewQuery)
  const asOf = data?.asOf ?? null
  return (
    <PeekSection title="Evidence">
      {finding.evidence.length === 0 && <p className="text-[0.8125rem] text-muted">None: the judgement rests on what is missing.</p>}
      <ul className="flex flex-col gap-2">
        {finding.evidence.slice(0, SHOWN).map((fact) => (
          <li key={`${fact.kind}${fact.source}${fact.key}`} className="text-[0.8125rem]">
            <p>
              {safe(fact.source)} <span className="text-muted">({label(fact.kind).toLowerCase()})</span>
            </p>
            <p className="text-xs text-muted">
              Observed <Time at={fact.observedAt} />
              {asOf !== null && `, ${ageAt(fact.observedAt, asOf)}`}
            </p>
            <p className="font-mono text-xs break-all text-muted">{safe(fact.key)}</p>
          </li>
        ))}
      </ul>
      {finding.evidence.length > SHOWN && (
        <p className="mt-1 text-xs text-muted">{counted(finding.evidence.length - SHOWN, 'more fact')}</p>
      )}
    </PeekSection>
  )
}

/** What the sources could not see where this finding is. */
export function Gaps({ coverage }: { readonly coverage: readonly Coverage[] }) {
  if (coverage.length === 0) return null
  const gaps = coverage.filter((one) => one.status !== 'complete')
  const complete = [...new Set(coverage.filter((one) => one.status === 'complete').map((one) => one.source))]
  return (
    <PeekSection title="Coverage">
      <ul className="flex flex-col gap-1.5">
        {gaps.slice(0, SHOWN).map((one) => (
          <li key={`${one.source}${one.scope}${one.kind}`} className="flex items-start gap-2 text-xs">
            <Badge tone="unknown">{label(one.status)}</Badge>
            <span className="min-w-0 break-words">
              {safe(one.source)}, <span className="break-all">{safe(one.scope)}</span>
              {one.detail !== undefined && `: ${safe(one.detail)}`}
            </span>
          </li>
        ))}
        {complete.length > 0 && (
          <li className="flex items-start gap-2 text-xs">
            <Badge tone="pass">Complete</Badge>
            <span className="min-w-0 break-words">{complete.map(safe).join(', ')}</span>
          </li>
        )}
      </ul>
    </PeekSection>
  )
}
