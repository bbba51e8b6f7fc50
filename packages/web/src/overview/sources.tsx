import type { Coverage, Instant } from '@fairway/core/kernel'
import { Badge } from '../components/badge.tsx'
import { ageAt, counted, label, safe } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Time } from '../components/time.tsx'

const tones = { complete: 'pass', partial: 'unknown', denied: 'fail', failed: 'fail' } as const

/** What every source saw and when, and in words what it could not see. */
export function Sources({ coverage, asOf }: { readonly coverage: readonly Coverage[]; readonly asOf: Instant }) {
  const sources = [...Map.groupBy(coverage, (one) => one.source)]
  return (
    <Panel id="sources" title="Sources" hint="How fresh, and what they could not see" flush>
      {sources.length === 0 && <p className="p-4 text-[0.8125rem] text-muted">No source has looked at what you may see.</p>}
      <ul className="divide-y divide-line">
        {sources.map(([source, scopes]) => (
          <SourceItem key={source} source={source} scopes={scopes} asOf={asOf} />
        ))}
      </ul>
    </Panel>
  )
}

function SourceItem({ source, scopes, asOf }: { readonly source: string; readonly scopes: readonly Coverage[]; readonly asOf: Instant }) {
  const gaps = scopes.filter((one) => one.status !== 'complete')
  const newest = scopes.map((one) => one.observedAt).reduce((a, b) => (a > b ? a : b))
  const facts = scopes.reduce((sum, one) => sum + one.count, 0)
  const kinds = [...new Set(scopes.map((one) => label(one.kind)))].join(', ')
  return (
    <li className="px-4 py-3 text-[0.8125rem]">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong className="font-medium">{safe(source)}</strong>
        {gaps.length === 0 ? <Badge tone="pass">Complete</Badge> : <Badge tone="unknown">{counted(gaps.length, 'gap')}</Badge>}
        <span className="text-xs text-muted max-sm:basis-full sm:ml-auto">
          <Time at={newest} />, {ageAt(newest, asOf)}
        </span>
      </div>
      <p className="text-xs text-muted">
        {counted(facts, 'fact')} ({kinds}) from {counted(scopes.length, 'scope')}
      </p>
      {gaps.length > 0 && (
        <ul className="mt-1.5 flex flex-col gap-1.5">
          {gaps.map((gap) => (
            <li key={`${gap.scope}${gap.kind}`} className="flex items-start gap-2 text-xs">
              <Badge tone={tones[gap.status]}>{label(gap.status)}</Badge>
              <span className="min-w-0 break-words">
                <span className="break-all">{safe(gap.scope)}</span>: {safe(gap.detail ?? 'not everything could be read')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
