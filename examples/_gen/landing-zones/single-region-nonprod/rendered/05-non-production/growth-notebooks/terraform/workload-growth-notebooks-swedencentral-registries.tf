# growth-notebooks
# Notebook sandbox for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# Images of growth-notebooks
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_registry" {
  type      = "Microsoft.ContainerRegistry/registries@2025-11-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_growth_notebooks_dev_sdc.id
  name      = "crgrowthnotebooksdevsdcfmcpd"
  location  = "swedencentral"

  tags = {
    team        = "product"
    environment = "dev"
    cost-center = "K-1"
    workload    = "growth-notebooks"
    managed-by  = "fairway"
    golden-path = "notebook-sandbox"
    flag-from   = "2026-11-30"
    expires     = "2026-12-16"
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
