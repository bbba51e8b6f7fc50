locals {
  tags = {
    team        = "service"
    environment = "test"
    cost-center = "7210"
    application = "service-test"
    managed-by  = "fairway"
  }
}
