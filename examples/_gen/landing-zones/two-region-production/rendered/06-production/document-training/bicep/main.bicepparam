// Values for document-training
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// First day of the month in which the budget of document-training begins. It must not be over when it is first deployed, and stays the same from then on.
param budgetStartDocumentTraining = '2026-11-01T00:00:00Z'

// id of privateDnsZones privatelink.blob.core.windows.net
param dnsPrivatelinkBlobCoreWindowsNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'

// id of privateDnsZones privatelink.dfs.core.windows.net
param dnsPrivatelinkDfsCoreWindowsNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.dfs.core.windows.net'

// id of privateDnsZones privatelink.vaultcore.azure.net
param dnsPrivatelinkVaultcoreAzureNetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'

// The public SSH key of the local administrator of document-training, for emergencies: people sign in with Microsoft Entra ID.
// To be given.
param documentTrainingSshPublicKey = readEnvironmentVariable('DOCUMENT_TRAINING_SSH_PUBLIC_KEY')

// id of actionGroups ag-platform-sdc
param managementActionGroupId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/actionGroups/ag-platform-sdc'

// id of workspaces log-platform-sdc
param managementLogAnalyticsId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc'

// id of virtualNetworks vnet-gpu-prod-prod-sdc
param spokeGpuProdSwedencentralVnetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000012/resourceGroups/rg-gpu-prod-prod-sdc-network/providers/Microsoft.Network/virtualNetworks/vnet-gpu-prod-prod-sdc'

// Id of the subscription sub-gpu-prod
param subscriptionSubGpuProd = '4f0c5d1e-0000-4000-8000-000000000012'

// Id of the Microsoft Entra tenant
param tenantId = '4f0c5d1e-0000-4000-8000-00000000a001'
