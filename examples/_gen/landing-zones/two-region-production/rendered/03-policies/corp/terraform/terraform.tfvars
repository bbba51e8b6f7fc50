# Values for Policies of Corp
# Written by Fairway from the estate: change the estate, not this file.

dns_privatelink_cognitiveservices_azure_com_id  = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com"
dns_privatelink_openai_azure_com_id             = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com"
dns_privatelink_services_ai_azure_com_id        = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-dns-sdc/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com"
policy_definition_fairway_deploy_foundry_dns_id = "/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-deploy-foundry-dns"
policy_set_fairway_endpoint_dns_id              = "/providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policySetDefinitions/fairway-endpoint-dns"
subscription_sub_connectivity                   = "4f0c5d1e-0000-4000-8000-000000000002"
