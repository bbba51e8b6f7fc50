locals {
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
