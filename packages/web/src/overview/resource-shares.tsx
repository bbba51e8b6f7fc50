import type { Facet } from '@fairway/core/engine'
import { Link } from '@tanstack/react-router'
import { count, label } from '../components/format.ts'
import { Meter, type Share } from '../components/meter.tsx'
import { Panel } from '../components/panel.tsx'

const iacTones: Readonly<Record<string, Share['tone']>> = {
  codified: 'pass',
  drifted: 'waived',
  unmanaged: 'fail',
  ghost: 'waived',
  child: 'idle',
  ignored: 'idle',
  undetermined: 'unknown',
}

/** What the resources are used for, and how many of them stand in code. */
export function ResourceShares({ classes, iac }: { readonly classes: readonly Facet[]; readonly iac: readonly Facet[] }) {
  return (
    <Panel title="Resources">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <ShareList
          title="Class of work"
          facets={classes}
          by="class"
          toneOf={(value) => (value === 'none' ? 'idle' : value === 'unknown' ? 'unknown' : 'accent')}
        />
        <ShareList title="Infrastructure as code" facets={iac} by="iac" toneOf={(value) => iacTones[value] ?? 'idle'} />
      </div>
    </Panel>
  )
}

function ShareList({
  title,
  facets,
  by,
  toneOf,
}: {
  readonly title: string
  readonly facets: readonly Facet[]
  readonly by: 'class' | 'iac'
  readonly toneOf: (value: string) => Share['tone']
}) {
  const largest = Math.max(1, ...facets.map((facet) => facet.count))
  return (
    <section>
      <h3 className="mb-1.5 text-xs font-medium text-muted">{title}</h3>
      <ul className="flex flex-col gap-1">
        {facets.map((facet) => {
          const value = facet.value ?? ''
          const text = `${label(value === '' ? 'not known' : value)}: ${count(facet.count)}`
          return (
            <li key={value}>
              <Link to="/inventory" search={{ [by]: [value] }} className="-mx-1.5 block rounded px-1.5 py-1 no-underline hover:bg-hover">
                <span className="flex justify-between gap-2 text-[0.8125rem]">
                  <span className="truncate">{label(value === '' ? 'not known' : value)}</span>
                  <span>{count(facet.count)}</span>
                </span>
                <Meter
                  label={text}
                  className="mt-1 h-1.5"
                  max={largest}
                  shares={[{ name: value, value: facet.count, tone: toneOf(value) }]}
                />
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
