import type { GateCriterion, WaveGate } from '@fairway/core/landing-zone'
import { statuses } from '@fairway/core/kernel'
import { counted, day, safe, sentence } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Prose } from '../components/prose.tsx'
import { StatusIcon } from '../components/status.tsx'
import { StateMark } from './wave-path.tsx'

const order = { 'not-met': 0, unknown: 1, met: 2 } as const
const shapes = { 'not-met': statuses[0], unknown: statuses[1], met: statuses[3] } as const
const names = { 'not-met': 'Not met', unknown: 'Unknown', met: 'Met' } as const

/** What must hold before a wave: what does not first, then what nobody knows, then what holds. */
export function WaveGatePanel({ gate }: { readonly gate: WaveGate }) {
  const criteria = gate.criteria.toSorted((a, b) => order[a.status] - order[b.status])
  const waiting = criteria.filter(({ status }) => status !== 'met').length
  return (
    <Panel
      title={`Gate of ${gate.title}`}
      hint={waiting === 0 ? 'Everything is met' : `${counted(waiting, 'criterion is', 'criteria are')} open`}
      aside={<StateMark state={gate.state} />}
      flush
    >
      {gate.declared !== undefined && (
        <p className="border-b border-line px-4 py-2 text-[0.8125rem]">
          {safe(gate.declared.by)} declared it done on {day(gate.declared.on)}: <Prose text={gate.declared.evidence} />
        </p>
      )}
      {criteria.length === 0 ? (
        <p className="px-4 py-3 text-[0.8125rem] text-muted">Nothing has to hold before it.</p>
      ) : (
        <ul className="flex flex-col py-1.5">
          {criteria.map((criterion) => (
            <Criterion key={criterion.id} criterion={criterion} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Criterion({ criterion: { status, title, why } }: { readonly criterion: GateCriterion }) {
  return (
    <li className="flex items-start gap-2.5 px-4 py-1.5">
      <span className="mt-0.5">
        <StatusIcon status={shapes[status]} />
        <span className="sr-only">{names[status]}: </span>
      </span>
      <p className="min-w-0 grow text-[0.8125rem] break-words">
        <span className={status === 'met' ? 'mr-2' : 'block font-medium'}>{safe(title)}</span>
        <span className="text-xs text-muted">
          <Prose text={sentence(why)} />
        </span>
      </p>
    </li>
  )
}
