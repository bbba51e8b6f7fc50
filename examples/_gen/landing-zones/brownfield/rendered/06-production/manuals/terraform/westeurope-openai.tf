# manuals
# Models for applications for service, in Field service.
# Written by Fairway from the estate: change the estate, not this file.

# What prompts and answers must not hold
# requests.yaml:21
resource "azapi_resource" "westeurope_openai_content_filter" {
  type      = "Microsoft.CognitiveServices/accounts/raiPolicies@2026-07-01"
  parent_id = azapi_resource.westeurope_openai.id
  name      = "content-filter"

  body = {
    properties = {
      mode           = "Blocking"
      basePolicyName = "Microsoft.DefaultV2"
      contentFilters = [
        {
          name              = "Hate"
          enabled           = true
          blocking          = true
          severityThreshold = "Medium"
          source            = "Prompt"
        },
        {
          name              = "Hate"
          enabled           = true
          blocking          = true
          severityThreshold = "Medium"
          source            = "Completion"
        },
        {
          name              = "Sexual"
          enabled           = true
          blocking          = true
          severityThreshold = "Medium"
          source            = "Prompt"
        },
        {
          name              = "Sexual"
          enabled           = true
          blocking          = true
          severityThreshold = "Medium"
          source            = "Completion"
        },
        {
          name              = "Violence"
          enabled           = true
          blocking          = true
          severityThreshold = "Medium"
          source            = "Prompt"
        },
        {
          name              = "Violence"
          enabled           = true
          blocking          = true
          severityThreshold = "Medium"
          source            = "Completion"
        },
        {
          name              = "Selfharm"
          enabled           = true
          blocking          = true
          severityThreshold = "Medium"
          source            = "Prompt"
        },
        {
          name              = "Selfharm"
          enabled           = true
          blocking          = true
          severityThreshold = "Medium"
          source            = "Completion"
        },
        {
          name     = "Jailbreak"
          enabled  = true
          blocking = true
          source   = "Prompt"
        },
        {
          name     = "Indirect Attack"
          enabled  = true
          blocking = true
          source   = "Prompt"
        },
        {
          name     = "Protected Material Text"
          enabled  = true
          blocking = true
          source   = "Completion"
        },
        {
          name     = "Protected Material Code"
          enabled  = true
          blocking = true
          source   = "Completion"
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# gpt-5.4 2026-03-05, DataZoneStandard
# requests.yaml:21
resource "azapi_resource" "westeurope_openai_model_chat" {
  type      = "Microsoft.CognitiveServices/accounts/deployments@2026-07-01"
  parent_id = azapi_resource.westeurope_openai.id
  name      = "chat"

  body = {
    sku = {
      name     = "DataZoneStandard"
      capacity = 300
    }
    properties = {
      model = {
        format  = "OpenAI"
        name    = "gpt-5.4"
        version = "2026-03-05"
      }
      versionUpgradeOption = "OnceCurrentVersionExpired"
      raiPolicyName        = "content-filter"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false

  depends_on = [
    azapi_resource.westeurope_openai_content_filter,
  ]
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:21
resource "azapi_resource" "westeurope_openai_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.westeurope_openai.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# The gateway calls models for its clients
# requests.yaml:21
resource "azapi_resource" "westeurope_openai_role_cognitive_services_openai_user_westeurope_gateway" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.westeurope_openai.id
  name      = "285c3e66-2bb5-53d4-8a03-07d80319288c"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_mp_service_live}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.westeurope_gateway.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "The gateway calls models for its clients"
    }
  }
}
