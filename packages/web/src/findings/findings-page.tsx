import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { findingsQuery, scorecardQuery } from '../api/queries.ts'
import { Chips } from '../components/chips.tsx'
import { counted, label } from '../components/format.ts'
import { ListLayout } from '../components/list-layout.tsx'
import { PageHead } from '../components/page.tsx'
import { SavedViews } from '../saved-views/saved-views.tsx'
import { useRowPeek } from '../shell/row-peek.ts'
import { FindingFilters } from './finding-filters.tsx'
import { FindingList } from './finding-list.tsx'
import { FindingPeek } from './finding-peek.tsx'
import { chipsOf, withoutFilters } from './filters.ts'
import { GroupedFindings } from './grouped-findings.tsx'
import { toFindingQuery, type FindingsSearch } from './search.ts'
import { Toolbar } from './toolbar.tsx'

const route = getRouteApi('/findings')

/** Every judgement: failing first, to be narrowed, grouped, looked into and waived. */
export function FindingsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useMemo(() => toFindingQuery(search), [search])
  const list = useInfiniteQuery(findingsQuery(query))
  const titleOf = useControlTitles()
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  const total = list.data?.pages[0]?.total
  const change = useCallback((next: FindingsSearch) => void navigate({ search: next }), [navigate])
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({ search: ({ peek: _old, ...rest }) => (id === undefined ? rest : { ...rest, peek: id }), replace: true }),
    [navigate],
  )
  const grouped = search.group !== undefined
  const ids = useMemo(() => rows.map((row) => row.id), [rows])
  const { peek, step, byKeyboard } = useRowPeek({ ids, shown: search.peek, show, still: grouped })
  return (
    <ListLayout
      head={
        <PageHead title="Findings" intro={<output>{total === undefined ? 'Reading' : counted(total, 'finding')}</output>}>
          <SavedViews page="findings" query={query} />
        </PageHead>
      }
      toolbar={<Toolbar search={search} change={change} />}
      chips={<Chips chips={chipsOf(search, change, titleOf)} onClear={() => change(withoutFilters(search))} />}
      filters={<FindingFilters search={search} change={change} titleOf={titleOf} />}
      peek={
        search.peek !== undefined && (
          <FindingPeek id={search.peek} takeFocus={byKeyboard} onClose={() => peek(undefined)} {...(grouped ? {} : { onStep: step })} />
        )
      }
    >
      {search.group === undefined ? (
        <FindingList list={list} rows={rows} total={total} search={search} change={change} onPeek={peek} />
      ) : (
        <GroupedFindings by={search.group} search={search} change={change} onPeek={peek} titleOf={titleOf} />
      )}
    </ListLayout>
  )
}

/** Controls are better known by their titles than by their ids. */
function useControlTitles(): (rule: string) => string {
  const { data } = useQuery(scorecardQuery)
  return useMemo(() => {
    const titles = new Map(data?.controls.map((control) => [control.id, control.title]))
    return (rule) => titles.get(rule) ?? label(rule)
  }, [data])
}
