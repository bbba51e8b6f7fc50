# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# What Prometheus measures on the cluster; eighteen months of it are kept
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_swedencentral_metrics" {
  type      = "Microsoft.Monitor/accounts@2025-10-03"
  parent_id = azapi_resource.group_sub_gpu_prod_rg_gpu_platform_prod_sdc.id
  name      = "amw-gpu-platform-prod-sdc"
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
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}
