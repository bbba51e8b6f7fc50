import type { JournalRecord } from '@fairway/core/engine'
import { DefinitionList } from '../components/definition-list.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { safe } from '../components/format.ts'
import { JsonTree } from '../components/json-tree.tsx'
import { PeekPanel, PeekSection } from '../components/peek-panel.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { Time } from '../components/time.tsx'

/** One record with all it holds and its place in the chain. */
export function RecordPeek({
  seq,
  record,
  reading,
  takeFocus,
  onClose,
  onStep,
}: {
  readonly seq: string
  readonly record: JournalRecord | undefined
  readonly reading: boolean
  readonly takeFocus: boolean
  readonly onClose: () => void
  readonly onStep: (by: 1 | -1) => void
}) {
  return (
    <PeekPanel label="Record" takeFocus={takeFocus} onClose={onClose} onStep={onStep}>
      {record === undefined && reading && <SkeletonLines lines={6} />}
      {record === undefined && !reading && (
        <EmptyState title={`Record ${safe(seq)} is not in the list`}>Scroll to where it stands, or take filters away.</EmptyState>
      )}
      {record !== undefined && <RecordContent record={record} />}
    </PeekPanel>
  )
}

function RecordContent({ record }: { readonly record: JournalRecord }) {
  return (
    <>
      <h2 className="text-base font-semibold break-words">{safe(record.action)}</h2>
      <p className="text-[0.8125rem] text-muted">
        Record {record.seq}, <Time at={record.at} />
      </p>
      <div className="mt-3">
        <DefinitionList
          entries={[
            ['Who', safe(record.actor)],
            [
              'Target',
              <span key="target" className="break-all">
                {safe(record.target)}
              </span>,
            ],
            ['Reason', record.reason === undefined ? undefined : safe(record.reason)],
          ]}
        />
      </div>
      {record.data !== undefined && (
        <PeekSection title="Data">
          <JsonTree value={record.data} />
        </PeekSection>
      )}
      <PeekSection title="Chain">
        <DefinitionList
          entries={[
            [
              'Previous',
              <code key="previous" className="font-mono text-xs break-all">
                {safe(record.previous)}
              </code>,
            ],
            [
              'Hash',
              <code key="hash" className="font-mono text-xs break-all">
                {safe(record.hash)}
              </code>,
            ],
          ]}
        />
      </PeekSection>
    </>
  )
}
