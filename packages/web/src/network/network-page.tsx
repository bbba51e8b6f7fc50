import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { EmptyState } from '../components/empty-state.tsx'
import { SearchField, Select } from '../components/field.tsx'
import { count, counted, safe } from '../components/format.ts'
import { PageHead } from '../components/page.tsx'
import { PeekPanel } from '../components/peek-panel.tsx'
import { ViewTabs } from '../components/view-tabs.tsx'
import { Frame, Scroll } from '../landing-zone/frame.tsx'
import { Mistakes } from '../landing-zone/mistakes.tsx'
import { WithPlan } from '../landing-zone/with-plan.tsx'
import { useRowPeek } from '../shell/row-peek.ts'
import { BlockList, blocksWith } from './block-list.tsx'
import { BlockContent } from './block-peek.tsx'
import { allBlocks } from './blocks.ts'
import { Peerings } from './peerings.tsx'
import { PoolPanel } from './pool-panel.tsx'
import type { NetworkSearch } from './search.ts'

const route = getRouteApi('/network')

/** The addresses of the landing zone as a map and as a list, what is free of them, and which networks are peered. */
export function NetworkPage() {
  return (
    <WithPlan title="Network" intro="Which addresses are given out, and what is free.">
      {(plan) => <Content plan={plan} />}
    </WithPlan>
  )
}

function Content({ plan }: { readonly plan: LandingZonePlan }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback((next: NetworkSearch) => void navigate({ search: next }), [navigate])
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({ search: ({ peek: _old, ...rest }) => (id === undefined ? rest : { ...rest, peek: id }), replace: true }),
    [navigate],
  )
  const view = search.view ?? 'map'
  const blocks = useMemo(() => allBlocks(plan.addresses), [plan.addresses])
  const here = useMemo(
    () =>
      blocksWith(
        blocks.filter(({ pool }) => search.region === undefined || pool.key === search.region),
        search.q ?? '',
      ),
    [blocks, search.region, search.q],
  )
  const ids = useMemo(() => here.map(({ block }) => block.prefix), [here])
  const { peek, step, byKeyboard } = useRowPeek({ ids, shown: search.peek, show, still: view === 'peerings' })
  return (
    <Frame
      head={<Head plan={plan} search={search} change={change} />}
      peek={
        search.peek !== undefined && (
          <PeekPanel label="Block of addresses" takeFocus={byKeyboard} onClose={() => peek(undefined)} onStep={step}>
            <BlockContent placed={blocks.find(({ block }) => block.prefix === search.peek)} plan={plan} />
          </PeekPanel>
        )
      }
    >
      {plan.addresses.length === 0 ? (
        <EmptyState title="No address space is declared">
          A <code className="font-mono">Network</code> in the estate with <code className="font-mono">addressSpaces</code> for each region
          gives hubs and spokes their addresses.
        </EmptyState>
      ) : view === 'list' ? (
        <BlockList rows={here} shown={search.peek} onPeek={peek} />
      ) : (
        <Scroll label={view === 'map' ? 'Map' : 'Peerings'}>
          <Mistakes diagnostics={plan.diagnostics.filter(({ code }) => /^FW8[12]/.test(code))} />
          {view === 'map' && <Maps blocks={blocks} search={search} onPeek={peek} />}
          {view === 'peerings' && <Peerings plan={plan} blocks={blocks} words={search.q ?? ''} />}
        </Scroll>
      )}
    </Frame>
  )
}

/** The map of every pool, of those of one region, or of one block alone. */
function Maps({
  blocks,
  search,
  onPeek,
}: {
  readonly blocks: ReturnType<typeof allBlocks>
  readonly search: NetworkSearch
  readonly onPeek: Parameters<typeof PoolPanel>[0]['onPeek']
}) {
  const alone = blocks.find(({ block }) => block.prefix === search.zoom)
  const pools = blocks.filter(({ block, pool }) => block === pool && (search.region === undefined || pool.key === search.region))
  const drawn = alone === undefined ? pools : [alone]
  if (drawn.length === 0) return <EmptyState title="There is no such region">Choose another one above.</EmptyState>
  return (
    <>
      <Legend />
      {drawn.map(({ block, pool }) => (
        <PoolPanel
          key={block.prefix}
          block={block}
          region={pool.key ?? ''}
          whole={alone !== undefined}
          shown={search.peek}
          onPeek={onPeek}
        />
      ))}
    </>
  )
}

const legend = [
  ['Network', 'border-accent/60 bg-accent-soft'],
  ['Subnet', 'border-accent/60 bg-surface'],
  ['Reserved or kept', 'border-unknown-fill hatch'],
  ['Free', 'border-dashed border-line-strong bg-surface'],
] as const

function Legend() {
  return (
    <ul aria-label="What the map shows" className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
      {legend.map(([name, look]) => (
        <li key={name} className="inline-flex items-center gap-1.5">
          <span aria-hidden="true" className={`inline-block h-3 w-5 rounded-[3px] border ${look}`} />
          {name}
        </li>
      ))}
      <li>Areas are to scale.</li>
    </ul>
  )
}

function Head({
  plan,
  search,
  change,
}: {
  readonly plan: LandingZonePlan
  readonly search: NetworkSearch
  readonly change: (next: NetworkSearch) => void
}) {
  const view = search.view ?? 'map'
  const { q: _q, view: _view, peek: _peek, ...rest } = search
  const regions = [...new Set(plan.addresses.map(({ key }) => key ?? ''))]
  const networks = plan.addresses.reduce((sum, pool) => sum + pool.children.filter(({ state }) => state === 'used').length, 0)
  return (
    <>
      <div className="min-w-0 lg:grow">
        <PageHead
          title="Network"
          intro={`${counted(networks, 'network')} in ${counted(regions.length, 'region')}, ${counted(plan.peerings.length, 'peering')}`}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <ViewTabs
          label="Parts of the page"
          value={view}
          onChange={(next) => change({ ...rest, ...(next === 'map' ? {} : { view: next }) })}
          tabs={[
            { value: 'map', label: 'Map' },
            { value: 'list', label: 'List' },
            { value: 'peerings', label: 'Peerings', count: count(plan.peerings.length) },
          ]}
        />
        {view !== 'peerings' && regions.length > 1 && (
          <Select
            label="Region"
            value={search.region ?? ''}
            onChange={(region) => {
              const { region: _region, zoom: _zoom, peek: _old, ...left } = search
              change(region === '' ? left : { ...left, region })
            }}
            choices={[{ value: '', label: 'All' }, ...regions.map((value) => ({ value, label: safe(value) }))]}
          />
        )}
        {view !== 'map' && (
          <SearchField
            label={view === 'list' ? 'Search prefix, key, state' : 'Search spokes'}
            value={search.q ?? ''}
            onChange={(text) => {
              const { q: _old, ...left } = search
              change(text === '' ? left : { ...left, q: text })
            }}
          />
        )}
      </div>
    </>
  )
}
