import { builtInAliases, type AliasTable } from '@fairway/arm/alias'
import {
  applyPatch,
  compilePolicy,
  parsePolicyDefinition,
  subjectOf,
  verdictName,
  type CompiledPolicy,
  type Explanation,
  type RelatedQuery,
  type Surroundings,
} from '@fairway/arm/policy'
import type { ArmResource } from '@fairway/arm/resource'
import { Unknown, type Value, type ValueObject } from '@fairway/arm/value'
import { describe, expect, test } from 'vitest'

const TYPE = 'Microsoft.CognitiveServices/accounts'
const GROUP = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/g'

const account = (more: ValueObject = {}): ArmResource => ({
  id: `${GROUP}/providers/${TYPE}/a`,
  name: 'a',
  type: TYPE,
  location: 'eastus',
  kind: 'OpenAI',
  ...more,
})

const around = (found: readonly ArmResource[] | Unknown = [], queries: RelatedQuery[] = []): Surroundings => ({
  now: '2026-11-21T00:00:00Z',
  related: {
    find: (query) => {
      queries.push(query)
      return found
    },
  },
})

interface Rule {
  readonly if: Value
  readonly effect?: string
  readonly details?: Value
  readonly mode?: string
  readonly aliases?: AliasTable
}

function policyOf({ if: condition, effect = 'audit', details, mode = 'All', aliases = builtInAliases() }: Rule): CompiledPolicy {
  const Then = details === undefined ? { effect } : { effect, details }
  const parsed = parsePolicyDefinition({ mode, policyRule: { if: condition, Then } })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const compiled = compilePolicy(parsed.definition, {}, { aliases })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
  return compiled.policy
}

function verdict(rule: Rule, resource: ArmResource, options: { planned?: boolean; surroundings?: Surroundings } = {}): string {
  const typed = policyOf(rule).forType(resource.type)
  if (typed === undefined) return 'never'
  return verdictName(typed.judge(subjectOf(resource, { planned: options.planned === true }), options.surroundings ?? around()))
}

const explained = (rule: Rule, resource: ArmResource, surroundings = around()): Explanation => {
  const typed = policyOf(rule).forType(resource.type)
  if (typed === undefined) throw new Error('it never applies')
  return typed.explain(subjectOf(resource), surroundings)
}

const isAccount = { field: 'type', equals: TYPE }
const local = { field: `${TYPE}/disableLocalAuth`, notEquals: true }

describe('a count', () => {
  test('names what it counts: values as they are, members by their name', () => {
    const tags = {
      count: { value: ['owner', 'team', 'cost'], name: 'tag', where: { field: "[concat('tags[', current('tag'), ']')]", exists: false } },
      greater: 0,
    }
    const { reasons } = explained({ if: { allOf: [isAccount, tags] } }, account({ tags: { team: 'x' } }))
    expect(reasons.at(-1)).toMatchObject({ kind: 'count', actual: 2, matching: ['owner', 'cost'] })
    const rules = `${TYPE}/networkAcls.ipRules[*]`
    const many = { count: { field: rules, where: { field: `${rules}.value`, like: '*' } }, greater: 0 }
    const ranges = { networkAcls: { ipRules: [{ name: 'office', value: '1.2.3.4' }, { value: '5.6.7.8' }] } }
    expect(explained({ if: { allOf: [isAccount, many] } }, account({ properties: ranges })).reasons.at(-1)).toMatchObject({
      matching: ['office'],
    })
  })
})

