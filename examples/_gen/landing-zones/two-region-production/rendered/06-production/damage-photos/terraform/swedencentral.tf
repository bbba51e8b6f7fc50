# damage-photos
# Inference API on Kubernetes for claims, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Secrets, keys and certificates of damage-photos: soft delete and purge protection are its backup
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_rg_damage_photos_prod_sdc.id
  name      = "kv-damage-prod-sdc-oyfrg"
  location  = "swedencentral"
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
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_alert_key_vault_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_damage_photos_prod_sdc.id
  name      = "alert-damage-photos-prod-sdc-key-vault-unavailable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "The vault does not answer."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.swedencentral_key_vault.id]
      targetResourceType   = "Microsoft.KeyVault/vaults"
      targetResourceRegion = "swedencentral"
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

# Weights that the service loads
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_storage_models" {
  type      = "Microsoft.Storage/storageAccounts@2026-04-01"
  parent_id = azapi_resource.group_rg_damage_photos_prod_sdc.id
  name      = "stdamaprodsdcmodelsbhnfb"
  location  = "swedencentral"
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
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_alert_storage_models_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_damage_photos_prod_sdc.id
  name      = "alert-damage-photos-prod-sdc-storage-models-unavailable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Storage does not answer."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.swedencentral_storage_models.id]
      targetResourceType   = "Microsoft.Storage/storageAccounts"
      targetResourceRegion = "swedencentral"
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

# The private way to kv-damage-prod-sdc-oyfrg
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_damage_photos_prod_sdc.id
  name      = "pep-damage-photos-prod-sdc-key-vault-vault"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-damage-photos-prod-sdc-pe-key-vault-vault"
      privateLinkServiceConnections = [
        {
          name = "vault"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# Every name under which kv-damage-prod-sdc-oyfrg is found
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_endpoint_key_vault_vault_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_key_vault_vault.id
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

# The private way to stdamaprodsdcmodelsbhnfb
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_models_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_damage_photos_prod_sdc.id
  name      = "pep-damage-photos-prod-sdc-storage-models-blob"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-damage-photos-prod-sdc-pe-storage-models-blob"
      privateLinkServiceConnections = [
        {
          name = "blob"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_storage_models.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}

# Every name under which stdamaprodsdcmodelsbhnfb is found
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_models_blob_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_models_blob.id
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

# What damage-photos (gateway) signs in with: no password, no key
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_identity_gateway" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_damage_photos_prod_sdc.id
  name      = "id-damage-photos-prod-sdc-gateway"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# The service account damage-photos-gateway/certificates of the cluster signs in as id-damage-photos-prod-sdc-gateway
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_identity_gateway_gateway" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30"
  parent_id = azapi_resource.swedencentral_identity_gateway.id
  name      = "gateway"

  body = {
    properties = {
      issuer    = var.workload_gpu_platform_swedencentral_cluster_oidc_issuer_profile_issuer_url
      subject   = "system:serviceaccount:damage-photos-gateway:certificates"
      audiences = ["api://AzureADTokenExchange"]
    }
  }
}

# What damage-photos (scaler) signs in with: no password, no key
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_identity_scaler" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_damage_photos_prod_sdc.id
  name      = "id-damage-photos-prod-sdc-scaler"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# The service account kube-system/keda-operator of the cluster signs in as id-damage-photos-prod-sdc-scaler
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_identity_scaler_autoscaler" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30"
  parent_id = azapi_resource.swedencentral_identity_scaler.id
  name      = "autoscaler"

  body = {
    properties = {
      issuer    = var.workload_gpu_platform_swedencentral_cluster_oidc_issuer_profile_issuer_url
      subject   = "system:serviceaccount:kube-system:keda-operator"
      audiences = ["api://AzureADTokenExchange"]
    }
  }
}

# What damage-photos signs in with: no password, no key
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_identity_workload" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_damage_photos_prod_sdc.id
  name      = "id-damage-photos-prod-sdc"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# The service account damage-photos/damage-photos of the cluster signs in as id-damage-photos-prod-sdc
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_identity_workload_service" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30"
  parent_id = azapi_resource.swedencentral_identity_workload.id
  name      = "service"

  body = {
    properties = {
      issuer    = var.workload_gpu_platform_swedencentral_cluster_oidc_issuer_profile_issuer_url
      subject   = "system:serviceaccount:damage-photos:damage-photos"
      audiences = ["api://AzureADTokenExchange"]
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_key_vault_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.swedencentral_key_vault.id
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

# The gateway shows the certificate of the host
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_key_vault_role_key_vault_secrets_user_swedencentral_identity_gateway" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "5e380598-87c9-5473-9539-ced95c161391"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.swedencentral_identity_gateway.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The gateway shows the certificate of the host"
    }
  }
}

