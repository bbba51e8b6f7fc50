locals {
  tags = {
    team        = "service"
    environment = "live"
    cost-center = "7210"
    application = "manuals"
    managed-by  = "fairway"
  }
}
