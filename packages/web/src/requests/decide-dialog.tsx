import type { RequestDetailView } from '@fairway/core/api'
import { useState } from 'react'
import { useDecideRequest } from '../api/mutations.ts'
import { Button } from '../components/button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Field, textInputClass } from '../components/field.tsx'
import { money, safe } from '../components/format.ts'
import { NotProposed, Proposal } from './proposal.tsx'

/** Approves or refuses a request: a change of its file, on a branch of its own. */
export function DecideDialog({
  request,
  decision,
  onClose,
}: {
  readonly request: RequestDetailView
  readonly decision: 'approved' | 'rejected'
  readonly onClose: () => void
}) {
  const [comment, setComment] = useState('')
  const decide = useDecideRequest()
  const verb = decision === 'approved' ? 'Approve' : 'Reject'
  const text = comment.trim()
  if (decide.data !== undefined) {
    return (
      <Dialog open onClose={onClose} title="Decided" description={`${safe(request.name)} is ${decision} once this is merged.`}>
        <Proposal proposal={decide.data} />
      </Dialog>
    )
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${verb} ${safe(request.name)}`}
      description={
        <>
          {safe(request.title)} for {safe(request.team)}
          {request.cost !== undefined && `, ${money(request.cost.total)} a month at least`}. The decision is written into the request, on a
          branch of its own, and kept in the audit chain.
        </>
      }
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          decide.mutate({ name: request.name, decision, ...(text === '' ? {} : { comment: text }) })
        }}
      >
        <Field
          label={decision === 'approved' ? 'Comment (optional)' : 'Why'}
          hint={decision === 'approved' ? 'What you agree to.' : 'What would have to be different.'}
        >
          {({ id, describedBy }) => (
            <textarea
              id={id}
              aria-describedby={describedBy}
              required={decision === 'rejected'}
              rows={3}
              maxLength={2000}
              value={comment}
              onChange={({ target }) => setComment(target.value)}
              className={`${textInputClass} h-auto py-1.5`}
            />
          )}
        </Field>
        {decide.isError && <NotProposed error={decide.error} path={request.at.file} yaml={undefined} />}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" kind="primary" disabled={decide.isPending || (decision === 'rejected' && text === '')}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
