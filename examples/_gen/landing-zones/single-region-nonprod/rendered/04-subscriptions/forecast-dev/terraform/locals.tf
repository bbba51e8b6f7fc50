locals {
  tags = {
    team        = "product"
    environment = "dev"
    cost-center = "K-1"
    workload    = "forecast-dev"
    managed-by  = "fairway"
  }
}