describe('applicability', () => {
  test('conditions on other things than type, name and kind do not decide it', () => {
    expect(verdict({ if: { allOf: [isAccount, local] } }, account({ properties: { disableLocalAuth: true } }))).toBe('Compliant')
    expect(verdict({ if: { allOf: [isAccount, local] } }, account())).toBe('NonCompliant')
  })

  test('a policy about another type never applies', () => {
    expect(verdict({ if: { allOf: [{ field: 'type', equals: 'A.B/c' }, local] } }, account())).toBe('never')
    expect(verdict({ if: { not: isAccount } }, account())).toBe('never')
  })

  test('kind decides beside the type and something else', () => {
    const rule = { if: { allOf: [isAccount, { field: 'kind', equals: 'Speech' }, local] } }
    expect(verdict(rule, account())).toBe('NotApplicable')
    expect(verdict(rule, account({ kind: 'speech', properties: { disableLocalAuth: true } }))).toBe('Compliant')
  })

  test('beside the type alone, kind and name do not decide', () => {
    expect(verdict({ if: { allOf: [isAccount, { field: 'kind', equals: 'Speech' }] } }, account())).toBe('Compliant')
    expect(verdict({ if: { allOf: [isAccount, { field: 'name', equals: 'b' }] } }, account())).toBe('Compliant')
  })

  test('a rule about nothing but kind or name applies to everything', () => {
    expect(verdict({ if: { field: 'kind', equals: 'Speech' } }, account())).toBe('Compliant')
    expect(verdict({ if: { field: 'name', equals: 'b' } }, account())).toBe('Compliant')
  })

  test('an alias that no type has makes it apply to nothing', () => {
    const aliases: AliasTable = { ...builtInAliases(), exists: (alias) => !alias.endsWith('/wrong') }
    const rule = { if: { allOf: [isAccount, { field: `${TYPE}/wrong`, exists: true }] }, aliases }
    expect(verdict(rule, account())).toBe('never')
    expect(policyOf(rule).invalidAlias).toBe(`${TYPE}/wrong`)
  })

  test('a condition on the location spares subscriptions', () => {
    const subscription = { id: '/subscriptions/x', name: 'x', type: 'Microsoft.Resources/subscriptions' }
    expect(verdict({ if: { field: 'location', notEquals: 'eastus' } }, subscription)).toBe('never')
    expect(verdict({ if: { field: 'tags', exists: false } }, subscription)).toBe('NonCompliant')
  })

  test('an IfNotExists policy does not apply to what its condition leaves out', () => {
    const rule = {
      if: { allOf: [isAccount, local] },
      effect: 'auditIfNotExists',
      details: { type: 'Microsoft.Insights/diagnosticSettings' },
    }
    expect(verdict(rule, account({ properties: { disableLocalAuth: true } }))).toBe('NotApplicable')
    expect(verdict(rule, account())).toBe('NonCompliant')
  })

  test('mode Indexed leaves out groups, deployments, and what has no location where nobody knows the type', () => {
    const aliases: AliasTable = { ...builtInAliases(), indexed: () => undefined }
    const rule = { if: { field: 'tags.env', exists: false }, mode: 'Indexed', aliases }
    const group = { id: GROUP, name: 'g', type: 'Microsoft.Resources/resourceGroups', location: 'eastus' }
    expect(verdict(rule, group)).toBe('never')
    expect(verdict({ ...rule, mode: 'All' }, group)).toBe('NonCompliant')
    expect(verdict(rule, { id: '/x', name: 'x', type: 'A.B/c' })).toBe('NotApplicable')
    expect(verdict(rule, { id: '/x', name: 'x', type: 'A.B/c', location: 'eastus' })).toBe('NonCompliant')
    expect(verdict({ ...rule, mode: 'All' }, { id: '/x', name: 'x', type: 'Microsoft.Resources/deployments' })).toBe('never')
  })

  test('mode Microsoft.CognitiveServices.Data looks at deployments of models and at nothing else', () => {
    const type = 'Microsoft.CognitiveServices.Data/accounts/deployments'
    const rule = { if: { field: `${type}/model.publisher`, notEquals: 'OpenAI' }, mode: 'Microsoft.CognitiveServices.Data', effect: 'deny' }
    const deployment = { id: '/x', name: 'a/d', type, properties: { model: { publisher: 'Mistral' } } }
    expect(policyOf(rule).evaluable).toBe(true)
    expect(verdict(rule, deployment)).toBe('NonCompliant')
    expect(verdict(rule, account())).toBe('never')
    expect(verdict({ ...rule, mode: 'All' }, deployment)).toBe('never')
    expect(policyOf({ ...rule, mode: 'Microsoft.Kubernetes.Data' }).evaluable).not.toBe(true)
  })
})

