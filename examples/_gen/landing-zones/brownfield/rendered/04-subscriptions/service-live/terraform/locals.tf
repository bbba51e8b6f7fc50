locals {
  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "service-live"
    managed-by  = "fairway"
  }
}
