import type { DriftEntryView } from '@fairway/core/api'
import type { Json } from '@fairway/core/kernel'
import { useQuery } from '@tanstack/react-query'
import { landingZoneDriftOfQuery } from '../api/queries.ts'
import { Code } from '../components/code.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { count, safe } from '../components/format.ts'
import { JsonTree } from '../components/json-tree.tsx'
import { PeekSection } from '../components/peek-panel.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { EstateLine, PlanLink } from '../landing-zone/links.tsx'
import { FirstOf } from '../components/first-of.tsx'
import { driftNames } from './drift-list.tsx'

const meanings: Readonly<Record<DriftEntryView['status'], string>> = {
  different: 'It is there, and some of it is otherwise than declared.',
  missing: 'It is declared, its type was looked for, and it is not there.',
  unexpected: 'It is there, in a resource group of the landing zone, and nothing declares it.',
  unknown: 'Nobody looked where it would be.',
  same: 'It is there as it is declared, as far as it was observed.',
}

/** A resource as it stands, read by itself where the list has not come to it. */
export function DriftContent({ id, listed }: { readonly id: string; readonly listed: DriftEntryView | undefined }) {
  const read = useQuery({ ...landingZoneDriftOfQuery(id), enabled: listed === undefined })
  const entry = listed ?? read.data
  if (entry) return <Known entry={entry} />
  if (entry === null) return <p className="text-[0.8125rem] text-muted">It is neither planned nor observed.</p>
  return read.error === null ? <SkeletonLines lines={8} /> : <ErrorState error={read.error} retry={() => void read.refetch()} />
}

/** A resource as it is declared against as it was observed. */
function Known({ entry }: { readonly entry: DriftEntryView }) {
  return (
    <>
      <p className="text-[0.8125rem] text-muted">{driftNames[entry.status]}</p>
      <h2 className="mt-1 text-base leading-snug font-semibold break-words">{safe(entry.name)}</h2>
      <p className="mt-1 text-[0.8125rem]">{meanings[entry.status]}</p>
      <div className="mt-2">
        <DefinitionList
          entries={[
            ['Type', safe(entry.type)],
            [
              'Root',
              entry.root === undefined ? undefined : (
                <PlanLink key="root" to={{ view: 'resources', root: entry.root }}>
                  {safe(entry.root)}
                </PlanLink>
              ),
            ],
            ['Estate', entry.at === undefined ? undefined : <EstateLine key="at" at={entry.at} />],
            ['Key', entry.key === undefined ? undefined : <Code key="key" text={entry.key} />],
            ['Id', <Code key="id" text={entry.id} />],
          ]}
        />
      </div>
      {entry.differences.length > 0 && (
        <PeekSection title={`Differences (${count(entry.differences.length)})`}>
          <FirstOf items={entry.differences}>
            {({ path, declared, observed }) => (
              <li key={path} className="px-3 py-1.5 text-[0.8125rem]">
                <Code text={path} />
                <div className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
                  <span className="text-muted">Declared</span>
                  <Shown value={declared} />
                  <span className="text-muted">Observed</span>
                  {observed === undefined ? <span className="text-muted">nothing</span> : <Shown value={observed} />}
                </div>
              </li>
            )}
          </FirstOf>
        </PeekSection>
      )}
    </>
  )
}

function Shown({ value }: { readonly value: Json }) {
  return typeof value === 'object' && value !== null ? (
    <JsonTree value={value} />
  ) : (
    <Code text={typeof value === 'string' ? value : JSON.stringify(value)} />
  )
}
