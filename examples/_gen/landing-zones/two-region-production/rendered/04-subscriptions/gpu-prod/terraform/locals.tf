locals {
  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-prod"
    managed-by  = "fairway"
  }
}
