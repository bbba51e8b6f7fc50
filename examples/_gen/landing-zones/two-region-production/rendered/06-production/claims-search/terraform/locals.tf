locals {
  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-search"
    managed-by  = "fairway"
    golden-path = "rag"
  }
}
