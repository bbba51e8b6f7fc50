import type { PolicyAssignmentDetailView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { policyAssignmentQuery } from '../api/queries.ts'
import { Badge } from '../components/badge.tsx'
import { Code } from '../components/code.tsx'
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
import { FirstOf } from '../components/first-of.tsx'
import { PlaceLink, RuleLink } from './links.tsx'
import { ValueText } from './reasons.tsx'

/** Behind everything that has a percentage. */
const NOTHING_JUDGED = 101

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
  ['Assigns', <RuleLink key="assigns" id={view.assigns.id} name={view.assigns.displayName} />],
  ['Kind', view.assigns.kind === 'initiative' ? 'Initiative' : 'Definition'],
  ['Scope', safe(view.scopeName)],
  ['Left out', view.notScopes.length === 0 ? undefined : view.notScopes.map((one) => <Code key={one} text={one} />)],
  ['Declared at', <Code key="at" text={view.declaredAt} />],
  ['Id', <Code key="id" text={view.id} />],
]

function Definitions({ view }: { readonly view: PolicyAssignmentDetailView }) {
  const sorted = view.definitions.toSorted((a, b) => (a.percentage ?? NOTHING_JUDGED) - (b.percentage ?? NOTHING_JUDGED))
  return (
    <PeekSection title={view.definitions.length === 1 ? 'Definition' : `${count(view.definitions.length)} definitions`}>
      <FirstOf items={sorted}>
        {(one) => (
          <li key={`${one.reference} ${one.id}`} className="px-3 py-1.5 text-[0.8125rem]">
            <div className="flex items-baseline gap-2">
              <RuleLink
                id={one.id}
                name={one.displayName}
                className="min-w-0 grow py-0.5 leading-5 break-words no-underline hover:text-accent hover:underline"
              />
              <span className="shrink-0 text-xs text-muted">{percent(one.percentage)}</span>
            </div>
            <div className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
              <span>{effectName(one.effect)}</span>
              {one.reference !== '' && <code className="font-mono break-all">{safe(one.reference)}</code>}
              {one.notEvaluable !== undefined && <Badge tone="unknown">Not judged: {safe(one.notEvaluable)}</Badge>}
              {one.counts !== null && one.counts.nonCompliant > 0 && (
                <PlaceLink
                  to={{
                    view: 'resources',
                    assignment: view.id,
                    ...(one.reference === '' ? { definition: one.id } : { reference: one.reference }),
                  }}
                  className="py-1 font-medium text-fail hover:underline"
                >
                  {count(one.counts.nonCompliant)} not compliant
                </PlaceLink>
              )}
            </div>
          </li>
        )}
      </FirstOf>
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
        {view.exemptions.slice(0, 25).map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-[0.8125rem]">
            <PlaceLink to={{ view: 'exemptions', peek: one.id }}>{safe(one.displayName)}</PlaceLink>
            <ExemptionState exemption={one} />
            <span className="text-xs text-muted">{safe(one.scopeName)}</span>
          </li>
        ))}
      </ul>
    </PeekSection>
  )
}
