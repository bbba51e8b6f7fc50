# fraud-scoring
# Batch inference for claims, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Secrets, keys and certificates of fraud-scoring: soft delete and purge protection are its backup
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_rg_fraud_scoring_prod_gwc.id
  name      = "kv-fraud-prod-gwc-ad46s"
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
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_alert_key_vault_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_fraud_scoring_prod_gwc.id
  name      = "alert-fraud-scoring-prod-gwc-key-vault-unavailable"
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

# What is worked on, and what comes out of it
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_storage_batch" {
  type      = "Microsoft.Storage/storageAccounts@2026-04-01"
  parent_id = azapi_resource.group_rg_fraud_scoring_prod_gwc.id
  name      = "stfraudprodgwcbatchtt2o4"
  location  = "germanywestcentral"
  tags      = local.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name = "Standard_ZRS"
    }
    kind = "StorageV2"
    properties = {
      accessTier                   = "Hot"
      allowBlobPublicAccess        = false
      allowSharedKeyAccess         = false
      allowCrossTenantReplication  = false
      allowedCopyScope             = "AAD"
      defaultToOAuthAuthentication = true
      isHnsEnabled                 = false
      isLocalUserEnabled           = false
      isSftpEnabled                = false
      minimumTlsVersion            = "TLS1_2"
      supportsHttpsTrafficOnly     = true
      publicNetworkAccess          = "Disabled"
      networkAcls = {
        defaultAction       = "Deny"
        bypass              = "None"
        ipRules             = []
        virtualNetworkRules = []
      }
      encryption = {
        keySource                       = "Microsoft.Storage"
        requireInfrastructureEncryption = true
        services = {
          blob = {
            enabled = true
            keyType = "Account"
          }
          file = {
            enabled = true
            keyType = "Account"
          }
          queue = {
            enabled = true
            keyType = "Account"
          }
          table = {
            enabled = true
            keyType = "Account"
          }
        }
      }
    }
  }
}

# Storage does not answer.
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_alert_storage_batch_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_fraud_scoring_prod_gwc.id
  name      = "alert-fraud-scoring-prod-gwc-storage-batch-unavailable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Storage does not answer."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.germanywestcentral_storage_batch.id]
      targetResourceType   = "Microsoft.Storage/storageAccounts"
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
            metricNamespace      = "Microsoft.Storage/storageAccounts"
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

# The private way to kv-fraud-prod-gwc-ad46s
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_fraud_scoring_prod_gwc.id
  name      = "pep-fraud-scoring-prod-gwc-key-vault-vault"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_germanywestcentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-fraud-scoring-prod-gwc-pe-key-vault-vault"
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

# Every name under which kv-fraud-prod-gwc-ad46s is found
# requests/fraud-scoring.yaml:3
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

# The private way to stfraudprodgwcbatchtt2o4
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_storage_batch_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_fraud_scoring_prod_gwc.id
  name      = "pep-fraud-scoring-prod-gwc-storage-batch-blob"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_germanywestcentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-fraud-scoring-prod-gwc-pe-storage-batch-blob"
      privateLinkServiceConnections = [
        {
          name = "blob"
          properties = {
            privateLinkServiceId = azapi_resource.germanywestcentral_storage_batch.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}

# Every name under which stfraudprodgwcbatchtt2o4 is found
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_storage_batch_blob_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.germanywestcentral_endpoint_storage_batch_blob.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-blob-core-windows-net"
          properties = {
            privateDnsZoneId = var.dns_privatelink_blob_core_windows_net_id
          }
        },
      ]
    }
  }
}

