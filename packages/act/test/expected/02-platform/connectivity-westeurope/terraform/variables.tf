variable "subscription_connectivity" {
  description = "Id of the subscription connectivity"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_connectivity))
    error_message = "subscription_connectivity must be an id of 32 hexadecimal digits in five groups."
  }
}
