import { parseInstant, type Instant } from '../kernel/index.ts'
import { strengthOf } from './effects.ts'
import type { GuardrailStage, ManagementGroup } from './plan-model.ts'
import type { GuardrailsSpec } from './schema.ts'
import type { Strength } from './tables.ts'
import { sameGroup } from './tree.ts'

/** The days of a roll-out. */
export interface RollOut {
  readonly audit: string
  readonly deny: string
}

/** The days that hold in a group: its own, else those of the nearest group above, else those of all. */
export function rollOutOf(chain: readonly ManagementGroup[], { rollOut }: GuardrailsSpec): RollOut {
  const own = new Map(rollOut.byGroup.map((one) => [sameGroup(one.group), one]))
  return chain.map(({ name }) => own.get(sameGroup(name))).find((one) => one !== undefined) ?? rollOut
}

/** What an assignment is to do when its roll-out is done. */
export interface Aim {
  readonly enforcement: 'enforce' | 'audit'
  /** What it does when enforced; empty: each member its own. */
  readonly effect: string
  readonly strongest: Strength
  /** The effects that its definition may be given. */
  readonly effects: readonly string[]
  /** Its effect is fixed in the definition and raised by an override; this is what it is without. */
  readonly unraised?: string
}

const BY_MEMBER = 'by member'

/**
 * What holds from which day on. What only tells, or makes what is missing, does so from the first day; what stops requests or changes them tells
 * first: by the effect `Audit` where the definition allows it, else by not being enforced.
 */
export function stagesOf(aim: Aim, days: RollOut): readonly GuardrailStage[] {
  const harmless = aim.strongest === 'audit' || aim.strongest === 'deploy' || aim.strongest === 'disabled'
  const full = { enforcement: 'Default', effect: aim.effect || BY_MEMBER } as const
  const first = harmless ? full : told(aim)
  const before: GuardrailStage = { stage: 'before', enforcement: 'not assigned', effect: '' }
  const audit: GuardrailStage = { stage: 'audit', from: days.audit, ...(aim.enforcement === 'audit' ? told(aim) : first) }
  if (harmless || aim.enforcement === 'audit') return [before, audit]
  return [before, audit, { stage: 'enforce', from: days.deny, ...full }]
}

function told(aim: Aim): Pick<GuardrailStage, 'enforcement' | 'effect'> {
  const audit = aim.effects.find((one) => one.toLowerCase() === 'audit')
  if (audit !== undefined && strengthOf(aim.effect) === 'deny') return { enforcement: 'Default', effect: audit }
  if (aim.unraised !== undefined) return { enforcement: 'Default', effect: aim.unraised }
  if (aim.strongest === 'audit') return { enforcement: 'Default', effect: aim.effect || BY_MEMBER }
  return { enforcement: 'DoNotEnforce', effect: aim.effect || BY_MEMBER }
}

/** Of stages in their order, the one in force and the one that follows. */
export function stageAt(
  stages: readonly GuardrailStage[],
  now: Instant,
): { readonly now: GuardrailStage | undefined; readonly next: GuardrailStage | undefined } {
  const begun = stages.filter((one) => one.from === undefined || (parseInstant(one.from) ?? '') <= now)
  return { now: begun.at(-1), next: stages[begun.length] }
}
