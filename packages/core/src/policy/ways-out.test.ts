import { expect, test } from 'vitest'
import type { PolicyReason } from './reason.ts'
import { remedyOf } from './ways-out.ts'

const at = (
  pointer: string,
  field: string,
  operator: string,
  expected: PolicyReason['expected'],
  answer: PolicyReason['answer'] = 'true',
) =>
  ({
    pointer: `/properties/policyRule/${pointer}`,
    field,
    path: field,
    operator,
    ...(expected === undefined ? {} : { expected }),
    answer,
  }) satisfies PolicyReason

const type = at('if/allOf/0', 'type', 'equals', 'Microsoft.Storage/storageAccounts')

const cases: Readonly<Record<string, { readonly reasons: readonly PolicyReason[]; readonly says: string | undefined }>> = {
  'Of conditions that hold together, one change is enough.': {
    reasons: [type, at('if/allOf/1', 'a', 'equals', 1), at('if/allOf/2', 'b', 'notEquals', 2)],
    says: 'set `a` to anything but `1`, or set `b` to `2`',
  },
  'Of conditions of which one is enough, all that hold have to change.': {
    reasons: [type, at('if/allOf/1/anyOf/0', 'a', 'notEquals', 'Account'), at('if/allOf/1/anyOf/1', 'b', 'notEquals', 'Account')],
    says: 'set `a` to `Account` and set `b` to `Account`',
  },
  'What a policy computes is nothing that somebody sets.': {
    reasons: [type, { ...at('if/allOf/1', '[x()]', 'equals', true), kind: 'value' }, at('if/allOf/2', 'b', 'notIn', ['x', 'y'])],
    says: 'set `b` to one of `x`, `y`',
  },
  'Members of a list are counted, not set.': {
    reasons: [type, { ...at('if/allOf/1', 'rules[*]', 'greater', 0), kind: 'count' }],
    says: 'bring the matches of `rules[*]` to at most `0`',
  },
  'A `not` turns that around.': {
    reasons: [type, at('if/allOf/1/not/allOf/0', 'a', 'equals', 1, 'false'), at('if/allOf/1/not/allOf/1', 'b', 'equals', 2, 'false')],
    says: 'set `a` to `1` and set `b` to `2`',
  },
  'Setting a member sets what it is a member of.': {
    reasons: [type, at('if/allOf/1/anyOf/0', 'a', 'exists', false), at('if/allOf/1/ANYOF/1', 'a.status', 'exists', false)],
    says: 'set `a.status`',
  },
  'An existence condition has to become true.': {
    reasons: [
      at('then/details/existenceCondition/allOf/0', 'a', 'equals', 1, 'false'),
      at('then/details/existenceCondition/allOf/1', 'b', 'equals', 2, 'false'),
    ],
    says: 'set `a` to `1` and set `b` to `2`',
  },
  'Nobody changes the type of a resource to please a policy.': { reasons: [type], says: undefined },
  'What is not known is left to those who will know.': {
    reasons: [type, at('if/allOf/1', 'a', 'equals', 1, 'unknown'), at('if/allOf/2', 'b', 'equals', 2)],
    says: 'set `b` to anything but `2`',
  },
  'Without a reason there is no way out.': { reasons: [], says: undefined },
}

test.each(Object.entries(cases))('%s', (_name, { reasons, says }) => expect(remedyOf(reasons)).toBe(says))

test('Alternatives beyond the third are not told, however many there are.', () => {
  const reasons = Array.from({ length: 40 }, (_, index) => at(`if/allOf/${index}`, `f${index}`, 'equals', 1))
  expect(remedyOf(reasons)?.split(', or ')).toHaveLength(3)
})
