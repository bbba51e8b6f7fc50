# fraud-scoring
# Batch inference for claims, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of fraud-scoring in germanywestcentral
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "group_sub_gpu_prod_rg_fraud_scoring_prod_gwc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-fraud-scoring-prod-gwc"
  location  = "germanywestcentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "fraud-scoring"
    managed-by  = "fairway"
    golden-path = "batch-inference"
  }
}

# Everything of fraud-scoring in swedencentral
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "group_sub_gpu_prod_rg_fraud_scoring_prod_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-fraud-scoring-prod-sdc"
  location  = "swedencentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "fraud-scoring"
    managed-by  = "fairway"
    golden-path = "batch-inference"
  }
}
