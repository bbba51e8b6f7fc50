import type { JournalRecord } from '@fairway/core/engine'
import { hostileNames } from './demo-resources.ts'

const RECORDS = 240

const actions = ['scan.completed', 'session.opened', 'waiver.requested', 'waiver.granted', 'approval.requested', 'view.saved'] as const
const people = ['kim@contoso.example', 'sam@contoso.example', 'fairway'] as const

const hash = (seq: number): string => (seq * 2_654_435_761).toString(16).padStart(12, '0').repeat(6).slice(0, 64)

function recordAt(seq: number): JournalRecord {
  const day = new Date(Date.UTC(2026, 7, 1) + seq * 40_000_000)
  return {
    seq,
    at: day.toISOString(),
    actor: people[seq % people.length] ?? 'fairway',
    action: actions[seq % actions.length] ?? 'scan.completed',
    target: seq === RECORDS ? hostileNames[0] : `Source/azure-export-${String(seq % 4)}`,
    ...(seq % 3 === 0 ? { reason: 'the account moves to private access with the next release of its module' } : {}),
    data: { added: seq, changed: seq * 2 },
    previous: hash(seq - 1),
    hash: hash(seq),
  }
}

/** Records of the audit chain, newest first. */
export const demoJournal: readonly JournalRecord[] = Array.from({ length: RECORDS }, (_, index) => recordAt(RECORDS - index))
