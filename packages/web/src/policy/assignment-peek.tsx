import type { PolicyAssignmentDetailView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { policyAssignmentQuery } from '../api/queries.ts'
import { Badge } from '../components/badge.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { count, counted, safe } from '../components/format.ts'
import { JsonTree } from '../components/json-tree.tsx'
import { PeekSection } from '../components/peek-panel.tsx'
import { Prose } from '../components/prose.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { ComplianceMeter, countsText, percent } from './compliance.tsx'
import { effectName } from './effect.ts'
import { ExemptionState } from './exemption-state.tsx'
import { ValueText } from './reasons.tsx'

const FIRST = 25

/** Behind everything that has a percentage. */
const NOTHING_JUDGED = 101
const linkClass = 'font-medium text-accent hover:underline'

/** An assignment: how everything under it stands, by definition; its parameters; who is spared. */
export function AssignmentContent({ id }: { readonly id: string }) {
  const assignment = useQuery(policyAssignmentQuery(id))
  if (assignment.data !== undefined) return <Assignment view={assignment.data} />
  if (assignment.error !== null) return <ErrorState error={assignment.error} retry={() => void assignment.refetch()} />
  return <SkeletonLines lines={8} />
}

function Assignment({ view }: { readonly view: PolicyAssignmentDetailView }) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 text-[0.8125rem]">
        <Badge tone={view.enforcement === 'Default' ? 'plain' : 'unknown'}>
          {view.enforcement === 'Default' ? 'Enforced' : 'Not enforced'}
        </Badge>
        <span className="text-muted">{percent(view.percentage)} compliant</span>
      </div>
      <h2 className="mt-2 text-base leading-snug font-semibold">{safe(view.displayName)}</h2>
      {view.description !== '' && (
        <p className="mt-1 text-[0.8125rem] break-words">
          <Prose text={view.description} />
        </p>
      )}
      <ComplianceMeter counts={view.counts} percentage={view.percentage} className="mt-3" />
      {view.counts !== null && <p className="mt-1 text-xs text-muted">{countsText(view.counts)}</p>}
      <PeekSection title="Assignment">
        <DefinitionList entries={entriesOf(view)} />
      </PeekSection>
      <Definitions view={view} />
      <Parameters parameters={view.parameters} />
      {view.nonComplianceMessages.length > 0 && (
        <PeekSection title="What people are told">
          {view.nonComplianceMessages.slice(0, 10).map((message) => (
            <p key={message} className="text-[0.8125rem] break-words">
              {safe(message)}
            </p>
          ))}
        </PeekSection>
      )}
      <Spared view={view} />
    </>
  )
}

const entriesOf = (view: PolicyAssignmentDetailView): readonly (readonly [string, ReactNode])[] => [
  [
    'Assigns',
    <Link key="assigns" from="/policy" to="/policy" search={(old) => ({ ...old, rule: view.assigns.id })} className={linkClass}>
      {safe(view.assigns.displayName)}
    </Link>,
  ],
  ['Kind', view.assigns.kind === 'initiative' ? 'Initiative' : 'Definition'],
  ['Scope', safe(view.scopeName)],
  ['Left out', view.notScopes.length === 0 ? undefined : view.notScopes.map((one) => <Id key={one} id={one} />)],
  [
    'Declared at',
    <code key="at" className="font-mono text-xs break-all">
      {safe(view.declaredAt)}
    </code>,
  ],
  ['Id', <Id key="id" id={view.id} />],
]

const Id = ({ id }: { readonly id: string }) => <code className="block font-mono text-xs break-all">{safe(id)}</code>

function Definitions({ view }: { readonly view: PolicyAssignmentDetailView }) {
  const [all, setAll] = useState(false)
  const sorted = view.definitions.toSorted((a, b) => (a.percentage ?? NOTHING_JUDGED) - (b.percentage ?? NOTHING_JUDGED))
  const rows = all ? sorted : sorted.slice(0, FIRST)
  return (
    <PeekSection title={view.definitions.length === 1 ? 'Definition' : `${count(view.definitions.length)} definitions`}>
      <ul className="divide-y divide-line rounded-md border border-line">
        {rows.map((one) => (
          <li key={`${one.reference} ${one.id}`} className="px-3 py-1.5 text-[0.8125rem]">
            <div className="flex items-baseline gap-2">
              <Link
                from="/policy"
                to="/policy"
                search={(old) => ({ ...old, rule: one.id })}
                className="min-w-0 grow py-0.5 leading-5 break-words no-underline hover:text-accent hover:underline"
              >
                {safe(one.displayName)}
              </Link>
              <span className="shrink-0 text-xs text-muted">{percent(one.percentage)}</span>
            </div>
            <div className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
              <span>{effectName(one.effect)}</span>
              {one.reference !== '' && <code className="font-mono break-all">{safe(one.reference)}</code>}
              {one.notEvaluable !== undefined && <Badge tone="unknown">Not judged: {safe(one.notEvaluable)}</Badge>}
              {one.counts !== null && one.counts.nonCompliant > 0 && (
                <Link
                  from="/policy"
                  to="/policy"
                  search={({ scope, turned }) => ({
                    ...(scope === undefined ? {} : { scope }),
                    ...(turned === undefined ? {} : { turned }),
                    view: 'resources' as const,
                    assignment: view.id,
                    ...(one.reference === '' ? { definition: one.id } : { reference: one.reference }),
                  })}
                  className="py-1 font-medium text-fail hover:underline"
                >
                  {count(one.counts.nonCompliant)} not compliant
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
      {view.definitions.length > FIRST && (
        <button type="button" onClick={() => setAll(!all)} className="mt-1 rounded text-xs font-medium text-accent hover:underline">
          {all ? 'Show fewer' : `Show ${count(view.definitions.length - FIRST)} more`}
        </button>
      )}
    </PeekSection>
  )
}

function Parameters({ parameters }: { readonly parameters: PolicyAssignmentDetailView['parameters'] }) {
  const entries = Object.entries(parameters)
  if (entries.length === 0) return null
  return (
    <PeekSection title="Parameters">
      {entries.length > 20 ? (
        <JsonTree value={parameters} />
      ) : (
        <DefinitionList entries={entries.map(([name, value]) => [safe(name), <ValueText key={name} value={value} />])} />
      )}
    </PeekSection>
  )
}

function Spared({ view }: { readonly view: PolicyAssignmentDetailView }) {
  if (view.exemptions.length === 0) return null
  return (
    <PeekSection title={counted(view.exemptions.length, 'exemption')}>
      <ul className="flex flex-col gap-1.5">
        {view.exemptions.slice(0, FIRST).map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-[0.8125rem]">
            <Link
              from="/policy"
              to="/policy"
              search={({ scope, turned }) => ({
                ...(scope === undefined ? {} : { scope }),
                ...(turned === undefined ? {} : { turned }),
                view: 'exemptions' as const,
                peek: one.id,
              })}
              className={linkClass}
            >
              {safe(one.displayName)}
            </Link>
            <ExemptionState exemption={one} />
            <span className="text-xs text-muted">{safe(one.scopeName)}</span>
          </li>
        ))}
      </ul>
    </PeekSection>
  )
}
