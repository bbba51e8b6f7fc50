/** The effects of Azure Policy, in lower case. Source: https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics */
export type Effect =
  | 'addtonetworkgroup'
  | 'append'
  | 'audit'
  | 'auditaction'
  | 'auditifnotexists'
  | 'deny'
  | 'denyaction'
  | 'deployifnotexists'
  | 'disabled'
  | 'enforceopaconstraint'
  | 'enforceregopolicy'
  | 'enforcesetting'
  | 'manual'
  | 'modify'
  | 'mutate'
  | 'none'

interface EffectFacts {
  /** Azure's order of evaluation: disabled, append and modify, deny, audit, manual, the IfNotExists family, denyAction. */
  readonly rank: number
  /** Judged against the request as it is sent, so that what the provider fills in later counts as missing. */
  readonly atRequest: boolean
}

const effects: Readonly<Record<Effect, EffectFacts>> = {
  disabled: { rank: 0, atRequest: true },
  none: { rank: 0, atRequest: true },
  append: { rank: 1, atRequest: true },
  modify: { rank: 1, atRequest: true },
  mutate: { rank: 1, atRequest: true },
  addtonetworkgroup: { rank: 1, atRequest: false },
  deny: { rank: 2, atRequest: true },
  enforceopaconstraint: { rank: 2, atRequest: true },
  enforceregopolicy: { rank: 2, atRequest: true },
  enforcesetting: { rank: 2, atRequest: true },
  audit: { rank: 3, atRequest: false },
  auditaction: { rank: 3, atRequest: false },
  manual: { rank: 4, atRequest: false },
  auditifnotexists: { rank: 5, atRequest: false },
  deployifnotexists: { rank: 5, atRequest: false },
  denyaction: { rank: 6, atRequest: false },
}

const byName: ReadonlyMap<string, Effect> = new Map(Object.keys(effects).map((name) => [name, effectNamed(name)]))

function effectNamed(name: string): Effect {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return name as Effect
}

/** The effect of a name in any case; `undefined` for what is none. */
export const effectOf = (name: string): Effect | undefined => byName.get(name.toLowerCase())

/** Where an effect stands in Azure's order of evaluation; effects of one rank are evaluated together. */
export const effectRank = (effect: Effect): number => effects[effect].rank

/** Whether an effect is judged against the request as it is sent. */
export const isAtRequest = (effect: Effect): boolean => effects[effect].atRequest

/** Whether an effect looks for a related resource. */
export const looksForRelated = (effect: Effect): boolean => effect === 'auditifnotexists' || effect === 'deployifnotexists'
