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

variable "subscription_sub_connectivity" {
  description = "Id of the subscription sub-connectivity"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", var.subscription_sub_connectivity))
    error_message = "subscription_sub_connectivity must be an id of 32 hexadecimal digits in five groups."
  }
}
