variable "management_log_analytics_id" {
  description = "id of workspaces log-platform-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.management_log_analytics_id))
    error_message = "management_log_analytics_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}
