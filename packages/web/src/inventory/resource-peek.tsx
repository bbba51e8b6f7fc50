import type { ResourceView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { resourceQuery } from '../api/queries.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { count, label, safe } from '../components/format.ts'
import { JsonTree } from '../components/json-tree.tsx'
import { PeekPanel, PeekSection } from '../components/peek-panel.tsx'
import { Prose } from '../components/prose.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { StatusIcon, statusNames } from '../components/status.tsx'
import { Time } from '../components/time.tsx'
import { IacBadge } from './iac-badge.tsx'

/** A resource beside its list. */
export function ResourcePeek({
  id,
  takeFocus,
  onClose,
  onStep,
}: {
  readonly id: string
  readonly takeFocus: boolean
  readonly onClose: () => void
  readonly onStep: (by: 1 | -1) => void
}) {
  const resource = useQuery(resourceQuery(id))
  return (
    <PeekPanel label="Resource" takeFocus={takeFocus} onClose={onClose} onStep={onStep}>
      {resource.error !== null && resource.data === undefined && (
        <ErrorState error={resource.error} retry={() => void resource.refetch()} />
      )}
      {resource.isPending && <SkeletonLines lines={8} />}
      {resource.data !== undefined && <ResourceContent view={resource.data} />}
    </PeekPanel>
  )
}

function ResourceContent({ view }: { readonly view: ResourceView }) {
  const { row, resource } = view
  return (
    <>
      <h2 className="text-base leading-snug font-semibold break-words">{safe(row.name)}</h2>
      <div className="flex items-start gap-1">
        <code className="min-w-0 grow py-1 font-mono text-xs break-all text-muted">{safe(row.displayId)}</code>
        <CopyButton text={row.displayId} what="id" />
      </div>
      <div className="mt-2">
        <DefinitionList
          entries={[
            ['Type', safe(resource.displayType)],
            ['Kind', resource.kind === undefined || resource.kind === null ? undefined : safe(resource.kind)],
            ['Owner', row.owner === null ? <span className="text-muted">No team owns it</span> : safe(row.owner)],
            ['Workload', row.workload === null ? undefined : safe(row.workload)],
            ['Region', row.location === null ? undefined : safe(row.location)],
            ['SKU', row.sku === null ? undefined : safe(row.sku)],
            ['First seen', <Time key="first" at={row.firstSeen} />],
            ['Last seen', <Time key="last" at={row.lastSeen} />],
            ['Source', safe(row.source)],
            [
              'Policies',
              <Link
                key="policies"
                to="/policy"
                search={{ view: 'resources', state: 'all', resource: row.id }}
                className="text-accent hover:underline"
              >
                What policies say of it
              </Link>,
            ],
          ]}
        />
      </div>
      <ClassSection view={view} />
      <CodeSection view={view} />
      <FindingsSection view={view} />
      <PeekSection title="Tags">
        <Tags tags={resource.tags} />
      </PeekSection>
      <PeekSection title="Properties">
        {resource.properties === undefined ? (
          <p className="text-[0.8125rem] text-muted">The export did not carry properties.</p>
        ) : (
          <JsonTree value={resource.properties} />
        )}
      </PeekSection>
      <ChangesSection view={view} />
    </>
  )
}

function Tags({ tags }: { readonly tags: ResourceView['resource']['tags'] }) {
  const entries = Object.entries(tags ?? {})
  if (entries.length > 0) return <DefinitionList entries={entries.map(([name, value]) => [safe(name), safe(value)] as const)} />
  return <p className="text-[0.8125rem] text-muted">{tags === undefined ? 'The export did not carry tags.' : 'None.'}</p>
}

function ClassSection({ view: { classification, advice } }: { readonly view: ResourceView }) {
  if (classification === null) return null
  return (
    <PeekSection title="Class of work">
      <p className="text-[0.8125rem]">
        <strong className="font-semibold">{label(classification.class)}</strong>{' '}
        <span className="text-muted">with {Math.round(classification.confidence * 100)}% confidence</span>
      </p>
      <ul className="mt-1 list-disc pl-4 text-[0.8125rem] marker:text-line-strong">
        {classification.signals.map((signal) => (
          <li key={signal} className="break-words">
            <Prose text={signal} />
          </li>
        ))}
      </ul>
      {advice !== null && (
        <div className="mt-2.5 rounded-md border border-line bg-sunken px-3 py-2">
          <DefinitionList
            entries={[
              ['Best compute', advice.computePattern],
              ['Main risk', advice.primaryRisk],
              ['Cost lever', advice.costLever],
              ['Optimise for', advice.priority],
            ]}
          />
        </div>
      )}
    </PeekSection>
  )
}

function CodeSection({ view: { iac } }: { readonly view: ResourceView }) {
  if (iac === null) return null
  return (
    <PeekSection title="Infrastructure as code">
      <p className="text-[0.8125rem] break-words">
        <IacBadge status={iac.status} /> <Prose text={iac.reason} />
      </p>
      {iac.address !== undefined && <p className="mt-1 font-mono text-xs break-all text-muted">{safe(iac.address)}</p>}
      {iac.differences !== undefined && iac.differences.length > 0 && (
        <ul className="mt-1 list-disc pl-4 text-[0.8125rem] marker:text-line-strong">
          {iac.differences.map((difference) => (
            <li key={difference} className="break-words">
              {safe(difference)}
            </li>
          ))}
        </ul>
      )}
    </PeekSection>
  )
}

function FindingsSection({ view: { row, findings } }: { readonly view: ResourceView }) {
  return (
    <PeekSection title={`Findings (${count(findings.length)})`}>
      {findings.length === 0 && <p className="text-[0.8125rem] text-muted">No control judges this resource.</p>}
      <ul className="flex flex-col gap-0.5">
        {findings.map((finding) => (
          <li key={finding.id} className="flex items-start gap-2 text-[0.8125rem]">
            <span className="mt-0.5">
              <StatusIcon status={finding.status} />
            </span>
            <Link
              to="/findings"
              search={{ status: ['all'], subject: row.id, peek: finding.id }}
              className="min-h-6 min-w-0 hover:text-accent hover:underline"
            >
              <span className="sr-only">{statusNames[finding.status]}: </span>
              {safe(finding.title)}
            </Link>
          </li>
        ))}
      </ul>
    </PeekSection>
  )
}

function ChangesSection({ view: { changes } }: { readonly view: ResourceView }) {
  if (changes.length === 0) return null
  return (
    <PeekSection title="Changes">
      <ol className="flex flex-col gap-1 text-[0.8125rem]">
        {changes.map((change) => (
          <li key={`${String(change.scan)}${change.change}`}>
            <Time at={change.observedAt} />{' '}
            <span className="text-muted">
              {label(change.change)}, seen by {safe(change.source)}
            </span>
          </li>
        ))}
      </ol>
    </PeekSection>
  )
}
