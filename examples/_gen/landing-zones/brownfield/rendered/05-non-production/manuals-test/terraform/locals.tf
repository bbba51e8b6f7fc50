locals {
  tags = {
    team        = "service"
    environment = "test"
    cost-center = "7210"
    application = "manuals-test"
    managed-by  = "fairway"
  }
}
