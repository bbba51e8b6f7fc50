# damage-photos
# Inference API on Kubernetes for claims, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of damage-photos in germanywestcentral
# requests/damage-photos.yaml:3
resource "azapi_resource" "group_rg_damage_photos_prod_gwc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-damage-photos-prod-gwc"
  location  = "germanywestcentral"
  tags      = local.tags
}

# Everything of damage-photos in swedencentral
# requests/damage-photos.yaml:3
resource "azapi_resource" "group_rg_damage_photos_prod_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-damage-photos-prod-sdc"
  location  = "swedencentral"
  tags      = local.tags
}

# What damage-photos may cost in a month, and who is told
# requests/damage-photos.yaml:3
resource "azapi_resource" "budget" {
  type      = "Microsoft.Consumption/budgets@2026-06-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "budget-damage-photos"

  body = {
    properties = {
      category  = "Cost"
      amount    = 3000
      timeGrain = "Monthly"
      timePeriod = {
        startDate = var.budget_start_damage_photos
      }
      filter = {
        dimensions = {
          name     = "ResourceGroupName"
          operator = "In"
          values   = ["rg-damage-photos-prod-sdc", "rg-damage-photos-prod-gwc"]
        }
      }
      notifications = {
        actual-50 = {
          enabled       = true
          operator      = "GreaterThanOrEqualTo"
          threshold     = 50
          thresholdType = "Actual"
          contactEmails = ["finops@northlight.example"]
          contactGroups = [var.management_action_group_id]
        }
        actual-75 = {
          enabled       = true
          operator      = "GreaterThanOrEqualTo"
          threshold     = 75
          thresholdType = "Actual"
          contactEmails = ["finops@northlight.example"]
          contactGroups = [var.management_action_group_id]
        }
        actual-90 = {
          enabled       = true
          operator      = "GreaterThanOrEqualTo"
          threshold     = 90
          thresholdType = "Actual"
          contactEmails = ["finops@northlight.example"]
          contactGroups = [var.management_action_group_id]
        }
        forecasted-100 = {
          enabled       = true
          operator      = "GreaterThanOrEqualTo"
          threshold     = 100
          thresholdType = "Forecasted"
          contactEmails = ["finops@northlight.example"]
          contactGroups = [var.management_action_group_id]
        }
      }
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false

  depends_on = [
    azapi_resource.group_rg_damage_photos_prod_gwc,
    azapi_resource.group_rg_damage_photos_prod_sdc,
  ]
}
