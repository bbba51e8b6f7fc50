import { Link } from '@tanstack/react-router'
import type { ScorecardSearch } from './search.ts'

/** The way back up. */
export function BackLink({ search, children }: { readonly search: ScorecardSearch; readonly children: string }) {
  return (
    <Link to="/scorecard" search={search} className="w-fit text-[0.8125rem] font-medium text-accent hover:underline">
      &larr; {children}
    </Link>
  )
}
