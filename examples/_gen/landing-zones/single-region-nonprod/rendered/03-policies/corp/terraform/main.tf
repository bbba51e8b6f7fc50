# Policies of Corp
# Assigns what holds in the management group corp and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# Private endpoints of AI accounts are in all three zones: DeployIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_corp_deploy_ai_dns" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/corp"
  name      = "Deploy-AI-DNS"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Private endpoints of AI accounts are in all three zones"
      description = "The built-in definition registers one of the three names that an account has; clients that use another name do not reach it."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "corp"
      }
      policyDefinitionId = var.policy_definition_fairway_deploy_foundry_dns_id
      enforcementMode    = "Default"
      parameters = {
        aiServicesZoneId = {
          value = var.dns_privatelink_services_ai_azure_com_id
        }
        cognitiveServicesZoneId = {
          value = var.dns_privatelink_cognitiveservices_azure_com_id
        }
        effect = {
          value = "DeployIfNotExists"
        }
        openAiZoneId = {
          value = var.dns_privatelink_openai_azure_com_id
        }
      }
      nonComplianceMessages = [
        {
          message = "Private endpoints of AI accounts are in all three zones. The built-in definition registers one of the three names that an account has; clients that use another name do not reach it."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Private endpoints of services that the library leaves out are in their zones: by member
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_corp_deploy_endpoint_dns" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/corp"
  name      = "Deploy-Endpoint-DNS"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Private endpoints of services that the library leaves out are in their zones"
      description = "The library registers endpoints in fifty zones. Without these, databases, gateways, Container Apps and others are resolved to addresses that refuse."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "corp"
      }
      policyDefinitionId = var.policy_set_fairway_endpoint_dns_id
      enforcementMode    = "Default"
      parameters = {
        dnsZoneResourceGroupName = {
          value = "rg-dns-sdc"
        }
        dnsZoneSubscriptionId = {
          value = var.subscription_sub_platform
        }
      }
      nonComplianceMessages = [
        {
          message = "Private endpoints of services that the library leaves out are in their zones. The library registers endpoints in fifty zones. Without these, databases, gateways, Container Apps and others are resolved to addresses that refuse."
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Deploy-AI-DNS may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_corp_deploy_ai_dns_4d97b98b_1d4f_4787_a291_c67834d212e7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/corp"
  name      = "fdde9e5e-d43d-5c9c-8075-ea3fe62da938"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_corp_deploy_ai_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AI-DNS may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_corp_deploy_ai_dns_b12aa53e_6015_4669_85d0_8515ebb3ae7f_resource_group_sub_platform_rg_dns_sdc_12eeabe4" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_platform}/resourceGroups/rg-dns-sdc"
  name      = "44faccc7-e95e-5da2-992e-f8f1ba4a330c"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f"
      principalId      = azapi_resource.policy_assignment_corp_deploy_ai_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-Endpoint-DNS may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_corp_deploy_endpoint_dns_4d97b98b_1d4f_4787_a291_c67834d212e7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/corp"
  name      = "92bfcbae-5e21-59a3-b68d-672d9e31c850"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_corp_deploy_endpoint_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-Endpoint-DNS may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_corp_deploy_endpoint_dns_b12aa53e_6015_4669_85d0_8515ebb3ae7f_resource_group_sub_platform_rg_dns_sdc_12eeabe4" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_platform}/resourceGroups/rg-dns-sdc"
  name      = "64b75a44-a6a0-5c43-ae90-14969634402b"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f"
      principalId      = azapi_resource.policy_assignment_corp_deploy_endpoint_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}
