variable "mg_connectivity_id" {
  description = "id of managementGroups connectivity"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.mg_connectivity_id))
    error_message = "mg_connectivity_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "mg_management_id" {
  description = "id of managementGroups management"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.mg_management_id))
    error_message = "mg_management_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}

variable "mg_mp_corp_id" {
  description = "id of managementGroups mp-corp"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/(subscriptions|providers)/[^/]", var.mg_mp_corp_id))
    error_message = "mg_mp_corp_id must be the id of a resource, which begins with /subscriptions/ or /providers/."
  }
}
