# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# The private way to kv-gpu-pl-prod-gwc-xxbpc
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_gpu_prod_rg_gpu_platform_prod_gwc.id
  name      = "pep-gpu-platform-prod-gwc-key-vault-vault"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-platform"
    managed-by  = "fairway"
    golden-path = "aks-gpu"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_germanywestcentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-gpu-platform-prod-gwc-pe-key-vault-vault"
      privateLinkServiceConnections = [
        {
          name = "vault"
          properties = {
            privateLinkServiceId = azapi_resource.workload_gpu_platform_germanywestcentral_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# The private way to amw-gpu-platform-prod-gwc
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_endpoint_metrics_prometheusmetrics" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_gpu_prod_rg_gpu_platform_prod_gwc.id
  name      = "pep-gpu-platform-prod-gwc-metrics-prometheusmetrics"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-platform"
    managed-by  = "fairway"
    golden-path = "aks-gpu"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_germanywestcentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-gpu-platform-prod-gwc-pe-metrics-prometheusmetrics"
      privateLinkServiceConnections = [
        {
          name = "prometheusMetrics"
          properties = {
            privateLinkServiceId = azapi_resource.workload_gpu_platform_germanywestcentral_metrics.id
            groupIds             = ["prometheusMetrics"]
          }
        },
      ]
    }
  }
}

# The private way to crgpuplatformprodgwcrpro3
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_endpoint_registry_registry" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_gpu_prod_rg_gpu_platform_prod_gwc.id
  name      = "pep-gpu-platform-prod-gwc-registry-registry"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-platform"
    managed-by  = "fairway"
    golden-path = "aks-gpu"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_germanywestcentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-gpu-platform-prod-gwc-pe-registry-registry"
      privateLinkServiceConnections = [
        {
          name = "registry"
          properties = {
            privateLinkServiceId = azapi_resource.workload_gpu_platform_germanywestcentral_registry.id
            groupIds             = ["registry"]
          }
        },
      ]
    }
  }
}
