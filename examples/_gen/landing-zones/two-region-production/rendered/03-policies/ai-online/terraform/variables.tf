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

variable "policy_definition_fairway_ai_allowed_models_id" {
  description = "id of policyDefinitions fairway-ai-allowed-models"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.policy_definition_fairway_ai_allowed_models_id))
    error_message = "policy_definition_fairway_ai_allowed_models_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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
