# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# What gpu-platform (cluster) signs in with: no password, no key
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_identity_cluster" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_sub_gpu_prod_rg_gpu_platform_prod_gwc.id
  name      = "id-gpu-platform-prod-gwc-cluster"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-platform"
    managed-by  = "fairway"
    golden-path = "aks-gpu"
  }

  response_export_values = ["properties.principalId"]
}

# What gpu-platform (nodes) signs in with: no password, no key
# requests/gpu-platform.yaml:3
resource "azapi_resource" "workload_gpu_platform_germanywestcentral_identity_nodes" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_sub_gpu_prod_rg_gpu_platform_prod_gwc.id
  name      = "id-gpu-platform-prod-gwc-nodes"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-platform"
    managed-by  = "fairway"
    golden-path = "aks-gpu"
  }

  response_export_values = ["properties.clientId", "properties.principalId"]
}
