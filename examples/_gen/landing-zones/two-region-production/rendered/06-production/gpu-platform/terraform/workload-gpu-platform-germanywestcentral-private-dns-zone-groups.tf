# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Every name under which kv-gpu-pl-prod-gwc-xxbpc is found
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_endpoint_key_vault_vault_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.workload_gpu_platform_germanywestcentral_endpoint_key_vault_vault.id
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

# Every name under which amw-gpu-platform-prod-gwc is found
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_endpoint_metrics_prometheusmetrics_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.workload_gpu_platform_germanywestcentral_endpoint_metrics_prometheusmetrics.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-germanywestcentral-prometheus-monitor-azure-com"
          properties = {
            privateDnsZoneId = var.dns_privatelink_germanywestcentral_prometheus_monitor_azure_com_id
          }
        },
      ]
    }
  }
}

# Every name under which crgpuplatformprodgwcrpro3 is found
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_endpoint_registry_registry_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.workload_gpu_platform_germanywestcentral_endpoint_registry_registry.id
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