describe('what a request leaves out', () => {
  const aliases: AliasTable = { ...builtInAliases(), serverFilled: (_, path) => path.at(-1) === 'publicNetworkAccess' }
  const open = { if: { allOf: [isAccount, { field: `${TYPE}/publicNetworkAccess`, notEquals: 'Disabled' }] }, aliases }

  test('is missing for a deny', () => {
    expect(verdict({ ...open, effect: 'deny' }, account(), { planned: true })).toBe('NonCompliant')
  })

  test('is unknown for an audit, where the provider fills it in', () => {
    expect(verdict({ ...open, effect: 'audit' }, account(), { planned: true })).toBe('Unknown')
    expect(verdict({ ...open, effect: 'audit' }, account())).toBe('NonCompliant')
    expect(verdict({ ...open, effect: 'audit' }, account({ properties: { publicNetworkAccess: 'Disabled' } }), { planned: true })).toBe(
      'Compliant',
    )
  })

  test('and does not matter where something else decides', () => {
    expect(verdict({ if: { allOf: [open.if, { field: 'name', equals: 'b' }] }, aliases }, account(), { planned: true })).toBe(
      'NotApplicable',
    )
  })
})

describe('related resources', () => {
  const rule = (details: Value): Rule => ({ if: isAccount, effect: 'auditIfNotExists', details })

  test.each([
    ['a type below the resource inside it', { type: `${TYPE}/deployments` }, { scope: 'resource' }],
    ['an extension in it', { type: 'Microsoft.Insights/diagnosticSettings', name: 'x' }, { scope: 'resource', name: 'x' }],
    ['another type in its group', { type: 'A.B/c' }, { scope: 'resourceGroup' }],
    ['or in another group', { type: 'A.B/c', resourceGroupName: 'h' }, { scope: 'resourceGroup', resourceGroupName: 'h' }],
    ['or in the subscription', { type: 'A.B/c', existenceScope: 'subscription' }, { scope: 'subscription' }],
    ['by a computed name', { type: 'A.B/c', name: "[field('name')]" }, { scope: 'resourceGroup', name: 'a' }],
  ])('are looked for: %s', (_, details, wanted) => {
    const queries: RelatedQuery[] = []
    verdict(rule(details), account(), { surroundings: around([], queries) })
    expect(queries.map(({ subject: __, type: ___, ...rest }) => rest)).toStrictEqual([wanted])
  })

  test('are unknown where nobody looked, and told one by one otherwise', () => {
    expect(verdict(rule({ type: 'A.B/c' }), account(), { surroundings: around(new Unknown('no listing')) })).toBe('Unknown')
    const details = { type: 'A.B/c', existenceCondition: { field: 'properties.on', equals: true } }
    const found: ArmResource[] = [{ id: '/one', name: 'one', type: 'A.B/c', properties: { on: false } }]
    const { related } = explained(rule(details), account(), around(found))
    expect(related?.sought).toStrictEqual({ type: 'A.B/c', scope: 'resourceGroup' })
    expect(related?.found).toMatchObject([
      { id: '/one', answer: 'false', reasons: [{ field: 'properties.on', actual: false, expected: true }] },
    ])
  })
})

