# manuals
# Models for applications for service, in Field service.
# Written by Fairway from the estate: change the estate, not this file.

# What manuals signs in with: no password, no key
# requests.yaml:21
resource "azapi_resource" "westeurope_identity_workload" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-id"
  location  = "westeurope"
  tags      = local.tags

  response_export_values = ["properties.clientId", "properties.principalId"]
}

# One address for the models of manuals in every region
# requests.yaml:21
resource "azapi_resource" "westeurope_gateway" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-apim-lypq2"
  location  = "westeurope"
  tags      = local.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name     = "Premium"
      capacity = 1
    }
    properties = {
      publisherName      = "Meridian Pumps"
      publisherEmail     = "cloud-office@meridian.example"
      virtualNetworkType = "Internal"
      virtualNetworkConfiguration = {
        subnetResourceId = "${var.spoke_service_live_westeurope_vnet_id}/subnets/snet-api-management"
      }
      apiVersionConstraint = {
        minApiVersion = "2022-08-01"
      }
      developerPortalStatus = "Disabled"
      customProperties = {
        "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10"         = "false"
        "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10" = "false"
        "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls11"         = "false"
        "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls11" = "false"
        "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Ssl30"         = "false"
        "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Ssl30" = "false"
      }
    }
  }

  timeouts {
    create = "180m"
    update = "180m"
    delete = "180m"
  }
}

# The gateway answers with errors, its own or those of every backend.
# requests.yaml:21
resource "azapi_resource" "westeurope_alert_gateway_failing" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-alert-gateway-failing"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The gateway answers with errors, its own or those of every backend."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.westeurope_gateway.id]
      targetResourceType   = "Microsoft.ApiManagement/service"
      targetResourceRegion = "westeurope"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType   = "StaticThresholdCriterion"
            name            = "failing"
            metricName      = "Requests"
            metricNamespace = "Microsoft.ApiManagement/service"
            timeAggregation = "Total"
            operator        = "GreaterThan"
            threshold       = 10
            dimensions = [
              {
                name     = "GatewayResponseCodeCategory"
                operator = "Include"
                values   = ["5xx"]
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

# The gateway's units are nearly used up.
# requests.yaml:21
resource "azapi_resource" "westeurope_alert_gateway_full" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-alert-gateway-full"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The gateway's units are nearly used up."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.westeurope_gateway.id]
      targetResourceType   = "Microsoft.ApiManagement/service"
      targetResourceRegion = "westeurope"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT30M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType        = "StaticThresholdCriterion"
            name                 = "full"
            metricName           = "Capacity"
            metricNamespace      = "Microsoft.ApiManagement/service"
            timeAggregation      = "Average"
            operator             = "GreaterThan"
            threshold            = 80
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

# The gateway refused requests: a limit of a client, or every backend is full.
# requests.yaml:21
resource "azapi_resource" "westeurope_alert_gateway_throttled" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-alert-gateway-throttled"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The gateway refused requests: a limit of a client, or every backend is full."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.westeurope_gateway.id]
      targetResourceType   = "Microsoft.ApiManagement/service"
      targetResourceRegion = "westeurope"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType   = "StaticThresholdCriterion"
            name            = "throttled"
            metricName      = "Requests"
            metricNamespace = "Microsoft.ApiManagement/service"
            timeAggregation = "Total"
            operator        = "GreaterThan"
            threshold       = 50
            dimensions = [
              {
                name     = "GatewayResponseCode"
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

# Secrets, keys and certificates of manuals: soft delete and purge protection are its backup
# requests.yaml:21
resource "azapi_resource" "westeurope_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manu-prd-weu-kv-sdk5g"
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
# requests.yaml:21
resource "azapi_resource" "westeurope_alert_key_vault_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-alert-key-vault-unavailable"
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

# Models of manuals
# requests.yaml:21
resource "azapi_resource" "westeurope_openai" {
  type      = "Microsoft.CognitiveServices/accounts@2026-07-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-ais-klptz"
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
      customSubDomainName = "mp-manuals-prd-weu-ais-klptz"
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
# requests.yaml:21
resource "azapi_resource" "westeurope_alert_openai_failing" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-alert-openai-failing"
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
# requests.yaml:21
resource "azapi_resource" "westeurope_alert_openai_slow_answers" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-alert-openai-slow-answers"
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
# requests.yaml:21
resource "azapi_resource" "westeurope_alert_openai_throttled" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-alert-openai-throttled"
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

# Traces of manuals
# requests.yaml:21
resource "azapi_resource" "westeurope_application_insights" {
  type      = "Microsoft.Insights/components@2020-02-02"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-appi"
  location  = "westeurope"
  tags      = local.tags

  body = {
    kind = "web"
    properties = {
      Application_Type                = "web"
      WorkspaceResourceId             = var.management_log_analytics_id
      IngestionMode                   = "LogAnalytics"
      DisableLocalAuth                = true
      publicNetworkAccessForIngestion = "Enabled"
      publicNetworkAccessForQuery     = "Disabled"
    }
  }

  response_export_values = ["properties.ConnectionString"]
}

# The gateway tells how many tokens its clients use
# requests.yaml:21
resource "azapi_resource" "westeurope_application_insights_role_monitoring_metrics_publisher_westeurope_gateway" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.westeurope_application_insights.id
  name      = "fbeda4c2-e902-513d-ace5-81746576bb99"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_mp_service_live}/providers/Microsoft.Authorization/roleDefinitions/3913510d-42f4-4e42-8a64-420c390055eb"
      principalId      = azapi_resource.westeurope_gateway.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "The gateway tells how many tokens its clients use"
    }
  }
}

# The private way to mp-manu-prd-weu-kv-sdk5g
# requests.yaml:21
resource "azapi_resource" "westeurope_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-pep-key-vault-vault"
  location  = "westeurope"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_service_live_westeurope_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "mp-manuals-prd-weu-nic-pe-key-vault-vault"
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

# Every name under which mp-manu-prd-weu-kv-sdk5g is found
# requests.yaml:21
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

# The private way to mp-manuals-prd-weu-ais-klptz
# requests.yaml:21
resource "azapi_resource" "westeurope_endpoint_openai_account" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_mp_manuals_prd_weu_rg.id
  name      = "mp-manuals-prd-weu-pep-openai-account"
  location  = "westeurope"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_service_live_westeurope_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "mp-manuals-prd-weu-nic-pe-openai-account"
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

# Every name under which mp-manuals-prd-weu-ais-klptz is found
# requests.yaml:21
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

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:21
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
# requests.yaml:21
resource "azapi_resource" "westeurope_key_vault_role_key_vault_secrets_user_westeurope_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.westeurope_key_vault.id
  name      = "b2d0b07f-0ec9-501d-b011-5e7ba97d3691"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_mp_service_live}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.westeurope_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application reads its secrets"
    }
  }
}
