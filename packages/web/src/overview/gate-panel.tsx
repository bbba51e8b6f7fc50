import { statuses } from '@fairway/core/kernel'
import type { CriterionResult, PhaseResult } from '@fairway/core/program'
import { Link } from '@tanstack/react-router'
import { Badge } from '../components/badge.tsx'
import { label, safe, sentence } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Prose } from '../components/prose.tsx'
import { StatusIcon } from '../components/status.tsx'
import { Time } from '../components/time.tsx'
import { GateActions } from './gate-actions.tsx'

const order = { 'not-met': 0, unknown: 1, met: 2 } as const
const shapes = { 'not-met': statuses[0], unknown: statuses[1], met: statuses[3] } as const
const names = { 'not-met': 'Not met', unknown: 'Unknown', met: 'Met' } as const

/** A phase's gate: what fails first, then what is unknown, then what is met; approvals and history. */
export function GatePanel({ phase, current }: { readonly phase: PhaseResult; readonly current: boolean }) {
  const criteria = phase.criteria.toSorted((a, b) => order[a.status] - order[b.status])
  return (
    <Panel
      title={`Gate of ${safe(phase.name)}`}
      hint={current ? 'The gate ahead of you' : label(phase.state)}
      aside={<GateActions phase={phase} />}
      flush
    >
      {phase.state === 're-opened' && <ReOpened reason={phase.reason} />}
      <p className="px-4 pt-2.5 text-[0.8125rem] text-muted">
        {safe(phase.goal)} {phase.state !== 're-opened' && <Prose text={phase.reason} />}
      </p>
      <ul className="flex flex-col py-1.5">
        {criteria.map((criterion) => (
          <Criterion key={criterion.id} criterion={criterion} />
        ))}
      </ul>
      <Approvals approvals={phase.approvals} />
      <details className="border-t border-line px-4 py-2.5 text-[0.8125rem]">
        <summary className="w-fit text-xs font-medium text-muted">Deliverables and history</summary>
        <ul className="mt-2 list-disc pl-4">
          {phase.deliverables.map((deliverable) => (
            <li key={deliverable.id}>{safe(deliverable.title)}</li>
          ))}
        </ul>
        <History events={phase.history} />
      </details>
    </Panel>
  )
}

/** A gate that was passed and is open again: nothing says more about where things stand. */
function ReOpened({ reason }: { readonly reason: string }) {
  return (
    <p className="flex items-start gap-2.5 border-b border-line bg-fail-soft px-4 py-2 text-[0.8125rem]">
      <span className="mt-0.5">
        <StatusIcon status="fail" />
      </span>
      <span className="min-w-0 break-words">
        <strong className="font-semibold text-fail">Open again.</strong> <Prose text={sentence(reason)} />
      </span>
    </p>
  )
}

function Criterion({ criterion }: { readonly criterion: CriterionResult }) {
  const isMet = criterion.status === 'met'
  const open = !isMet && criterion.controls.length > 0
  const status = criterion.status === 'unknown' ? ['unknown'] : ['fail', 'unknown']
  return (
    <li className="flex items-start gap-2.5 px-4 py-1.5">
      <span className="mt-0.5">
        <StatusIcon status={shapes[criterion.status]} />
        <span className="sr-only">{names[criterion.status]}: </span>
      </span>
      <p className="min-w-0 grow text-[0.8125rem] break-words">
        <span className={isMet ? 'mr-2' : 'block font-medium'}>{safe(criterion.title)}</span>
        <span className="text-xs text-muted">
          <Prose text={criterion.message} />
        </span>
      </p>
      {open && (
        <Link
          to="/findings"
          search={{ status, rule: criterion.controls }}
          className="shrink-0 text-xs font-medium text-accent hover:underline"
        >
          Findings<span className="sr-only"> for {safe(criterion.title)}</span>
        </Link>
      )}
    </li>
  )
}

const approvalTones = { given: 'pass', missing: 'plain', invalid: 'fail' } as const

function Approvals({ approvals }: { readonly approvals: PhaseResult['approvals'] }) {
  if (approvals.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-t border-line px-4 py-2.5 text-xs">
      <span className="text-muted">Approvals</span>
      {approvals.map((approval) => (
        <span key={approval.role} className="inline-flex items-center gap-1.5">
          {label(approval.role)}
          <Badge tone={approvalTones[approval.status]}>
            {approval.status === 'given' && approval.person !== undefined ? safe(approval.person) : label(approval.status)}
          </Badge>
        </span>
      ))}
    </div>
  )
}

function History({ events }: { readonly events: PhaseResult['history'] }) {
  if (events.length === 0) return <p className="mt-2 text-muted">Nothing has happened to this gate yet.</p>
  return (
    <ol className="mt-2 flex flex-col gap-1">
      {events.map((event) => (
        <li key={`${event.at}${event.event}${event.role ?? ''}`} className="break-words">
          <Time at={event.at} /> <strong className="font-medium">{label(event.event)}</strong>
          {event.by !== undefined && ` by ${safe(event.by)}`}
          {event.role !== undefined && ` (${label(event.role).toLowerCase()})`}: <span className="text-muted">{safe(event.reason)}</span>
        </li>
      ))}
    </ol>
  )
}
