locals {
  tags = {
    team        = "platform"
    environment = "platform"
    application = "platform"
    managed-by  = "fairway"
  }
}
