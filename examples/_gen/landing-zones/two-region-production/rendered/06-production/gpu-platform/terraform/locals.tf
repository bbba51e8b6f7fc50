locals {
  tags = {
    team        = "platform"
    environment = "prod"
    cost-center = "CC-1000"
    workload    = "gpu-platform"
    managed-by  = "fairway"
    golden-path = "aks-gpu"
  }
}
