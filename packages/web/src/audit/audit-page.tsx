import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { auditQuery } from '../api/queries.ts'
import type { AuditFilter } from '../api/shapes.ts'
import { Button } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { FilterField } from './filter-field.tsx'
import { counted } from '../components/format.ts'
import { PageHead } from '../components/page.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { useRowPeek } from '../shell/row-peek.ts'
import { RecordPeek } from './record-peek.tsx'
import { RecordTable } from './record-table.tsx'
import type { AuditSearch } from './search.ts'
import { Verification } from './verification.tsx'

const route = getRouteApi('/audit')

const filterOf = ({ peek: _peek, ...filter }: AuditSearch): AuditFilter => filter

/** Who did what, when and why; and whether the chain of it holds. */
export function AuditPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filter = useMemo(() => filterOf(search), [search])
  const list = useInfiniteQuery(auditQuery(filter))
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  const total = list.data?.pages[0]?.total
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({ search: ({ peek: _old, ...rest }) => (id === undefined ? rest : { ...rest, peek: id }), replace: true }),
    [navigate],
  )
  const ids = useMemo(() => rows.map((row) => String(row.seq)), [rows])
  const { peek, step, byKeyboard } = useRowPeek({ ids, shown: search.peek, show })
  const peekAt = useCallback((seq: number | undefined, keyboard?: boolean) => peek(seq?.toString(), keyboard), [peek])
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  const needMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const chosen = rows.find((row) => String(row.seq) === search.peek)
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex shrink-0 flex-col gap-3 border-b border-line px-4 pt-3 pb-3 sm:px-6">
        <PageHead title="Audit" intro={<output>{total === undefined ? 'Reading' : counted(total, 'record')}</output>}>
          <Verification />
        </PageHead>
        <Filters search={search} change={(next) => void navigate({ search: next })} />
      </div>
      <div className="flex min-h-0 grow">
        <div className="min-h-0 min-w-0 grow">
          {total === undefined && list.error !== null && <ErrorState error={list.error} retry={() => void list.refetch()} />}
          {total === undefined && list.error === null && (
            <div className="p-4">
              <SkeletonLines lines={14} />
            </div>
          )}
          {total === 0 && (
            <EmptyState title="No record matches">Every change is recorded here: scans, sign-ins, waivers, approvals.</EmptyState>
          )}
          {total !== undefined && total > 0 && (
            <RecordTable rows={rows} total={total} selected={search.peek} onPeek={peekAt} onNeedMore={needMore} />
          )}
        </div>
        {search.peek !== undefined && (
          <RecordPeek
            seq={search.peek}
            record={chosen}
            reading={list.isFetching}
            takeFocus={byKeyboard}
            onClose={() => peek(undefined)}
            onStep={step}
          />
        )}
      </div>
    </div>
  )
}

function Filters({ search, change }: { readonly search: AuditSearch; readonly change: (next: AuditSearch) => void }) {
  const set = (name: keyof AuditFilter, value: string) => {
    const { [name]: _old, peek: _peek, ...rest } = search
    change(value === '' ? rest : { ...rest, [name]: value })
  }
  const narrowed = search.actor !== undefined || search.action !== undefined || search.target !== undefined
  return (
    <search aria-label="Filter records" className="flex flex-wrap items-center gap-2">
      <FilterField label="Who" value={search.actor ?? ''} onChange={(value) => set('actor', value)} searched />
      <FilterField label="Action" value={search.action ?? ''} onChange={(value) => set('action', value)} />
      <FilterField label="Target" value={search.target ?? ''} onChange={(value) => set('target', value)} />
      {narrowed && (
        <Button kind="quiet" onClick={() => change({})}>
          Clear
        </Button>
      )}
    </search>
  )
}
