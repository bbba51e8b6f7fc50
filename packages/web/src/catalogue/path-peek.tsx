import type { GoldenPathView, RequestView } from '@fairway/core/api'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Badge } from '../components/badge.tsx'
import { buttonClass } from '../components/button.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { money, safe } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'
import { PeekSection } from '../components/peek-panel.tsx'
import { Prose } from '../components/prose.tsx'
import { StateBadge } from '../requests/request-state.tsx'
import { parametersOf, type Parameter } from './parameters.ts'
import { workNames } from './search.ts'
import { approvalInWords, approversInWords, audienceInWords, costsInWords, durationInWords, shapeInWords, valueInWords } from './words.ts'

const MANY = 8

/** A golden path with everything that may be said when it is asked for. */
export function PathContent({ path, requests }: { readonly path: GoldenPathView | undefined; readonly requests: readonly RequestView[] }) {
  if (path === undefined) return <EmptyState title="There is no such golden path">It may have another name since.</EmptyState>
  const { name, title, summary, suits, provisioning, bakedIn, base, owner, approval, allowed } = path
  return (
    <>
      <div className="flex flex-wrap items-center gap-1">
        {suits.map((one) => (
          <Badge key={one}>{workNames[one]}</Badge>
        ))}
        {allowed === 'no' && <Badge tone="unknown">Not for your teams</Badge>}
      </div>
      <h2 className="mt-2 text-base leading-snug font-semibold">{safe(title)}</h2>
      <p className="mt-1 text-[0.8125rem] break-words">{safe(summary)}</p>
      {allowed === 'yes' && (
        <Link to="/catalogue" search={{ request: name }} className={buttonClass('primary', 'mt-3')}>
          Request
        </Link>
      )}
      <PeekSection title="How it is offered">
        <DefinitionList
          entries={[
            ['Ready in', `${durationInWords(provisioning.minutes)}. ${safe(provisioning.note)}`],
            ['Costs', `${costsInWords(path.costs)}: at its defaults, while nobody uses it`],
            ['For', audienceInWords(path)],
            ['Approval', approvalInWords(approval).join(', ')],
            ['Who approves', approversInWords(approval, owner)],
            ['Kept by', owner === undefined ? 'nobody here: it is offered as Fairway brings it' : safe(owner)],
            ['Made of', base === name ? undefined : <code className="font-mono text-xs">{safe(base)}</code>],
            [
              'Name',
              <code key="name" className="font-mono text-xs">
                {safe(name)}
              </code>,
            ],
          ]}
        />
      </PeekSection>
      <PeekSection title="What is baked in">
        <ul className="flex flex-col gap-1 text-[0.8125rem]">
          {bakedIn.map((one) => (
            <li key={one} className="flex gap-2">
              <span className="mt-0.5 text-accent">
                <Icon name="check" size={14} />
              </span>
              <span className="min-w-0 break-words">{safe(one)}</span>
            </li>
          ))}
        </ul>
      </PeekSection>
      <PeekSection title="Parameters">
        <AllParameters path={path} />
      </PeekSection>
      <PeekSection title="Asked for by">
        {requests.length === 0 && <p className="text-[0.8125rem] text-muted">Nobody yet.</p>}
        <ul className="flex flex-col text-[0.8125rem]">
          {requests.slice(0, MANY).map((one) => (
            <li key={one.name} className="flex min-h-7 flex-wrap items-center gap-x-2">
              <Link to="/requests" search={{ peek: one.name }} className="font-medium text-accent hover:underline">
                {safe(one.name)}
              </Link>
              <StateBadge state={one.state} />
              {one.cost !== undefined && <span className="text-xs text-muted">{money(one.cost.total)} a month at least</span>}
            </li>
          ))}
        </ul>
        {requests.length > MANY && (
          <Link to="/requests" search={{ path: [name] }} className="inline-block py-1 text-xs font-medium text-accent hover:underline">
            All {requests.length} requests
          </Link>
        )}
      </PeekSection>
    </>
  )
}

function AllParameters({ path }: { readonly path: GoldenPathView }) {
  const parameters = useMemo(() => parametersOf(path), [path])
  if (parameters.length === 0) return <p className="text-[0.8125rem] text-muted">There is nothing to say.</p>
  return <ParameterList parameters={parameters} />
}

function ParameterList({ parameters }: { readonly parameters: readonly Parameter[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line/70">
      {parameters.map(({ name, required, shape, description, fallback }) => {
        const inside = shape.kind === 'list' ? shape.item : shape.kind === 'group' ? shape.members : []
        return (
          <li key={name} className="py-2 text-[0.8125rem]">
            <p className="flex flex-wrap items-center gap-x-2">
              <code className="font-mono text-xs font-medium break-all">{safe(name)}</code>
              {required && <Badge tone="accent">Needed</Badge>}
              <span className="min-w-0 text-xs break-words text-muted">{shapeInWords(shape)}</span>
            </p>
            {description !== '' && (
              <p className="mt-0.5 break-words">
                <Prose text={description} />
              </p>
            )}
            {fallback !== undefined && <p className="mt-0.5 text-xs break-words text-muted">Default: {valueInWords(fallback)}</p>}
            {inside.length > 0 && (
              <details className="mt-1">
                <summary className="rounded text-xs font-medium text-accent hover:underline">
                  {shape.kind === 'list' ? 'Each has' : 'It has'} {inside.length} parameters
                </summary>
                <div className="mt-1 border-l-2 border-line pl-3">
                  <ParameterList parameters={inside} />
                </div>
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}
