variable "ddos_plan_id" {
  description = "id of ddosProtectionPlans ddos-hub-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.ddos_plan_id))
    error_message = "ddos_plan_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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

variable "dns_privatelink_dfs_core_windows_net_id" {
  description = "id of privateDnsZones privatelink.dfs.core.windows.net"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_dfs_core_windows_net_id))
    error_message = "dns_privatelink_dfs_core_windows_net_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "dns_privatelink_germanywestcentral_azmk8s_io_id" {
  description = "id of privateDnsZones privatelink.germanywestcentral.azmk8s.io"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_germanywestcentral_azmk8s_io_id))
    error_message = "dns_privatelink_germanywestcentral_azmk8s_io_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "dns_privatelink_germanywestcentral_prometheus_monitor_azure_com_id" {
  description = "id of privateDnsZones privatelink.germanywestcentral.prometheus.monitor.azure.com"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_germanywestcentral_prometheus_monitor_azure_com_id))
    error_message = "dns_privatelink_germanywestcentral_prometheus_monitor_azure_com_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "dns_privatelink_swedencentral_azmk8s_io_id" {
  description = "id of privateDnsZones privatelink.swedencentral.azmk8s.io"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_swedencentral_azmk8s_io_id))
    error_message = "dns_privatelink_swedencentral_azmk8s_io_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "dns_privatelink_swedencentral_prometheus_monitor_azure_com_id" {
  description = "id of privateDnsZones privatelink.swedencentral.prometheus.monitor.azure.com"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_swedencentral_prometheus_monitor_azure_com_id))
    error_message = "dns_privatelink_swedencentral_prometheus_monitor_azure_com_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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

variable "subscription_sub_gpu_prod" {
  description = "Id of the subscription sub-gpu-prod"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_sub_gpu_prod))
    error_message = "subscription_sub_gpu_prod must be an id of 32 hexadecimal digits in five groups."
  }
}
