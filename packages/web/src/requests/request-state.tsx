import type { RequestState } from '@fairway/core/golden-path'
import { Badge, type Tone } from '../components/badge.tsx'

/** What the states of requests are called. */
export const stateNames: Readonly<Record<RequestState, string>> = {
  'needs-approval': 'Needs approval',
  requested: 'Has mistakes',
  approved: 'Approved',
  rejected: 'Rejected',
  expired: 'Expired',
}

const tones: Readonly<Record<RequestState, Tone>> = {
  'needs-approval': 'unknown',
  requested: 'fail',
  approved: 'pass',
  rejected: 'waived',
  expired: 'plain',
}

/** Where a request stands. */
export const StateBadge = ({ state }: { readonly state: RequestState }) => <Badge tone={tones[state]}>{stateNames[state]}</Badge>
