import type { Scope } from '../resource/index.ts'
import type { CompiledPolicy } from '../policy/index.ts'
import { constraintsOf, contradict, denies } from './constraints.ts'
import type { AssignmentPlan, PlannedPolicy } from './planned.ts'
import { areContrary, writesOf } from './writes.ts'

/** How two policies that reach the same place stand in each other's way. */
export type ConflictKind =
  /** Both write one property, with different values. */
  | 'contrary-writes'
  /** One writes a value that the other denies. */
  | 'written-and-denied'
  /** What one demands the other denies: nothing passes. */
  | 'contrary-denies'
  /** One is assigned without being enforced, but the same policy is enforced there by another assignment. */
  | 'enforced-elsewhere'

/** Two policies in each other's way. */
export interface PolicyConflict {
  readonly kind: ConflictKind
  /** The lower of the two scopes: both reach everything in it that neither leaves out. */
  readonly scope: Scope
  readonly policies: readonly [PlannedPolicy, PlannedPolicy]
  /** The property in lower case. */
  readonly field?: string
  /** For people. */
  readonly message: string
  readonly help: string
}

interface Active {
  readonly policy: PlannedPolicy
  readonly compiled: CompiledPolicy
  readonly enforced: boolean
}

/** Pairs that are compared at most: two huge plans do not take for ever. */
const MOST_PAIRS = 5_000_000
/** Nobody reads more. */
const MOST_CONFLICTS = 10_000

/**
 * Policies that stand in each other's way, as far as their constants prove it, wherever one assignment's scope lies within the other's. Each
 * pair of compiled policies is told once for each pair of scopes.
 */
export function conflicts(plan: AssignmentPlan): readonly PolicyConflict[] {
  const active = plan.policies.flatMap((policy): Active[] => {
    const compiled = policy.at('')
    return compiled === undefined ? [] : [{ policy, compiled, enforced: policy.assignment.assignment.enforcementMode === 'Default' }]
  })
  const found = new Map<string, PolicyConflict>()
  let pairs = 0
  const compare = (a: Active, b: Active, judge: (a: Active, b: Active, scope: Scope) => PolicyConflict | undefined): void => {
    if (pairs++ > MOST_PAIRS || found.size >= MOST_CONFLICTS) return
    const scope = sharedScope(plan, a.policy, b.policy)
    const conflict = scope === undefined ? undefined : judge(a, b, scope)
    if (conflict !== undefined) found.set(`${conflict.kind} ${conflict.scope} ${conflict.field ?? ''} ${keyOf(a, b)}`, conflict)
  }
  const enforced = active.filter((one) => one.enforced)
  const writers = enforced.filter(({ compiled }) => writesOf(compiled).length > 0)
  const deniers = enforced.filter(({ compiled }) => constraintsOf(compiled).length > 0)
  const writersOf = byField(writers, ({ compiled }) => writesOf(compiled))
  const deniersOf = byField(deniers, ({ compiled }) => constraintsOf(compiled))
  for (const same of writersOf.values()) eachPair(same, (a, b) => compare(a, b, contraryWrites))
  for (const same of deniersOf.values()) eachPair(same, (a, b) => compare(a, b, contraryDenies))
  for (const [field, same] of writersOf) for (const a of same) for (const b of deniersOf.get(field) ?? []) compare(a, b, writtenAndDenied)
  const byPolicy = Map.groupBy(active, ({ compiled }) => compiled)
  for (const same of byPolicy.values()) eachPair(same, (a, b) => compare(a, b, enforcedElsewhere))
  return [...found.values()]
}

function eachPair<T>(all: readonly T[], visit: (a: T, b: T) => void): void {
  for (let one = 0; one < all.length; one++) {
    for (let two = one + 1; two < all.length; two++) {
      const [a, b] = [all[one], all[two]]
      if (a !== undefined && b !== undefined) visit(a, b)
    }
  }
}

/** Only what speaks of one property can be in each other's way. */
function byField(
  all: readonly Active[],
  of: (one: Active) => readonly { readonly field: string }[],
): ReadonlyMap<string, readonly Active[]> {
  const groups = new Map<string, Set<Active>>()
  for (const one of all) {
    for (const { field } of of(one)) {
      const group = groups.get(field)
      if (group === undefined) groups.set(field, new Set([one]))
      else group.add(one)
    }
  }
  return new Map([...groups].map(([field, group]) => [field, [...group]]))
}

const keyOf = (a: Active, b: Active): string => `${labelOf(a.policy)} ${labelOf(b.policy)}`

