# Policies of Identity
# Assigns what holds in the management group identity and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# Deny the creation of public IP: Audit; Deny from 2027-02-01
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_identity_deny_public_ip" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/identity"
  name      = "Deny-Public-IP"

  body = {
    properties = {
      displayName = "Deny the creation of public IP"
      description = "The landing zone library assigns it to identity."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "identity"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/6c112d4e-5bc7-47ae-a041-ea2d9dccd749"
      definitionVersion  = "2.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
        listOfResourceTypesNotAllowed = {
          value = ["Microsoft.Network/publicIPAddresses"]
        }
      }
      nonComplianceMessages = [
        {
          message = "Deny the creation of public IP"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy: DeployIfNotExists
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_identity_deploy_vm_backup" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/identity"
  name      = "Deploy-VM-Backup"
  location  = "swedencentral"

  identity {
    type = "SystemAssigned"
  }

  body = {
    properties = {
      displayName = "Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy"
      description = "The landing zone library assigns it to identity."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "identity"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/98d0b9f8-fd90-49c9-88e2-d3baf3b0dd86"
      definitionVersion  = "9.*.*"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "DeployIfNotExists"
        }
      }
      nonComplianceMessages = [
        {
          message = "Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Deploy-VM-Backup may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_identity_deploy_vm_backup_5e467623_bb1f_42f4_a55d_6e525e11384b" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/identity"
  name      = "6a32cd76-e427-59ac-8f12-6951707833e1"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/5e467623-bb1f-42f4-a55d-6e525e11384b"
      principalId      = azapi_resource.policy_assignment_identity_deploy_vm_backup.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Backup may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_identity_deploy_vm_backup_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/identity"
  name      = "2ea3c62e-ede1-5d40-8451-4c9de3a77b34"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_identity_deploy_vm_backup.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}
