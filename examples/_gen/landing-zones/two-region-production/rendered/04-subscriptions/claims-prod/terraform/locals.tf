locals {
  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-prod"
    managed-by  = "fairway"
  }
}
