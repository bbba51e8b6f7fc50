# Policies of Connectivity
# Assigns what holds in the management group connectivity and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# Virtual networks should be protected by Azure DDoS Network Protection: Modify, not enforced; Modify from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_connectivity_enable_ddos_vnet" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/connectivity"
  name      = "Enable-DDoS-VNET"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Virtual networks should be protected by Azure DDoS Network Protection"
      description = "The landing zone library assigns it to connectivity."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "connectivity"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/94de2ad3-e0c1-4caf-ad78-5d47bbc83d3d"
      definitionVersion  = "1.*.*"
      enforcementMode    = "DoNotEnforce"
      parameters = {
        ddosPlan = {
          value = var.ddos_plan_id
        }
        effect = {
          value = "Modify"
        }
      }
      nonComplianceMessages = [
        {
          message = "Virtual networks should be protected by Azure DDoS Network Protection"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Enable-DDoS-VNET may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_connectivity_enable_ddos_vnet_4d97b98b_1d4f_4787_a291_c67834d212e7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/connectivity"
  name      = "06fa812c-0298-5367-8861-15b6eaa651b8"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_connectivity_enable_ddos_vnet.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Enable-DDoS-VNET may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_connectivity_enable_ddos_vnet_4d97b98b_1d4f_4787_a291_c67834d212e7_ddos_plan_efd56226" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.ddos_plan_id
  name      = "381b3b3d-ac73-539f-be06-de572b06e282"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_connectivity_enable_ddos_vnet.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}
