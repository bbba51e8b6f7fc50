import type { AssessmentSummary } from '@fairway/core/engine'
import type { AreaScore } from '@fairway/core/readiness'
import { Link } from '@tanstack/react-router'
import { day, safe } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Sparkline } from '../components/sparkline.tsx'

/** Every area's rating now, and how it came there. */
export function Trends({ areas, trend }: { readonly areas: readonly AreaScore[]; readonly trend: readonly AssessmentSummary[] }) {
  const first = trend[0]
  const last = trend.at(-1)
  const span = first === undefined || last === undefined ? 'No assessment yet' : `${day(first.asOf)} to ${day(last.asOf)}`
  return (
    <Panel title="Ratings over time" hint={span} flush>
      <ul className="py-1.5">
        {areas.map((area) => (
          <li key={area.id}>
            <Link
              to="/scorecard"
              search={{ area: area.id }}
              className="flex items-center gap-3 px-4 py-1 text-[0.8125rem] no-underline hover:bg-hover"
            >
              <span className="min-w-0 grow truncate">{safe(area.name)}</span>
              <Sparkline
                min={1}
                max={5}
                title={trendTitle(area, trend)}
                points={trend.map((summary) => ({ label: summary.asOf, value: summary.ratings[area.id] ?? null }))}
              />
              <span className="w-9 shrink-0 text-right font-semibold">
                {area.rating ?? <span className="font-normal text-muted">n/a</span>}
                {area.rating !== null && <span className="text-xs font-normal text-muted">/5</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function trendTitle(area: AreaScore, trend: readonly AssessmentSummary[]): string {
  const values = trend.map((summary) => `${day(summary.asOf)}: ${String(summary.ratings[area.id] ?? 'none')}`)
  return `Rating of ${safe(area.name)}, ${values.slice(-12).join(', ')}`
}
