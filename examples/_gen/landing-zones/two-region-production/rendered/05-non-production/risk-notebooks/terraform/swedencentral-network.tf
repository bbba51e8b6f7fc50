# risk-notebooks
# Notebook sandbox for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# The private way to strisknotebdevsdcmlvgtjk
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_ml_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_risk_notebooks_dev_sdc.id
  name      = "pep-risk-notebooks-dev-sdc-storage-ml-blob"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_risk_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-risk-notebooks-dev-sdc-pe-storage-ml-blob"
      privateLinkServiceConnections = [
        {
          name = "blob"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_storage_ml.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}

# The private way to strisknotebdevsdcmlvgtjk
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_ml_file" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_risk_notebooks_dev_sdc.id
  name      = "pep-risk-notebooks-dev-sdc-storage-ml-file"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_risk_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-risk-notebooks-dev-sdc-pe-storage-ml-file"
      privateLinkServiceConnections = [
        {
          name = "file"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_storage_ml.id
            groupIds             = ["file"]
          }
        },
      ]
    }
  }
}

# The private way to kv-risk-no-dev-sdc-cufgm
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_risk_notebooks_dev_sdc.id
  name      = "pep-risk-notebooks-dev-sdc-key-vault-vault"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_risk_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-risk-notebooks-dev-sdc-pe-key-vault-vault"
      privateLinkServiceConnections = [
        {
          name = "vault"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# Every name under which kv-risk-no-dev-sdc-cufgm is found
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_key_vault_vault_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_key_vault_vault.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-vaultcore-azure-net"
          properties = {
            privateDnsZoneId = var.dns_privatelink_vaultcore_azure_net_id
          }
        },
      ]
    }
  }
}

# The private way to crrisknotebooksdevsdcvlons
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_registry_registry" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_risk_notebooks_dev_sdc.id
  name      = "pep-risk-notebooks-dev-sdc-registry-registry"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_risk_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-risk-notebooks-dev-sdc-pe-registry-registry"
      privateLinkServiceConnections = [
        {
          name = "registry"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_registry.id
            groupIds             = ["registry"]
          }
        },
      ]
    }
  }
}

# Every name under which crrisknotebooksdevsdcvlons is found
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_registry_registry_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_registry_registry.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-azurecr-io"
          properties = {
            privateDnsZoneId = var.dns_privatelink_azurecr_io_id
          }
        },
      ]
    }
  }
}

# Every name under which strisknotebdevsdcmlvgtjk is found
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_ml_blob_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_ml_blob.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-blob-core-windows-net"
          properties = {
            privateDnsZoneId = var.dns_privatelink_blob_core_windows_net_id
          }
        },
      ]
    }
  }
}

# Every name under which strisknotebdevsdcmlvgtjk is found
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_ml_file_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_ml_file.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-file-core-windows-net"
          properties = {
            privateDnsZoneId = var.dns_privatelink_file_core_windows_net_id
          }
        },
      ]
    }
  }
}

# The private way to mlw-risk-notebooks-dev-sdc
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_workspace_amlworkspace" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_risk_notebooks_dev_sdc.id
  name      = "pep-risk-notebooks-dev-sdc-workspace-amlworkspace"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_risk_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-risk-notebooks-dev-sdc-pe-workspace-amlworkspace"
      privateLinkServiceConnections = [
        {
          name = "amlworkspace"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_workspace.id
            groupIds             = ["amlworkspace"]
          }
        },
      ]
    }
  }
}

# Every name under which mlw-risk-notebooks-dev-sdc is found
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_workspace_amlworkspace_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_workspace_amlworkspace.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-api-azureml-ms"
          properties = {
            privateDnsZoneId = var.dns_privatelink_api_azureml_ms_id
          }
        },
        {
          name = "privatelink-notebooks-azure-net"
          properties = {
            privateDnsZoneId = var.dns_privatelink_notebooks_azure_net_id
          }
        },
      ]
    }
  }
}
