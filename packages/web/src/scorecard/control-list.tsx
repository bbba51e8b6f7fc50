import type { ControlView } from '@fairway/core/api'
import type { AreaScore } from '@fairway/core/readiness'
import { severities } from '@fairway/core/kernel'
import { getRouteApi, Link } from '@tanstack/react-router'
import { SearchField, Select } from '../components/field.tsx'
import { counted, label, safe } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { SeverityLabel } from '../components/status.tsx'
import { countsText, StatusCountsBar } from './status-counts.tsx'

const route = getRouteApi('/scorecard')

const rank = (control: ControlView): number =>
  control.counts.fail > 0 ? 0 : control.counts.unknown > 0 ? 1 : control.counts.pass > 0 ? 2 : 3

/** Controls with how their findings stand: failing first, then by level. */
export function ControlList({
  controls,
  areas,
  area,
}: {
  readonly controls: readonly ControlView[]
  readonly areas: readonly AreaScore[]
  readonly area?: string
}) {
  const { view, q } = route.useSearch()
  const navigate = route.useNavigate()
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const shown = controls
    .filter((control) => area === undefined || control.areas.includes(area))
    .filter((control) => words.every((word) => `${control.id} ${control.title}`.toLowerCase().includes(word)))
    .toSorted((a, b) => rank(a) - rank(b) || a.level - b.level)
  return (
    <Panel
      title={counted(shown.length, 'control')}
      flush
      aside={
        <div className="flex flex-wrap items-center gap-2">
          {view === 'controls' && (
            <Select
              label="Area"
              value={area ?? ''}
              onChange={(next) => void navigate({ search: (old) => withArea(old, next) })}
              choices={[{ value: '', label: 'All' }, ...areas.map((one) => ({ value: one.id as string, label: one.name }))]}
            />
          )}
          <SearchField
            label="Search controls"
            value={q ?? ''}
            onChange={(next) => void navigate({ search: (old) => withText(old, next), replace: true })}
          />
        </div>
      }
    >
      <ul className="divide-y divide-line">
        {shown.map((control) => (
          <ControlRow key={control.id} control={control} />
        ))}
      </ul>
      {shown.length === 0 && <p className="p-4 text-[0.8125rem] text-muted">No control matches.</p>}
    </Panel>
  )
}

type Search = ReturnType<typeof route.useSearch>

const withArea = ({ area: _area, ...rest }: Search, area: string): Search => (area === '' ? rest : { ...rest, area })
const withText = ({ q: _q, ...rest }: Search, q: string): Search => (q === '' ? rest : { ...rest, q })

function ControlRow({ control }: { readonly control: ControlView }) {
  return (
    <li>
      <Link
        to="/scorecard"
        search={{ control: control.id }}
        className="grid items-center gap-x-6 gap-y-1 px-4 py-2 text-[0.8125rem] no-underline hover:bg-hover md:grid-cols-[minmax(0,1fr)_6rem_4.5rem_minmax(0,20rem)]"
      >
        <span className="min-w-0">
          <span className="block font-medium">{safe(control.title)}</span>
          <span className="block truncate font-mono text-xs text-muted">{control.id}</span>
        </span>
        <span className="flex flex-wrap gap-x-4 gap-y-1 text-xs md:contents">
          <SeverityText severity={control.severity} />
          <span className="text-muted">Level {control.level}</span>
          <span className="hidden md:block">
            <StatusCountsBar counts={control.counts} of="finding" />
          </span>
          <span className="text-muted md:hidden">{countsText(control.counts)}</span>
        </span>
      </Link>
    </li>
  )
}

/** A severity the release knows as bars, any other as text. */
export function SeverityText({ severity }: { readonly severity: string }) {
  const known = severities.find((one) => one === severity)
  return known === undefined ? <span>{label(severity)}</span> : <SeverityLabel severity={known} />
}
