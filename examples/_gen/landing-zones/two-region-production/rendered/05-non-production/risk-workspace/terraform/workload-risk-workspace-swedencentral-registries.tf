# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# Images of risk-workspace
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_registry" {
  type      = "Microsoft.ContainerRegistry/registries@2025-11-01"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_workspace_dev_sdc.id
  name      = "crriskworkspacedevsdcaej6h"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-workspace"
    managed-by  = "fairway"
    golden-path = "ml-workspace"
  }

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      adminUserEnabled         = false
      anonymousPullEnabled     = false
      dataEndpointEnabled      = true
      publicNetworkAccess      = "Disabled"
      networkRuleBypassOptions = "AzureServices"
      networkRuleSet = {
        defaultAction = "Deny"
        ipRules       = []
      }
      zoneRedundancy = "Disabled"
      policies = {
        azureADAuthenticationAsArmPolicy = {
          status = "enabled"
        }
        exportPolicy = {
          status = "disabled"
        }
        quarantinePolicy = {
          status = "disabled"
        }
        trustPolicy = {
          status = "disabled"
          type   = "Notary"
        }
      }
    }
  }
}
