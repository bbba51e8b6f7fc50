import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { SearchField } from '../components/field.tsx'
import { count, safe } from '../components/format.ts'
import { PageHead } from '../components/page.tsx'
import { PeekPanel } from '../components/peek-panel.tsx'
import { ViewTabs } from '../components/view-tabs.tsx'
import { useRowPeek } from '../shell/row-peek.ts'
import { Frame, Scroll } from './frame.tsx'
import { GroupContent } from './group-peek.tsx'
import { branchesOf, namesIn } from './groups.ts'
import { Hierarchy } from './hierarchy.tsx'
import { LeftOut } from './left-out.tsx'
import { Notes } from './notes.tsx'
import { ResourceFilters, ResourceList, useResources } from './resource-list.tsx'
import { ResourceContent } from './resource-peek.tsx'
import { inView, withValue, type LandingZoneSearch } from './search.ts'
import { WithPlan } from './with-plan.tsx'

const route = getRouteApi('/landing-zone')

/** What would be built: the groups with their policies, every resource, what was left out and why. */
export function LandingZonePage() {
  return (
    <WithPlan title="Landing zone" intro="What would be built, and what holds where.">
      {(plan) => <Content plan={plan} />}
    </WithPlan>
  )
}

function Content({ plan }: { readonly plan: LandingZonePlan }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback((next: LandingZoneSearch) => void navigate({ search: next }), [navigate])
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({ search: ({ peek: _old, ...rest }) => (id === undefined ? rest : { ...rest, peek: id }), replace: true }),
    [navigate],
  )
  const view = search.view ?? 'groups'
  const branches = useMemo(() => branchesOf(plan.groups), [plan.groups])
  const resources = useResources(search, view === 'resources')
  const ids = useMemo(
    () => (view === 'groups' ? namesIn(branches) : view === 'resources' ? resources.rows.map(({ key }) => key) : []),
    [view, branches, resources.rows],
  )
  const { peek, step, byKeyboard } = useRowPeek({ ids, shown: search.peek, show, still: ids.length === 0 })
  const shown = view === 'resources' ? resources.rows.find(({ key }) => key === search.peek) : undefined
  return (
    <Frame
      head={<Head plan={plan} search={search} change={change} />}
      peek={
        search.peek !== undefined &&
        (view === 'groups' || view === 'resources') && (
          <PeekPanel
            label={view === 'groups' ? 'Management group' : 'Resource'}
            takeFocus={byKeyboard}
            onClose={() => peek(undefined)}
            onStep={step}
          >
            {view === 'groups' ? (
              <GroupContent key={search.peek} name={search.peek} plan={plan} />
            ) : (
              <ResourceContent
                key={search.peek}
                name={search.peek}
                listed={shown}
                format={search.format}
                change={(format) => change({ ...search, format })}
              />
            )}
          </PeekPanel>
        )
      }
    >
      {view === 'resources' ? (
        <ResourceList resources={resources} search={search} change={change} onPeek={peek} />
      ) : (
        <Scroll label={viewNames[view]}>
          {view === 'groups' && <Hierarchy plan={plan} branches={branches} shown={search.peek} onPeek={peek} />}
          {view === 'left-out' && <LeftOut leftOut={plan.leftOut} words={search.q ?? ''} />}
          {view === 'notes' && <Notes plan={plan} />}
        </Scroll>
      )}
    </Frame>
  )
}

const viewNames = { groups: 'Hierarchy', 'left-out': 'Left out', notes: 'What is to be noted' } as const

function Head({
  plan,
  search,
  change,
}: {
  readonly plan: LandingZonePlan
  readonly search: LandingZoneSearch
  readonly change: (next: LandingZoneSearch) => void
}) {
  const view = search.view ?? 'groups'
  return (
    <>
      <div className="min-w-0 lg:grow">
        <PageHead title="Landing zone" intro={`${safe(plan.displayName)} in ${plan.regions.map(safe).join(', ')}`} />
      </div>
      <ViewTabs
        label="Parts of the page"
        value={view}
        onChange={(next) => change(inView(search, next))}
        tabs={[
          { value: 'groups', label: 'Hierarchy' },
          { value: 'resources', label: 'Resources', count: count(plan.counts.resources) },
          { value: 'left-out', label: 'Left out', count: count(plan.leftOut.length) },
          { value: 'notes', label: 'Notes', count: count(plan.notes.length + plan.missing.length + plan.conflicts.length) },
        ]}
      />
      {(view === 'resources' || view === 'left-out') && (
        <div className="flex w-full flex-wrap items-center gap-2">
          <SearchField
            label={view === 'resources' ? 'Search name, key, scope' : 'Search assignments'}
            value={search.q ?? ''}
            onChange={(text) => change(withValue(search, 'q', text))}
          />
          {view === 'resources' && <ResourceFilters plan={plan} search={search} change={change} />}
        </div>
      )}
    </>
  )
}
