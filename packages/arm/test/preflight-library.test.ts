import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtInAliases } from '../src/alias/index.ts'
import { parseAssignment, planAssignments, policyCatalogue, scopeTree, type AssignmentPlan } from '../src/assignment/index.ts'
import { parsePolicyDefinition, parsePolicySet, type PolicyDefinition } from '../src/policy/index.ts'
import { check, fromExpansion, fromTerraform, type PreflightReport } from '../src/preflight/index.ts'
import { expandTemplate } from '../src/template/index.ts'
import { readTerraform } from '../src/terraform/index.ts'
import type { Value } from '../src/value/index.ts'

const corpora = process.env['FAIRWAY_CORPORA'] ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'corpora')
const library = join(corpora, 'alz-library')
const here = existsSync(library)
if (!here) console.warn(`no library of policies at ${library}: its tests are skipped (FAIRWAY_CORPORA)`)

const NOW = '2026-11-21T00:00:00Z'
const subscription = '11111111-1111-1111-1111-111111111111'

const json = (file: string): Value => {
  const read: Value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''))
  return read
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).map((name) => join(folder, name)) // prettier-ignore

function definitionsOf(folder: string): readonly PolicyDefinition[] {
  return filesBelow(folder).flatMap((file) => {
    const parsed = parsePolicyDefinition(json(file))
    return parsed.ok ? [parsed.definition] : []
  })
}

/** The guardrails for AI as the library means them: every effect at its default, which denies. */
function guardrails(): AssignmentPlan {
  const definitions = [...definitionsOf(join(corpora, 'azure-policy', 'policyDefinitions')), ...definitionsOf(join(library, 'policy_definitions'))]
  const sets = ['OpenAI', 'CognitiveServices', 'MachineLearning'].map((name) => {
    const parsed = parsePolicySet(json(join(library, 'policy_set_definitions', `Enforce-Guardrails-${name}.alz_policy_set_definition.json`)))
    return parsed.ok ? { name, set: parsed.set } : expect.fail(JSON.stringify(parsed.problems))
  })
  const assignments = sets.map(({ name, set }) => {
    const parsed = parseAssignment(
      { properties: { policyDefinitionId: set.id ?? set.name, nonComplianceMessages: [{ message: 'The guardrails {enforcementMode} hold.' }] } },
      { name, scope: '/providers/Microsoft.Management/managementGroups/ai' },
    )
    return parsed.ok ? parsed.value : expect.fail(JSON.stringify(parsed.problems))
  })
  const tree = scopeTree({ managementGroups: [{ name: 'ai' }], subscriptions: [{ id: subscription, managementGroup: 'ai' }] })
  return planAssignments({ assignments, exemptions: [], catalogue: policyCatalogue(definitions, sets.map(({ set }) => set)), tree, aliases: builtInAliases() })
} // prettier-ignore

const scope = { kind: 'resourceGroup', subscriptionId: subscription, resourceGroup: 'rg-ai', location: 'westeurope' } as const

function checkTemplate(plan: AssignmentPlan, name: string, parameters: Value = {}): PreflightReport {
  const expansion = expandTemplate({ template: json(join(corpora, 'arm-templates', `${name}.json`)), parameters, scope, now: NOW })
  return check({ parts: [fromExpansion(expansion, `${name}.json`)], plan, now: NOW })
}

/** Which resource, which reference of which initiative, and the facts. */
const lines = (report: PreflightReport, ...outcomes: readonly string[]): readonly string[] =>
  report.entries
    .filter((one) => outcomes.includes(one.outcome))
    .map(({ resource, policy, reasons, changes }) => {
      const facts = reasons.filter(({ subject }) => subject !== 'type').map(({ path, subject, actual }) => `${path ?? subject}=${JSON.stringify(actual) ?? ''}`)
      const made = (changes ?? []).map(({ path, value }) => `${path ?? ''}:=${JSON.stringify(value)}`)
      return `${resource.source.pointer ?? resource.source.address ?? ''} ${policy.assignmentName}/${policy.reference ?? ''} ${[...new Set(made.length > 0 ? made : facts)].join(' ')}`.trim()
    }) // prettier-ignore