const labelOf = ({ assignment, reference }: PlannedPolicy): string =>
  reference === '' ? assignment.assignment.name : `${assignment.assignment.name}/${reference}`

/** The lower scope of two assignments, where one lies within the other and neither leaves it out. */
function sharedScope(plan: AssignmentPlan, a: PlannedPolicy, b: PlannedPolicy): Scope | undefined {
  const [one, other] = [a.assignment.assignment, b.assignment.assignment]
  const above = plan.tree.ancestors(one.scope)
  const scope = above.includes(other.scope) ? one.scope : plan.tree.ancestors(other.scope).includes(one.scope) ? other.scope : undefined
  if (scope === undefined) return undefined
  const chain = plan.tree.ancestors(scope)
  return [...one.notScopes, ...other.notScopes].some((left) => chain.includes(left)) ? undefined : scope
}

function contraryWrites(a: Active, b: Active, scope: Scope): PolicyConflict | undefined {
  if (a.compiled === b.compiled || typesApart(a, b)) return undefined
  for (const mine of writesOf(a.compiled)) {
    const other = writesOf(b.compiled).find((write) => areContrary(mine, write))
    if (other === undefined) continue
    const effects = [mine.conflictEffect, other.conflictEffect].filter((effect) => effect === 'deny').length
    const then = effects > 1 ? '; requests that match both are denied' : effects === 1 ? '; the one whose conflict effect is deny wins' : ''
    return {
      kind: 'contrary-writes',
      scope,
      policies: [a.policy, b.policy],
      field: mine.field,
      message: `\`${labelOf(a.policy)}\` and \`${labelOf(b.policy)}\` write different values into \`${mine.field}\`${then}`,
      help: 'keep one of them, give both the same value, or leave the place out of one with `notScopes`',
    }
  }
  return undefined
}

/** Writers of aliases of the same property are of one type; only tags may belong to different ones. */
function typesApart(a: Active, b: Active): boolean {
  const types = [...new Set([...writesOf(a.compiled), ...writesOf(b.compiled)].map(({ field }) => typeOfAlias(field)))].filter(
    (one) => one !== '',
  )
  return types.length > 0 && !types.some((type) => a.compiled.forType(type) !== undefined && b.compiled.forType(type) !== undefined)
}

/** `microsoft.storage/storageaccounts` of `microsoft.storage/storageaccounts/minimumtlsversion`; empty for a field that is no alias. */
const typeOfAlias = (field: string): string => (field.includes('/') ? field.slice(0, field.lastIndexOf('/')) : '')

function writtenAndDenied(writer: Active, denier: Active, scope: Scope): PolicyConflict | undefined {
  for (const { field, value, operation } of writesOf(writer.compiled)) {
    if (value === undefined || operation === 'remove') continue
    if (!constraintsOf(denier.compiled).some((constraint) => denies(constraint, field, value))) continue
    return {
      kind: 'written-and-denied',
      scope,
      policies: [writer.policy, denier.policy],
      field,
      message: `\`${labelOf(writer.policy)}\` writes a value into \`${field}\` that \`${labelOf(denier.policy)}\` denies`,
      help: 'let the one write what the other allows',
    }
  }
  return undefined
}

function contraryDenies(a: Active, b: Active, scope: Scope): PolicyConflict | undefined {
  for (const mine of constraintsOf(a.compiled)) {
    if (!constraintsOf(b.compiled).some((other) => contradict(mine, other))) continue
    return {
      kind: 'contrary-denies',
      scope,
      policies: [a.policy, b.policy],
      field: mine.field,
      message: `\`${labelOf(a.policy)}\` and \`${labelOf(b.policy)}\` deny each other's values of \`${mine.field}\`: nothing passes both`,
      help: 'agree on the values, exempt one, or leave the place out of one with `notScopes`',
    }
  }
  return undefined
}

function enforcedElsewhere(a: Active, b: Active, scope: Scope): PolicyConflict | undefined {
  if (a.enforced === b.enforced || a.compiled.effect === 'audit' || a.compiled.effect === 'auditifnotexists') return undefined
  const [tried, enforced] = a.enforced ? [b, a] : [a, b]
  return {
    kind: 'enforced-elsewhere',
    scope,
    policies: [tried.policy, enforced.policy],
    message: `\`${labelOf(tried.policy)}\` is not enforced, but \`${labelOf(enforced.policy)}\` enforces the same policy there`,
    help: 'expect it to be enforced, or leave the place out of the other assignment',
  }
}
