// Values for Policies of Corp
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of privateDnsZones privatelink.cognitiveservices.azure.com
param dnsPrivatelinkCognitiveservicesAzureComId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'

// id of privateDnsZones privatelink.openai.azure.com
param dnsPrivatelinkOpenaiAzureComId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'

// id of privateDnsZones privatelink.services.ai.azure.com
param dnsPrivatelinkServicesAiAzureComId = '/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'

// id of policyDefinitions fairway-deploy-foundry-dns
param policyDefinitionFairwayDeployFoundryDnsId = '/providers/Microsoft.Management/managementGroups/kelp/providers/Microsoft.Authorization/policyDefinitions/fairway-deploy-foundry-dns'

// id of policySetDefinitions fairway-endpoint-dns
param policySetFairwayEndpointDnsId = '/providers/Microsoft.Management/managementGroups/kelp/providers/Microsoft.Authorization/policySetDefinitions/fairway-endpoint-dns'

// Id of the subscription sub-platform
param subscriptionSubPlatform = '2b8e4c10-0000-4000-8000-000000000001'
