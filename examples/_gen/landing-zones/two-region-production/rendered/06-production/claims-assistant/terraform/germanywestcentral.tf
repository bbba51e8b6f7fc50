# claims-assistant
# Models in the EU for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# Secrets, keys and certificates of claims-assistant: soft delete and purge protection are its backup
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_rg_claims_assistant_prod_gwc.id
  name      = "kv-claims-prod-gwc-q7hcd"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    properties = {
      tenantId = var.tenant_id
      sku = {
        family = "A"
        name   = "standard"
      }
      enableRbacAuthorization      = true
      enableSoftDelete             = true
      softDeleteRetentionInDays    = 90
      enablePurgeProtection        = true
      enabledForDeployment         = false
      enabledForDiskEncryption     = false
      enabledForTemplateDeployment = false
      publicNetworkAccess          = "Disabled"
      networkAcls = {
        defaultAction       = "Deny"
        bypass              = "None"
        ipRules             = []
        virtualNetworkRules = []
      }
    }
  }
}

# The vault does not answer.
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_alert_key_vault_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_claims_assistant_prod_gwc.id
  name      = "alert-claims-assistant-prod-gwc-key-vault-unavailable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The vault does not answer."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_key_vault.id]
      targetResourceType   = "Microsoft.KeyVault/vaults"
      targetResourceRegion = "germanywestcentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType        = "StaticThresholdCriterion"
            name                 = "unavailable"
            metricName           = "Availability"
            metricNamespace      = "Microsoft.KeyVault/vaults"
            timeAggregation      = "Average"
            operator             = "LessThan"
            threshold            = 99
            dimensions           = []
            skipMetricValidation = true
          },
        ]
      }
      actions = [
        {
          actionGroupId = var.management_action_group_id
        },
      ]
    }
  }
}

# Models of claims-assistant
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_openai" {
  type      = "Microsoft.CognitiveServices/accounts@2026-07-01"
  parent_id = azapi_resource.group_rg_claims_assistant_prod_gwc.id
  name      = "ais-claims-assistant-prod-gwc-zwoqb"
  location  = "germanywestcentral"
  tags      = local.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name = "S0"
    }
    kind = "AIServices"
    properties = {
      customSubDomainName = "ais-claims-assistant-prod-gwc-zwoqb"
      disableLocalAuth    = true
      publicNetworkAccess = "Disabled"
      networkAcls = {
        defaultAction       = "Deny"
        bypass              = "None"
        ipRules             = []
        virtualNetworkRules = []
      }
      restrictOutboundNetworkAccess = true
      allowedFqdnList               = []
      allowProjectManagement        = false
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# The service answers with errors of its own.
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_alert_openai_failing" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_claims_assistant_prod_gwc.id
  name      = "alert-claims-assistant-prod-gwc-openai-failing"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The service answers with errors of its own."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_openai.id]
      targetResourceType   = "Microsoft.CognitiveServices/accounts"
      targetResourceRegion = "germanywestcentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType   = "StaticThresholdCriterion"
            name            = "failing"
            metricName      = "AzureOpenAIRequests"
            metricNamespace = "Microsoft.CognitiveServices/accounts"
            timeAggregation = "Total"
            operator        = "GreaterThan"
            threshold       = 10
            dimensions = [
              {
                name     = "StatusCode"
                operator = "Include"
                values   = ["500", "502", "503", "504"]
              },
            ]
            skipMetricValidation = true
          },
        ]
      }
      actions = [
        {
          actionGroupId = var.management_action_group_id
        },
      ]
    }
  }
}

# Whole answers take longer than thirty seconds on average.
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_alert_openai_slow_answers" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_claims_assistant_prod_gwc.id
  name      = "alert-claims-assistant-prod-gwc-openai-slow-answers"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Whole answers take longer than thirty seconds on average."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_openai.id]
      targetResourceType   = "Microsoft.CognitiveServices/accounts"
      targetResourceRegion = "germanywestcentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType        = "StaticThresholdCriterion"
            name                 = "slow-answers"
            metricName           = "AzureOpenAITTLTInMS"
            metricNamespace      = "Microsoft.CognitiveServices/accounts"
            timeAggregation      = "Average"
            operator             = "GreaterThan"
            threshold            = 30000
            dimensions           = []
            skipMetricValidation = true
          },
        ]
      }
      actions = [
        {
          actionGroupId = var.management_action_group_id
        },
      ]
    }
  }
}

