locals {
  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "damage-photos"
    managed-by  = "fairway"
    golden-path = "inference-api"
  }
}
