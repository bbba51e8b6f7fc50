variable "budget_start_manuals" {
  description = "First day of the month in which the budget of manuals begins. It must not be over when it is first deployed, and stays the same from then on."
  type        = string
  nullable    = false
}

variable "dns_privatelink_cognitiveservices_azure_com_id" {
  description = "id of privateDnsZones privatelink.cognitiveservices.azure.com"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_cognitiveservices_azure_com_id))
    error_message = "dns_privatelink_cognitiveservices_azure_com_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "dns_privatelink_openai_azure_com_id" {
  description = "id of privateDnsZones privatelink.openai.azure.com"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_openai_azure_com_id))
    error_message = "dns_privatelink_openai_azure_com_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "dns_privatelink_services_ai_azure_com_id" {
  description = "id of privateDnsZones privatelink.services.ai.azure.com"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_services_ai_azure_com_id))
    error_message = "dns_privatelink_services_ai_azure_com_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "dns_privatelink_vaultcore_azure_net_id" {
  description = "id of privateDnsZones privatelink.vaultcore.azure.net"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_vaultcore_azure_net_id))
    error_message = "dns_privatelink_vaultcore_azure_net_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "management_action_group_id" {
  description = "id of actionGroups mp-platform-weu-ag"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.management_action_group_id))
    error_message = "management_action_group_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "management_log_analytics_id" {
  description = "id of workspaces mp-platform-weu-log"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.management_log_analytics_id))
    error_message = "management_log_analytics_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "spoke_service_live_swedencentral_vnet_id" {
  description = "id of virtualNetworks mp-service-live-prd-sdc-vnet"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.spoke_service_live_swedencentral_vnet_id))
    error_message = "spoke_service_live_swedencentral_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "spoke_service_live_westeurope_vnet_id" {
  description = "id of virtualNetworks mp-service-live-prd-weu-vnet"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.spoke_service_live_westeurope_vnet_id))
    error_message = "spoke_service_live_westeurope_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "subscription_mp_service_live" {
  description = "Id of the subscription mp-service-live"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_mp_service_live))
    error_message = "subscription_mp_service_live must be an id of 32 hexadecimal digits in five groups."
  }
}

variable "tenant_id" {
  description = "Id of the Microsoft Entra tenant"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.tenant_id))
    error_message = "tenant_id must be an id of 32 hexadecimal digits in five groups."
  }
}
