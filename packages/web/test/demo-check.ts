import type { CheckView } from '@fairway/core/api'
import type { CheckOutcome, CheckResult } from '@fairway/core/policy'
import { AS_OF } from './demo-findings.ts'

const SUBSCRIPTION = '/subscriptions/7d1c5f3a-0000-4000-8000-000000000002/resourceGroups/rg-chat/providers/'

const told: readonly (readonly [CheckOutcome, string, string, string, string])[] = [
  ['deny', 'AI accounts accept no keys', 'Microsoft.CognitiveServices/accounts', 'oai-chat', 'disableLocalAuth'],
  ['deny', 'Storage accounts forbid anonymous blobs', 'Microsoft.Storage/storageAccounts', 'stchatprod', 'allowBlobPublicAccess'],
  [
    'undecided',
    'Models compute where data may be processed',
    'Microsoft.CognitiveServices/accounts/deployments',
    'oai-chat/gpt',
    'sku.name',
  ],
  ['modify', 'AI Search services accept no keys', 'Microsoft.Search/searchServices', 'srch-chat', 'disableLocalAuth'],
  ['audit', 'AI accounts have a private endpoint', 'Microsoft.CognitiveServices/accounts', 'oai-chat', 'privateEndpointConnections'],
  ['audit', 'Key vaults use role assignments', 'Microsoft.KeyVault/vaults', 'kv-chat', 'enableRbacAuthorization'],
  ['deploy', 'AI accounts send their logs somewhere', 'Microsoft.CognitiveServices/accounts', 'oai-chat', 'id'],
]

/** What the made-up organisation's policies say of any file: two denials and one of everything else. */
export function demoCheck(name: string): CheckView {
  const results = told.map((one, at) => resultOf(name, one, at))
  const countOf = (outcome: CheckOutcome): number => results.filter((one) => one.outcome === outcome).length
  return {
    schemaVersion: 1,
    asOf: AS_OF,
    origins: [{ from: 'baseline', definitions: 68, initiatives: 1, assignments: 1, exemptions: 0 }],
    files: [{ path: name, kind: 'template', resources: 6 }],
    counts: {
      resources: 6,
      deny: countOf('deny'),
      undecided: countOf('undecided'),
      mayDeny: 1,
      wouldDeny: 0,
      modify: countOf('modify'),
      append: countOf('append'),
      audit: countOf('audit'),
      deploy: countOf('deploy'),
      notChecked: 1,
    },
    results,
    notChecked: [
      {
        name: 'chat-dns',
        type: 'Microsoft.Network/dnsResolvers',
        at: { file: name, line: 210, column: 5 },
        why: 'its `copy` count comes from `reference()`, which is known after deployment',
      },
    ],
    diagnostics: [],
  }
}

function resultOf(file: string, [outcome, title, type, resource, path]: (typeof told)[number], at: number): CheckResult {
  const words =
    path === 'sku.name' ? 'the deployment type is `reference()` and known after deployment' : `\`${path}\` is not as the policy wants it`
  return {
    outcome,
    effect: { deny: 'Deny', undecided: 'Deny', modify: 'Modify', append: 'Append', audit: 'Audit', deploy: 'DeployIfNotExists' }[outcome],
    ...(outcome === 'undecided' ? { otherwise: 'deny' as const } : {}),
    enforced: outcome !== 'audit',
    resource: {
      id: `${SUBSCRIPTION}${type}/${resource}`,
      name: resource,
      type,
      at: { file, line: 12 + at * 20, column: 5 },
      ...(at === 2 ? { address: 'chat/models' } : {}),
    },
    policy: {
      assignment:
        '/providers/microsoft.management/managementgroups/contoso/providers/microsoft.authorization/policyassignments/ai-baseline',
      assignmentName: 'AI baseline for Contoso',
      scope: '/providers/microsoft.management/managementgroups/contoso',
      reference: `member-${String(at)}`,
      definition: '/providers/microsoft.authorization/policydefinitions/fairway-ai-account-local-auth',
      definitionName: title,
      ...(outcome === 'deny' ? { message: 'Ask the platform team: platform@contoso.example' } : {}),
    },
    message: words,
    reasons: [
      {
        pointer: '/properties/policyRule/if/allOf/1',
        field: `${type}/${path}`,
        path: path === 'sku.name' ? path : `properties.${path}`,
        operator: 'notEquals',
        expected: true,
        answer: outcome === 'undecided' ? 'unknown' : 'true',
      },
    ],
    patch: outcome === 'modify' ? [{ operation: 'addOrReplace', field: `${type}/${path}`, value: true }] : [],
    unknown: outcome === 'undecided' ? ["`reference('other').sku` is known after deployment"] : [],
    remedy: `Set \`properties.${path}\`.`,
  }
}
