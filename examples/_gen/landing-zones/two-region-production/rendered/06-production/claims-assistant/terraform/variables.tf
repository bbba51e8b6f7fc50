variable "budget_start_claims_assistant" {
  description = "First day of the month in which the budget of claims-assistant begins. It must not be over when it is first deployed, and stays the same from then on."
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
  description = "id of actionGroups ag-platform-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.management_action_group_id))
    error_message = "management_action_group_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "management_log_analytics_id" {
  description = "id of workspaces log-platform-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.management_log_analytics_id))
    error_message = "management_log_analytics_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "spoke_claims_prod_germanywestcentral_vnet_id" {
  description = "id of virtualNetworks vnet-claims-prod-prod-gwc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.spoke_claims_prod_germanywestcentral_vnet_id))
    error_message = "spoke_claims_prod_germanywestcentral_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "spoke_claims_prod_swedencentral_vnet_id" {
  description = "id of virtualNetworks vnet-claims-prod-prod-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.spoke_claims_prod_swedencentral_vnet_id))
    error_message = "spoke_claims_prod_swedencentral_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "subscription_sub_claims_prod" {
  description = "Id of the subscription sub-claims-prod"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_sub_claims_prod))
    error_message = "subscription_sub_claims_prod must be an id of 32 hexadecimal digits in five groups."
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
