# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# Secrets, keys and certificates of field-notes: soft delete and purge protection are its backup
# requests.yaml:3
resource "azapi_resource" "swedencentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_rg_field_notes_dev_sdc.id
  name      = "kv-field-n-dev-sdc-g4l6r"
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

# Models of field-notes
# requests.yaml:3
resource "azapi_resource" "swedencentral_openai" {
  type      = "Microsoft.CognitiveServices/accounts@2026-07-01"
  parent_id = azapi_resource.group_rg_field_notes_dev_sdc.id
  name      = "ais-field-notes-dev-sdc-je56k"
  location  = "swedencentral"
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
      customSubDomainName = "ais-field-notes-dev-sdc-je56k"
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

# What field-notes finds its documents with
# requests.yaml:3
resource "azapi_resource" "swedencentral_search" {
  type      = "Microsoft.Search/searchServices@2025-05-01"
  parent_id = azapi_resource.group_rg_field_notes_dev_sdc.id
  name      = "srch-field-notes-dev-sdc-caazo"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name = "basic"
    }
    properties = {
      replicaCount        = 1
      partitionCount      = 1
      hostingMode         = "Default"
      disableLocalAuth    = true
      publicNetworkAccess = "Disabled"
      networkRuleSet = {
        bypass  = "None"
        ipRules = []
      }
      semanticSearch = "standard"
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }
}

# Documents of field-notes
# requests.yaml:3
resource "azapi_resource" "swedencentral_storage_documents" {
  type      = "Microsoft.Storage/storageAccounts@2026-04-01"
  parent_id = azapi_resource.group_rg_field_notes_dev_sdc.id
  name      = "stfidevsdcdocumentsui3up"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name = "Standard_LRS"
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

# What field-notes (ingestion) signs in with: no password, no key
# requests.yaml:3
resource "azapi_resource" "swedencentral_identity_ingestion" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_field_notes_dev_sdc.id
  name      = "id-field-notes-dev-sdc-ingestion"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# What field-notes signs in with: no password, no key
# requests.yaml:3
resource "azapi_resource" "swedencentral_identity_workload" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_field_notes_dev_sdc.id
  name      = "id-field-notes-dev-sdc"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# The application reads its secrets
# requests.yaml:3
resource "azapi_resource" "swedencentral_key_vault_role_key_vault_secrets_user_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "4b1031f1-ef4a-528d-9424-4cabb86738c5"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application reads its secrets"
    }
  }
}

# Documents are brought into the index
# requests.yaml:3
resource "azapi_resource" "swedencentral_search_role_search_index_data_contributor_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_search.id
  name      = "55e64cc9-0dfd-588c-90cc-33c230540e42"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/8ebe5a00-799e-43f5-93ac-243d3dce84a7"
      principalId      = azapi_resource.swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are brought into the index"
    }
  }
}

# The application searches
# requests.yaml:3
resource "azapi_resource" "swedencentral_search_role_search_index_data_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_search.id
  name      = "0a9d7f3d-2a21-5ac8-943f-cf8b37e1b080"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application searches"
    }
  }
}

# Indexes and indexers are made
# requests.yaml:3
resource "azapi_resource" "swedencentral_search_role_search_service_contributor_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_search.id
  name      = "24765592-cf5d-5e4b-8cd5-cb27b1d6f150"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0"
      principalId      = azapi_resource.swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Indexes and indexers are made"
    }
  }
}

# The private way of search to stfidevsdcdocumentsui3up
# requests.yaml:3
resource "azapi_resource" "swedencentral_search_to_documents" {
  type      = "Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01"
  parent_id = azapi_resource.swedencentral_search.id
  name      = "to-documents"

  body = {
    properties = {
      privateLinkResourceId = azapi_resource.swedencentral_storage_documents.id
      groupId               = "blob"
      requestMessage        = "Search of field-notes reads it"
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }

  depends_on = [
    azapi_update_resource.swedencentral_storage_documents_blob,
  ]
}

# The private way of search to ais-field-notes-dev-sdc-je56k
# requests.yaml:3
resource "azapi_resource" "swedencentral_search_to_models" {
  type      = "Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01"
  parent_id = azapi_resource.swedencentral_search.id
  name      = "to-models"

  body = {
    properties = {
      privateLinkResourceId = azapi_resource.swedencentral_openai.id
      groupId               = "openai_account"
      requestMessage        = "Search of field-notes reads it"
    }
  }

  timeouts {
    create = "60m"
    update = "60m"
    delete = "60m"
  }

  depends_on = [
    azapi_resource.swedencentral_endpoint_openai_account,
    azapi_resource.swedencentral_search_to_documents,
  ]
}
