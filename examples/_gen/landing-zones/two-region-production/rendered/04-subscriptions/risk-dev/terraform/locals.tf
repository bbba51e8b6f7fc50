locals {
  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-dev"
    managed-by  = "fairway"
  }
}
