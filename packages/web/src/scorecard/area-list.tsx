import type { AreaScore } from '@fairway/core/readiness'
import { Link } from '@tanstack/react-router'
import { Badge } from '../components/badge.tsx'
import { counted, safe } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { deltaText, FOCUS_BELOW, RatingScale } from './rating.tsx'

const groups = [
  { framework: 'readiness', title: 'Readiness scorecard', hint: 'Six areas of infrastructure readiness' },
  { framework: 'ai-readiness', title: 'AI readiness', hint: 'Seven areas of the organisation' },
] as const

/** All areas in their two groups. */
export function AreaList({ areas }: { readonly areas: readonly AreaScore[] }) {
  return (
    <>
      <Legend />
      {groups.map((group) => (
        <Panel key={group.framework} title={group.title} hint={group.hint} flush>
          <ul className="divide-y divide-line">
            {areas
              .filter((area) => area.framework === group.framework)
              .map((area) => (
                <AreaRow key={area.id} area={area} />
              ))}
          </ul>
        </Panel>
      ))}
    </>
  )
}

function Legend() {
  return (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-1 text-xs text-muted">
      <span className="inline-flex items-center gap-1.5">
        <svg viewBox="0 0 20 8" width="20" height="8" aria-hidden="true">
          <rect width="20" height="8" rx="2" className="fill-accent" />
        </svg>
        Rating from evidence
      </span>
      <span className="inline-flex items-center gap-1.5">
        <svg viewBox="0 0 9 7" width="9" height="7" aria-hidden="true">
          <path d="M4.5 0 9 7H0z" className="fill-ink" />
        </svg>
        Self-rating
      </span>
      <span>Below {FOCUS_BELOW}: focused work before you go on</span>
    </p>
  )
}

function AreaRow({ area }: { readonly area: AreaScore }) {
  const [blocker] = area.blockedBy
  return (
    <li>
      <Link
        to="/scorecard"
        search={{ area: area.id }}
        className="grid items-center gap-x-6 gap-y-1 px-4 py-2 text-[0.8125rem] no-underline hover:bg-hover sm:grid-cols-[minmax(0,1fr)_auto] lg:grid-cols-[16rem_auto_minmax(0,1fr)]"
      >
        <span className="flex items-center gap-2 font-medium">
          {safe(area.name)}
          {area.rating !== null && area.rating < FOCUS_BELOW && <Badge tone="unknown">Focus</Badge>}
        </span>
        <span className="flex flex-wrap items-center gap-x-3">
          <RatingScale rating={area.rating} selfRating={area.selfRating} />
          <span className="w-8 font-semibold">
            {area.rating ?? '\u2013'}
            <span className="text-xs font-normal text-muted">/5</span>
          </span>
          <span className="w-32 text-xs text-muted">{deltaText(area.rating, area.selfRating)}</span>
        </span>
        <span className="min-w-0 truncate text-xs text-muted max-lg:sm:col-span-2">
          {blocker === undefined
            ? 'Nothing blocks the next level'
            : `Blocked by ${safe(blocker.title)}${area.blockedBy.length > 1 ? ` and ${counted(area.blockedBy.length - 1, 'other control')}` : ''}`}
        </span>
      </Link>
    </li>
  )
}
