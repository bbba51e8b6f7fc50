import type { LevelScore } from '@fairway/core/readiness'
import { classNames } from '../components/class-names.ts'
import { StatusCountsBar } from './status-counts.tsx'

/** The five rungs from the top: which are reached, and how the controls of each stand. */
export function Ladder({ levels }: { readonly levels: readonly LevelScore[] }) {
  return (
    <ol className="flex flex-col gap-1 max-sm:gap-2.5">
      {levels.toReversed().map((level) => (
        <li
          key={level.level}
          className="grid grid-cols-[4rem_minmax(0,1fr)] items-center gap-x-3 text-[0.8125rem] sm:grid-cols-[4rem_6.5rem_minmax(0,1fr)]"
        >
          <span className={classNames('font-medium', !level.reached && 'text-muted')}>Level {level.level}</span>
          <span className={classNames('inline-flex items-center gap-1.5 text-xs', level.reached ? 'text-pass' : 'text-muted')}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              {level.reached ? (
                <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" strokeWidth="2" />
              ) : (
                <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
              )}
            </svg>
            {level.reached ? 'Reached' : 'Not reached'}
          </span>
          <span className="min-w-0 max-sm:col-span-2">
            <StatusCountsBar counts={level.controls} of="control" />
          </span>
        </li>
      ))}
    </ol>
  )
}
