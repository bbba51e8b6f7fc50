locals {
  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "fraud-scoring"
    managed-by  = "fairway"
    golden-path = "batch-inference"
  }
}
