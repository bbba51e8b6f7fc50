# manuals-test
# Models for applications for service, in Field service, test.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of manuals-test in westeurope
# requests.yaml:3
resource "azapi_resource" "group_mp_manuals_test_tst_weu_rg" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_test}"
  name      = "mp-manuals-test-tst-weu-rg"
  location  = "westeurope"
  tags      = local.tags
}

# Secrets, keys and certificates of manuals-test: soft delete and purge protection are its backup
# requests.yaml:3
resource "azapi_resource" "westeurope_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_mp_manuals_test_tst_weu_rg.id
  name      = "mp-manu-tst-weu-kv-c3iyf"
  location  = "westeurope"
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
# requests.yaml:3
resource "azapi_resource" "westeurope_alert_key_vault_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_mp_manuals_test_tst_weu_rg.id
  name      = "mp-manuals-test-tst-weu-alert-key-vault-unavailable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The vault does not answer."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.westeurope_key_vault.id]
      targetResourceType   = "Microsoft.KeyVault/vaults"
      targetResourceRegion = "westeurope"
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

# Models of manuals-test
# requests.yaml:3
resource "azapi_resource" "westeurope_openai" {
  type      = "Microsoft.CognitiveServices/accounts@2026-07-01"
  parent_id = azapi_resource.group_mp_manuals_test_tst_weu_rg.id
  name      = "mp-manuals-test-tst-weu-ais-fjss2"
  location  = "westeurope"
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
      customSubDomainName = "mp-manuals-test-tst-weu-ais-fjss2"
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
# requests.yaml:3
resource "azapi_resource" "westeurope_alert_openai_failing" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_mp_manuals_test_tst_weu_rg.id
  name      = "mp-manuals-test-tst-weu-alert-openai-failing"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The service answers with errors of its own."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.westeurope_openai.id]
      targetResourceType   = "Microsoft.CognitiveServices/accounts"
      targetResourceRegion = "westeurope"
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
# requests.yaml:3
resource "azapi_resource" "westeurope_alert_openai_slow_answers" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_mp_manuals_test_tst_weu_rg.id
  name      = "mp-manuals-test-tst-weu-alert-openai-slow-answers"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Whole answers take longer than thirty seconds on average."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.westeurope_openai.id]
      targetResourceType   = "Microsoft.CognitiveServices/accounts"
      targetResourceRegion = "westeurope"
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
# requests.yaml:3
resource "azapi_resource" "westeurope_alert_openai_throttled" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_mp_manuals_test_tst_weu_rg.id
  name      = "mp-manuals-test-tst-weu-alert-openai-throttled"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Requests were refused because a quota was used up."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.westeurope_openai.id]
      targetResourceType   = "Microsoft.CognitiveServices/accounts"
      targetResourceRegion = "westeurope"
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

# The private way to mp-manu-tst-weu-kv-c3iyf
# requests.yaml:3
resource "azapi_resource" "westeurope_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_mp_manuals_test_tst_weu_rg.id
  name      = "mp-manuals-test-tst-weu-pep-key-vault-vault"
  location  = "westeurope"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_service_test_westeurope_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "mp-manuals-test-tst-weu-nic-pe-key-vault-vault"
      privateLinkServiceConnections = [
        {
          name = "vault"
          properties = {
            privateLinkServiceId = azapi_resource.westeurope_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# Every name under which mp-manu-tst-weu-kv-c3iyf is found
# requests.yaml:3
resource "azapi_resource" "westeurope_endpoint_key_vault_vault_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.westeurope_endpoint_key_vault_vault.id
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
# requests.yaml:3
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
# requests.yaml:3
resource "azapi_resource" "westeurope_openai_model_chat" {
  type      = "Microsoft.CognitiveServices/accounts/deployments@2026-07-01"
  parent_id = azapi_resource.westeurope_openai.id
  name      = "chat"

  body = {
    sku = {
      name     = "DataZoneStandard"
      capacity = 50
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

# The private way to mp-manuals-test-tst-weu-ais-fjss2
# requests.yaml:3
resource "azapi_resource" "westeurope_endpoint_openai_account" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_mp_manuals_test_tst_weu_rg.id
  name      = "mp-manuals-test-tst-weu-pep-openai-account"
  location  = "westeurope"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_service_test_westeurope_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "mp-manuals-test-tst-weu-nic-pe-openai-account"
      privateLinkServiceConnections = [
        {
          name = "account"
          properties = {
            privateLinkServiceId = azapi_resource.westeurope_openai.id
            groupIds             = ["account"]
          }
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.westeurope_openai_model_chat,
  ]
}

# Every name under which mp-manuals-test-tst-weu-ais-fjss2 is found
# requests.yaml:3
resource "azapi_resource" "westeurope_endpoint_openai_account_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.westeurope_endpoint_openai_account.id
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

# What manuals-test signs in with: no password, no key
# requests.yaml:3
resource "azapi_resource" "westeurope_identity_workload" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_mp_manuals_test_tst_weu_rg.id
  name      = "mp-manuals-test-tst-weu-id"
  location  = "westeurope"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:3
resource "azapi_resource" "westeurope_key_vault_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.westeurope_key_vault.id
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
# requests.yaml:3
resource "azapi_resource" "westeurope_key_vault_role_key_vault_secrets_user_westeurope_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.westeurope_key_vault.id
  name      = "43c20d64-baca-5f25-ae28-ed5290940b6c"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_mp_service_test}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.westeurope_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application reads its secrets"
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:3
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

# The application calls its models
# requests.yaml:3
resource "azapi_resource" "westeurope_openai_role_cognitive_services_openai_user_westeurope_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.westeurope_openai.id
  name      = "9f4d896b-05f3-5936-a4e7-52385af2132d"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_mp_service_test}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.westeurope_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application calls its models"
    }
  }
}

# What manuals-test may cost in a month, and who is told
# requests.yaml:3
resource "azapi_resource" "budget" {
  type      = "Microsoft.Consumption/budgets@2026-06-01"
  parent_id = "/subscriptions/${var.subscription_mp_service_test}"
  name      = "budget-manuals-test"

  body = {
    properties = {
      category  = "Cost"
      amount    = 500
      timeGrain = "Monthly"
      timePeriod = {
        startDate = var.budget_start_manuals_test
      }
      filter = {
        dimensions = {
          name     = "ResourceGroupName"
          operator = "In"
          values   = ["mp-manuals-test-tst-weu-rg"]
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
    azapi_resource.group_mp_manuals_test_tst_weu_rg,
  ]
}
