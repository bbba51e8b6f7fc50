# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# What prompts and answers must not hold
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_openai_content_filter" {
  type      = "Microsoft.CognitiveServices/accounts/raiPolicies@2026-07-01"
  parent_id = azapi_resource.germanywestcentral_openai.id
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
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_openai_model_chat" {
  type      = "Microsoft.CognitiveServices/accounts/deployments@2026-07-01"
  parent_id = azapi_resource.germanywestcentral_openai.id
  name      = "chat"

  body = {
    sku = {
      name     = "DataZoneStandard"
      capacity = 150
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
    azapi_resource.germanywestcentral_openai_content_filter,
  ]
}

# text-embedding-3-large 1, Standard
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_openai_model_embeddings" {
  type      = "Microsoft.CognitiveServices/accounts/deployments@2026-07-01"
  parent_id = azapi_resource.germanywestcentral_openai.id
  name      = "embeddings"

  body = {
    sku = {
      name     = "Standard"
      capacity = 120
    }
    properties = {
      model = {
        format  = "OpenAI"
        name    = "text-embedding-3-large"
        version = "1"
      }
      versionUpgradeOption = "OnceCurrentVersionExpired"
      raiPolicyName        = "content-filter"
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false

  depends_on = [
    azapi_resource.germanywestcentral_openai_model_chat,
  ]
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_openai_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.germanywestcentral_openai.id
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

# Search embeds documents and questions
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_openai_role_cognitive_services_openai_user_germanywestcentral_search" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_openai.id
  name      = "eccd5e48-2899-55f1-8bb5-595469f10a46"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.germanywestcentral_search.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Search embeds documents and questions"
    }
  }
}

# Documents are embedded
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_openai_role_cognitive_services_openai_user_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_openai.id
  name      = "9989d0cc-4563-5105-9e31-ab425b0f77f7"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are embedded"
    }
  }
}

# The application asks models
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_openai_role_cognitive_services_openai_user_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_openai.id
  name      = "6667f717-425d-52dc-a43e-4a85b5af261b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application asks models"
    }
  }
}
