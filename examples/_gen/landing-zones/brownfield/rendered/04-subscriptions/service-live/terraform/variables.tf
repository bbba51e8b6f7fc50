variable "ddos_plan_id" {
  description = "id of ddosProtectionPlans mp-ddos"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.ddos_plan_id))
    error_message = "ddos_plan_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
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

variable "hub_swedencentral_vnet_id" {
  description = "id of virtualNetworks mp-hub-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.hub_swedencentral_vnet_id))
    error_message = "hub_swedencentral_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "hub_westeurope_vnet_id" {
  description = "id of virtualNetworks mp-hub-weu"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.hub_westeurope_vnet_id))
    error_message = "hub_westeurope_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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

variable "mg_mp_ai_id" {
  description = "id of managementGroups mp-ai"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.mg_mp_ai_id))
    error_message = "mg_mp_ai_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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
