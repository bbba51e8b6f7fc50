import { expect, test } from 'vitest'
import type { PolicyReason } from '../../policy/index.ts'
import { reasonText } from './words.ts'

const reason = (part: Partial<PolicyReason>): PolicyReason => ({
  pointer: '/policyRule/if',
  field: 'a.b/c/d',
  operator: 'equals',
  answer: 'true',
  ...part,
})

const cases: Readonly<Record<string, readonly [Partial<PolicyReason>, string]>> = {
  'A field is told by its path.': [{ path: 'properties.d', actual: 1, expected: 1 }, 'properties.d is 1 (equals 1)'],
  'That something is there, or not, is told once.': [{ path: 'x', operator: 'exists', expected: 'false' }, 'x is not set'],
  'Empty text is seen.': [{ path: 'x', expected: '' }, 'x is not set (equals "")'],
  'A condition that does not hold says so.': [{ path: 'x', actual: 'a', expected: 'b', answer: 'false' }, 'x is a (not equals b)'],
  'A count says what was counted, how many, against what.': [
    { kind: 'count', path: 'rules[*]', actual: 2, operator: 'greater', expected: 0 },
    'rules[*]: 2 matches (greater 0)',
  ],
  'A count names what it counts.': [
    { kind: 'count', path: 'rules[*]', actual: 2, matching: ['ssh', 'rdp'], operator: 'greater', expected: 0 },
    'rules[*]: 2 matches, ssh, rdp (greater 0)',
  ],
  'A value is told by its expression.': [
    { kind: 'value', field: '[resourceGroup().name]', actual: 'rg', expected: 'rg' },
    'resourceGroup().name is rg (equals rg)',
  ],
  'A long list is told in part.': [
    { path: 'x', actual: 'z', operator: 'notIn', expected: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
    'x is z (notIn a, b, c, d, e, f and 2 more)',
  ],
  'What is not known has no value.': [{ path: 'x', answer: 'unknown', why: 'later' }, 'x is not known before deployment: later'],
}

for (const [name, [part, text]] of Object.entries(cases)) {
  test(name, () => {
    expect(reasonText(reason(part))).toBe(text)
  })
}
