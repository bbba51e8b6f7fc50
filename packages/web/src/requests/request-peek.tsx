import type { DecisionView, RequestDetailView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { requestQuery, sessionQuery } from '../api/queries.ts'
import { Badge } from '../components/badge.tsx'
import { Button } from '../components/button.tsx'
import { Code } from '../components/code.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { counted, money, safe, sentence } from '../components/format.ts'
import { PeekPanel, PeekSection } from '../components/peek-panel.tsx'
import { Prose } from '../components/prose.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { StatusIcon } from '../components/status.tsx'
import { Time } from '../components/time.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { BuildNotes, CapacityFacts, CostFacts, PolicyFacts } from './facts.tsx'
import { whyNotDecide } from './may-decide.ts'
import { YamlFile } from './proposal.tsx'
import { StateBadge } from './request-state.tsx'
import { ResilienceFacts } from './resilience.tsx'

/** One request: where it stands and why, what it costs, who decided what, and what it would build. */
export function RequestPeek({
  name,
  takeFocus,
  onClose,
  onStep,
}: {
  readonly name: string
  readonly takeFocus: boolean
  readonly onClose: () => void
  readonly onStep: (by: 1 | -1) => void
}) {
  const request = useQuery(requestQuery(name))
  return (
    <PeekPanel label="Request" takeFocus={takeFocus} onClose={onClose} onStep={onStep}>
      {request.data !== undefined && <Content key={name} request={request.data} />}
      {request.data === undefined && request.error !== null && <ErrorState error={request.error} retry={() => void request.refetch()} />}
      {request.isPending && <SkeletonLines lines={10} />}
    </PeekPanel>
  )
}

function Content({ request }: { readonly request: RequestDetailView }) {
  const { name, state, reasons, purpose, title, goldenPath, cost, budget, capacity, policyResults, decisions, notes, yaml, at } = request
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <StateBadge state={state} />
        <Badge>{safe(request.stage)}</Badge>
      </div>
      <h2 className="mt-2 text-base leading-snug font-semibold break-words">{safe(name)}</h2>
      <p className="mt-1 text-[0.8125rem] break-words">{safe(purpose)}</p>
      <Reasons reasons={reasons} />
      <Deciding request={request} />
      <PeekSection title="What is asked for">
        <DefinitionList
          entries={[
            [
              'Golden path',
              <Link key="path" to="/catalogue" search={{ peek: goldenPath }} className="font-medium text-accent hover:underline">
                {safe(title)}
              </Link>,
            ],
            ['Team', safe(request.team)],
            ['Application', safe(request.application)],
            ['Environment', safe(request.environment)],
            ['Regions', request.regions.map(safe).join(', ')],
            ['Data', request.data?.map(safe).join(', ')],
            ['GPUs', request.gpus === 0 ? undefined : `up to ${counted(request.gpus, 'GPU')}`],
            [
              'Asked by',
              <span key="by">
                {safe(request.requestedBy)}, <Time at={request.requestedAt} day />
              </span>,
            ],
            ['Ends', request.expires === undefined ? undefined : <Time at={request.expires} day />],
            ['Declared at', <Code key="at" text={`${at.file}:${String(at.line)}`} />],
          ]}
        />
      </PeekSection>
      <PeekSection title="Cost">
        {cost === undefined ? (
          <p className="text-[0.8125rem] text-muted">
            Not known while something in the request is wrong. The budget is {money(budget)} a month.
          </p>
        ) : (
          <CostFacts cost={cost} budget={budget} />
        )}
      </PeekSection>
      <PeekSection title="Decisions">
        <Decisions decisions={decisions} />
      </PeekSection>
      {capacity.length > 0 && (
        <PeekSection title="Quota">
          <CapacityFacts name={name} capacity={capacity} />
        </PeekSection>
      )}
      <PeekSection title="Policies">
        <PolicyFacts results={policyResults} />
      </PeekSection>
      <ResilienceFacts request={request} />
      <PeekSection title="What is built">
        <p className="text-[0.8125rem]">
          {counted(request.resources, 'resource')}
          {request.kubernetes > 0 && `, ${counted(request.kubernetes, 'Kubernetes object')}`}{' '}
          {state === 'approved' && request.resources > 0 && (
            <Link to="/landing-zone" search={{ view: 'resources', workload: name }} className="font-medium text-accent hover:underline">
              Which
            </Link>
          )}
        </p>
        <BuildNotes notes={notes} />
      </PeekSection>
      <PeekSection title="As it is written">
        <YamlFile path={at.file} text={yaml} />
      </PeekSection>
    </>
  )
}

const Reasons = ({ reasons }: { readonly reasons: readonly string[] }) => (
  <ul className="mt-3 flex flex-col gap-1 rounded-md border border-line bg-sunken px-3 py-2 text-[0.8125rem]">
    {reasons.map((one) => (
      <li key={one} className="break-words">
        <Prose text={sentence(one)} />.
      </li>
    ))}
  </ul>
)

/** Approving and refusing for those who may; for the others why they may not. */
function Deciding({ request }: { readonly request: RequestDetailView }) {
  const { data: session } = useQuery(sessionQuery)
  const [decision, setDecision] = useState<'approved' | 'rejected'>()
  const why = { approved: whyNotDecide(request, session, 'approved'), rejected: whyNotDecide(request, session, 'rejected') }
  return (
    <>
      {why.approved !== undefined && <p className="mt-2 text-xs break-words text-muted">{why.approved}</p>}
      {(why.approved === undefined || why.rejected === undefined) && (
        <div className="mt-3 flex gap-2">
          {why.approved === undefined && (
            <Button kind="primary" onClick={() => setDecision('approved')}>
              Approve
            </Button>
          )}
          {why.rejected === undefined && <Button onClick={() => setDecision('rejected')}>Reject</Button>}
        </div>
      )}
      {decision !== undefined && <DecideDialog request={request} decision={decision} onClose={() => setDecision(undefined)} />}
    </>
  )
}

const invalidWords = {
  own: 'does not count: it is their own request',
  nobody: 'does not count: they may not decide',
  before: 'does not count: it is older than the request',
  future: 'does not count yet: it lies ahead',
  older: 'does not count any more: the request says something else since',
} as const

function Decisions({ decisions }: { readonly decisions: readonly DecisionView[] }) {
  if (decisions.length === 0) return <p className="text-[0.8125rem] text-muted">None yet.</p>
  return (
    <ul className="flex flex-col gap-2 text-[0.8125rem]">
      {decisions.map(({ person, role, decision, at, comment, invalid }) => (
        <li key={`${person} ${at} ${decision}`} className="flex gap-2">
          <span className="mt-0.5">
            <StatusIcon status={invalid !== undefined ? 'not-applicable' : decision === 'approved' ? 'pass' : 'fail'} />
          </span>
          <span className="min-w-0 break-words">
            {safe(person)} {decision === 'approved' ? 'approved' : 'refused'}, <Time at={at} day />
            {role !== undefined && <span className="text-muted">, as {safe(role)}</span>}
            {comment !== undefined && <span className="block text-muted">{safe(comment)}</span>}
            {invalid !== undefined && <span className="block text-xs text-unknown">{sentence(invalidWords[invalid])}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
