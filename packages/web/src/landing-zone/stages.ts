import type { GuardrailStage, PlannedGuardrail } from '@fairway/core/hierarchy'
import { count } from '../components/format.ts'

/** What an assignment comes to in a stage; `members`: the definitions of an initiative decide, each for itself. */
export type Force = 'deny' | 'change' | 'audit' | 'members' | 'none'

const order = ['deny', 'change', 'audit', 'members', 'none'] as const satisfies readonly Force[]

const words: Readonly<Record<Force, string>> = {
  deny: 'deny',
  change: 'modify or deploy',
  audit: 'audit',
  members: 'by member',
  none: 'not yet',
}

const changing = new Set(['modify', 'append', 'deployifnotexists', 'mutate', 'addtonetworkgroup'])

/** What an assignment does in a stage. One that is not enforced only tells, whatever its effect is called. */
export function forceOf({ enforcement, effect }: GuardrailStage): Force {
  const name = effect.toLowerCase()
  if (enforcement === 'not assigned' || name === 'disabled') return 'none'
  if (enforcement === 'DoNotEnforce') return 'audit'
  if (name === 'deny' || name === 'denyaction') return 'deny'
  if (name === 'by member') return 'members'
  return changing.has(name) ? 'change' : 'audit'
}

/** `3 deny, 16 audit`. */
function tally(stages: readonly GuardrailStage[]): string {
  const forces = stages.map(forceOf)
  return order
    .map((force) => [force, forces.filter((one) => one === force).length] as const)
    .filter(([, number]) => number > 0)
    .map(([force, number]) => `${count(number)} ${words[force]}`)
    .join(', ')
}

/** What assignments come to now, in words. */
export const nowInWords = (assignments: readonly PlannedGuardrail[]): string => tally(assignments.map(({ now }) => now))

/** The next day on which something of them changes, and what holds then of those that do. */
export function nextInWords(assignments: readonly PlannedGuardrail[]): { readonly from: string; readonly what: string } | undefined {
  const coming = assignments.flatMap(({ next }) => (next?.from === undefined ? [] : [next]))
  const from = coming.map((stage) => stage.from ?? '').toSorted()[0]
  return from === undefined ? undefined : { from, what: tally(coming.filter((stage) => stage.from === from)) }
}
