variable "hub_germanywestcentral_vnet_id" {
  description = "id of virtualNetworks vnet-hub-gwc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.hub_germanywestcentral_vnet_id))
    error_message = "hub_germanywestcentral_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "hub_swedencentral_vnet_id" {
  description = "id of virtualNetworks vnet-hub-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.hub_swedencentral_vnet_id))
    error_message = "hub_swedencentral_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "subscription_sub_connectivity" {
  description = "Id of the subscription sub-connectivity"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_sub_connectivity))
    error_message = "subscription_sub_connectivity must be an id of 32 hexadecimal digits in five groups."
  }
}
