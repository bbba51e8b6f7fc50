// Values for Policies of Corp
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of privateDnsZones privatelink.cognitiveservices.azure.com
param dnsPrivatelinkCognitiveservicesAzureComId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'

// id of privateDnsZones privatelink.openai.azure.com
param dnsPrivatelinkOpenaiAzureComId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'

// id of privateDnsZones privatelink.services.ai.azure.com
param dnsPrivatelinkServicesAiAzureComId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'

// id of policyDefinitions fairway-deploy-foundry-dns
param policyDefinitionFairwayDeployFoundryDnsId = '/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-deploy-foundry-dns'

// id of policySetDefinitions fairway-endpoint-dns
param policySetFairwayEndpointDnsId = '/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policySetDefinitions/fairway-endpoint-dns'

// Id of the subscription sub-connectivity
param subscriptionSubConnectivity = '4f0c5d1e-0000-4000-8000-000000000002'
