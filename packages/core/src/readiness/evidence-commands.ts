/** Commands whose output shows resources of a type that a query of the table `resources` does not carry, by lower-case type. */
const commandsByType: Readonly<Record<string, string>> = {
  'microsoft.authorization/locks': 'az lock list',
  'microsoft.authorization/policyassignments': 'az graph query -q "policyresources"',
  'microsoft.authorization/policyexemptions': 'az graph query -q "policyresources"',
  'microsoft.authorization/roleassignments': 'az graph query -q "authorizationresources"',
  'microsoft.authorization/roledefinitions': 'az graph query -q "authorizationresources"',
  'microsoft.cognitiveservices/accounts/deployments':
    'az cognitiveservices account deployment list --name <account> --resource-group <group>',
  'microsoft.consumption/budgets': 'az consumption budget list',
  'microsoft.insights/diagnosticsettings': 'az monitor diagnostic-settings list --resource <resource id>',
  'microsoft.keyvault/vaults/keys': 'az rest --url "https://management.azure.com<vault id>/keys?api-version=2023-07-01"',
  'microsoft.keyvault/vaults/secrets': 'az rest --url "https://management.azure.com<vault id>/secrets?api-version=2023-07-01"',
  'microsoft.machinelearningservices/workspaces/computes':
    'az rest --url "https://management.azure.com<workspace id>/computes?api-version=2024-10-01"',
  'microsoft.resources/subscriptions': 'az graph query -q "resourcecontainers"',
  'microsoft.security/assessments': 'az graph query -q "securityresources"',
  'microsoft.security/pricings': 'az graph query -q "securityresources"',
  'microsoft.storage/storageaccounts/blobservices': 'az storage account blob-service-properties show --account-name <account>',
}

const RESOURCES = 'az graph query -q "resources"'

const commandFor = (type: string): string => commandsByType[type] ?? RESOURCES

/** The commands whose output shows resources of these lower-case types, with their properties: each once, in the order of the types. */
export const commandsFor = (types: readonly string[]): readonly string[] => [...new Set(types.map(commandFor))]

/** The command that shows most of these types, of equals the first; that of all tracked resources when there are none. */
export function mostYielding(types: readonly string[]): string {
  const counts = [...Map.groupBy(types, commandFor)].map(([command, own]) => ({ command, count: own.length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.command ?? RESOURCES
}