describe.skipIf(!here)('the guardrails of the landing zone library', () => {
  const plan = here ? guardrails() : undefined
  const withPlan = (): AssignmentPlan => plan ?? expect.fail('there is no plan')

  test('a basic hub would be denied in five ways, after four changes that spare it others', () => {
    const report = checkTemplate(withPlan(), 'quickstart-aistudio-basics')
    const account = '/resources/0/properties/template/resources/3'
    const hub = '/resources/1/properties/template/resources/1'
    expect(report.verdict).toBe('denied')
    expect(lines(report, 'denied')).toEqual([
      `${account} OpenAI/Deny-OpenAi-OutboundNetworkAccess properties.restrictOutboundNetworkAccess=`,
      `${account} OpenAI/Deny-Cognitive-Services-Managed-Identity identity.type=`,
      `${account} CognitiveServices/Deny-Cognitive-Services-Managed-Identity identity.type=`,
      `${hub} MachineLearning/Deny-ML-User-Assigned-Identity properties.primaryUserAssignedIdentity=`,
      `${hub} MachineLearning/Deny-ML-Legacy-Mode properties.v1LegacyMode=`,
    ])
    // Without these the account would also be denied for its keys and its open network.
    expect(lines(report, 'modified')).toEqual([
      `${account} OpenAI/Modify-Cognitive-Services-Local-Auth properties.disableLocalAuth:=true`,
      `${account} CognitiveServices/Modify-Cognitive-Services-Public-Network-Access properties.publicNetworkAccess:="Disabled"`,
      `${account} CognitiveServices/Modify-Cognitive-Services-Local-Auth properties.disableLocalAuth:=true`,
      `${hub} MachineLearning/Modify-ML-Public-Network-Access properties.publicNetworkAccess:="Disabled"`,
    ])
    expect(lines(report, 'undecided').map((line) => line.split(' ')[1])).toEqual([
      'OpenAI/Audit-AzureAI-Private-Link', 'OpenAI/Aine-AzureAI-Diag-Settings', 'MachineLearning/Audit-ML-Private-Link', 'MachineLearning/Aine-ML-Resource-Logs',
    ]) // prettier-ignore
    expect(report.entries.every((one) => one.message === 'The guardrails must hold.')).toBe(true)
    expect(report.summary).toMatchObject({ resources: 7, denied: 5, modified: 4, undecided: 4, mayDeny: 0 })
    expect(report.gaps.map(({ what, code }) => `${what} ${code}`)).toEqual(Array.from({ length: 3 }, () => 'policy NotEvaluable'))
  })

  test('an account that is closed is denied for one thing only', () => {
    const report = checkTemplate(withPlan(), 'quickstart-cognitive-services-universalkey')
    expect(lines(report, 'denied', 'modified', 'audited')).toEqual(['/resources/0 OpenAI/Deny-OpenAi-OutboundNetworkAccess properties.restrictOutboundNetworkAccess='])
    expect(report.summary).toMatchObject({ resources: 1, judged: 14, compliant: 11, denied: 1 })
  }) // prettier-ignore

  test('a search service with keys is denied by both sets', () => {
    const report = checkTemplate(withPlan(), 'quickstart-search-private-endpoint', { name: 'srch' })
    expect(report.verdict).toBe('denied')
    expect(lines(report, 'denied')).toEqual([
      '/resources/0 OpenAI/Deny-Cognitive-Services-Local-Auth properties.disableLocalAuth=',
      '/resources/0 CognitiveServices/Deny-CongitiveSearch-LocalAuth properties.disableLocalAuth=',
    ])
  })

  test('a cluster of computes gets its local accounts switched off, and is told to lie in no network', () => {
    const report = checkTemplate(withPlan(), 'quickstart-ml-amlcompute')
    expect(report.verdict).toBe('clean')
    expect(lines(report, 'modified')).toEqual(['/resources/0 MachineLearning/Modify-ML-Local-Auth properties.disableLocalAuth:=true'])
    expect(lines(report, 'audited')).toHaveLength(1)
  })

  test.each(['avm-ai-platform-baseline', 'avm-cognitive-services-account', 'avm-search-service', 'quickstart-ml-end-to-end-secure'])('%s is checked without a failure', (name) => {
    const report = checkTemplate(withPlan(), name)
    expect(report.entries.filter(({ cause }) => cause === 'failure')).toEqual([])
    expect(report.summary.resources).toBeGreaterThan(0)
    expect(checkTemplate(withPlan(), name)).toEqual(report)
  }) // prettier-ignore

  test('a Terraform plan of such an account is denied for the same reasons as a template', () => {
    const account = { name: 'ais', resource_group_name: 'rg-ai', location: 'westeurope', sku_name: 'S0', local_authentication_enabled: true, public_network_access: 'Enabled', outbound_network_access_restricted: false, identity: [] }
    const change = { actions: ['create'], before: null, after: account, after_unknown: { id: true } }
    const plan = { format_version: '1.2', resource_changes: [{ address: 'azurerm_ai_services.main', mode: 'managed', type: 'azurerm_ai_services', name: 'main', change }] }
    const report = check({ parts: [fromTerraform(readTerraform(plan, { subscription }), 'plan.json')], plan: withPlan(), now: NOW })
    expect(lines(report, 'denied')).toEqual([
      'azurerm_ai_services.main OpenAI/Deny-OpenAi-OutboundNetworkAccess properties.restrictOutboundNetworkAccess=false',
      'azurerm_ai_services.main OpenAI/Deny-Cognitive-Services-Managed-Identity identity.type=',
      'azurerm_ai_services.main CognitiveServices/Deny-Cognitive-Services-Managed-Identity identity.type=',
    ])
    expect(lines(report, 'modified')).toHaveLength(3)
    expect(lines(report, 'relatedMissing')).toHaveLength(1)
  }) // prettier-ignore
})
