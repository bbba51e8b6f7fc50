import type { PolicyDefinitionView } from '@fairway/core/api'
import { isJsonObject } from '@fairway/core/kernel'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { policyDefinitionQuery } from '../api/queries.ts'
import { Badge } from '../components/badge.tsx'
import { Code } from '../components/code.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { count, safe } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'
import { JsonTree } from '../components/json-tree.tsx'
import { PeekSection } from '../components/peek-panel.tsx'
import { Prose } from '../components/prose.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { effectName } from './effect.ts'
import { FirstOf } from '../components/first-of.tsx'
import { PlaceLink, RuleLink } from './links.tsx'
import { ValueText } from './reasons.tsx'
import { DetailsText, RuleText } from './rule-text.tsx'

const originNames = {
  estate: 'The estate',
  inventory: 'Exported from Azure',
  folder: 'A folder of policies',
  pulled: 'Pulled',
  baseline: "Fairway's baseline",
} as const

/** A definition or an initiative: what it asks for, in words and as it is written. */
export function DefinitionContent({ id }: { readonly id: string }) {
  const definition = useQuery(policyDefinitionQuery(id))
  return (
    <>
      <p className="mb-2">
        <Link
          from="/policy"
          to="/policy"
          search={({ rule: _rule, ...rest }) => rest}
          className="inline-flex items-center gap-1 rounded text-xs font-medium text-accent hover:underline"
        >
          <span className="rotate-180">
            <Icon name="right" size={12} />
          </span>
          Back
        </Link>
      </p>
      {definition.data !== undefined && <Definition view={definition.data} />}
      {definition.data === undefined && definition.error !== null && (
        <ErrorState error={definition.error} retry={() => void definition.refetch()} />
      )}
      {definition.isPending && <SkeletonLines lines={8} />}
    </>
  )
}

function Definition({ view }: { readonly view: PolicyDefinitionView }) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone="accent">{view.kind === 'initiative' ? 'Initiative' : 'Definition'}</Badge>
        {view.category !== null && <Badge>{safe(view.category)}</Badge>}
      </div>
      <h2 className="mt-2 text-base leading-snug font-semibold">{safe(view.displayName)}</h2>
      <p className="mt-1 text-[0.8125rem] break-words">
        <Prose text={view.description} />
      </p>
      <PeekSection title={view.kind === 'initiative' ? 'Initiative' : 'Definition'}>
        <DefinitionList entries={entriesOf(view)} />
      </PeekSection>
      {view.kind === 'definition' && (
        <>
          <PeekSection title="When it strikes">
            <RuleText rule={view.rule} />
          </PeekSection>
          <PeekSection title="What it does then">
            <Effect view={view} />
            <DetailsText rule={view.rule} />
          </PeekSection>
          <PeekSection title="Rule as written">
            <JsonTree value={view.rule} />
          </PeekSection>
        </>
      )}
      <Members view={view} />
      <Parameters view={view} />
      {view.usedBy.length > 0 && (
        <PeekSection title="Assigned by">
          <ul className="flex flex-col gap-1 text-[0.8125rem]">
            {view.usedBy.slice(0, 25).map((one) => (
              <li key={one.id}>
                <PlaceLink to={{ peek: one.id }}>{safe(one.displayName)}</PlaceLink>{' '}
                <span className="text-xs text-muted">{safe(one.scopeName)}</span>
              </li>
            ))}
          </ul>
        </PeekSection>
      )}
    </>
  )
}

const entriesOf = (view: PolicyDefinitionView): readonly (readonly [string, ReactNode])[] => [
  ['Mode', view.mode],
  ['Version', view.version],
  ['From', `${originNames[view.origin]}${view.declaredAt === '' ? '' : `, ${safe(view.declaredAt)}`}`],
  ['Id', <Code key="id" text={view.id} />],
]

/** The effect, and where a parameter chooses it, what it may be. */
function Effect({ view }: { readonly view: PolicyDefinitionView }) {
  const then = isJsonObject(view.rule) ? view.rule['then'] : undefined
  const effect = then !== undefined && isJsonObject(then) ? then['effect'] : undefined
  const name = typeof effect === 'string' ? /^\[\s*parameters\(\s*'([^']+)'\s*\)\s*\]$/i.exec(effect)?.[1] : undefined
  const parameter = view.parameters.find((one) => one.name.toLowerCase() === name?.toLowerCase())
  if (parameter === undefined) return <ValueText value={effect} />
  return (
    <p className="text-[0.8125rem]">
      {parameter.default === undefined ? 'What the assignment says' : <ValueText value={parameter.default} />}
      {parameter.allowed !== undefined && (
        <span className="text-muted">
          {' '}
          unless the assignment says one of{' '}
          {parameter.allowed.map((one) => (typeof one === 'string' ? safe(one) : JSON.stringify(one))).join(', ')}
        </span>
      )}
    </p>
  )
}

function Members({ view }: { readonly view: PolicyDefinitionView }) {
  if (view.members.length === 0) return null
  return (
    <PeekSection title={`${count(view.members.length)} members`}>
      <FirstOf items={view.members}>
        {(one) => (
          <li key={one.reference} className="px-3 py-1.5 text-[0.8125rem]">
            <RuleLink id={one.id} name={one.displayName} className="break-words no-underline hover:text-accent hover:underline" />
            <p className="flex flex-wrap gap-x-3 text-xs text-muted">
              <span>{effectName(one.effect)}</span>
              <code className="font-mono break-all">{safe(one.reference)}</code>
            </p>
          </li>
        )}
      </FirstOf>
    </PeekSection>
  )
}

function Parameters({ view }: { readonly view: PolicyDefinitionView }) {
  if (view.parameters.length === 0) return null
  return (
    <PeekSection title="Parameters">
      <ul className="flex flex-col gap-1.5">
        {view.parameters.slice(0, 100).map((one) => (
          <li key={one.name} className="text-[0.8125rem]">
            <code className="font-mono text-xs">{safe(one.name)}</code> <span className="text-xs text-muted">{safe(one.type)}</span>
            {one.displayName !== '' && one.displayName !== one.name && <span> {safe(one.displayName)}</span>}
            {one.default !== undefined && (
              <div className="text-xs text-muted">
                Default <ValueText value={one.default} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </PeekSection>
  )
}
