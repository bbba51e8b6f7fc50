import type { PolicyExemptionView } from '@fairway/core/api'
import { Badge } from '../components/badge.tsx'
import { Time } from '../components/time.tsx'

const looks = {
  active: { tone: 'waived', word: 'Until' },
  expiring: { tone: 'unknown', word: 'Ends soon,' },
  expired: { tone: 'fail', word: 'Ended' },
  unlimited: { tone: 'unknown', word: 'Without end' },
} as const

/** Whether an exemption still holds, and until when. */
export function ExemptionState({ exemption }: { readonly exemption: Pick<PolicyExemptionView, 'state' | 'expires'> }) {
  const { tone, word } = looks[exemption.state]
  return (
    <Badge tone={tone}>
      {word}
      {exemption.expires !== null && (
        <>
          {' '}
          <Time at={exemption.expires} day />
        </>
      )}
    </Badge>
  )
}
