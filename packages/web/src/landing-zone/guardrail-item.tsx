import type { EffectiveGuardrailView } from '@fairway/core/api'
import type { GuardrailStage } from '@fairway/core/hierarchy'
import { useState } from 'react'
import { Badge } from '../components/badge.tsx'
import { Code } from '../components/code.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { day, safe } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'
import { JsonTree } from '../components/json-tree.tsx'
import { Prose } from '../components/prose.tsx'
import { effectName } from '../policy/effect.ts'
import { EstateLine, PlanLink } from './links.tsx'

/** An assignment that holds at a group: what it does now and later; opened, where it is from and why. `from`: what the group above is called. */
export function GuardrailItem({ guardrail, from }: { readonly guardrail: EffectiveGuardrailView; readonly from?: string }) {
  // Closed ones are not drawn: parameters may be long.
  const [open, setOpen] = useState(false)
  const { now, next } = guardrail
  return (
    <li>
      <details className="group/item" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex items-start gap-2 rounded px-2 py-1.5 text-[0.8125rem] hover:bg-hover focus-visible:outline-offset-[-2px]">
          <span className="mt-0.5 text-muted transition-transform group-open/item:rotate-90">
            <Icon name="right" size={14} />
          </span>
          <span className="min-w-0 grow break-words">
            {safe(guardrail.title)}
            <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
              <StageBadge stage={now} />
              {next !== undefined && (
                <span>
                  {stageWords(next)} from {day(next.from ?? '')}
                </span>
              )}
              {from !== undefined && <span>from {safe(from)}</span>}
            </span>
          </span>
        </summary>
        {open && <About guardrail={guardrail} />}
      </details>
    </li>
  )
}

function StageBadge({ stage }: { readonly stage: GuardrailStage }) {
  const stops = stage.enforcement === 'Default' && /^deny/i.test(stage.effect)
  return <Badge tone={stops ? 'accent' : 'plain'}>{stageWords(stage)}</Badge>
}

/** `Deny`, `Deny, not enforced`, `Not assigned yet`. */
function stageWords({ enforcement, effect }: GuardrailStage): string {
  if (enforcement === 'not assigned') return 'Not assigned yet'
  const name = effect === 'by member' ? 'By member' : effectName(effect)
  return enforcement === 'DoNotEnforce' ? `${name}, not enforced` : name
}

function About({ guardrail }: { readonly guardrail: EffectiveGuardrailView }) {
  const { definition, stages, parameters, roles, from } = guardrail
  return (
    <div className="mb-3 ml-6 flex flex-col gap-2 border-l-2 border-line pr-2 pl-3">
      <p className="text-[0.8125rem] break-words">
        <Prose text={guardrail.why} />
      </p>
      <DefinitionList
        entries={[
          ['Assignment', <Code key="name" text={guardrail.name} />],
          [
            'Assigned at',
            <PlanLink key="group" to={{ peek: from ?? guardrail.group }}>
              {safe(from ?? guardrail.group)}
            </PlanLink>,
          ],
          [definition.kind === 'initiative' ? 'Initiative' : 'Definition', safe(definition.title)],
          ['Whose', sources[definition.from]],
          ['Archetype', safe(guardrail.archetype)],
          ['In time', stages.length < 2 ? undefined : <Stages key="stages" stages={stages} />],
          ['Identity', guardrail.identity === 'none' ? undefined : 'System-assigned'],
          ['Its roles', roles.length === 0 ? undefined : roles.map((one) => `${safe(one.role)} at ${safe(one.scope)}`).join('; ')],
          ['Estate', <EstateLine key="at" at={guardrail.at} />],
        ]}
      />
      {Object.keys(parameters).length > 0 && (
        <details className="text-[0.8125rem]">
          <summary className="w-fit text-xs font-medium text-muted">Parameters</summary>
          <JsonTree value={parameters} />
        </details>
      )}
    </div>
  )
}

const sources = { 'built-in': 'Built into Azure', fairway: 'Fairway', library: 'Landing zone library', estate: 'The estate' } as const

function Stages({ stages }: { readonly stages: readonly GuardrailStage[] }) {
  return (
    <ol>
      {stages.map((stage) => (
        <li key={`${stage.stage} ${stage.from ?? ''}`}>
          {stage.from !== undefined && <span className="text-muted">{day(stage.from)}: </span>}
          {stageWords(stage)}
        </li>
      ))}
    </ol>
  )
}
