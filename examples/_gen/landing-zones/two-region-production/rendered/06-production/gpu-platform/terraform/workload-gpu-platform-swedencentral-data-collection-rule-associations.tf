# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# The cluster hands its measurements in there
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_swedencentral_cluster_collection_configurationaccessendpoint" {
  type      = "Microsoft.Insights/dataCollectionRuleAssociations@2024-03-11"
  parent_id = azapi_resource.workload_gpu_platform_swedencentral_cluster.id
  name      = "configurationAccessEndpoint"

  body = {
    properties = {
      dataCollectionEndpointId = azapi_resource.workload_gpu_platform_swedencentral_collection_endpoint.id
    }
  }
}

# The cluster hands its measurements in there
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_swedencentral_cluster_collection_containers" {
  type      = "Microsoft.Insights/dataCollectionRuleAssociations@2024-03-11"
  parent_id = azapi_resource.workload_gpu_platform_swedencentral_cluster.id
  name      = "containers"

  body = {
    properties = {
      dataCollectionRuleId = azapi_resource.workload_gpu_platform_swedencentral_collection_containers.id
    }
  }
}

# The cluster hands its measurements in there
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_swedencentral_cluster_collection_prometheus" {
  type      = "Microsoft.Insights/dataCollectionRuleAssociations@2024-03-11"
  parent_id = azapi_resource.workload_gpu_platform_swedencentral_cluster.id
  name      = "prometheus"

  body = {
    properties = {
      dataCollectionRuleId = azapi_resource.workload_gpu_platform_swedencentral_collection_prometheus.id
    }
  }
}
