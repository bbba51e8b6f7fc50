import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalScope, parseResourceId, canonicalId, resourceIdOf, scopeOf } from './index.ts'

const SUBSCRIPTION = '/subscriptions/11111111-1111-1111-1111-111111111111'
const GROUP = `${SUBSCRIPTION}/resourceGroups/rg`
const MANAGEMENT_GROUP = '/providers/Microsoft.Management/managementGroups/corp'
const ACCOUNT = `${GROUP}/providers/Microsoft.CognitiveServices/accounts/ai`

describe('an id is taken apart', () => {
  test.each([
    [SUBSCRIPTION, 'Microsoft.Resources/subscriptions', '11111111-1111-1111-1111-111111111111', '/', undefined],
    [GROUP, 'Microsoft.Resources/subscriptions/resourceGroups', 'rg', SUBSCRIPTION, undefined],
    [MANAGEMENT_GROUP, 'Microsoft.Management/managementGroups', 'corp', '/', undefined],
    [ACCOUNT, 'Microsoft.CognitiveServices/accounts', 'ai', GROUP, undefined],
    [`${ACCOUNT}/deployments/gpt`, 'Microsoft.CognitiveServices/accounts/deployments', 'ai/gpt', GROUP, ACCOUNT],
    [`${ACCOUNT}/providers/Microsoft.Insights/diagnosticSettings/d`, 'Microsoft.Insights/diagnosticSettings', 'd', ACCOUNT, ACCOUNT],
    [
      `${MANAGEMENT_GROUP}/providers/Microsoft.Authorization/policyAssignments/a`,
      'Microsoft.Authorization/policyAssignments',
      'a',
      MANAGEMENT_GROUP,
      undefined,
    ],
    [`${SUBSCRIPTION}/providers/Microsoft.Security/pricings/AI`, 'Microsoft.Security/pricings', 'AI', SUBSCRIPTION, undefined],
    ['/providers/Microsoft.Authorization/policyDefinitions/p', 'Microsoft.Authorization/policyDefinitions', 'p', '/', undefined],
  ])('%s', (id, type, name, scope, parentId) => {
    const parsed = parseResourceId(id)
    expect(parsed).toMatchObject({ type, name, scope })
    expect(parsed?.parentId).toBe(parentId)
    expect(parseResourceId(`${id.toUpperCase()}/`)?.name).toBe(name.toUpperCase())
    const built = resourceIdOf({ scope, type, name })
    expect(canonicalId(built ?? '')).toBe(canonicalId(id))
  })

  test.each([
    '',
    '/',
    'subscriptions/x',
    '/subscriptions',
    '/subscriptions/',
    `${GROUP}/more`,
    `${ACCOUNT}/deployments`,
    '/providers/X',
    '/x/providers/A/b/c',
    '//',
  ])('`%s` is none', (text) => {
    expect(parseResourceId(text)).toBeUndefined()
  })

  test('the parts of the place come with it', () => {
    expect(parseResourceId(ACCOUNT)).toMatchObject({
      subscription: '11111111-1111-1111-1111-111111111111',
      resourceGroup: 'rg',
      names: ['ai'],
    })
    expect(parseResourceId(`${MANAGEMENT_GROUP}/providers/Microsoft.Authorization/locks/l`)).toMatchObject({
      managementGroup: 'corp',
      extension: false,
    })
  })
})

test('a type and a name of different lengths make no id', () => {
  expect(resourceIdOf({ scope: GROUP, type: 'Microsoft.X/a/b', name: 'one' })).toBeUndefined()
  expect(resourceIdOf({ scope: GROUP, type: 'Microsoft.X', name: 'one' })).toBeUndefined()
})

test('a resource lies in its group, an extension at what it extends, a place in itself', () => {
  expect(scopeOf(`${ACCOUNT}/deployments/gpt`)).toBe(GROUP.toLowerCase())
  expect(scopeOf(`${ACCOUNT}/providers/Microsoft.Insights/diagnosticSettings/d`)).toBe(ACCOUNT.toLowerCase())
  expect(scopeOf(GROUP)).toBe(GROUP.toLowerCase())
  expect(scopeOf('/providers/Microsoft.Management/managementGroups/Corp')).toBe(MANAGEMENT_GROUP.toLowerCase())
  expect(canonicalScope('')).toBe('/')
})

test('whatever is built is taken apart again', () => {
  const segment = fc.stringMatching(/^[A-Za-z0-9_.()-]{1,12}$/).filter((text) => text.toLowerCase() !== 'providers')
  fc.assert(
    fc.property(fc.array(fc.tuple(segment, segment), { minLength: 1, maxLength: 4 }), segment, (pairs, namespace) => {
      const type = [namespace, ...pairs.map(([one]) => one)].join('/')
      const name = pairs.map(([, one]) => one).join('/')
      expect(parseResourceId(resourceIdOf({ scope: GROUP, type, name }) ?? '')).toMatchObject({ type, name, scope: GROUP })
    }),
  )
})

test('no text makes it fail or take long', () => {
  fc.assert(fc.property(fc.string(), (text) => parseResourceId(text) === undefined || text.startsWith('/')))
  expect(parseResourceId('/providers/a/b'.repeat(10_000))).toBeUndefined()
  expect(parseResourceId('/providers/a/b/c'.repeat(400))?.type).toBe('a/b')
})
