import { isGraphObject, isPlace, type GraphValue } from '../graph/index.ts'
import { dayOf } from '../kernel/index.ts'
import { guardrailFacts } from './ai-guardrails.gen.ts'
import type { DeclaredResource, GuardrailConflict, GuardrailInput } from './plan-model.ts'
import { textOf } from './definition.ts'
import type { Drafts } from './drafts.ts'
import type { Draft } from './plan-one.ts'
import type { Demand, KnownConflict, PlaceCondition } from './tables.ts'
import { groupsAbove } from './tree.ts'

/** What is in a guardrail's way, and from when on it bites. */
type Against = Pick<GuardrailConflict, 'kind' | 'message' | 'wayOut'>

/**
 * What the landing zone is to build, held against the guardrails of its group: the cases that are known of the library's assignments, and what
 * each guardrail demands of a property. Only what is written down counts: a value that the deployment fills is never accused.
 */
export function resourceConflicts(input: GuardrailInput, drafts: Drafts, leavesOut: LeavesOut): readonly GuardrailConflict[] {
  return (input.resources ?? []).flatMap((resource) => {
    const chain = groupsAbove(input.tree, resource.group)
    const names = new Set(chain.map(({ name }) => name))
    return chain.flatMap(({ name }) =>
      drafts.at(name).flatMap((draft) => (leavesOut(draft, names, resource) ? [] : conflictsWith(draft, resource))),
    )
  })
}

function conflictsWith(draft: Draft, resource: DeclaredResource): readonly GuardrailConflict[] {
  const since = bitesFrom(draft)
  if (since === undefined) return []
  return againstResource(draft, resource).map((against) => ({
    ...against,
    group: resource.group,
    between: [draft.entry.name, resource.key],
    ...(since === '' ? {} : { from: since }),
    at: resource.at,
  }))
}

/** Whether an assignment leaves out one of the groups above a resource, or is exempted from for it. */
export type LeavesOut = (draft: Draft, above: ReadonlySet<string>, resource: DeclaredResource) => boolean

/** The day from which an assignment stops requests; empty: it does so already; `undefined`: it never does. */
function bitesFrom({ stages, now, entry, definition }: Draft): string | undefined {
  const strong = stages.find((one) => one.enforcement === 'Default' && bites(one.effect, entry.library?.strongest ?? definition.strongest))
  if (strong === undefined) return undefined
  return strong === now || strong.from === undefined || (now.from !== undefined && strong.from <= now.from) ? '' : dayOf(strong.from)
}

const bites = (effect: string, strongest: string): boolean =>
  effect === 'by member' ? strongest === 'deny' : effect.toLowerCase() === 'deny'

function againstResource(draft: Draft, resource: DeclaredResource): readonly Against[] {
  const type = resource.type.toLowerCase()
  const demands = (draft.entry.guardrail?.asks ?? []).filter((one) => one.type.toLowerCase() === type)
  const known = guardrailFacts.conflicts.filter(
    (one) => one.type.toLowerCase() === type && one.assignments.includes(draft.entry.name) && !isAmended(one, draft),
  )
  return [
    ...demands.filter((one) => !meets(one, resource)).map((one) => denied(one, draft, resource)),
    ...known
      .filter((one) => matches(one, resource))
      .map((one) => ({ kind: 'known' as const, message: `${resource.key}: ${one.title} (\`${draft.entry.name}\`)`, wayOut: one.wayOut })),
  ]
}

/** Fairway switches the member off, unless the initiative is one that does not have it any more. */
const isAmended = (one: KnownConflict, { entry }: Draft): boolean =>
  one.amended !== undefined && guardrailFacts.amendments.some((each) => each.assignment === entry.name && each.definition === one.amended)

const denied = ({ anyOf }: Demand, { entry }: Draft, resource: DeclaredResource): Against => ({
  kind: 'denied',
  message: `${resource.key} would be denied by \`${entry.name}\`: ${entry.title}`,
  wayOut: `set ${anyOf.map(({ path, value }) => (value === undefined ? `\`${path}\`` : `\`${path}\` to \`${textOf(value) || JSON.stringify(value)}\``)).join(' or ')}`,
})

const meets = ({ anyOf }: Demand, { body }: DeclaredResource): boolean => anyOf.some((one) => holds(one, body) !== 'no')

function matches(one: KnownConflict, { body }: DeclaredResource): boolean {
  const items = one.each === undefined ? [body] : at(body, one.each)
  return Array.isArray(items) && items.some((item: GraphValue) => one.where.every((condition) => holds(condition, item) === 'yes'))
}

/** Whether a condition holds; `unknown` where the deployment fills the place. */
function holds({ path, is, value }: PlaceCondition, body: GraphValue): 'yes' | 'no' | 'unknown' {
  const found = at(body, path)
  if (isPlace(found)) return is === 'present' ? 'yes' : is === 'missing' ? 'no' : 'unknown'
  const answer = {
    equals: () => same(found, value),
    not: () => !same(found, value),
    missing: () => found === undefined || found === null,
    present: () => found !== undefined && found !== null && !same(found, 'None'),
    like: () => typeof found === 'string' && typeof value === 'string' && like(found, value),
    'not-in': () => !Array.isArray(value) || !value.some((one) => same(found, one)),
  }[is]()
  return answer ? 'yes' : 'no'
}

/** Azure compares texts without regard to case. */
const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b

/** A pattern that ends with `*`. */
const like = (text: string, pattern: string): boolean =>
  pattern.endsWith('*') ? text.toLowerCase().startsWith(pattern.slice(0, -1).toLowerCase()) : same(text, pattern)

function at(body: GraphValue, path: string): GraphValue | undefined {
  let found: GraphValue | undefined = body
  for (const step of path.split('.')) {
    if (isPlace(found)) return found
    found = isGraphObject(found) && Object.hasOwn(found, step) ? found[step] : undefined
  }
  return found
}
