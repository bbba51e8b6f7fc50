# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# What containers write goes to the Log Analytics workspace of the landing zone, and the rule lies where that is
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_collection_containers" {
  type      = "Microsoft.Insights/dataCollectionRules@2024-03-11"
  parent_id = azapi_resource.group_sub_gpu_prod_rg_gpu_platform_prod_gwc.id
  name      = "dcr-gpu-platform-prod-gwc-containers"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-platform"
    managed-by  = "fairway"
    golden-path = "aks-gpu"
  }

  body = {
    kind = "Linux"
    properties = {
      dataSources = {
        extensions = [
          {
            name          = "ContainerInsightsExtension"
            extensionName = "ContainerInsights"
            streams       = ["Microsoft-ContainerInsights-Group-Default"]
            extensionSettings = {
              dataCollectionSettings = {
                interval               = "1m"
                namespaceFilteringMode = "Exclude"
                namespaces             = ["kube-system"]
                enableContainerLogV2   = true
              }
            }
          },
        ]
      }
      destinations = {
        logAnalytics = [
          {
            name                = "logs"
            workspaceResourceId = var.management_log_analytics_id
          },
        ]
      }
      dataFlows = [
        {
          streams      = ["Microsoft-ContainerInsights-Group-Default"]
          destinations = ["logs"]
        },
      ]
    }
  }
}

# What Prometheus measures goes to the workspace
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_collection_prometheus" {
  type      = "Microsoft.Insights/dataCollectionRules@2024-03-11"
  parent_id = azapi_resource.group_sub_gpu_prod_rg_gpu_platform_prod_gwc.id
  name      = "dcr-gpu-platform-prod-gwc-prometheus"
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
    kind = "Linux"
    properties = {
      dataCollectionEndpointId = azapi_resource.workload_gpu_platform_germanywestcentral_collection_endpoint.id
      dataSources = {
        prometheusForwarder = [
          {
            name               = "prometheus"
            streams            = ["Microsoft-PrometheusMetrics"]
            labelIncludeFilter = {}
          },
        ]
      }
      destinations = {
        monitoringAccounts = [
          {
            name              = "metrics"
            accountResourceId = azapi_resource.workload_gpu_platform_germanywestcentral_metrics.id
          },
        ]
      }
      dataFlows = [
        {
          streams      = ["Microsoft-PrometheusMetrics"]
          destinations = ["metrics"]
        },
      ]
    }
  }
}
