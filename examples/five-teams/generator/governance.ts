import type { Builder } from './builder.ts'
import type { Item } from './item.ts'
import { subscriptions, tenantId, type SubscriptionName } from './tenant.ts'

const builtIn = {
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  openAiUser: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
  secretsUser: '4633458b-17de-408a-b874-0445c86b69e6',
} as const

/** Hierarchy, access, policy, diagnostics and budgets: present in part. */
export function governance(build: Builder): void {
  hierarchy(build)
  access(build)
  policies(build)
  diagnostics(build)
  budgets(build)
}

const groups = [
  ['northwind', 'Northwind Robotics', tenantId],
  ['nwr-platform', 'Platform', 'northwind'],
  ['nwr-landing-zones', 'Landing zones', 'northwind'],
  ['nwr-corp', 'Corp', 'nwr-landing-zones'],
  ['nwr-sandbox', 'Sandbox', 'northwind'],
] as const

const placements: Readonly<Record<SubscriptionName, readonly [displayName: string, ...chain: string[]]>> = {
  platform: ['nwr-platform', 'nwr-platform', 'northwind'],
  production: ['nwr-production', 'nwr-corp', 'nwr-landing-zones', 'northwind'],
  research: ['nwr-research', 'northwind'],
  lab: ['nwr-factory-lab', 'northwind'],
}

function hierarchy(build: Builder): void {
  for (const [name, displayName, parent] of groups) {
    build.items.push({
      ...blank('Microsoft.Management/managementGroups', name),
      id: `/providers/Microsoft.Management/managementGroups/${name}`,
      properties: {
        displayName,
        tenantId,
        details: { parent: { id: `/providers/Microsoft.Management/managementGroups/${parent}`, name: parent } },
      },
    })
  }
  for (const [name, [displayName, ...chain]] of Object.entries(placements)) {
    const id = subscriptionIdOf(name)
    build.items.push({
      ...blank('Microsoft.Resources/subscriptions', displayName),
      id: `/subscriptions/${id}`,
      subscription: id,
      properties: {
        state: 'Enabled',
        managementGroupAncestorsChain: [...chain, tenantId].map((one) => ({ name: one, displayName: one })),
        subscriptionPolicies: {
          spendingLimit: 'Off',
          quotaId: 'EnterpriseAgreement_2014-09-01',
          locationPlacementId: 'Internal_2014-09-01',
        },
      },
    })
  }
}

function subscriptionIdOf(name: string): string {
  const found = Object.entries(subscriptions).find(([key]) => key === name)
  if (found === undefined) throw new Error(`no subscription ${name}`)
  return found[1]
}

const blank = (type: string, name: string): Omit<Item, 'id' | 'properties'> => ({
  table: 'containers',
  type,
  name,
  subscription: '',
  group: '',
  location: '',
  kind: '',
  sku: null,
  tags: null,
  identity: null,
  managedBy: '',
  zones: null,
  from: 0,
  until: 2,
})

interface Life {
  readonly from?: number
  readonly until?: number
}

const lifeOf = ({ from, until }: Item): Life => ({ from, until })