# Requests were refused because a quota was used up.
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_alert_openai_throttled" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_claims_assistant_prod_gwc.id
  name      = "alert-claims-assistant-prod-gwc-openai-throttled"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Requests were refused because a quota was used up."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_openai.id]
      targetResourceType   = "Microsoft.CognitiveServices/accounts"
      targetResourceRegion = "germanywestcentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType   = "StaticThresholdCriterion"
            name            = "throttled"
            metricName      = "AzureOpenAIRequests"
            metricNamespace = "Microsoft.CognitiveServices/accounts"
            timeAggregation = "Total"
            operator        = "GreaterThan"
            threshold       = 50
            dimensions = [
              {
                name     = "StatusCode"
                operator = "Include"
                values   = ["429"]
              },
            ]
            skipMetricValidation = true
          },
        ]
      }
      actions = [
        {
          actionGroupId = var.management_action_group_id
        },
      ]
    }
  }
}

# The private way to kv-claims-prod-gwc-q7hcd
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_assistant_prod_gwc.id
  name      = "pep-claims-assistant-prod-gwc-key-vault-vault"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_claims_prod_germanywestcentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-assistant-prod-gwc-pe-key-vault-vault"
      privateLinkServiceConnections = [
        {
          name = "vault"
          properties = {
            privateLinkServiceId = azapi_resource.germanywestcentral_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# Every name under which kv-claims-prod-gwc-q7hcd is found
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_key_vault_vault_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.germanywestcentral_endpoint_key_vault_vault.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-vaultcore-azure-net"
          properties = {
            privateDnsZoneId = var.dns_privatelink_vaultcore_azure_net_id
          }
        },
      ]
    }
  }
}

# What prompts and answers must not hold
# requests/claims-assistant.yaml:3
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
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_openai_model_claims_chat" {
  type      = "Microsoft.CognitiveServices/accounts/deployments@2026-07-01"
  parent_id = azapi_resource.germanywestcentral_openai.id
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
    azapi_resource.germanywestcentral_openai_content_filter,
  ]
}

# The private way to ais-claims-assistant-prod-gwc-zwoqb
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_openai_account" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_assistant_prod_gwc.id
  name      = "pep-claims-assistant-prod-gwc-openai-account"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_claims_prod_germanywestcentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-assistant-prod-gwc-pe-openai-account"
      privateLinkServiceConnections = [
        {
          name = "account"
          properties = {
            privateLinkServiceId = azapi_resource.germanywestcentral_openai.id
            groupIds             = ["account"]
          }
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.germanywestcentral_openai_model_claims_chat,
  ]
}

# Every name under which ais-claims-assistant-prod-gwc-zwoqb is found
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_openai_account_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.germanywestcentral_endpoint_openai_account.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-cognitiveservices-azure-com"
          properties = {
            privateDnsZoneId = var.dns_privatelink_cognitiveservices_azure_com_id
          }
        },
        {
          name = "privatelink-openai-azure-com"
          properties = {
            privateDnsZoneId = var.dns_privatelink_openai_azure_com_id
          }
        },
        {
          name = "privatelink-services-ai-azure-com"
          properties = {
            privateDnsZoneId = var.dns_privatelink_services_ai_azure_com_id
          }
        },
      ]
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_key_vault_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.germanywestcentral_key_vault.id
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

# The application reads its secrets
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_key_vault_role_key_vault_secrets_user_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_key_vault.id
  name      = "8884062b-f453-55ac-a86a-5df82344eca7"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application reads its secrets"
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/claims-assistant.yaml:3
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

# The gateway calls models for its clients
# requests/claims-assistant.yaml:3
resource "azapi_resource" "germanywestcentral_openai_role_cognitive_services_openai_user_swedencentral_gateway" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_openai.id
  name      = "ddcfe565-4279-52f6-b05f-4a1fb61c66c5"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.swedencentral_gateway.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "The gateway calls models for its clients"
    }
  }
}
