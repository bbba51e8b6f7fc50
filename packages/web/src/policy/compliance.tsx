import type { ComplianceCounts, ComplianceState } from '@fairway/core/policy'
import { classNames } from '../components/class-names.ts'
import { count, counted } from '../components/format.ts'
import { Meter, type Share } from '../components/meter.tsx'
import { StatusIcon } from '../components/status.tsx'

/** What a state is called. */
export const stateNames: Readonly<Record<ComplianceState, string>> = {
  'non-compliant': 'Not compliant',
  undecided: 'Undecided',
  error: 'Error',
  conflicting: 'Conflicting',
  unknown: 'Not attested',
  exempt: 'Exempt',
  protected: 'Protected',
  compliant: 'Compliant',
}

const statuses = {
  'non-compliant': 'fail',
  undecided: 'unknown',
  error: 'unknown',
  conflicting: 'fail',
  unknown: 'unknown',
  exempt: 'waived',
  protected: 'waived',
  compliant: 'pass',
} as const satisfies Readonly<Record<ComplianceState, string>>

const tones = { fail: 'text-fail', pass: 'text-pass', unknown: 'text-unknown', waived: 'text-waived' } as const

/** The shape of a state; its word stands beside it or is said to screen readers. */
export const StateIcon = ({ state }: { readonly state: ComplianceState }) => <StatusIcon status={statuses[state]} />

/** Shape and name of a state. */
export function StateLabel({ state }: { readonly state: ComplianceState }) {
  return (
    <span className={classNames('inline-flex items-center gap-1.5 whitespace-nowrap', tones[statuses[state]])}>
      <StateIcon state={state} />
      {stateNames[state]}
    </span>
  )
}

/** `87.5 %`, or a dash where nothing is judged. */
export const percent = (value: number | null): string => (value === null ? '\u2013' : `${String(value)} %`)

/** How many resources a policy judges. */
const totalOf = (counts: ComplianceCounts): number => Object.values(counts).reduce((sum: number, one: number) => sum + one, 0)

const shares = (counts: ComplianceCounts): readonly Share[] => [
  { name: 'not compliant', value: counts.nonCompliant, tone: 'fail' },
  { name: 'conflicting', value: counts.conflicting, tone: 'fail' },
  { name: 'errors', value: counts.error, tone: 'unknown' },
  { name: 'undecided', value: counts.undecided, tone: 'unknown' },
  { name: 'not attested', value: counts.unknown, tone: 'unknown' },
  { name: 'protected', value: counts.protected, tone: 'waived' },
  { name: 'exempt', value: counts.exempt, tone: 'waived' },
  { name: 'compliant', value: counts.compliant, tone: 'pass' },
]

/** The counts in words: those that are not zero. */
export function countsText(counts: ComplianceCounts): string {
  const parts = shares(counts).flatMap((share) => (share.value === 0 ? [] : [`${count(share.value)} ${share.name}`]))
  return parts.length === 0 ? 'nothing is judged' : `${counted(totalOf(counts), 'resource')}: ${parts.join(', ')}`
}

/** A bar of the states. Where only the percentage may be seen, a bar of that. */
export function ComplianceMeter({
  counts,
  percentage,
  className,
}: {
  readonly counts: ComplianceCounts | null
  readonly percentage: number | null
  readonly className?: string
}) {
  const look = className === undefined ? {} : { className }
  if (counts !== null) return <Meter shares={shares(counts)} label={countsText(counts)} {...look} />
  const value = percentage ?? 0
  return <Meter shares={[{ name: 'compliant', value, tone: 'pass' }]} max={100} label={`${percent(percentage)} compliant`} {...look} />
}
