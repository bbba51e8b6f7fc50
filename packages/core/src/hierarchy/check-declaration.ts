import { diagnostic, didYouMean, parseInstant, type Diagnostic } from '../kernel/index.ts'
import { guardrailFacts } from './ai-guardrails.gen.ts'
import { nameKey } from './archetypes.ts'
import { archetypeFacts } from './archetypes.gen.ts'
import type { GuardrailInput } from './plan-model.ts'
import { sameGroup } from './tree.ts'

/** What the declaration of the guardrails gets wrong by itself: days, groups, names. `planned` are names that archetypes of one's own add. */
export const checkDeclaration = (input: GuardrailInput, planned: readonly string[]): readonly Diagnostic[] => [
  ...wrongDays(input),
  ...unknownGroups(input),
  ...unknownGuardrails(input, planned),
]

function wrongDays({ guardrails: { rollOut }, places }: GuardrailInput): readonly Diagnostic[] {
  const all = [{ ...rollOut, path: ['rollOut'] }, ...rollOut.byGroup.map((one, index) => ({ ...one, path: ['rollOut', 'byGroup', index] }))]
  return all
    .filter((one) => (parseInstant(one.deny) ?? '') < (parseInstant(one.audit) ?? ''))
    .map(({ audit, deny, path }) =>
      diagnostic('FW8211', `\`deny\` (${deny}) lies before \`audit\` (${audit})`, { at: places.guardrails([...path, 'deny']) }),
    )
}

function unknownGroups({ guardrails, places, tree }: GuardrailInput): readonly Diagnostic[] {
  const names = tree.groups.map(({ name }) => name)
  const known = new Set(names.map((name) => sameGroup(name)))
  const said = [
    ...guardrails.rollOut.byGroup.map((one, index) => ({ group: one.group, path: ['rollOut', 'byGroup', index, 'group'] })),
    ...guardrails.effects.map((one, index) => ({ group: one.group, path: ['effects', index, 'group'] })),
  ]
  return said.flatMap(({ group, path }) =>
    group === undefined || known.has(sameGroup(group))
      ? []
      : [unknown('FW8210', 'management group', group, names, places.guardrails(path))],
  )
}

function unknownGuardrails({ guardrails, places }: GuardrailInput, planned: readonly string[]): readonly Diagnostic[] {
  const names = [
    ...new Set([...guardrailFacts.guardrails.map(({ name }) => name), ...archetypeFacts.assignments.map(({ name }) => name), ...planned]),
  ]
  const known = new Set(names.map((name) => nameKey(name)))
  const said = [
    ...guardrails.optional.map((name, index) => ({ name, path: ['optional', index] })),
    ...guardrails.effects.map((one, index) => ({ name: one.guardrail, path: ['effects', index, 'guardrail'] })),
  ]
  return said.flatMap(({ name, path }) =>
    known.has(nameKey(name)) ? [] : [unknown('FW8207', 'guardrail', name, names, places.guardrails(path))],
  )
}

function unknown(
  code: 'FW8207' | 'FW8210',
  what: string,
  name: string,
  candidates: Iterable<string>,
  at: NonNullable<Diagnostic['at']>,
): Diagnostic {
  const help = didYouMean(name, candidates)
  return diagnostic(code, `no ${what} is called \`${name}\``, { at, ...(help === undefined ? {} : { help }) })
}
