variable "hub_westeurope_firewall_ip_configurations_private_ip_address" {
  description = "properties.ipConfigurations[0].properties.privateIPAddress of azureFirewalls afw-hub-weu"
  type        = string
  nullable    = false
}

variable "hub_westeurope_vnet_id" {
  description = "id of virtualNetworks vnet-hub-weu"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.hub_westeurope_vnet_id))
    error_message = "hub_westeurope_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "management_log_analytics_id" {
  description = "id of workspaces log-platform"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.management_log_analytics_id))
    error_message = "management_log_analytics_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "subscription_vision_prod" {
  description = "Id of the subscription vision-prod"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_vision_prod))
    error_message = "subscription_vision_prod must be an id of 32 hexadecimal digits in five groups."
  }
}

variable "workload_vision_gateway_id" {
  description = "id of service apim-vision"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.workload_vision_gateway_id))
    error_message = "workload_vision_gateway_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}
