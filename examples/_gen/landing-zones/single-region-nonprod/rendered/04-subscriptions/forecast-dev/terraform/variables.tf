variable "dns_privatelink_api_azureml_ms_id" {
  description = "id of privateDnsZones privatelink.api.azureml.ms"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_api_azureml_ms_id))
    error_message = "dns_privatelink_api_azureml_ms_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "dns_privatelink_azurecr_io_id" {
  description = "id of privateDnsZones privatelink.azurecr.io"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_azurecr_io_id))
    error_message = "dns_privatelink_azurecr_io_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "dns_privatelink_blob_core_windows_net_id" {
  description = "id of privateDnsZones privatelink.blob.core.windows.net"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_blob_core_windows_net_id))
    error_message = "dns_privatelink_blob_core_windows_net_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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

variable "dns_privatelink_file_core_windows_net_id" {
  description = "id of privateDnsZones privatelink.file.core.windows.net"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_file_core_windows_net_id))
    error_message = "dns_privatelink_file_core_windows_net_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "dns_privatelink_notebooks_azure_net_id" {
  description = "id of privateDnsZones privatelink.notebooks.azure.net"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_notebooks_azure_net_id))
    error_message = "dns_privatelink_notebooks_azure_net_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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

variable "dns_privatelink_search_windows_net_id" {
  description = "id of privateDnsZones privatelink.search.windows.net"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_search_windows_net_id))
    error_message = "dns_privatelink_search_windows_net_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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
  description = "id of virtualNetworks vnet-hub-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.hub_swedencentral_vnet_id))
    error_message = "hub_swedencentral_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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

variable "mg_ai_corp_id" {
  description = "id of managementGroups ai-corp"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.mg_ai_corp_id))
    error_message = "mg_ai_corp_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "subscription_sub_forecast_dev" {
  description = "Id of the subscription sub-forecast-dev"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_sub_forecast_dev))
    error_message = "subscription_sub_forecast_dev must be an id of 32 hexadecimal digits in five groups."
  }
}
