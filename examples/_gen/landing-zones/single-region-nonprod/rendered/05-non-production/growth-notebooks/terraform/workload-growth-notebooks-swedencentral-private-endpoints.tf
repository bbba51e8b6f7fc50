# growth-notebooks
# Notebook sandbox for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# The private way to stgrowthnotdevsdcmlzdw64
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_endpoint_storage_ml_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_growth_notebooks_dev_sdc.id
  name      = "pep-growth-notebooks-dev-sdc-storage-ml-blob"
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

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_forecast_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-growth-notebooks-dev-sdc-pe-storage-ml-blob"
      privateLinkServiceConnections = [
        {
          name = "blob"
          properties = {
            privateLinkServiceId = azapi_resource.workload_growth_notebooks_swedencentral_storage_ml.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}

# The private way to stgrowthnotdevsdcmlzdw64
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_endpoint_storage_ml_file" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_growth_notebooks_dev_sdc.id
  name      = "pep-growth-notebooks-dev-sdc-storage-ml-file"
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

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_forecast_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-growth-notebooks-dev-sdc-pe-storage-ml-file"
      privateLinkServiceConnections = [
        {
          name = "file"
          properties = {
            privateLinkServiceId = azapi_resource.workload_growth_notebooks_swedencentral_storage_ml.id
            groupIds             = ["file"]
          }
        },
      ]
    }
  }
}

# The private way to kv-growth-dev-sdc-lcozx
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_growth_notebooks_dev_sdc.id
  name      = "pep-growth-notebooks-dev-sdc-key-vault-vault"
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

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_forecast_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-growth-notebooks-dev-sdc-pe-key-vault-vault"
      privateLinkServiceConnections = [
        {
          name = "vault"
          properties = {
            privateLinkServiceId = azapi_resource.workload_growth_notebooks_swedencentral_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# The private way to crgrowthnotebooksdevsdcfmcpd
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_endpoint_registry_registry" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_growth_notebooks_dev_sdc.id
  name      = "pep-growth-notebooks-dev-sdc-registry-registry"
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

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_forecast_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-growth-notebooks-dev-sdc-pe-registry-registry"
      privateLinkServiceConnections = [
        {
          name = "registry"
          properties = {
            privateLinkServiceId = azapi_resource.workload_growth_notebooks_swedencentral_registry.id
            groupIds             = ["registry"]
          }
        },
      ]
    }
  }
}

# The private way to mlw-growth-notebooks-dev-sdc
# requests.yaml:23
resource "azapi_resource" "workload_growth_notebooks_swedencentral_endpoint_workspace_amlworkspace" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_growth_notebooks_dev_sdc.id
  name      = "pep-growth-notebooks-dev-sdc-workspace-amlworkspace"
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

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_forecast_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-growth-notebooks-dev-sdc-pe-workspace-amlworkspace"
      privateLinkServiceConnections = [
        {
          name = "amlworkspace"
          properties = {
            privateLinkServiceId = azapi_resource.workload_growth_notebooks_swedencentral_workspace.id
            groupIds             = ["amlworkspace"]
          }
        },
      ]
    }
  }
}