# What fraud-scoring signs in with: no password, no key
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_identity_workload" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_fraud_scoring_prod_gwc.id
  name      = "id-fraud-scoring-prod-gwc"
  location  = "germanywestcentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# The service account fraud-scoring/fraud-scoring of the cluster signs in as id-fraud-scoring-prod-gwc
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_identity_workload_batch" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30"
  parent_id = azapi_resource.germanywestcentral_identity_workload.id
  name      = "batch"

  body = {
    properties = {
      issuer    = var.workload_gpu_platform_germanywestcentral_cluster_oidc_issuer_profile_issuer_url
      subject   = "system:serviceaccount:fraud-scoring:fraud-scoring"
      audiences = ["api://AzureADTokenExchange"]
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/fraud-scoring.yaml:3
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

# The work reads its secrets
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_key_vault_role_key_vault_secrets_user_germanywestcentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_key_vault.id
  name      = "e04d1856-5c02-5e72-94d3-a509a598628f"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.germanywestcentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The work reads its secrets"
    }
  }
}

# What was deleted or overwritten can be got back
# requests/fraud-scoring.yaml:3
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "germanywestcentral_storage_batch_blob" {
  type      = "Microsoft.Storage/storageAccounts/blobServices@2026-04-01"
  parent_id = azapi_resource.germanywestcentral_storage_batch.id
  name      = "default"

  body = {
    properties = {
      deleteRetentionPolicy = {
        enabled = true
        days    = 30
      }
      containerDeleteRetentionPolicy = {
        enabled = true
        days    = 30
      }
      isVersioningEnabled = true
      changeFeed = {
        enabled         = true
        retentionInDays = 30
      }
      cors = {
        corsRules = []
      }
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_storage_batch_blob_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_update_resource.germanywestcentral_storage_batch_blob.id
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

# The container input
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_storage_batch_blob_input" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.germanywestcentral_storage_batch_blob.id
  name      = "input"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}

# The container output
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_storage_batch_blob_output" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.germanywestcentral_storage_batch_blob.id
  name      = "output"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_storage_batch_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.germanywestcentral_storage_batch.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# Older versions are deleted after 30 days
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_storage_batch_lifecycle" {
  type      = "Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01"
  parent_id = azapi_resource.germanywestcentral_storage_batch.id
  name      = "default"

  body = {
    properties = {
      policy = {
        rules = [
          {
            name    = "older-versions"
            enabled = true
            type    = "Lifecycle"
            definition = {
              filters = {
                blobTypes = ["blockBlob"]
              }
              actions = {
                version = {
                  delete = {
                    daysAfterCreationGreaterThan = 30
                  }
                }
                snapshot = {
                  delete = {
                    daysAfterCreationGreaterThan = 30
                  }
                }
              }
            }
          },
        ]
      }
    }
  }

  depends_on = [
    azapi_update_resource.germanywestcentral_storage_batch_blob,
  ]
}

# The work reads its input and writes its output
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_storage_batch_role_storage_blob_data_contributor_germanywestcentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_storage_batch.id
  name      = "90c01377-c156-5cbb-a8e2-e159fddac397"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.germanywestcentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The work reads its input and writes its output"
    }
  }
}

# Who is called when work in batches fails
# requests/fraud-scoring.yaml:3
resource "azapi_resource" "germanywestcentral_work_rules" {
  type      = "Microsoft.AlertsManagement/prometheusRuleGroups@2023-03-01"
  parent_id = azapi_resource.group_rg_fraud_scoring_prod_gwc.id
  name      = "prg-fraud-scoring-prod-gwc-work-rules"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    properties = {
      description = "Who is called when work in batches fails"
      enabled     = true
      interval    = "PT1M"
      scopes      = [var.workload_gpu_platform_germanywestcentral_metrics_id]
      rules = [
        {
          alert      = "BatchFailed"
          enabled    = true
          expression = "max(kube_job_failed{namespace=\"fraud-scoring\",condition=\"true\"}) > 0"
          "for"      = "PT1M"
          severity   = 2
          annotations = {
            description = "A run was given up: pieces failed as often as they may, or it took too long."
          }
          actions = [
            {
              actionGroupId = var.management_action_group_id
            },
          ]
          resolveConfiguration = {
            autoResolved  = true
            timeToResolve = "PT10M"
          }
        },
      ]
    }
  }
}
