locals {
  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-assistant"
    managed-by  = "fairway"
    golden-path = "eu-models"
  }
}
