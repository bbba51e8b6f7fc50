variable "ddos_plan_id" {
  description = "id of ddosProtectionPlans ddos-hub-sdc"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.ddos_plan_id))
    error_message = "ddos_plan_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
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
