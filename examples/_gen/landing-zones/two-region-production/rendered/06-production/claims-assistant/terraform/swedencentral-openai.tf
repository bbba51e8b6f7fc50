# claims-assistant
# Models in the EU for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# What prompts and answers must not hold
# requests/claims-assistant.yaml:3
resource "azapi_resource" "swedencentral_openai_content_filter" {
  type      = "Microsoft.CognitiveServices/accounts/raiPolicies@2026-07-01"
  parent_id = azapi_resource.swedencentral_openai.id
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
          severityThreshold = "Low"
          source            = "Prompt"
        },
        {
          name              = "Hate"
          enabled           = true
          blocking          = true
          severityThreshold = "Low"
          source            = "Completion"
        },
        {
          name              = "Sexual"
          enabled           = true
          blocking          = true
          severityThreshold = "Low"
          source            = "Prompt"
        },
        {
          name              = "Sexual"
          enabled           = true
          blocking          = true
          severityThreshold = "Low"
          source            = "Completion"
        },
        {
          name              = "Violence"
          enabled           = true
          blocking          = true
          severityThreshold = "Low"
          source            = "Prompt"
        },
        {
          name              = "Violence"
          enabled           = true
          blocking          = true
          severityThreshold = "Low"
          source            = "Completion"
        },
        {
          name              = "Selfharm"
          enabled           = true
          blocking          = true
          severityThreshold = "Low"
          source            = "Prompt"
        },
        {
          name              = "Selfharm"
          enabled           = true
          blocking          = true
          severityThreshold = "Low"
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
# requests/claims-assistant.yaml:3
resource "azapi_resource" "swedencentral_openai_model_claims_chat" {
  type      = "Microsoft.CognitiveServices/accounts/deployments@2026-07-01"
  parent_id = azapi_resource.swedencentral_openai.id
  name      = "claims-chat"

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
    azapi_resource.swedencentral_openai_content_filter,
  ]
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/claims-assistant.yaml:3
resource "azapi_resource" "swedencentral_openai_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.swedencentral_openai.id
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
# requests/claims-assistant.yaml:3
resource "azapi_resource" "swedencentral_openai_role_cognitive_services_openai_user_swedencentral_gateway" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_openai.id
  name      = "d710cd4c-1f84-52a0-830a-c30909645169"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.swedencentral_gateway.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "The gateway calls models for its clients"
    }
  }
}
