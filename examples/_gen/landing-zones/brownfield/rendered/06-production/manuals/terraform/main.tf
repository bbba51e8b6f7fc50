# manuals
# Models for applications for service, in Field service.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of manuals in swedencentral
# requests.yaml:21
resource "azapi_resource" "group_mp_manuals_prd_sdc_rg" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_live}"
  name      = "mp-manuals-prd-sdc-rg"
  location  = "swedencentral"
  tags      = local.tags
}

# Everything of manuals in westeurope
# requests.yaml:21
resource "azapi_resource" "group_mp_manuals_prd_weu_rg" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_live}"
  name      = "mp-manuals-prd-weu-rg"
  location  = "westeurope"
  tags      = local.tags
}

# What manuals may cost in a month, and who is told
# requests.yaml:21
resource "azapi_resource" "budget" {
  type      = "Microsoft.Consumption/budgets@2026-06-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_live}"
  name      = "budget-manuals"

  body = {
    properties = {
      category  = "Cost"
      amount    = 8000
      timeGrain = "Monthly"
      timePeriod = {
        startDate = var.budget_start_manuals
      }
      filter = {
        dimensions = {
          name     = "ResourceGroupName"
          operator = "In"
          values   = ["mp-manuals-prd-weu-rg", "mp-manuals-prd-sdc-rg"]
        }
      }
      notifications = {
        actual-50 = {
          enabled       = true
          operator      = "GreaterThanOrEqualTo"
          threshold     = 50
          thresholdType = "Actual"
          contactEmails = ["cloud-office@meridian.example"]
          contactGroups = [var.management_action_group_id]
        }
        actual-75 = {
          enabled       = true
          operator      = "GreaterThanOrEqualTo"
          threshold     = 75
          thresholdType = "Actual"
          contactEmails = ["cloud-office@meridian.example"]
          contactGroups = [var.management_action_group_id]
        }
        actual-90 = {
          enabled       = true
          operator      = "GreaterThanOrEqualTo"
          threshold     = 90
          thresholdType = "Actual"
          contactEmails = ["cloud-office@meridian.example"]
          contactGroups = [var.management_action_group_id]
        }
        forecasted-100 = {
          enabled       = true
          operator      = "GreaterThanOrEqualTo"
          threshold     = 100
          thresholdType = "Forecasted"
          contactEmails = ["cloud-office@meridian.example"]
          contactGroups = [var.management_action_group_id]
        }
      }
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false

  depends_on = [
    azapi_resource.group_mp_manuals_prd_sdc_rg,
    azapi_resource.group_mp_manuals_prd_weu_rg,
  ]
}
