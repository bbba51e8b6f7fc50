variable "dns_privatelink_api_azureml_ms_id" {
  description = "id of privateDnsZones privatelink.api.azureml.ms"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.dns_privatelink_api_azureml_ms_id))
    error_message = "dns_privatelink_api_azureml_ms_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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

variable "management_log_analytics_id" {
  description = "id of workspaces mp-platform-weu-log"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.management_log_analytics_id))
    error_message = "management_log_analytics_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "policy_definition_fairway_ai_account_outbound_id" {
  description = "id of policyDefinitions fairway-ai-account-outbound"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.policy_definition_fairway_ai_account_outbound_id))
    error_message = "policy_definition_fairway_ai_account_outbound_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "policy_definition_fairway_ai_allowed_deployment_types_id" {
  description = "id of policyDefinitions fairway-ai-allowed-deployment-types"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.policy_definition_fairway_ai_allowed_deployment_types_id))
    error_message = "policy_definition_fairway_ai_allowed_deployment_types_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "policy_definition_fairway_ai_gpu_allowed_sizes_id" {
  description = "id of policyDefinitions fairway-ai-gpu-allowed-sizes"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.policy_definition_fairway_ai_gpu_allowed_sizes_id))
    error_message = "policy_definition_fairway_ai_gpu_allowed_sizes_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "policy_definition_fairway_ai_gpu_cost_tags_id" {
  description = "id of policyDefinitions fairway-ai-gpu-cost-tags"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.policy_definition_fairway_ai_gpu_cost_tags_id))
    error_message = "policy_definition_fairway_ai_gpu_cost_tags_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "policy_definition_fairway_ai_gpu_pool_cost_tags_id" {
  description = "id of policyDefinitions fairway-ai-gpu-pool-cost-tags"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.policy_definition_fairway_ai_gpu_pool_cost_tags_id))
    error_message = "policy_definition_fairway_ai_gpu_pool_cost_tags_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "policy_definition_fairway_deploy_foundry_dns_id" {
  description = "id of policyDefinitions fairway-deploy-foundry-dns"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.policy_definition_fairway_deploy_foundry_dns_id))
    error_message = "policy_definition_fairway_deploy_foundry_dns_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "policy_set_fairway_endpoint_dns_id" {
  description = "id of policySetDefinitions fairway-endpoint-dns"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.policy_set_fairway_endpoint_dns_id))
    error_message = "policy_set_fairway_endpoint_dns_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "subscription_mp_network" {
  description = "Id of the subscription mp-network"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_mp_network))
    error_message = "subscription_mp_network must be an id of 32 hexadecimal digits in five groups."
  }
}
