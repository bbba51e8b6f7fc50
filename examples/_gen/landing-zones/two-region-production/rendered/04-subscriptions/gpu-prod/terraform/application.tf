# GPU platform
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# Who did what in the subscription
# landing-zone.yaml:31
resource "azapi_resource" "application_activity_log" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "activity-log"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          category = "Administrative"
          enabled  = true
        },
        {
          category = "Security"
          enabled  = true
        },
        {
          category = "ServiceHealth"
          enabled  = true
        },
        {
          category = "Alert"
          enabled  = true
        },
        {
          category = "Recommendation"
          enabled  = true
        },
        {
          category = "Policy"
          enabled  = true
        },
        {
          category = "Autoscale"
          enabled  = true
        },
        {
          category = "ResourceHealth"
          enabled  = true
        },
      ]
    }
  }
}

# Microsoft Defender for AI
# landing-zone.yaml:31
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_ai" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "AI"

  body = {
    properties = {
      pricingTier = "Standard"
    }
  }
}

# Microsoft Defender for Arm
# landing-zone.yaml:31
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_arm" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "Arm"

  body = {
    properties = {
      pricingTier = "Standard"
      subPlan     = "PerSubscription"
    }
  }

  depends_on = [
    azapi_update_resource.application_defender_ai,
  ]
}

# Microsoft Defender for Containers
# landing-zone.yaml:31
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_containers" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "Containers"

  body = {
    properties = {
      pricingTier = "Standard"
    }
  }

  depends_on = [
    azapi_update_resource.application_defender_arm,
  ]
}

# Microsoft Defender for KeyVaults
# landing-zone.yaml:31
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_keyvaults" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "KeyVaults"

  body = {
    properties = {
      pricingTier = "Standard"
      subPlan     = "PerKeyVault"
    }
  }

  depends_on = [
    azapi_update_resource.application_defender_containers,
  ]
}

# Microsoft Defender for StorageAccounts
# landing-zone.yaml:31
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_storageaccounts" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "StorageAccounts"

  body = {
    properties = {
      pricingTier = "Standard"
      subPlan     = "DefenderForStorageV2"
    }
  }

  depends_on = [
    azapi_update_resource.application_defender_keyvaults,
  ]
}

# Microsoft Defender for VirtualMachines
# landing-zone.yaml:31
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "application_defender_virtualmachines" {
  type      = "Microsoft.Security/pricings@2024-01-01"
  parent_id = "/subscriptions/${var.subscription_sub_gpu_prod}"
  name      = "VirtualMachines"

  body = {
    properties = {
      pricingTier = "Standard"
      subPlan     = "P2"
    }
  }

  depends_on = [
    azapi_update_resource.application_defender_storageaccounts,
  ]
}
