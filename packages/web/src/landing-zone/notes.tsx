import type { LandingZonePlan } from '@fairway/core/landing-zone'
import type { ReactNode } from 'react'
import { EmptyState } from '../components/empty-state.tsx'
import { count, day, safe, sentence } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Prose } from '../components/prose.tsx'
import { StatusIcon } from '../components/status.tsx'
import { FirstOf } from '../components/first-of.tsx'
import { EstateLine, PlanLink } from './links.tsx'

const answers = { fits: 'pass', exceeds: 'fail', unavailable: 'fail', unknown: 'unknown' } as const
const answerNames = { fits: 'Fits', exceeds: 'Exceeds the quota', unavailable: 'Not available', unknown: 'Unknown' } as const

/** What people have to know or give before it is built: conflicts, inputs, capacity, notes. */
export function Notes({ plan }: { readonly plan: LandingZonePlan }) {
  const { conflicts, missing, capacity, notes, loads } = plan
  if (conflicts.length + missing.length + capacity.length + notes.length === 0)
    return <EmptyState title="Nothing to note">No conflict, no input that is missing, and no capacity that is asked for.</EmptyState>
  return (
    <>
      <Part title="Conflicts" items={conflicts}>
        {(one) => (
          <Item key={`${one.group} ${one.kind} ${one.between.join(' ')}`}>
            <p className="break-words">
              <PlanLink to={{ peek: one.group }}>{safe(one.group)}</PlanLink>{' '}
              {one.from !== undefined && <span className="text-muted">from {day(one.from)} </span>}
              <Prose text={sentence(one.message)} />
            </p>
            <p className="break-words text-muted">
              <Prose text={sentence(one.wayOut)} />
            </p>
            <EstateLine at={one.at} />
          </Item>
        )}
      </Part>
      <Part title="Inputs that whoever deploys has to give" items={missing}>
        {(one) => (
          <Item key={one.name}>
            <p className="break-words">
              <code className="font-mono text-xs font-medium">{safe(one.name)}</code> <Prose text={one.description} />
            </p>
            <p className="break-words text-muted">
              {one.roots.map((root, at) => (
                <span key={root}>
                  {at > 0 && ', '}
                  <PlanLink to={{ view: 'resources', root }}>{safe(root)}</PlanLink>
                </span>
              ))}
            </p>
          </Item>
        )}
      </Part>
      <Part title="Models and GPUs" items={capacity}>
        {(one) => (
          <Item key={one.key}>
            <p className="flex items-start gap-2">
              <span className="mt-0.5">
                <StatusIcon status={answers[one.answer]} />
                <span className="sr-only">{answerNames[one.answer]}: </span>
              </span>
              <span className="min-w-0 break-words">
                <Prose text={sentence(one.why)} /> <code className="font-mono text-xs break-all text-muted">{safe(one.key)}</code>
              </span>
            </p>
          </Item>
        )}
      </Part>
      <Part title="When a region is lost" items={loads}>
        {(load) => (
          <Item key={`${load.what} ${String(load.at.line)}`}>
            <p className="font-medium break-words">
              <Prose text={load.what} />
            </p>
            {load.losses.map(({ lost, left, answer }) => (
              <p key={lost} className="text-muted">
                Without {safe(lost)}: {count(left)} {safe(load.unit)} left
                {load.need !== undefined && ` of ${count(load.need)} needed`}, {answer === 'unknown' ? 'need not estimated' : answer}
              </p>
            ))}
          </Item>
        )}
      </Part>
      <Part title="Notes" items={notes}>
        {(note) => (
          <Item key={note}>
            <p className="break-words">
              <Prose text={note} />
            </p>
          </Item>
        )}
      </Part>
    </>
  )
}

function Part<One>({
  title,
  items,
  children,
}: {
  readonly title: string
  readonly items: readonly One[]
  readonly children: (item: One) => ReactNode
}) {
  if (items.length === 0) return null
  return (
    <Panel title={title} hint={count(items.length)} flush>
      <FirstOf items={items} framed={false}>
        {children}
      </FirstOf>
    </Panel>
  )
}

const Item = ({ children }: { readonly children: ReactNode }) => <li className="px-4 py-1.5 text-[0.8125rem]">{children}</li>
