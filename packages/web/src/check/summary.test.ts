import type { CheckResult } from '@fairway/core/policy'
import { expect, test } from 'vitest'
import { countsOf, groupsOf, resultsOf } from './summary.ts'

const result = (name: string, more: Partial<CheckResult>): CheckResult => ({
  outcome: 'audit',
  effect: 'Audit',
  enforced: true,
  resource: { id: name, name, type: 'a/b', at: { file: 'main.json', line: 1, column: 1 } },
  policy: {
    assignment: 'x',
    assignmentName: 'X',
    scope: '/',
    reference: '',
    definition: `/d/${name.slice(0, 1)}`,
    definitionName: `D ${name.slice(0, 1)}`,
  },
  message: '',
  reasons: [],
  patch: [],
  unknown: [],
  ...more,
})

const report = (results: readonly CheckResult[]) => ({
  name: 'main.json',
  report: {
    schemaVersion: 1 as const,
    asOf: '2026-11-20T08:00:00.000Z',
    origins: [],
    files: [],
    counts: { resources: 0, deny: 0, undecided: 0, mayDeny: 0, wouldDeny: 0, modify: 0, append: 0, audit: 0, deploy: 0, notChecked: 0 },
    results,
    notChecked: [],
    diagnostics: [],
  },
})

const results = [
  result('a1', {}),
  result('a2', { outcome: 'undecided', otherwise: 'audit' }),
  result('b1', { outcome: 'deny', enforced: false }),
  result('b2', { outcome: 'undecided', otherwise: 'deny' }),
  result('a3', { outcome: 'modify' }),
  result('a1', { outcome: 'deny' }),
]

test('What stops the deployment comes first, then what may stop it; what nobody knows and nothing hangs on comes last.', () => {
  expect(resultsOf([report(results)]).map((one) => `${one.resource.name} ${one.outcome}`)).toEqual([
    'a1 deny',
    'b2 undecided',
    'b1 deny',
    'a3 modify',
    'a1 audit',
    'a2 undecided',
  ])
})

test('Results are gathered by resource or by policy, the worst group first.', () => {
  const sorted = resultsOf([report(results), { name: 'broken.json', error: new Error('x') }])
  expect(groupsOf(sorted, 'resource').map((one) => [one.title, one.results.length])).toEqual([
    ['a1', 2],
    ['b2', 1],
    ['b1', 1],
    ['a3', 1],
    ['a2', 1],
  ])
  expect(groupsOf(sorted, 'policy').map((one) => [one.title, one.results.length])).toEqual([
    ['D a', 4],
    ['D b', 2],
  ])
  expect(countsOf(sorted).get('undecided')).toBe(2)
})
