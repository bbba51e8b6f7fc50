variable "subscription_sub_platform" {
  description = "Id of the subscription sub-platform"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_sub_platform))
    error_message = "subscription_sub_platform must be an id of 32 hexadecimal digits in five groups."
  }
}
