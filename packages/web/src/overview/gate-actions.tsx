import type { PhaseResult, StakeholderRole } from '@fairway/core/program'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDecideGate, useRequestGate } from '../api/mutations.ts'
import { sessionQuery } from '../api/queries.ts'
import { Button } from '../components/button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { Field, Select, textInputClass } from '../components/field.tsx'
import { label, safe } from '../components/format.ts'
import { ReasonField } from '../components/reason-field.tsx'

/** What the person signed in may do with a gate: ask for it to be passed, or decide. */
export function GateActions({ phase }: { readonly phase: PhaseResult }) {
  const { data: session } = useQuery(sessionQuery)
  const [dialog, setDialog] = useState<'request' | 'decide'>()
  const may = (action: 'request-approval' | 'decide-approval') => session?.actions.includes(action) === true
  const requested = isRequested(phase)
  const undecided = phase.approvals.filter((approval) => approval.status !== 'given').map((approval) => approval.role)
  const [first] = undecided
  const close = () => setDialog(undefined)
  return (
    <div className="flex gap-2">
      {phase.state === 'ready-for-approval' && !requested && may('request-approval') && (
        <Button onClick={() => setDialog('request')}>Request approval</Button>
      )}
      {requested && first !== undefined && may('decide-approval') && <Button onClick={() => setDialog('decide')}>Decide</Button>}
      {dialog === 'request' && <RequestDialog phase={phase} onClose={close} />}
      {dialog === 'decide' && first !== undefined && <DecideDialog phase={phase} roles={undecided} first={first} onClose={close} />}
    </div>
  )
}

/** Whether the last thing that was asked has not been settled. */
const isRequested = (phase: PhaseResult): boolean => {
  const last = phase.history.findLast(
    (event) => event.event === 'requested' || event.event === 'passed' || event.event === 're-opened' || event.event === 'rejected',
  )
  return last?.event === 'requested'
}

function RequestDialog({ phase, onClose }: { readonly phase: PhaseResult; readonly onClose: () => void }) {
  const [reason, setReason] = useState('')
  const request = useRequestGate()
  const submit = () => request.mutate({ phase: phase.id, reason: reason.trim() }, { onSuccess: onClose })
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Request to pass the gate of ${safe(phase.name)}`}
      description="Somebody else decides, in each of the roles the gate names. The request is kept in the audit chain."
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <ReasonField hint="Why now." value={reason} onChange={setReason} />
        {request.isError && <ErrorState error={request.error} />}
        <Button type="submit" kind="primary" disabled={reason.trim() === '' || request.isPending} className="self-end">
          Request
        </Button>
      </form>
    </Dialog>
  )
}

function DecideDialog({
  phase,
  roles,
  first,
  onClose,
}: {
  readonly phase: PhaseResult
  readonly roles: readonly StakeholderRole[]
  readonly first: StakeholderRole
  readonly onClose: () => void
}) {
  const [role, setRole] = useState(first)
  const [comment, setComment] = useState('')
  const decide = useDecideGate()
  const submit = (decision: 'approved' | 'rejected') =>
    decide.mutate(
      { phase: phase.id, role, decision, ...(comment.trim() === '' ? {} : { comment: comment.trim() }) },
      { onSuccess: onClose },
    )
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Decide on the gate of ${safe(phase.name)}`}
      description="The organisation must name you in the role, and nobody decides on their own request."
    >
      <div className="flex flex-col gap-3">
        <Select label="In the role" value={role} onChange={setRole} choices={roles.map((one) => ({ value: one, label: label(one) }))} />
        <Field label="Comment" hint="Optional.">
          {({ id, describedBy }) => (
            <textarea
              id={id}
              aria-describedby={describedBy}
              rows={3}
              maxLength={2000}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
              className={`${textInputClass} h-auto py-1.5`}
            />
          )}
        </Field>
        {decide.isError && <ErrorState error={decide.error} />}
        <div className="flex justify-end gap-2">
          <Button disabled={decide.isPending} onClick={() => submit('rejected')}>
            Reject
          </Button>
          <Button kind="primary" disabled={decide.isPending} onClick={() => submit('approved')}>
            Approve
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
