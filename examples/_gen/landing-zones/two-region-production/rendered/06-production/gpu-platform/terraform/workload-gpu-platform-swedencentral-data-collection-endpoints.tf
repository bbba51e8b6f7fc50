# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Where measurements are handed in, with Microsoft Entra ID
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_swedencentral_collection_endpoint" {
  type      = "Microsoft.Insights/dataCollectionEndpoints@2024-03-11"
  parent_id = azapi_resource.group_sub_gpu_prod_rg_gpu_platform_prod_sdc.id
  name      = "dce-gpu-platform-prod-sdc"
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
      networkAcls = {
        publicNetworkAccess = "Enabled"
      }
    }
  }
}