describe('an explanation', () => {
  test('names the conditions that decided, with path, expected and actual value', () => {
    const { reasons } = explained({ if: { allOf: [isAccount, { anyOf: [local, { field: 'kind', equals: 'x' }] }] } }, account())
    expect(reasons).toStrictEqual([
      {
        pointer: '/policyRule/if/allOf/0',
        kind: 'field',
        field: 'type',
        aliasPath: 'type',
        operator: 'equals',
        expected: TYPE,
        actual: TYPE,
        answer: 'true',
      },
      {
        pointer: '/policyRule/if/allOf/1/anyOf/0',
        kind: 'field',
        field: `${TYPE}/disableLocalAuth`,
        aliasPath: 'properties.disableLocalAuth',
        operator: 'notEquals',
        expected: true,
        actual: null,
        answer: 'true',
      },
    ])
  })

  test('counts', () => {
    const count = { field: `${TYPE}/networkAcls.ipRules[*]`, where: { field: `${TYPE}/networkAcls.ipRules[*].value`, equals: '0.0.0.0' } }
    const ipRules = [{ value: '0.0.0.0' }, { value: '1.1.1.1' }, { value: '0.0.0.0' }]
    const { reasons } = explained({ if: { count, greater: 0 } }, account({ properties: { networkAcls: { ipRules } } }))
    expect(reasons).toMatchObject([
      { kind: 'count', field: count.field, aliasPath: 'properties.networkAcls.ipRules[*]', actual: 2, answer: 'true' },
    ])
  })

  test('says why something is unknown', () => {
    const { unknown } = explained({ if: local }, account({ properties: { disableLocalAuth: new Unknown('known after deployment') } }))
    expect(unknown).toStrictEqual(['known after deployment'])
  })
})

describe('what a modify does', () => {
  const modify = (operations: readonly ValueObject[], more: ValueObject = {}): Rule => ({
    if: isAccount,
    effect: 'modify',
    details: { roleDefinitionIds: ['x'], operations, ...more },
  })
  const set = { operation: 'addOrReplace', field: `${TYPE}/disableLocalAuth`, value: true }

  test('is told and can be applied', () => {
    const before = account({ properties: { disableLocalAuth: false, other: 1 } })
    const { patch } = explained(modify([set, { operation: 'add', field: 'tags.env', value: "[toUpper('dev')]" }]), before)
    expect(patch?.map(({ outcome, value }) => ({ outcome, value }))).toStrictEqual([
      { outcome: 'applied', value: true },
      { outcome: 'applied', value: 'DEV' },
    ])
    expect(applyPatch(before, patch ?? [])).toStrictEqual({
      ...before,
      properties: { other: 1, disableLocalAuth: true },
      tags: { env: 'DEV' },
    })
  })

  test('is left out where its condition is false, what it adds is there, or its parent is not', () => {
    const acls = { operation: 'addOrReplace', field: `${TYPE}/networkAcls.defaultAction`, value: 'Deny' }
    const { patch } = explained(
      modify([{ ...set, condition: '[equals(1, 2)]' }, { operation: 'add', field: 'tags.env', value: 'dev' }, acls]),
      account({ tags: { Env: 'prod' }, properties: {} }),
    )
    expect(patch?.map(({ outcome }) => outcome)).toStrictEqual(['skipped', 'skipped', 'skipped'])
  })

  test('appends to lists with add, and wipes them with addOrReplace', () => {
    const field = `${TYPE}/networkAcls.ipRules[*]`
    const before = account({ properties: { networkAcls: { ipRules: [1] } } })
    const after = (operation: string): Value => {
      const { patch } = explained(modify([{ operation, field, value: 2 }]), before)
      return applyPatch(before, patch ?? []).properties ?? null
    }
    expect(after('add')).toStrictEqual({ networkAcls: { ipRules: [1, 2] } })
    expect(after('addOrReplace')).toStrictEqual({ networkAcls: { ipRules: [2] } })
  })

  test('conflicts with what cannot be modified', () => {
    const aliases: AliasTable = { ...builtInAliases(), modifiable: () => false }
    const found = (more: ValueObject): unknown => explained({ ...modify([set], more), aliases }, account()).patch
    expect(found({})).toMatchObject([{ outcome: 'conflict', conflictEffect: 'deny' }])
    expect(found({ conflictEffect: 'Audit' })).toMatchObject([{ outcome: 'conflict', conflictEffect: 'audit' }])
  })

  test('denies where an append meets another value', () => {
    const rule = { if: isAccount, effect: 'append', details: [{ field: `${TYPE}/publicNetworkAccess`, value: 'Disabled' }] }
    expect(explained(rule, account({ properties: { publicNetworkAccess: 'Enabled' } })).patch).toMatchObject([
      { outcome: 'conflict', conflictEffect: 'deny' },
    ])
    expect(explained(rule, account()).patch).toMatchObject([{ outcome: 'applied' }])
  })
})
