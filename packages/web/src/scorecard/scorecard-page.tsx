import type { ScorecardView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { scorecardQuery } from '../api/queries.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { count } from '../components/format.ts'
import { Page, PageHead } from '../components/page.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { ViewTabs } from '../components/view-tabs.tsx'
import { AreaDetail } from './area-detail.tsx'
import { AreaList } from './area-list.tsx'
import { BacklogTable } from './backlog-table.tsx'
import { ControlDetail } from './control-detail.tsx'
import { ControlList } from './control-list.tsx'
import type { ScorecardSearch } from './search.ts'

const route = getRouteApi('/scorecard')

/** Ratings from evidence beside what people say, down to each control. */
export function ScorecardPage() {
  const scorecard = useQuery(scorecardQuery)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const view = search.control === undefined ? (search.view ?? 'areas') : 'controls'
  return (
    <Page>
      <PageHead title="Scorecard" intro="Ratings from evidence beside the self-rating, and what stands between you and the next level.">
        {scorecard.data !== undefined && (
          <ViewTabs
            label="Parts of the scorecard"
            value={view}
            onChange={(next) => void navigate({ search: next === 'areas' ? {} : { view: next } })}
            tabs={[
              { value: 'areas', label: 'Areas', count: count(scorecard.data.areas.length) },
              { value: 'controls', label: 'Controls', count: count(scorecard.data.controls.length) },
              { value: 'backlog', label: 'Backlog', count: count(scorecard.data.backlog.length) },
            ]}
          />
        )}
      </PageHead>
      {scorecard.data === undefined && scorecard.error !== null && (
        <ErrorState error={scorecard.error} retry={() => void scorecard.refetch()} />
      )}
      {scorecard.isPending && (
        <div className="rounded-lg border border-line bg-surface p-4">
          <SkeletonLines lines={13} />
        </div>
      )}
      {scorecard.data !== undefined && <ScorecardContent data={scorecard.data} search={search} />}
    </Page>
  )
}

function ScorecardContent({ data, search }: { readonly data: ScorecardView; readonly search: ScorecardSearch }) {
  if (search.control !== undefined) return <ControlDetail id={search.control} />
  if (data.asOf === null) {
    return (
      <div className="rounded-lg border border-line bg-surface">
        <EmptyState title="Nothing has been judged yet" command="npx fairway scan">
          Ratings come from evidence: scan the estate's sources first.
        </EmptyState>
      </div>
    )
  }
  if (search.view === 'backlog') return <BacklogTable items={data.backlog} areas={data.areas} />
  if (search.view === 'controls')
    return <ControlList controls={data.controls} areas={data.areas} {...(search.area === undefined ? {} : { area: search.area })} />
  const area = data.areas.find((one) => one.id === search.area)
  return area === undefined ? <AreaList areas={data.areas} /> : <AreaDetail area={area} controls={data.controls} backlog={data.backlog} />
}
