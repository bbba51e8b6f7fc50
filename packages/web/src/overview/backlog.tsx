import type { BacklogItem } from '@fairway/core/readiness'
import { Link } from '@tanstack/react-router'
import { counted, label, safe } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Prose } from '../components/prose.tsx'
import { StatusIcon } from '../components/status.tsx'

const SHOWN = 3

/** The three pieces of work that lift the ratings most. */
export function Backlog({ items }: { readonly items: readonly BacklogItem[] }) {
  return (
    <Panel
      title="Do next"
      hint="Most effect on the rating first"
      aside={
        <Link to="/scorecard" search={{ view: 'backlog' }} className="font-medium text-accent hover:underline">
          All {items.length}
        </Link>
      }
      flush
    >
      {items.length === 0 && (
        <p className="p-4 text-[0.8125rem] text-muted">Nothing is left to do: every control up to the next level passes.</p>
      )}
      <ol className="divide-y divide-line">
        {items.slice(0, SHOWN).map((item) => (
          <li key={`${item.area}${item.control}`} className="flex gap-2.5 px-4 py-2 text-[0.8125rem]">
            <span className="mt-0.5">
              <StatusIcon status={item.status} />
            </span>
            <div className="min-w-0">
              <Link
                to="/findings"
                search={{ status: ['fail', 'unknown'], rule: [item.control] }}
                className="font-medium hover:text-accent hover:underline"
              >
                {safe(item.title)}
              </Link>
              <p className="text-xs text-muted">
                {label(item.area)}
                {item.effect > 0 && ` +${String(item.effect)}`} &middot; {counted(item.subjects, 'subject')}{' '}
                {item.status === 'fail' ? 'failing' : 'unknown'} &middot; {item.owners.length === 0 ? 'no owner' : owners(item.owners)}
              </p>
              <p className="mt-1 line-clamp-2 text-xs break-words">
                <Prose text={item.remedy} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

const owners = (names: readonly string[]): string =>
  names.length <= 3
    ? names.map(safe).join(', ')
    : `${names.slice(0, 2).map(safe).join(', ')} and ${counted(names.length - 2, 'other team')}`
