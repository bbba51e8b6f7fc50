variable "budget_start_damage_photos" {
  description = "First day of the month in which the budget of damage-photos begins. It must not be over when it is first deployed, and stays the same from then on."
  type        = string
  nullable    = false
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

variable "spoke_gpu_prod_germanywestcentral_vnet_id" {
  description = "id of virtualNetworks vnet-gpu-prod-prod-gwc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.spoke_gpu_prod_germanywestcentral_vnet_id))
    error_message = "spoke_gpu_prod_germanywestcentral_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "spoke_gpu_prod_swedencentral_vnet_id" {
  description = "id of virtualNetworks vnet-gpu-prod-prod-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.spoke_gpu_prod_swedencentral_vnet_id))
    error_message = "spoke_gpu_prod_swedencentral_vnet_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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

variable "tenant_id" {
  description = "Id of the Microsoft Entra tenant"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.tenant_id))
    error_message = "tenant_id must be an id of 32 hexadecimal digits in five groups."
  }
}

variable "workload_gpu_platform_germanywestcentral_cluster_oidc_issuer_profile_issuer_url" {
  description = "properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-gwc"
  type        = string
  nullable    = false
}

variable "workload_gpu_platform_germanywestcentral_metrics_id" {
  description = "id of accounts amw-gpu-platform-prod-gwc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.workload_gpu_platform_germanywestcentral_metrics_id))
    error_message = "workload_gpu_platform_germanywestcentral_metrics_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "workload_gpu_platform_swedencentral_cluster_oidc_issuer_profile_issuer_url" {
  description = "properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-sdc"
  type        = string
  nullable    = false
}

variable "workload_gpu_platform_swedencentral_metrics_id" {
  description = "id of accounts amw-gpu-platform-prod-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.workload_gpu_platform_swedencentral_metrics_id))
    error_message = "workload_gpu_platform_swedencentral_metrics_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}
