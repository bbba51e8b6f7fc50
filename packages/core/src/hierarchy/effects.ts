import type { Strength } from './tables.ts'

const strengths: readonly (readonly [effect: string, strength: Strength])[] = [
  ['Disabled', 'disabled'],
  ['Audit', 'audit'],
  ['AuditIfNotExists', 'audit'],
  ['Manual', 'audit'],
  ['DeployIfNotExists', 'deploy'],
  ['Append', 'modify'],
  ['Modify', 'modify'],
  ['Mutate', 'modify'],
  ['AddToNetworkGroup', 'modify'],
  ['Deny', 'deny'],
  ['DenyAction', 'deny'],
]
const byEffect = new Map(strengths.map(([effect, strength]) => [effect.toLowerCase(), { effect, strength }]))
const order: readonly Strength[] = ['disabled', 'audit', 'deploy', 'modify', 'deny']

/** What an effect can do to a request; an unknown one counts as telling only. */
export const strengthOf = (effect: string): Strength => byEffect.get(effect.toLowerCase())?.strength ?? 'audit'

/** An effect as Azure spells it. */
export const effectName = (effect: string): string => byEffect.get(effect.toLowerCase())?.effect ?? effect

/** The strongest of effects; of none `Disabled`. */
export const strongestOf = (effects: readonly string[]): string =>
  effects.reduce((a, b) => (order.indexOf(strengthOf(b)) > order.indexOf(strengthOf(a)) ? b : a), 'Disabled')

/** The last part of an id. */
export const lastOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1)
