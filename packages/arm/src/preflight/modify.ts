import { writesOf, type ReachingPolicy } from '../assignment/index.ts'
import { applyPatch, COMPLIANT, FAILURE, NON_COMPLIANT, NOT_APPLICABLE, UNDECIDED, type PatchOperation } from '../policy/index.ts'
import type { ArmResource } from '../resource/index.ts'
import { changesOf, entryOf } from './entry.ts'
import { judge, type Judged } from './judged.ts'
import type { DeclaredResource } from './part.ts'
import type { PreflightEntry } from './report.ts'
import type { World } from './world.ts'

/** What the policies that change requests make of a resource. */
export interface Modified {
  readonly resource: ArmResource
  readonly entries: readonly PreflightEntry[]
  readonly compliant: number
  /** Fields, in lower case, that may yet be changed: whether their policies apply cannot be decided. */
  readonly open: ReadonlySet<string>
}

interface Hit {
  readonly policy: ReachingPolicy
  readonly judged: Judged
  readonly patch: readonly PatchOperation[]
}

/**
 * Asks the policies with effect modify and append, which Azure does before it asks those that deny. Enforced ones are applied; two that
 * write one property with different values are settled by their conflict effect.
 * Source: https://learn.microsoft.com/azure/governance/policy/concepts/effect-modify#conflicts
 */
export function modify(one: DeclaredResource, policies: readonly ReachingPolicy[], world: World): Modified {
  const around = world.surroundings(one.resource)
  const subject = world.subject(one, one.resource)
  const entries: PreflightEntry[] = []
  const hits: Hit[] = []
  const open = new Set<string>()
  let compliant = 0
  for (const policy of policies) {
    const judged = judge(one, policy, subject, around)
    const { verdict, explanation } = judged
    if (verdict === COMPLIANT) compliant++
    if (verdict === COMPLIANT || verdict === NOT_APPLICABLE) continue
    if (verdict === FAILURE) entries.push(entryOf(one, policy, { outcome: 'denied', cause: 'failure', explanation }))
    if (verdict === NON_COMPLIANT) hits.push({ policy, judged, patch: explanation?.patch ?? [] })
    if (verdict === UNDECIDED) {
      if (policy.enforced) for (const field of fieldsOf(policy)) open.add(field)
      entries.push(entryOf(one, policy, { outcome: 'undecided', otherwise: 'modified', unknown: judged.unknown, explanation }))
    }
  }
  const settled = settle(one, hits)
  const applied = settled.flatMap(({ hit, told }) => (told === 'modified' && hit.policy.enforced ? hit.patch : []))
  for (const { patch } of hits) for (const operation of patch) if (operation.outcome === 'unknown') open.add(operation.field.toLowerCase())
  return { resource: applyPatch(one.resource, applied), entries: [...entries, ...settled.flatMap(({ entry }) => entry)], compliant, open }
}

interface Settled {
  readonly hit: Hit
  readonly told: 'modified' | 'other'
  readonly entry: readonly PreflightEntry[]
}

function settle(one: DeclaredResource, hits: readonly Hit[]): readonly Settled[] {
  const enforced = hits.filter(({ policy }) => policy.enforced)
  return hits.map((hit): Settled => {
    const rivals = hit.policy.enforced ? enforced.filter((other) => other !== hit && areContrary(hit, other)) : []
    const refused = hit.patch.find(({ outcome }) => outcome === 'conflict')
    if (refused !== undefined) return refusedBy(one, hit, refused)
    if (rivals.length === 0) return { hit, told: 'modified', entry: [modifiedEntry(one, hit)] }
    return contested(one, hit, rivals)
  })
}

/** The property cannot be modified, or an append meets another value. */
function refusedBy(one: DeclaredResource, hit: Hit, { field, why = '', conflictEffect = 'deny' }: PatchOperation): Settled {
  const { explanation } = hit.judged
  if (conflictEffect === 'disabled') return { hit, told: 'other', entry: [] }
  const because = `it cannot write \`${field}\`: ${why}`
  const told = conflictEffect === 'deny' ? ({ outcome: 'denied', cause: 'conflict' } as const) : ({ outcome: 'audited' } as const)
  return { hit, told: 'other', entry: [entryOf(one, hit.policy, { ...told, explanation, because })] }
}

/** Of policies that contradict each other the one whose conflict effect is deny wins; several of those deny the request. */
function contested(one: DeclaredResource, hit: Hit, rivals: readonly Hit[]): Settled {
  const { explanation } = hit.judged
  const insists = conflictEffectOf(hit) === 'deny'
  const others = rivals.filter((rival) => conflictEffectOf(rival) === 'deny').length
  if (insists && others === 0) return { hit, told: 'modified', entry: [modifiedEntry(one, hit)] }
  const names = rivals.map(({ policy }) => `\`${policy.planned.assignment.assignment.displayName}\``).join(', ')
  const because = `it writes another value than ${names}`
  const told = insists ? ({ outcome: 'denied', cause: 'conflict' } as const) : ({ outcome: 'audited' } as const)
  return { hit, told: 'other', entry: [entryOf(one, hit.policy, { ...told, explanation, because })] }
}

function modifiedEntry(one: DeclaredResource, { policy, judged, patch }: Hit): PreflightEntry {
  const { explanation } = judged
  const changes = changesOf(patch, one)
  const unknown = patch.flatMap(({ outcome, why }) => (outcome === 'unknown' && why !== undefined ? [why] : []))
  if (unknown.length > 0) return entryOf(one, policy, { outcome: 'undecided', otherwise: 'modified', unknown, changes, explanation })
  if (changes.length > 0) return entryOf(one, policy, { outcome: 'modified', changes, explanation })
  const why = patch.find(({ outcome }) => outcome === 'skipped')?.why ?? 'there is nothing to change'
  return entryOf(one, policy, { outcome: 'audited', explanation, because: `it matches, but changes nothing: ${why}` })
}

function areContrary(a: Hit, b: Hit): boolean {
  return a.patch.some((mine) => b.patch.some((other) => mine.outcome === 'applied' && other.outcome === 'applied' && differ(mine, other)))
}

function differ(a: PatchOperation, b: PatchOperation): boolean {
  if (a.path === undefined || a.path.join('.').toLowerCase() !== b.path?.join('.').toLowerCase()) return false
  if (a.path.at(-1) === '*' && a.operation !== 'addOrReplace' && b.operation !== 'addOrReplace') return false
  if (a.operation === 'remove' || b.operation === 'remove') return a.operation !== b.operation
  return JSON.stringify(a.value) !== JSON.stringify(b.value)
}

/** `deny` unless the policy says otherwise; an append always insists. */
function conflictEffectOf({ policy }: Hit): string {
  const effect = writesOf(policy.typed.policy)[0]?.conflictEffect ?? ''
  return effect === '' ? 'deny' : effect
}

/** The fields that a policy would write; tags are one. */
const fieldsOf = ({ typed }: ReachingPolicy): readonly string[] => writesOf(typed.policy).map(({ field }) => fieldKey(field))

/** A field for comparing: in lower case, any tag as `tags`. */
export const fieldKey = (field: string): string => (/^tags\b/iu.test(field) ? 'tags' : field.toLowerCase())
