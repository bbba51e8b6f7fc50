import type { LandingZonePlan, WaveGate } from '@fairway/core/landing-zone'
import { Link } from '@tanstack/react-router'
import { counted, safe } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { FirstOf } from '../components/first-of.tsx'
import { PlanLink } from '../landing-zone/links.tsx'

/** What is deployed in a wave, each root with those it needs. */
export function WaveRoots({ gate, plan }: { readonly gate: WaveGate; readonly plan: LandingZonePlan }) {
  const roots = plan.roots.filter(({ wave }) => wave === gate.wave)
  const waveOf = (root: string): string | undefined => plan.roots.find(({ name }) => name === root)?.wave
  return (
    <Panel title="Roots" hint={`${counted(roots.length, 'root')}, ${counted(gate.resources.planned, 'resource')}`} flush>
      {roots.length === 0 ? (
        <p className="px-4 py-3 text-[0.8125rem] text-muted">Nothing is deployed in this wave.</p>
      ) : (
        <FirstOf items={roots} framed={false}>
          {(root) => (
            <li key={root.name} className="px-4 py-1.5 text-[0.8125rem]">
              <div className="flex items-baseline justify-between gap-x-3">
                <p className="flex min-w-0 flex-wrap items-baseline gap-x-3">
                  <span className="font-medium">{safe(root.title)}</span>
                  <code className="min-w-0 font-mono text-xs break-all text-muted">{safe(root.name)}</code>
                </p>
                <span className="shrink-0">
                  <PlanLink to={{ view: 'resources', root: root.name }}>
                    {counted(root.resources, 'resource')}
                    <span className="sr-only"> of {safe(root.title)}</span>
                  </PlanLink>
                </span>
              </div>
              {root.needs.length > 0 && (
                <p className="mt-0.5 text-xs break-words text-muted">
                  Needs{' '}
                  {root.needs.map((need, at) => {
                    const wave = waveOf(need)
                    return (
                      <span key={need}>
                        {at > 0 && ', '}
                        {wave === undefined || wave === gate.wave ? (
                          safe(need)
                        ) : (
                          <Link to="/waves" search={{ wave }} className="text-accent hover:underline">
                            {safe(need)}
                          </Link>
                        )}
                      </span>
                    )
                  })}
                </p>
              )}
            </li>
          )}
        </FirstOf>
      )}
    </Panel>
  )
}
