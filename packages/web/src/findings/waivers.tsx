import type { FindingView, WaiverView } from '@fairway/core/api'
import type { StoredFinding } from '@fairway/core/engine'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useGrantWaiver } from '../api/mutations.ts'
import { waiversQuery } from '../api/queries.ts'
import { Badge } from '../components/badge.tsx'
import { Button } from '../components/button.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { safe } from '../components/format.ts'
import { PeekSection } from '../components/peek-panel.tsx'
import { Time } from '../components/time.tsx'
import { WaiveDialog } from './waive-dialog.tsx'

const tones = { requested: 'accent', granted: 'waived', expired: 'plain' } as const
const names = { requested: 'Pending', granted: 'Granted', expired: 'Expired' } as const

/** Whether a waiver speaks of a finding: of its subject, or of everything below an id that ends in a star. */
function concerns(waiver: WaiverView, finding: StoredFinding): boolean {
  if (waiver.control !== finding.rule) return false
  return waiver.subjects.some((subject) => {
    const wanted = subject.toLowerCase()
    const actual = finding.subject.toLowerCase()
    return wanted === actual || (wanted.endsWith('/*') && actual.startsWith(wanted.slice(0, -1)))
  })
}

/** Exceptions from this finding: asked for, granted, and the way to ask. */
export function Waivers({ view }: { readonly view: FindingView }) {
  const { finding } = view
  const waivers = useQuery(waiversQuery)
  const [asking, setAsking] = useState(false)
  const own = waivers.data?.filter((waiver) => concerns(waiver, finding)) ?? []
  const pending = own.some((waiver) => waiver.state === 'requested')
  const open = finding.status === 'fail' || finding.status === 'unknown'
  if (own.length === 0 && !(open && view.mayWaive)) return null
  return (
    <PeekSection title="Waiver">
      <ul className="flex flex-col gap-2" aria-live="polite">
        {own.map((waiver) => (
          <WaiverItem key={waiver.name} waiver={waiver} />
        ))}
      </ul>
      {open && view.mayWaive && !pending && (
        <Button className="mt-1" onClick={() => setAsking(true)}>
          Waive
        </Button>
      )}
      {asking && <WaiveDialog finding={finding} onClose={() => setAsking(false)} />}
    </PeekSection>
  )
}

function WaiverItem({ waiver }: { readonly waiver: WaiverView }) {
  const grant = useGrantWaiver()
  return (
    <li className="rounded-md border border-line px-3 py-2 text-[0.8125rem]">
      <div className="flex items-center gap-2">
        <Badge tone={tones[waiver.state]}>{names[waiver.state]}</Badge>
        <span className="text-xs text-muted">
          until <Time at={waiver.expires} day />
        </span>
        {waiver.mayGrant && waiver.state === 'requested' && (
          <Button className="ml-auto" disabled={grant.isPending} onClick={() => grant.mutate(waiver.name)}>
            Grant
          </Button>
        )}
      </div>
      <p className="mt-1 break-words">{safe(waiver.reason)}</p>
      <p className="text-xs break-words text-muted">
        Asked for by {safe(waiver.requestedBy)}
        {waiver.approvedBy !== undefined && `, granted by ${safe(waiver.approvedBy)}`}
        {waiver.file !== undefined && `, declared in ${safe(waiver.file)}`}
        {waiver.state === 'requested' && !waiver.mayGrant && '. Somebody else with the approver role has to grant it'}
      </p>
      {grant.isError && <ErrorState error={grant.error} />}
    </li>
  )
}
