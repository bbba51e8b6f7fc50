# GPU platform
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# The network of gpu-prod in germanywestcentral.
# landing-zone.yaml:31
resource "azapi_resource" "group_sub_gpu_prod_rg_gpu_prod_prod_gwc_network" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-gpu-prod-prod-gwc-network"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-prod"
    managed-by  = "fairway"
  }
}

# The network of gpu-prod in swedencentral.
# landing-zone.yaml:31
resource "azapi_resource" "group_sub_gpu_prod_rg_gpu_prod_prod_sdc_network" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-gpu-prod-prod-sdc-network"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-prod"
    managed-by  = "fairway"
  }
}
