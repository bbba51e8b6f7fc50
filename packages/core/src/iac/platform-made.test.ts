import { expect, test } from 'vitest'
import { parseId } from '../inventory/index.ts'
import { platformMade, platformRules } from './platform-made.ts'

const examples = (kind: 'made' | 'notMade') => platformRules.flatMap((rule) => rule.examples[kind].map((id) => [id, rule.reason] as const))

test.each(examples('made'))('%s: %s', (id, reason) => {
  const parsed = parseId(id)
  expect(parsed).toBeDefined()
  expect(parsed && platformMade(parsed)).toBe(reason)
})

test.each(examples('notMade'))('%s is somebody’s own.', (id) => {
  const parsed = parseId(id)
  expect(parsed && platformMade(parsed)).toBeUndefined()
})

test('Definitions of the tenant come with Azure; those of a subscription are somebody’s own.', () => {
  const built = parseId('/providers/Microsoft.Authorization/roleDefinitions/1')
  const own = parseId('/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/1')
  expect(built && platformMade(built)).toBe('a definition that comes with Azure')
  expect(own && platformMade(own)).toBeUndefined()
})
