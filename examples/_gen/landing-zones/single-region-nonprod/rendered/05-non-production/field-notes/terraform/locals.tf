locals {
  tags = {
    team        = "product"
    environment = "dev"
    cost-center = "K-1"
    workload    = "field-notes"
    managed-by  = "fairway"
    golden-path = "rag"
  }
}
