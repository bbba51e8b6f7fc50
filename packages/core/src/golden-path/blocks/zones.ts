/** Until the network's table is there: the zones of what golden paths build. */
const known: Readonly<Record<string, readonly string[]>> = {
  'microsoft.cognitiveservices/accounts|account': [
    'privatelink.cognitiveservices.azure.com',
    'privatelink.openai.azure.com',
    'privatelink.services.ai.azure.com',
  ],
  'microsoft.machinelearningservices/workspaces|amlworkspace': ['privatelink.api.azureml.ms', 'privatelink.notebooks.azure.net'],
  'microsoft.search/searchservices|searchservice': ['privatelink.search.windows.net'],
  'microsoft.storage/storageaccounts|blob': ['privatelink.blob.core.windows.net'],
  'microsoft.storage/storageaccounts|file': ['privatelink.file.core.windows.net'],
  'microsoft.storage/storageaccounts|queue': ['privatelink.queue.core.windows.net'],
  'microsoft.storage/storageaccounts|table': ['privatelink.table.core.windows.net'],
  'microsoft.storage/storageaccounts|dfs': ['privatelink.dfs.core.windows.net'],
  'microsoft.keyvault/vaults|vault': ['privatelink.vaultcore.azure.net'],
  'microsoft.containerregistry/registries|registry': ['privatelink.azurecr.io'],
  'microsoft.documentdb/databaseaccounts|sql': ['privatelink.documents.azure.com'],
}

/** The private DNS zones of an endpoint to a group of a type. None is a defect of whoever asks. */
export function zonesOf(type: string, groupId: string, _region: string): readonly string[] {
  const zones = known[`${type}|${groupId}`.toLowerCase()]
  if (zones === undefined) throw new Error(`no private DNS zone is known of ${groupId} of ${type}`)
  return zones
}
