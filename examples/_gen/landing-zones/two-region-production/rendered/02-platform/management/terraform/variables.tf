variable "subscription_sub_management" {
  description = "Id of the subscription sub-management"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_sub_management))
    error_message = "subscription_sub_management must be an id of 32 hexadecimal digits in five groups."
  }
}
