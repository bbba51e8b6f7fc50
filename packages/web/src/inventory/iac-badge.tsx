import { Badge, type Tone } from '../components/badge.tsx'
import { label } from '../components/format.ts'

const tones: Readonly<Record<string, Tone>> = {
  codified: 'pass',
  unmanaged: 'fail',
  drifted: 'waived',
  ghost: 'waived',
  undetermined: 'unknown',
}

/** Whether code stands behind a resource. */
export function IacBadge({ status }: { readonly status: string }) {
  return <Badge tone={tones[status] ?? 'plain'}>{label(status)}</Badge>
}
