import type { FindingView } from '@fairway/core/api'
import type { StoredFinding } from '@fairway/core/engine'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { findingQuery } from '../api/queries.ts'
import { DefinitionList } from '../components/definition-list.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { label, safe } from '../components/format.ts'
import { JsonTree } from '../components/json-tree.tsx'
import { PeekPanel, PeekSection } from '../components/peek-panel.tsx'
import { Prose } from '../components/prose.tsx'
import { Remedy } from '../components/remedy.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { SeverityLabel, StatusLabel } from '../components/status.tsx'
import { Time } from '../components/time.tsx'
import { IacBadge } from '../inventory/iac-badge.tsx'
import { Evidence, Gaps } from './evidence.tsx'
import { Waivers } from './waivers.tsx'

/** A finding beside its list: what was found, against what, from which evidence, whose it is, how it is mended. */
export function FindingPeek({
  id,
  takeFocus,
  onClose,
  onStep,
}: {
  readonly id: string
  readonly takeFocus: boolean
  readonly onClose: () => void
  readonly onStep?: (by: 1 | -1) => void
}) {
  const finding = useQuery(findingQuery(id))
  return (
    <PeekPanel label="Finding" takeFocus={takeFocus} onClose={onClose} {...(onStep === undefined ? {} : { onStep })}>
      {finding.error !== null && finding.data === undefined && <ErrorState error={finding.error} retry={() => void finding.refetch()} />}
      {finding.isPending && <SkeletonLines lines={8} />}
      {finding.data !== undefined && <FindingContent view={finding.data} />}
    </PeekPanel>
  )
}

function FindingContent({ view }: { readonly view: FindingView }) {
  const { finding, control } = view
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem]">
        <StatusLabel status={finding.status} />
        <SeverityLabel severity={finding.severity} />
        <span className="text-muted">
          since <Time at={finding.since} day />
        </span>
      </div>
      <h2 className="mt-2 text-base leading-snug font-semibold">{safe(finding.title)}</h2>
      <p className="mt-1 text-[0.8125rem] break-words">
        <Prose text={finding.message} />
      </p>
      <PeekSection title="Subject">
        <DefinitionList entries={subjectEntries(view)} />
      </PeekSection>
      <Comparison finding={finding} />
      <PeekSection title="Remedy">
        <Remedy {...control.remedy} text={remedyText(view)} />
      </PeekSection>
      <Waivers view={view} />
      <Evidence finding={finding} />
      <Gaps coverage={view.coverage} />
      <PeekSection title="Control">
        <p className="text-[0.8125rem]">
          <Link to="/scorecard" search={{ control: finding.rule }} className="font-mono text-xs text-accent hover:underline">
            {safe(finding.rule)}
          </Link>
          <br />
          {safe(control.rationale)}
        </p>
      </PeekSection>
    </>
  )
}

/** A finding's own remedy; where it only repeats the control's with the command that follows, the words alone. */
const remedyText = ({ finding, control }: FindingView): string =>
  finding.remedy === undefined || finding.remedy.startsWith(control.remedy.text) ? control.remedy.text : finding.remedy

function subjectEntries({ finding, resource }: FindingView): readonly (readonly [string, ReactNode])[] {
  const name =
    resource === null ? (
      safe(finding.subjectName)
    ) : (
      <Link key="name" to="/inventory" search={{ peek: resource.id }} className="font-medium text-accent hover:underline">
        {safe(finding.subjectName)}
      </Link>
    )
  return [
    ['Name', name],
    ['Type', resource === null ? undefined : safe(resource.type)],
    [
      'Id',
      <code key="id" className="font-mono text-xs break-all">
        {safe(resource?.displayId ?? finding.subject)}
      </code>,
    ],
    ['Owner', finding.owner === undefined ? <span className="text-muted">No team owns it</span> : safe(finding.owner)],
    ['Area', label(finding.area)],
    ['Phase', label(finding.phase)],
    ['In code', resource === null ? undefined : <IacBadge key="iac" status={resource.iac} />],
    [
      'Reason',
      <code key="reason" className="font-mono text-xs">
        {safe(finding.reason)}
      </code>,
    ],
  ]
}

function Comparison({ finding }: { readonly finding: StoredFinding }) {
  if (finding.observed === undefined && finding.expected === undefined) return null
  return (
    <PeekSection title="Observed and expected">
      <div className="grid gap-2 sm:grid-cols-2">
        <Value title="Observed" value={finding.observed} />
        <Value title="Expected" value={finding.expected} />
      </div>
    </PeekSection>
  )
}

function Value({ title, value }: { readonly title: string; readonly value: StoredFinding['observed'] }) {
  return (
    <div className="min-w-0 rounded-md border border-line bg-sunken px-2.5 py-2">
      <p className="mb-0.5 text-xs text-muted">{title}</p>
      {value === undefined ? <p className="text-[0.8125rem] text-muted">Nothing recorded</p> : <JsonTree value={value} />}
    </div>
  )
}
