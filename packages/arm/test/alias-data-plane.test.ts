import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { builtInAliases, projectModelDeployments } from '@fairway/arm/alias'
import { compilePolicy, parsePolicyDefinition, subjectOf, verdictName } from '@fairway/arm/policy'
import type { ArmResource } from '@fairway/arm/resource'
import { Unknown, type Value } from '@fairway/arm/value'
import { describe, expect, test } from 'vitest'

const folder = join(resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora'), 'azure-policy/policyDefinitions/Cognitive Services')
if (!existsSync(folder)) console.warn(`no built-in definitions at ${folder}: the tests of model deployments are skipped (FAIRWAY_CORPORA)`)

const ACCOUNT = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/ai'
const child = (type: string, name: string, properties: Value): ArmResource => ({
  id: `${ACCOUNT}/${type}/${name}`,
  name: `ai/${name}`,
  type: `Microsoft.CognitiveServices/accounts/${type}`,
  properties,
})

const model = { format: 'OpenAI', name: 'gpt-4o', version: '2024-11-20' }
const off = [{ name: 'Hate', source: 'Prompt', enabled: false, blocking: false, severityThreshold: 'Low' }]
const deployments = projectModelDeployments([
  child('deployments', 'default', { model }),
  child('deployments', 'lax', { model, raiPolicyName: 'lax' }),
  child('deployments', 'gone', { model, raiPolicyName: 'gone' }),
  child('raiPolicies', 'lax', { type: 'UserManaged', mode: 'Deferred', contentFilters: off }),
])

const surroundings = { now: '2026-01-01T00:00:00Z', related: { find: () => new Unknown('nobody looked') } }

function verdicts(file: string, values: Readonly<Record<string, Value>>): readonly string[] {
  const parsed = parsePolicyDefinition(JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const compiled = compilePolicy(parsed.definition, values, { aliases: builtInAliases() })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
  return deployments.map((one) => {
    const typed = compiled.policy.forType(one.type)
    return typed === undefined ? 'none' : verdictName(typed.judge(subjectOf(one), surroundings))
  })
}

describe.skipIf(!existsSync(folder))('the built-in guardrails of model deployments', () => {
  test.each<[string, Readonly<Record<string, Value>>, readonly string[]]>([
    ['AllowControlModeForDeployment_Audit', {}, ['Compliant', 'NonCompliant', 'Unknown']],
    ['AllowDeployRegistryModels_Audit', { allowedPublishers: ['OpenAI'] }, ['Compliant', 'Compliant', 'Compliant']],
    ['AllowDeployRegistryModels_Audit', { allowedPublishers: ['Meta'] }, ['NonCompliant', 'NonCompliant', 'NonCompliant']],
    [
      'AllowDeployRegistryModels_Audit',
      { allowedAssetIds: ['registries/azure-openai/models/gpt-4o/'] },
      ['Compliant', 'Compliant', 'Compliant'],
    ],
    ['AllowDeploymentMultiSeverityControl_Audit', { filterName: 'Hate' }, ['Compliant', 'NonCompliant', 'Unknown']],
    ['AllowDeploymentPromptControl_Audit', { filterName: 'Jailbreak' }, ['Compliant', 'NonCompliant', 'Unknown']],
    ['AllowDeploymentCompletionControl_Audit', { filterName: 'Protected Material Code' }, ['Unknown', 'NonCompliant', 'Unknown']],
  ])('%s with %j: default, own and missing filters are %j', (name, values, expected) => {
    expect(verdicts(`${name}.json`, values)).toEqual(expected)
  })

  test('are those five', () => {
    const names = globSync('*.json', { cwd: folder }).filter((file) =>
      readFileSync(join(folder, file), 'utf8').includes('"Microsoft.CognitiveServices.Data"'),
    )
    expect(names.map((file) => basename(file, '.json')).toSorted()).toEqual([
      'AllowControlModeForDeployment_Audit',
      'AllowDeployRegistryModels_Audit',
      'AllowDeploymentCompletionControl_Audit',
      'AllowDeploymentMultiSeverityControl_Audit',
      'AllowDeploymentPromptControl_Audit',
    ])
  })
})
