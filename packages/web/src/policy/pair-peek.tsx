import type { PolicyExplanationView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { policyExplanationQuery } from '../api/queries.ts'
import { Badge } from '../components/badge.tsx'
import { Code } from '../components/code.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { safe, sentence } from '../components/format.ts'
import { PeekSection } from '../components/peek-panel.tsx'
import { Prose } from '../components/prose.tsx'
import { Remedy } from '../components/remedy.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { effectName } from './effect.ts'
import { StateLabel } from './compliance.tsx'
import { PlaceLink, RuleLink } from './links.tsx'
import { Patches, Reasons, Unknowns } from './reasons.tsx'

/** Why a resource fails a policy: every condition that decided, what would change it, and where the rule comes from. */
export function PairContent({ id }: { readonly id: string }) {
  const explanation = useQuery(policyExplanationQuery(id))
  if (explanation.data !== undefined) return <Explained view={explanation.data} />
  if (explanation.error !== null) return <ErrorState error={explanation.error} retry={() => void explanation.refetch()} />
  return <SkeletonLines lines={8} />
}

function Explained({ view }: { readonly view: PolicyExplanationView }) {
  const { pair } = view
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem]">
        <StateLabel state={pair.state} />
        <Badge>{effectName(pair.effect)}</Badge>
      </div>
      <h2 className="mt-2 text-base leading-snug font-semibold">{safe(pair.definitionName)}</h2>
      <p className="mt-1 text-[0.8125rem] break-words">
        <Prose text={sentence(view.message)} />
      </p>
      <PeekSection title="Resource">
        <DefinitionList entries={resourceEntries(view)} />
      </PeekSection>
      {(view.reasons.length > 0 || view.unknown.length === 0) && (
        <PeekSection title="Conditions that decided">
          <Reasons reasons={view.reasons} />
        </PeekSection>
      )}
      {view.unknown.length > 0 && (
        <PeekSection title="What would have to be known">
          <Unknowns unknown={view.unknown} />
        </PeekSection>
      )}
      {view.patch.length > 0 && (
        <PeekSection title="What the policy would change">
          <Patches patch={view.patch} />
        </PeekSection>
      )}
      {view.related.length > 0 && (
        <PeekSection title="Resources that were looked for">
          <ul className="flex flex-col gap-1 font-mono text-xs break-all text-muted">
            {view.related.slice(0, 20).map((one) => (
              <li key={one}>{safe(one)}</li>
            ))}
          </ul>
        </PeekSection>
      )}
      {view.remedy !== undefined && (
        <PeekSection title="Remedy">
          <Remedy text={sentence(view.remedy)} />
        </PeekSection>
      )}
      <PeekSection title="Policy">
        <DefinitionList entries={policyEntries(view)} />
      </PeekSection>
    </>
  )
}

const resourceEntries = ({ pair }: PolicyExplanationView): readonly (readonly [string, ReactNode])[] => [
  [
    'Name',
    <Link key="name" to="/inventory" search={{ peek: pair.resource }} className="font-medium text-accent hover:underline">
      {safe(pair.resourceName)}
    </Link>,
  ],
  ['Type', safe(pair.resourceType)],
  ['Owner', pair.owner === undefined ? <span className="text-muted">none</span> : safe(pair.owner)],
  ['Id', <Code key="id" text={pair.resource} />],
]

const policyEntries = ({ pair }: PolicyExplanationView): readonly (readonly [string, ReactNode])[] => [
  ['Definition', <RuleLink key="definition" id={pair.definition} name={pair.definitionName} />],
  [
    'Assignment',
    <PlaceLink key="assignment" to={{ peek: pair.assignment }}>
      {safe(pair.assignmentName)}
    </PlaceLink>,
  ],
  ['Member', pair.reference === '' ? undefined : <code className="font-mono text-xs">{safe(pair.reference)}</code>],
  ['Exemption', pair.exemption === undefined ? undefined : <Code text={pair.exemption} />],
]
