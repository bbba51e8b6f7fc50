# damage-photos
# Inference API on Kubernetes for claims, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of damage-photos in germanywestcentral
# requests/damage-photos.yaml:3
resource "azapi_resource" "group_sub_gpu_prod_rg_damage_photos_prod_gwc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-damage-photos-prod-gwc"
  location  = "germanywestcentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "damage-photos"
    managed-by  = "fairway"
    golden-path = "inference-api"
  }
}

# Everything of damage-photos in swedencentral
# requests/damage-photos.yaml:3
resource "azapi_resource" "group_sub_gpu_prod_rg_damage_photos_prod_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-damage-photos-prod-sdc"
  location  = "swedencentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "damage-photos"
    managed-by  = "fairway"
    golden-path = "inference-api"
  }
}
