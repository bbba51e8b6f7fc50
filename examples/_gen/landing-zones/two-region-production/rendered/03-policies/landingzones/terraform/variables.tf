variable "ddos_plan_id" {
  description = "id of ddosProtectionPlans ddos-hub-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.ddos_plan_id))
    error_message = "ddos_plan_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "management_data_collection_rule_change_tracking_id" {
  description = "id of dataCollectionRules dcr-platform-sdc-change-tracking"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.management_data_collection_rule_change_tracking_id))
    error_message = "management_data_collection_rule_change_tracking_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "management_data_collection_rule_defender_sql_id" {
  description = "id of dataCollectionRules dcr-platform-sdc-defender-sql"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.management_data_collection_rule_defender_sql_id))
    error_message = "management_data_collection_rule_defender_sql_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "management_data_collection_rule_vm_insights_id" {
  description = "id of dataCollectionRules dcr-platform-sdc-vm-insights"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.management_data_collection_rule_vm_insights_id))
    error_message = "management_data_collection_rule_vm_insights_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "management_identity_id" {
  description = "id of userAssignedIdentities id-platform-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.management_identity_id))
    error_message = "management_identity_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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

variable "mg_ai_online_id" {
  description = "id of managementGroups ai-online"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.mg_ai_online_id))
    error_message = "mg_ai_online_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}
