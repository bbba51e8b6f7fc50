# gpu-platform
# Kubernetes with GPUs for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of gpu-platform in germanywestcentral
# requests/gpu-platform.yaml:3
resource "azapi_resource" "group_rg_gpu_platform_prod_gwc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-gpu-platform-prod-gwc"
  location  = "germanywestcentral"
  tags      = local.tags
}

# Everything of gpu-platform in swedencentral
# requests/gpu-platform.yaml:3
resource "azapi_resource" "group_rg_gpu_platform_prod_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "rg-gpu-platform-prod-sdc"
  location  = "swedencentral"
  tags      = local.tags
}

# What gpu-platform may cost in a month, and who is told
# requests/gpu-platform.yaml:3
resource "azapi_resource" "budget" {
  type      = "Microsoft.Consumption/budgets@2026-06-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "budget-gpu-platform"

  body = {
    properties = {
      category  = "Cost"
      amount    = 45000
      timeGrain = "Monthly"
      timePeriod = {
        startDate = var.budget_start_gpu_platform
      }
      filter = {
        dimensions = {
          name     = "ResourceGroupName"
          operator = "In"
          values = [
            "rg-gpu-platform-prod-sdc",
            "rg-gpu-platform-prod-gwc",
            "rg-gpu-platform-prod-sdc-nodes",
            "rg-gpu-platform-prod-gwc-nodes",
          ]
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
    azapi_resource.group_rg_gpu_platform_prod_gwc,
    azapi_resource.group_rg_gpu_platform_prod_sdc,
  ]
}