function access(build: Builder): void {
  const assign = (scope: string, role: string, principalType: 'User' | 'Group' | 'ServicePrincipal', life: Life = {}): void => {
    build.extend(scope, {
      ...life,
      table: 'authorization',
      type: 'Microsoft.Authorization/roleAssignments',
      name: build.random.guid(),
      properties: {
        roleDefinitionId: `/subscriptions/${scope.split('/')[2] ?? ''}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
        principalId: build.random.guid(),
        principalType,
        scope,
        createdOn: '2026-03-01T08:00:00.0000000Z',
      },
    })
  }
  for (const id of Object.values(subscriptions)) {
    assign(`/subscriptions/${id}`, builtIn.reader, 'Group')
    assign(`/subscriptions/${id}`, builtIn.contributor, 'ServicePrincipal')
  }
  for (let count = 0; count < 6; count++) assign(`/subscriptions/${subscriptions.research}`, builtIn.owner, 'User')
  for (let count = 0; count < 3; count++) assign(`/subscriptions/${subscriptions.lab}`, builtIn.owner, 'User')
  assign(`/subscriptions/${subscriptions.production}`, builtIn.owner, 'User', { from: 2 })
  assign(`/subscriptions/${subscriptions.platform}`, builtIn.owner, 'Group')
  for (const item of build.items.filter((one) => one.type === 'Microsoft.CognitiveServices/accounts')) {
    if (item.code !== undefined) assign(item.id, builtIn.openAiUser, 'ServicePrincipal', lifeOf(item))
    else assign(item.id, builtIn.contributor, 'User', lifeOf(item))
  }
  for (const item of build.items.filter((one) => one.type === 'Microsoft.KeyVault/vaults' && one.code !== undefined)) {
    assign(item.id, builtIn.secretsUser, 'ServicePrincipal', lifeOf(item))
  }
}

function policies(build: Builder): void {
  const assign = (
    scope: string,
    name: string,
    definition: string,
    enforcementMode: 'Default' | 'DoNotEnforce' = 'Default',
    parameters: Readonly<Record<string, { readonly value: string | readonly string[] }>> = {},
  ): void => {
    build.extend(scope, {
      table: 'policy',
      type: 'Microsoft.Authorization/policyAssignments',
      name,
      properties: {
        displayName: name,
        policyDefinitionId: `/providers/Microsoft.Authorization/${definition}`,
        scope,
        enforcementMode,
        parameters,
        notScopes: [],
      },
    })
  }
  const { production, platform } = subscriptions
  assign(`/subscriptions/${production}`, 'deny-ai-public-access', 'policyDefinitions/037eea7a-bd0a-46c5-9a66-03aea78705d3', 'DoNotEnforce')
  assign(`/subscriptions/${production}`, 'audit-ai-local-auth', 'policyDefinitions/71ef260a-8f18-47b7-abcb-62d0673d94dc')
  assign(`/subscriptions/${production}`, 'allowed-locations', 'policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c', 'DoNotEnforce', {
    listOfAllowedLocations: { value: ['westeurope', 'swedencentral'] },
  })
  assign(`/subscriptions/${production}`, 'require-team-tag', 'policyDefinitions/871b6d14-10aa-478d-b590-94f262ecfa99', 'DoNotEnforce', {
    tagName: { value: 'team' },
  })
  assign(`/subscriptions/${platform}`, 'cloud-security-benchmark', 'policySetDefinitions/1f3afdf9-d0c9-4c3d-847f-89da613e70a8')
}

const diagnosed = new Set([
  'Microsoft.CognitiveServices/accounts',
  'Microsoft.KeyVault/vaults',
  'Microsoft.Search/searchServices',
  'Microsoft.MachineLearningServices/workspaces',
  'Microsoft.ContainerService/managedClusters',
  'Microsoft.Network/azureFirewalls',
])

function diagnostics(build: Builder): void {
  const log = build.items.find((one) => one.type === 'Microsoft.OperationalInsights/workspaces')?.id ?? ''
  for (const item of build.items.filter((one) => diagnosed.has(one.type) && one.code !== undefined && one.table === 'resources')) {
    if (build.random.chance(0.15)) continue
    build.extend(item.id, {
      ...lifeOf(item),
      table: 'diagnostics',
      type: 'Microsoft.Insights/diagnosticSettings',
      name: 'to-log-shared',
      properties: {
        workspaceId: log,
        logs: [{ category: null, categoryGroup: 'allLogs', enabled: true, retentionPolicy: { enabled: false, days: 0 } }],
        metrics: [{ category: 'AllMetrics', enabled: true }],
      },
    })
  }
}

/** Two of four subscriptions have a budget, one of which warns when it is too late; in November a third. */
function budgets(build: Builder): void {
  const budget = (subscription: string, name: string, amount: number, thresholds: readonly number[], from = 0): void => {
    build.extend(`/subscriptions/${subscription}`, {
      from,
      table: 'budgets',
      type: 'Microsoft.Consumption/budgets',
      name,
      properties: {
        category: 'Cost',
        amount,
        timeGrain: 'Monthly',
        timePeriod: { startDate: '2026-01-01T00:00:00Z', endDate: '2027-12-31T00:00:00Z' },
        notifications: Object.fromEntries(
          thresholds.map((threshold) => [
            `actual_${threshold}`,
            {
              enabled: true,
              operator: 'GreaterThanOrEqualTo',
              threshold,
              thresholdType: 'Actual',
              contactEmails: ['finops@northwind-robotics.example'],
            },
          ]),
        ),
      },
    })
  }
  budget(subscriptions.platform, 'platform-monthly', 9000, [50, 75, 90])
  budget(subscriptions.production, 'production-monthly', 60000, [100])
  budget(subscriptions.research, 'research-monthly', 42000, [50, 75, 90], 2)
}
