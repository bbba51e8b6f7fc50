import type { AreaScore, BacklogItem } from '@fairway/core/readiness'
import { Link } from '@tanstack/react-router'
import { count, counted, safe } from '../components/format.ts'
import { classNames } from '../components/class-names.ts'
import { Panel } from '../components/panel.tsx'
import { Prose } from '../components/prose.tsx'
import { StatusIcon, statusNames } from '../components/status.tsx'

const columns = 'grid gap-x-5 gap-y-1 md:grid-cols-[1.75rem_minmax(0,1fr)_11rem_9rem_4rem]'

/** Work in the order of its effect on the ratings. */
export function BacklogTable({ items, areas }: { readonly items: readonly BacklogItem[]; readonly areas: readonly AreaScore[] }) {
  const names = new Map(areas.map((area) => [area.id, area.name]))
  return (
    <Panel title={`Backlog: ${counted(items.length, 'piece')} of work`} hint="Most effect on the rating first" flush>
      {items.length === 0 && <p className="p-4 text-[0.8125rem] text-muted">Nothing is left to do.</p>}
      {items.length > 0 && (
        <div
          aria-hidden="true"
          className={classNames(columns, 'border-b border-line bg-sunken px-4 py-1.5 text-xs font-medium text-muted max-md:hidden')}
        >
          <span>No.</span>
          <span>Work</span>
          <span>Area and level</span>
          <span>Owners</span>
          <span className="text-right">Rating</span>
        </div>
      )}
      <ol className="divide-y divide-line">
        {items.map((item, index) => (
          <li key={`${item.area}${item.control}`} className={classNames(columns, 'px-4 py-2.5 text-[0.8125rem]')}>
            <span className="text-muted max-md:hidden">{index + 1}</span>
            <div className="flex min-w-0 gap-2.5">
              <span className="mt-0.5">
                <StatusIcon status={item.status} />
                <span className="sr-only">{statusNames[item.status]}: </span>
              </span>
              <div className="min-w-0">
                <Link to="/scorecard" search={{ control: item.control }} className="font-medium hover:text-accent hover:underline">
                  {safe(item.title)}
                </Link>
                <p className="text-xs break-words text-muted">
                  <Prose text={item.remedy} />
                </p>
              </div>
            </div>
            <p className="text-xs text-muted max-md:pl-6">
              {names.get(item.area) ?? item.area}, level {item.level}
            </p>
            <p className="text-xs break-words text-muted max-md:pl-6">
              {item.owners.length === 0 ? 'No owner' : item.owners.map(safe).join(', ')}
            </p>
            <p className="max-md:pl-6 md:text-right">
              <Effect on={item.effect} />
              <Link
                to="/findings"
                search={{ status: [item.status], rule: [item.control] }}
                className="text-xs text-accent hover:underline md:block"
              >
                {count(item.subjects)}
                <span className="sr-only"> findings of {safe(item.title)}</span>
                <span aria-hidden="true"> open</span>
              </Link>
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

/** By how much the area's rating rises once this is done and what comes before it. */
function Effect({ on }: { readonly on: number }) {
  if (on <= 0) return <span className="text-muted max-md:hidden">{'\u2013'}</span>
  return (
    <span className="font-semibold max-md:mr-2">
      +{count(on)}
      <span className="text-xs font-normal text-muted md:sr-only"> to the rating</span>
    </span>
  )
}
