import type { LandingZonePlan } from '@fairway/core/landing-zone'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import { SearchField } from '../components/field.tsx'
import { counted } from '../components/format.ts'
import { PageHead } from '../components/page.tsx'
import { PeekPanel } from '../components/peek-panel.tsx'
import { ViewTabs } from '../components/view-tabs.tsx'
import { Frame, Scroll } from '../landing-zone/frame.tsx'
import { WithPlan } from '../landing-zone/with-plan.tsx'
import { useRowPeek } from '../shell/row-peek.ts'
import { DriftList, DriftStatus, useDrift } from './drift-list.tsx'
import { DriftContent } from './drift-peek.tsx'
import { withDrift, type WavesSearch } from './search.ts'
import { WaveGatePanel } from './wave-gate.tsx'
import { WavePath } from './wave-path.tsx'
import { WaveRoots } from './wave-roots.tsx'

const route = getRouteApi('/waves')

/** In which order the landing zone comes to be, how far it is, what each wave waits for, and where the world is otherwise than declared. */
export function WavesPage() {
  return (
    <WithPlan title="Waves" intro="In which order it is built, and what each wave waits for.">
      {(plan) => <Content plan={plan} />}
    </WithPlan>
  )
}

function Content({ plan }: { readonly plan: LandingZonePlan }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback((next: WavesSearch) => void navigate({ search: next }), [navigate])
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({ search: ({ peek: _old, ...rest }) => (id === undefined ? rest : { ...rest, peek: id }), replace: true }),
    [navigate],
  )
  const isDrift = search.view === 'drift'
  const drift = useDrift(search, isDrift)
  const { peek, step, byKeyboard } = useRowPeek({ ids: drift.ids, shown: search.peek, show, still: !isDrift })
  const done = plan.waves.filter(({ state }) => state === 'done').length
  return (
    <Frame
      head={
        <>
          <div className="min-w-0 lg:grow">
            <PageHead title="Waves" intro={`${String(done)} of ${counted(plan.waves.length, 'wave')} done`} />
          </div>
          <div className="flex flex-wrap items-center gap-2">
            <ViewTabs
              label="Parts of the page"
              value={search.view ?? 'gates'}
              onChange={(view) => change(view === 'gates' ? {} : { view })}
              tabs={[
                { value: 'gates', label: 'Gates' },
                { value: 'drift', label: 'Drift' },
              ]}
            />
            {isDrift && <DriftStatus search={search} change={change} counts={drift.counts} />}
            {isDrift && (
              <SearchField label="Search name, type, id" value={search.q ?? ''} onChange={(q) => change(withDrift(search, { q }))} />
            )}
          </div>
        </>
      }
      peek={
        isDrift &&
        search.peek !== undefined && (
          <PeekPanel label="Resource" takeFocus={byKeyboard} onClose={() => peek(undefined)} onStep={step}>
            <DriftContent key={search.peek} id={search.peek} listed={drift.rows.find(({ id }) => id === search.peek)} />
          </PeekPanel>
        )
      }
    >
      {isDrift ? (
        <DriftList drift={drift} search={search} onPeek={peek} />
      ) : (
        <Scroll label="Gates">
          <Gates plan={plan} search={search} />
        </Scroll>
      )}
    </Frame>
  )
}

function Gates({ plan, search }: { readonly plan: LandingZonePlan; readonly search: WavesSearch }) {
  const current = plan.waves.find(({ state }) => state !== 'done') ?? plan.waves.at(-1)
  const shown = plan.waves.find(({ wave }) => wave === search.wave) ?? current
  if (shown === undefined) return null
  return (
    <>
      <WavePath waves={plan.waves} shown={shown.wave} />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <WaveGatePanel gate={shown} />
        <WaveRoots gate={shown} plan={plan} />
      </div>
    </>
  )
}
