/** Lower-case resource types that several controls look at. */
export const AI_ACCOUNT = 'microsoft.cognitiveservices/accounts'
export const AI_DEPLOYMENT = 'microsoft.cognitiveservices/accounts/deployments'
export const SEARCH = 'microsoft.search/searchservices'
export const ML_WORKSPACE = 'microsoft.machinelearningservices/workspaces'
export const ML_COMPUTE = 'microsoft.machinelearningservices/workspaces/computes'
export const ML_ENDPOINT = 'microsoft.machinelearningservices/workspaces/onlineendpoints'
export const VM = 'microsoft.compute/virtualmachines'
export const VMSS = 'microsoft.compute/virtualmachinescalesets'
export const AKS = 'microsoft.containerservice/managedclusters'
export const AKS_POOL = 'microsoft.containerservice/managedclusters/agentpools'
export const REGISTRY = 'microsoft.containerregistry/registries'
export const KEY_VAULT = 'microsoft.keyvault/vaults'
export const STORAGE = 'microsoft.storage/storageaccounts'
export const COSMOS = 'microsoft.documentdb/databaseaccounts'
export const VNET = 'microsoft.network/virtualnetworks'
export const PRIVATE_ENDPOINT = 'microsoft.network/privateendpoints'
export const DNS_ZONE = 'microsoft.network/privatednszones'
export const DNS_LINK = 'microsoft.network/privatednszones/virtualnetworklinks'
export const DIAGNOSTIC_SETTING = 'microsoft.insights/diagnosticsettings'
export const ROLE_ASSIGNMENT = 'microsoft.authorization/roleassignments'
export const POLICY_ASSIGNMENT = 'microsoft.authorization/policyassignments'
export const POLICY_EXEMPTION = 'microsoft.authorization/policyexemptions'
export const SUBSCRIPTION_ROW = 'microsoft.resources/subscriptions'

/** The managed AI services that applications and data scientists call. */
export const AI_SERVICES = [AI_ACCOUNT, SEARCH, ML_WORKSPACE] as const

/** What answers AI requests: the places where company data leaves and models come in. */
export const AI_ENDPOINTS = [AI_ACCOUNT, ML_WORKSPACE, ML_ENDPOINT] as const
