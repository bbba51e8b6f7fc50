# document-training
# GPU cluster for training for platform, in GPU platform.
# Written by Fairway from the estate: change the estate, not this file.

# Secrets, keys and certificates of document-training: soft delete and purge protection are its backup
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_rg_document_training_prod_sdc.id
  name      = "kv-docume-prod-sdc-zdqmc"
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
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_alert_key_vault_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_document_training_prod_sdc.id
  name      = "alert-document-training-prod-sdc-key-vault-unavailable"
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

# What document-training signs in with: no password, no key
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_identity_workload" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_document_training_prod_sdc.id
  name      = "id-document-training-prod-sdc"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# Keeps machines that train together in one building
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_proximity" {
  type      = "Microsoft.Compute/proximityPlacementGroups@2026-04-01"
  parent_id = azapi_resource.group_rg_document_training_prod_sdc.id
  name      = "ppg-document-training-prod-sdc"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    zones = ["2"]
    properties = {
      proximityPlacementGroupType = "Standard"
      intent = {
        vmSizes = ["Standard_ND96isr_H100_v5"]
      }
    }
  }
}

# 2 machines of Standard_ND96isr_H100_v5 for training
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_nodes" {
  type      = "Microsoft.Compute/virtualMachineScaleSets@2026-04-01"
  parent_id = azapi_resource.group_rg_document_training_prod_sdc.id
  name      = "vmss-document-training-prod-sdc"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azapi_resource.swedencentral_identity_workload.id]
  }

  body = {
    sku = {
      name     = "Standard_ND96isr_H100_v5"
      tier     = "Standard"
      capacity = 2
    }
    zones = ["2"]
    properties = {
      orchestrationMode    = "Uniform"
      singlePlacementGroup = true
      overprovision        = false
      upgradePolicy = {
        mode = "Manual"
      }
      proximityPlacementGroup = {
        id = azapi_resource.swedencentral_proximity.id
      }
      virtualMachineProfile = {
        priority = "Regular"
        osProfile = {
          computerNamePrefix = "document-"
          adminUsername      = "fairway"
          linuxConfiguration = {
            disablePasswordAuthentication = true
            provisionVMAgent              = true
            patchSettings = {
              patchMode      = "ImageDefault"
              assessmentMode = "ImageDefault"
            }
            ssh = {
              publicKeys = [
                {
                  path    = "/home/fairway/.ssh/authorized_keys"
                  keyData = var.document_training_ssh_public_key
                },
              ]
            }
          }
        }
        storageProfile = {
          imageReference = {
            publisher = "microsoft-dsvm"
            offer     = "ubuntu-hpc"
            sku       = "2204"
            version   = "latest"
          }
          osDisk = {
            createOption = "FromImage"
            osType       = "Linux"
            diskSizeGB   = 256
            deleteOption = "Delete"
            caching      = "ReadWrite"
            managedDisk = {
              storageAccountType = "Premium_LRS"
            }
          }
        }
        networkProfile = {
          networkInterfaceConfigurations = [
            {
              name = "primary"
              properties = {
                primary                     = true
                enableAcceleratedNetworking = true
                enableIPForwarding          = false
                ipConfigurations = [
                  {
                    name = "primary"
                    properties = {
                      primary = true
                      subnet = {
                        id = "${var.spoke_gpu_prod_swedencentral_vnet_id}/subnets/snet-gpu-nodes"
                      }
                    }
                  },
                ]
              }
            },
          ]
        }
        securityProfile = {
          encryptionAtHost = true
        }
        diagnosticsProfile = {
          bootDiagnostics = {
            enabled = true
          }
        }
        scheduledEventsProfile = {
          terminateNotificationProfile = {
            enable           = true
            notBeforeTimeout = "PT5M"
          }
        }
        extensionProfile = {
          extensions = [
            {
              name = "entra-sign-in"
              properties = {
                publisher               = "Microsoft.Azure.ActiveDirectory"
                type                    = "AADSSHLoginForLinux"
                typeHandlerVersion      = "1.0"
                autoUpgradeMinorVersion = true
              }
            },
          ]
        }
      }
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }
}

