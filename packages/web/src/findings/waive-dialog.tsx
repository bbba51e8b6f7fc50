import type { StoredFinding } from '@fairway/core/engine'
import { addDays, dayOf, parseInstant } from '@fairway/core/kernel'
import { useState, type FormEvent } from 'react'
import { useRequestWaiver } from '../api/mutations.ts'
import { Button } from '../components/button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { Field, textInputClass } from '../components/field.tsx'
import { safe } from '../components/format.ts'
import { ReasonField } from '../components/reason-field.tsx'

/** No exception lasts longer without being asked for again. */
const MAX_DAYS = 365
const USUAL_DAYS = 90

/** Asks for an exception: why, and until when. Nothing changes until somebody else grants it. */
export function WaiveDialog({ finding, onClose }: { readonly finding: StoredFinding; readonly onClose: () => void }) {
  const [today] = useState(() => new Date().toISOString())
  const [reason, setReason] = useState('')
  const [expires, setExpires] = useState(dayOf(addDays(today, USUAL_DAYS)))
  const request = useRequestWaiver()
  const error = expiryError(expires, today)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const end = parseInstant(expires)
    if (end === undefined || error !== undefined) return
    request.mutate({ control: finding.rule, subjects: [finding.subject], reason: reason.trim(), expires: end }, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Ask for a waiver"
      description={
        <>
          {safe(finding.title)}: <span className="text-ink">{safe(finding.subjectName)}</span>
        </>
      }
    >
      <form onSubmit={submit} className="flex flex-col gap-4" noValidate>
        <ReasonField hint="Why the risk is accepted, and what limits the damage." value={reason} onChange={setReason} />
        <Field label="Ends on" hint={`At most ${String(MAX_DAYS)} days from today; then the finding counts again.`} error={error}>
          {({ id, describedBy, invalid }) => (
            <input
              id={id}
              type="date"
              required
              aria-describedby={describedBy}
              aria-invalid={invalid}
              min={dayOf(addDays(today, 1))}
              max={dayOf(addDays(today, MAX_DAYS))}
              value={expires}
              onChange={(event) => setExpires(event.target.value)}
              className={`${textInputClass} max-w-44`}
            />
          )}
        </Field>
        {request.isError && <ErrorState error={request.error} />}
        <div className="flex items-center justify-end gap-2">
          <p className="mr-auto text-xs text-muted">Somebody else has to grant it.</p>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" kind="primary" disabled={reason.trim() === '' || error !== undefined || request.isPending}>
            Ask for waiver
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function expiryError(expires: string, today: string): string | undefined {
  const end = parseInstant(expires)
  if (end === undefined) return 'Give a day.'
  if (end <= today) return 'The day must lie ahead.'
  return end > addDays(today, MAX_DAYS) ? `The day must be at most ${String(MAX_DAYS)} days ahead.` : undefined
}
