variable "ddos_plan_id" {
  description = "id of ddosProtectionPlans ddos-hub-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.ddos_plan_id))
    error_message = "ddos_plan_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}