# The service reads its secrets
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_key_vault_role_key_vault_secrets_user_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "c5b60a15-7a1d-5322-9299-489cb2dffc22"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The service reads its secrets"
    }
  }
}

# The autoscaler reads how many requests wait
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_role_monitoring_data_reader_swedencentral_identity_scaler_workload_gpu_platform_swedencentral_metrics" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.workload_gpu_platform_swedencentral_metrics_id
  name      = "8d25d4cc-0556-5b84-88ca-d2f5686baffc"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/b0d8363b-8ddd-447d-831f-62ca05bff136"
      principalId      = azapi_resource.swedencentral_identity_scaler.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The autoscaler reads how many requests wait"
    }
  }
}

# Who is called when the service is slow, down or not measured
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_service_rules" {
  type      = "Microsoft.AlertsManagement/prometheusRuleGroups@2023-03-01"
  parent_id = azapi_resource.group_rg_damage_photos_prod_sdc.id
  name      = "prg-damage-photos-prod-sdc-service-rules"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      description = "Who is called when the service is slow, down or not measured"
      enabled     = true
      interval    = "PT1M"
      scopes      = [var.workload_gpu_platform_swedencentral_metrics_id]
      rules = [
        {
          alert      = "InferenceDown"
          enabled    = true
          expression = "sum(kube_deployment_status_replicas_available{namespace=\"damage-photos\",deployment=\"damage-photos\"}) < 1"
          "for"      = "PT2M"
          severity   = 0
          annotations = {
            description = "No replica of the service answers."
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
        {
          alert      = "InferenceSlow"
          enabled    = true
          expression = "histogram_quantile(0.95, sum by (le) (rate(vllm:e2e_request_latency_seconds_bucket{namespace=\"damage-photos\",pod=~\"damage-photos-.*\"}[5m]))) > 5"
          "for"      = "PT10M"
          severity   = 2
          annotations = {
            description = "One request in twenty takes longer than five seconds."
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
        {
          alert      = "InferenceQueue"
          enabled    = true
          expression = "sum(vllm:num_requests_waiting{namespace=\"damage-photos\",pod=~\"damage-photos-.*\"}) > 50"
          "for"      = "PT5M"
          severity   = 2
          annotations = {
            description = "More than 50 requests wait: the largest number of replicas is too small, or nodes are missing."
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
        {
          alert      = "InferenceUnmeasured"
          enabled    = true
          expression = "absent(vllm:num_requests_waiting{namespace=\"damage-photos\",pod=~\"damage-photos-.*\"})"
          "for"      = "PT10M"
          severity   = 2
          annotations = {
            description = "The service is not measured: the number of replicas is held where it is."
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

# What was deleted or overwritten can be got back
# requests/damage-photos.yaml:3
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "swedencentral_storage_models_blob" {
  type      = "Microsoft.Storage/storageAccounts/blobServices@2026-04-01"
  parent_id = azapi_resource.swedencentral_storage_models.id
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
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_storage_models_blob_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_update_resource.swedencentral_storage_models_blob.id
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

# The container models
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_storage_models_blob_models" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.swedencentral_storage_models_blob.id
  name      = "models"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_storage_models_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.swedencentral_storage_models.id
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
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_storage_models_lifecycle" {
  type      = "Microsoft.Storage/storageAccounts/managementPolicies@2026-04-01"
  parent_id = azapi_resource.swedencentral_storage_models.id
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
    azapi_update_resource.swedencentral_storage_models_blob,
  ]
}

# The service loads its weights
# requests/damage-photos.yaml:3
resource "azapi_resource" "swedencentral_storage_models_role_storage_blob_data_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_models.id
  name      = "aeff637b-f1e7-5c35-af3c-4e9bb3d2c82f"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The service loads its weights"
    }
  }
}
