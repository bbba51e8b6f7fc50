import type { ControlView } from '@fairway/core/api'
import type { AreaScore, BacklogItem } from '@fairway/core/readiness'
import { Link } from '@tanstack/react-router'
import { counted, safe, sentence } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Prose } from '../components/prose.tsx'
import { StatusIcon } from '../components/status.tsx'
import { BackLink } from './back-link.tsx'
import { BacklogTable } from './backlog-table.tsx'
import { ControlList } from './control-list.tsx'
import { Ladder } from './ladder.tsx'
import { deltaText, RatingScale } from './rating.tsx'

/** One area: its rating, the gap to what people say, what blocks the next level, its controls. */
export function AreaDetail({
  area,
  controls,
  backlog,
}: {
  readonly area: AreaScore
  readonly controls: readonly ControlView[]
  readonly backlog: readonly BacklogItem[]
}) {
  const work = backlog.filter((item) => item.area === area.id)
  return (
    <>
      <BackLink search={{}}>All areas</BackLink>
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <Panel title={safe(area.name)}>
          <div className="flex flex-wrap items-center gap-4">
            <span className="text-3xl font-semibold tracking-tight">
              {area.rating ?? '\u2013'}
              <span className="text-base font-normal text-muted">/5</span>
            </span>
            <div>
              <RatingScale rating={area.rating} selfRating={area.selfRating} />
              <p className="text-xs text-muted">{deltaText(area.rating, area.selfRating)}</p>
            </div>
          </div>
          {area.gap !== undefined && (
            <p className="mt-3 text-[0.8125rem]">
              <Prose text={sentence(area.gap)} />
            </p>
          )}
          <h3 className="mt-4 mb-2 text-xs font-medium text-muted">Ladder</h3>
          <Ladder levels={area.levels} />
        </Panel>
        <Panel title="What blocks the next level" flush>
          <Blockers area={area} />
        </Panel>
      </div>
      {work.length > 0 && <BacklogTable items={work} areas={[area]} />}
      <ControlList controls={controls.filter((control) => control.areas.includes(area.id))} areas={[area]} area={area.id} />
    </>
  )
}

function Blockers({ area }: { readonly area: AreaScore }) {
  if (area.blockedBy.length === 0)
    return <p className="p-4 text-[0.8125rem] text-muted">Nothing: every control of the next level passes or does not apply.</p>
  return (
    <ul className="divide-y divide-line">
      {area.blockedBy.map((blocker) => (
        <li key={blocker.control} className="flex gap-2.5 px-4 py-2.5 text-[0.8125rem]">
          <span className="mt-0.5">
            <StatusIcon status={blocker.status} />
          </span>
          <div className="min-w-0 grow">
            <Link to="/scorecard" search={{ control: blocker.control }} className="font-medium hover:text-accent hover:underline">
              {safe(blocker.title)}
            </Link>
            <p className="text-xs text-muted">
              Level {blocker.level}, {counted(blocker.subjects, 'subject')} {blocker.status === 'fail' ? 'failing' : 'unknown'}
              {blocker.settledBy !== undefined && `. Settled by ${safe(blocker.settledBy)}`}
            </p>
          </div>
          <Link
            to="/findings"
            search={{ status: [blocker.status], rule: [blocker.control] }}
            className="shrink-0 text-xs font-medium text-accent hover:underline"
          >
            Findings<span className="sr-only"> of {safe(blocker.title)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
