# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of gpu-platform in germanywestcentral
# requests/gpu-platform.yaml:3
resource "azapi_resource" "group_sub_gpu_prod_rg_gpu_platform_prod_gwc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-gpu-platform-prod-gwc"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-platform"
    managed-by  = "fairway"
    golden-path = "aks-gpu"
  }
}

# Everything of gpu-platform in swedencentral
# requests/gpu-platform.yaml:3
resource "azapi_resource" "group_sub_gpu_prod_rg_gpu_platform_prod_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-gpu-platform-prod-sdc"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-platform"
    managed-by  = "fairway"
    golden-path = "aks-gpu"
  }
}
