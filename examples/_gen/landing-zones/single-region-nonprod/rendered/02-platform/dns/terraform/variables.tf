variable "hub_swedencentral_vnet_id" {
  description = "id of virtualNetworks vnet-hub-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.hub_swedencentral_vnet_id))
    error_message = "hub_swedencentral_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "subscription_sub_platform" {
  description = "Id of the subscription sub-platform"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_sub_platform))
    error_message = "subscription_sub_platform must be an id of 32 hexadecimal digits in five groups."
  }
}
