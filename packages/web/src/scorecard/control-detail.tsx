import type { ControlView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { controlQuery } from '../api/queries.ts'
import { buttonClass } from '../components/button.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { ExternalLink } from '../components/external-link.tsx'
import { label, safe } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Remedy } from '../components/remedy.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { BackLink } from './back-link.tsx'
import { SeverityText } from './control-list.tsx'
import { StatusCountsBar } from './status-counts.tsx'

/** One control: why, how it stands, how it is mended, what it depends on. */
export function ControlDetail({ id }: { readonly id: string }) {
  const control = useQuery(controlQuery(id))
  return (
    <>
      <BackLink search={{ view: 'controls' }}>All controls</BackLink>
      {control.data === undefined && control.error !== null && <ErrorState error={control.error} retry={() => void control.refetch()} />}
      {control.isPending && (
        <div className="rounded-lg border border-line bg-surface p-4">
          <SkeletonLines lines={8} />
        </div>
      )}
      {control.data !== undefined && <ControlContent control={control.data} />}
    </>
  )
}

function ControlContent({ control }: { readonly control: ControlView }) {
  return (
    <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Panel title={safe(control.title)}>
        <p className="text-[0.8125rem]">{safe(control.rationale)}</p>
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <div className="min-w-0 grow">
            <StatusCountsBar counts={control.counts} of="finding" />
          </div>
          <Link to="/findings" search={{ status: ['all'], rule: [control.id] }} className={buttonClass()}>
            Show findings
          </Link>
        </div>
        <h3 className="mt-5 mb-1 text-xs font-medium text-muted">Remedy</h3>
        <Remedy {...control.remedy} />
      </Panel>
      <Panel title="About this control">
        <DefinitionList
          entries={[
            [
              'Id',
              <code key="id" className="font-mono text-xs break-all">
                {control.id}
              </code>,
            ],
            ['Severity', <SeverityText key="severity" severity={control.severity} />],
            ['Level', String(control.level)],
            ['Phase', label(control.phase)],
            ['Areas', <AreaLinks key="areas" areas={control.areas} />],
            ['Judged from', control.evaluation === 'facts' ? 'Observed facts' : 'A dated statement in the estate'],
            ['Question', control.question === undefined ? undefined : safe(control.question)],
            [
              'Reads',
              control.reads.length === 0 ? undefined : <code className="font-mono text-xs break-all">{control.reads.join(', ')}</code>,
            ],
            ...Object.entries(control.parameters).map(
              ([name, value]) =>
                [
                  safe(name),
                  <code key={name} className="font-mono text-xs break-all">
                    {safe(JSON.stringify(value))}
                  </code>,
                ] as const,
            ),
            [
              'Source',
              control.source.url === undefined ? (
                safe(control.source.title)
              ) : (
                <ExternalLink key="source" href={control.source.url}>
                  {safe(control.source.title)}
                </ExternalLink>
              ),
            ],
          ]}
        />
      </Panel>
    </div>
  )
}

function AreaLinks({ areas }: { readonly areas: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-x-3">
      {areas.map((area) => (
        <Link key={area} to="/scorecard" search={{ area }} className="text-accent hover:underline">
          {label(area)}
        </Link>
      ))}
    </span>
  )
}
