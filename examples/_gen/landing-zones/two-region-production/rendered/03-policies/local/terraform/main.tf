# Policies of Local
# Assigns what holds in the management group local and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# Audit resource types to Azure services supported in Azure Local disconnected operations: Audit
# landing-zone.yaml:7
resource "azapi_resource" "policy_assignment_local_enforce_aldo_services" {
  type      = "Microsoft.Authorization/policyAssignments@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/local"
  name      = "Enforce-ALDO-Services"

  body = {
    properties = {
      displayName = "Audit resource types to Azure services supported in Azure Local disconnected operations"
      description = "The landing zone library assigns it to local."
      metadata = {
        assignedBy = "Fairway"
        archetype  = "local"
      }
      policyDefinitionId = "/providers/Microsoft.Authorization/policyDefinitions/dabf7c7f-5354-42de-a92a-8367f538dd71"
      definitionVersion  = "1.*.*-preview"
      enforcementMode    = "Default"
      parameters = {
        effect = {
          value = "Audit"
        }
        includeMatchedServices = {
          value = true
        }
      }
      nonComplianceMessages = [
        {
          message = "Audit resource types to Azure services supported in Azure Local disconnected operations"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}
