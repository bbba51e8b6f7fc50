# risk-notebooks
# Notebook sandbox for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# Images of risk-notebooks
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_registry" {
  type      = "Microsoft.ContainerRegistry/registries@2025-11-01"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_notebooks_dev_sdc.id
  name      = "crrisknotebooksdevsdcvlons"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-notebooks"
    managed-by  = "fairway"
    golden-path = "notebook-sandbox"
    expires     = "2026-12-08"
    flag-from   = "2026-11-24"
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
