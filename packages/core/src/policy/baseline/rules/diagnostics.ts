import type { JsonObject } from '../../../kernel/index.ts'
import { count, field, ofTypes } from '../condition.ts'
import { diagnosticSetting, resource } from '../example.ts'
import { type BaselineExample, type BaselineRule, rule } from '../rule.ts'
import { ACCOUNT, APP_CONFIGURATION, CLUSTER, COSMOS, REGISTRY, SEARCH, VAULT, WORKSPACE } from '../types.ts'

const SETTINGS = 'Microsoft.Insights/diagnosticSettings'

const withLogs = (enabled: boolean): JsonObject => ({ workspaceId: '/workspace', logs: [{ categoryGroup: 'allLogs', enabled }] })

const examplesOf = (type: string): readonly BaselineExample[] => {
  const of = resource(type)
  return [
    { expect: 'complies', resource: of, related: [diagnosticSetting(of, withLogs(true))] },
    { expect: 'violates', resource: of, related: [] },
    { expect: 'violates', resource: of, related: [diagnosticSetting(of, withLogs(false))] },
    { expect: 'violates', resource: of, related: [diagnosticSetting(of, { metrics: [{ enabled: true }] })] },
  ]
}

const logged = (name: string, types: readonly string[], plural: string, why: string): BaselineRule =>
  rule({
    name: `${name}-diagnostics`,
    title: `${plural} send their logs somewhere`,
    description: `${why} A diagnostic setting with at least one log switched on has to exist.`,
    remedy: 'Make a diagnostic setting with the category group `audit` or `allLogs` and a workspace, storage account or event hub.',
    sources: ['https://learn.microsoft.com/azure/azure-monitor/essentials/diagnostic-settings'],
    group: 'monitoring',
    effect: 'AuditIfNotExists',
    if: ofTypes(types),
    details: {
      type: SETTINGS,
      existenceCondition: count(SETTINGS, 'logs[*]', field(SETTINGS, 'logs[*].enabled', 'equals', true), 'greaterOrEquals', 1),
    },
    examples: [
      ...types.flatMap(examplesOf),
      { expect: 'not-applicable', resource: resource('Microsoft.Network/publicIPAddresses'), related: [] },
    ],
  })

/** Without logs nobody can say afterwards who asked what. */
export const diagnosticsRules = [
  logged('account', [ACCOUNT], 'AI accounts', 'Requests to models and changes of an account are seen only in its logs.'),
  logged('workspace', [WORKSPACE], 'Machine Learning workspaces', 'Jobs, computes and access to data of a workspace are seen in its logs.'),
  logged('search', [SEARCH], 'AI Search services', 'Queries and changes of indexes are seen in the logs of the service.'),
  logged(
    'platform',
    [VAULT, CLUSTER, REGISTRY, COSMOS, APP_CONFIGURATION],
    'Services that AI workloads stand on',
    'Use of keys, images, clusters and chat histories is seen in the logs of those services.',
  ),
]