# A machine does not run although it should: training over several machines stands still.
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_alert_nodes_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_document_training_prod_sdc.id
  name      = "alert-document-training-prod-sdc-nodes-unavailable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "A machine does not run although it should: training over several machines stands still."
      severity             = 2
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.swedencentral_nodes.id]
      targetResourceType   = "Microsoft.Compute/virtualMachineScaleSets"
      targetResourceRegion = "swedencentral"
      evaluationFrequency  = "PT5M"
      windowSize           = "PT15M"
      criteria = {
        "odata.type" = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
        allOf = [
          {
            criterionType        = "StaticThresholdCriterion"
            name                 = "unavailable"
            metricName           = "VmAvailabilityMetric"
            metricNamespace      = "Microsoft.Compute/virtualMachineScaleSets"
            timeAggregation      = "Average"
            operator             = "LessThan"
            threshold            = 1
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

# What training has reached, and the data that it reads: folders can be renamed at once
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_storage_checkpoints" {
  type      = "Microsoft.Storage/storageAccounts@2026-04-01"
  parent_id = azapi_resource.group_rg_document_training_prod_sdc.id
  name      = "stdocumenttrainingpzynuy"
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
      isHnsEnabled                 = true
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
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_alert_storage_checkpoints_unavailable" {
  type      = "Microsoft.Insights/metricAlerts@2026-01-01"
  parent_id = azapi_resource.group_rg_document_training_prod_sdc.id
  name      = "alert-document-training-prod-sdc-storage-checkpoints-unavailable"
  location  = "global"
  tags      = local.tags

  body = {
    properties = {
      description          = "Storage does not answer."
      severity             = 1
      enabled              = true
      autoMitigate         = true
      scopes               = [azapi_resource.swedencentral_storage_checkpoints.id]
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

# The private way to kv-docume-prod-sdc-zdqmc
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_document_training_prod_sdc.id
  name      = "pep-document-training-prod-sdc-key-vault-vault"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-document-training-prod-sdc-pe-key-vault-vault"
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

# Every name under which kv-docume-prod-sdc-zdqmc is found
# requests/document-training.yaml:3
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

# The private way to stdocumenttrainingpzynuy
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_checkpoints_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_document_training_prod_sdc.id
  name      = "pep-document-training-prod-sdc-storage-checkpoints-blob"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-document-training-prod-sdc-pe-storage-checkpoints-blob"
      privateLinkServiceConnections = [
        {
          name = "blob"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_storage_checkpoints.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}

# Every name under which stdocumenttrainingpzynuy is found
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_checkpoints_blob_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_checkpoints_blob.id
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

# The private way to stdocumenttrainingpzynuy
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_checkpoints_dfs" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_document_training_prod_sdc.id
  name      = "pep-document-training-prod-sdc-storage-checkpoints-dfs"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_gpu_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-document-training-prod-sdc-pe-storage-checkpoints-dfs"
      privateLinkServiceConnections = [
        {
          name = "dfs"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_storage_checkpoints.id
            groupIds             = ["dfs"]
          }
        },
      ]
    }
  }
}

# Every name under which stdocumenttrainingpzynuy is found
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_checkpoints_dfs_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_checkpoints_dfs.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-dfs-core-windows-net"
          properties = {
            privateDnsZoneId = var.dns_privatelink_dfs_core_windows_net_id
          }
        },
      ]
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/document-training.yaml:3
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

# Machines read secrets of the workload
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_key_vault_role_key_vault_secrets_user_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "d3d63467-f8b9-5461-b79e-693bfac280f9"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Machines read secrets of the workload"
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_nodes_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.swedencentral_nodes.id
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

# Signs in to the machines without a password
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_nodes_role_virtual_machine_user_login_4f0c5d1e_0000_4000_8000_00000000b002" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_nodes.id
  name      = "6b1b04c9-616f-5f9a-83ad-aa75412e7d5c"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/fb879df8-f326-4884-b1cf-06f3ad86be52"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000b002"
      principalType    = "Group"
      description      = "Signs in to the machines without a password"
    }
  }
}

# What was deleted or overwritten can be got back
# requests/document-training.yaml:3
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "swedencentral_storage_checkpoints_blob" {
  type      = "Microsoft.Storage/storageAccounts/blobServices@2026-04-01"
  parent_id = azapi_resource.swedencentral_storage_checkpoints.id
  name      = "default"

  body = {
    properties = {
      deleteRetentionPolicy = {
        enabled = true
        days    = 7
      }
      containerDeleteRetentionPolicy = {
        enabled = true
        days    = 7
      }
      isVersioningEnabled = false
      changeFeed = {
        enabled = false
      }
      cors = {
        corsRules = []
      }
    }
  }
}

# The container checkpoints
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_storage_checkpoints_blob_checkpoints" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.swedencentral_storage_checkpoints_blob.id
  name      = "checkpoints"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}

# The container datasets
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_storage_checkpoints_blob_datasets" {
  type      = "Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01"
  parent_id = azapi_update_resource.swedencentral_storage_checkpoints_blob.id
  name      = "datasets"

  body = {
    properties = {
      publicAccess = "None"
    }
  }
}

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_storage_checkpoints_blob_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_update_resource.swedencentral_storage_checkpoints_blob.id
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

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_storage_checkpoints_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.swedencentral_storage_checkpoints.id
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

# Machines write checkpoints and read data
# requests/document-training.yaml:3
resource "azapi_resource" "swedencentral_storage_checkpoints_role_storage_blob_data_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_storage_checkpoints.id
  name      = "690941c3-5704-5a67-8bac-291724283b6a"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_gpu_prod}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Machines write checkpoints and read data"
    }
  }
}
