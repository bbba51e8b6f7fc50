variable "management_log_analytics_id" {
  description = "id of workspaces log-platform-sdc"
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
