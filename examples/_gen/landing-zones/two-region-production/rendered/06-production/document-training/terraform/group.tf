# document-training
# GPU cluster for training for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of document-training in swedencentral
# requests/document-training.yaml:3
resource "azapi_resource" "group_sub_gpu_prod_rg_document_training_prod_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-document-training-prod-sdc"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "document-training"
    managed-by  = "fairway"
    golden-path = "gpu-cluster"
    expires     = "2027-04-30"
  }
}
