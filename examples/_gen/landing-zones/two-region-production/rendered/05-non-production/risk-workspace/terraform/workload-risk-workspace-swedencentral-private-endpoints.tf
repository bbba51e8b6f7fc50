# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# The private way to striskworksdevsdcmluamdj
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_endpoint_storage_ml_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_workspace_dev_sdc.id
  name      = "pep-risk-workspace-dev-sdc-storage-ml-blob"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-workspace"
    managed-by  = "fairway"
    golden-path = "ml-workspace"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_risk_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-risk-workspace-dev-sdc-pe-storage-ml-blob"
      privateLinkServiceConnections = [
        {
          name = "blob"
          properties = {
            privateLinkServiceId = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}

# The private way to striskworksdevsdcmluamdj
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_endpoint_storage_ml_file" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_workspace_dev_sdc.id
  name      = "pep-risk-workspace-dev-sdc-storage-ml-file"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-workspace"
    managed-by  = "fairway"
    golden-path = "ml-workspace"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_risk_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-risk-workspace-dev-sdc-pe-storage-ml-file"
      privateLinkServiceConnections = [
        {
          name = "file"
          properties = {
            privateLinkServiceId = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
            groupIds             = ["file"]
          }
        },
      ]
    }
  }
}

# The private way to kv-risk-wo-dev-sdc-ykkgb
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_workspace_dev_sdc.id
  name      = "pep-risk-workspace-dev-sdc-key-vault-vault"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-workspace"
    managed-by  = "fairway"
    golden-path = "ml-workspace"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_risk_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-risk-workspace-dev-sdc-pe-key-vault-vault"
      privateLinkServiceConnections = [
        {
          name = "vault"
          properties = {
            privateLinkServiceId = azapi_resource.workload_risk_workspace_swedencentral_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# The private way to crriskworkspacedevsdcaej6h
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_endpoint_registry_registry" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_workspace_dev_sdc.id
  name      = "pep-risk-workspace-dev-sdc-registry-registry"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-workspace"
    managed-by  = "fairway"
    golden-path = "ml-workspace"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_risk_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-risk-workspace-dev-sdc-pe-registry-registry"
      privateLinkServiceConnections = [
        {
          name = "registry"
          properties = {
            privateLinkServiceId = azapi_resource.workload_risk_workspace_swedencentral_registry.id
            groupIds             = ["registry"]
          }
        },
      ]
    }
  }
}

# The private way to mlw-risk-workspace-dev-sdc
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_endpoint_workspace_amlworkspace" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_workspace_dev_sdc.id
  name      = "pep-risk-workspace-dev-sdc-workspace-amlworkspace"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-workspace"
    managed-by  = "fairway"
    golden-path = "ml-workspace"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_risk_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-risk-workspace-dev-sdc-pe-workspace-amlworkspace"
      privateLinkServiceConnections = [
        {
          name = "amlworkspace"
          properties = {
            privateLinkServiceId = azapi_resource.workload_risk_workspace_swedencentral_workspace.id
            groupIds             = ["amlworkspace"]
          }
        },
      ]
    }
  }
}
