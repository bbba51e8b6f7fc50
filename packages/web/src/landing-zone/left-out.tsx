import type { LeftOutGuardrail } from '@fairway/core/hierarchy'
import { EmptyState } from '../components/empty-state.tsx'
import { counted, safe, sentence } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Prose } from '../components/prose.tsx'
import { FirstOf } from '../components/first-of.tsx'
import { PlanLink } from './links.tsx'

const kinds = ['missing', 'off', 'covered'] as const

const titles: Readonly<Record<LeftOutGuardrail['kind'], string>> = {
  missing: 'Something is missing',
  off: 'Switched off in the declaration',
  covered: 'Another assignment does the same',
}

/** Assignments that are not made, by what would have to be done for them. */
export function LeftOut({ leftOut, words }: { readonly leftOut: readonly LeftOutGuardrail[]; readonly words: string }) {
  const wanted = words.toLowerCase()
  const found = leftOut.filter((one) => `${one.name} ${one.group} ${one.definition} ${one.reason}`.toLowerCase().includes(wanted))
  if (found.length === 0) {
    return (
      <EmptyState title={leftOut.length === 0 ? 'Nothing is left out' : 'No assignment matches'}>
        {leftOut.length === 0 ? 'Every assignment of the archetypes is made.' : 'Another word may find it.'}
      </EmptyState>
    )
  }
  return kinds.flatMap((kind) =>
    [
      ...Map.groupBy(
        found.filter((one) => one.kind === kind),
        ({ wayOut }) => wayOut,
      ),
    ].map(([wayOut, members]) => (
      <Panel
        key={`${kind} ${wayOut}`}
        title={titles[kind]}
        hint={
          <>
            {counted(members.length, 'assignment')}. <Prose text={sentence(wayOut)} />
          </>
        }
        flush
      >
        <FirstOf items={members} framed={false}>
          {(one) => (
            <li
              key={`${one.group} ${one.name}`}
              className="grid gap-x-4 px-4 py-1.5 text-[0.8125rem] md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,4fr)]"
            >
              <span className="font-medium break-words">{safe(one.name)}</span>
              <span>
                <PlanLink to={{ peek: one.group }}>{safe(one.group)}</PlanLink>
              </span>
              <span className="min-w-0 break-words text-muted">
                <Prose text={one.reason} />
              </span>
            </li>
          )}
        </FirstOf>
      </Panel>
    )),
  )
}
