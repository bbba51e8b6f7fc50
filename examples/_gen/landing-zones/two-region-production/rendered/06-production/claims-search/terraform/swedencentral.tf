# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# What claims-search signs in with: no password, no key
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_identity_workload" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "id-claims-search-prod-sdc"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# What claims-search (ingestion) signs in with: no password, no key
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_identity_ingestion" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "id-claims-search-prod-sdc-ingestion"
  location  = "swedencentral"
  tags      = local.tags

  response_export_values = ["properties.principalId"]
}

# Conversations of claims-search, backed up all the time
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_conversations" {
  type      = "Microsoft.DocumentDB/databaseAccounts@2026-03-15"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "cosno-claims-search-prod-sdc-kdigg"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    kind = "GlobalDocumentDB"
    properties = {
      databaseAccountOfferType = "Standard"
      locations = [
        {
          locationName     = "swedencentral"
          failoverPriority = 0
          isZoneRedundant  = true
        },
        {
          locationName     = "germanywestcentral"
          failoverPriority = 1
          isZoneRedundant  = true
        },
      ]
      enableAutomaticFailover = true
      consistencyPolicy = {
        defaultConsistencyLevel = "Session"
      }
      backupPolicy = {
        type = "Continuous"
        continuousModeProperties = {
          tier = "Continuous30Days"
        }
      }
      disableLocalAuth                   = true
      disableKeyBasedMetadataWriteAccess = true
      publicNetworkAccess                = "Disabled"
      networkAclBypass                   = "None"
      isVirtualNetworkFilterEnabled      = true
      ipRules                            = []
      virtualNetworkRules                = []
      minimalTlsVersion                  = "Tls12"
    }
  }

  timeouts {
    create = "180m"
    update = "180m"
    delete = "180m"
  }
}

# Secrets, keys and certificates of claims-search: soft delete and purge protection are its backup
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "kv-claims-prod-sdc-y4rj5"
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

# Models of claims-search
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_openai" {
  type      = "Microsoft.CognitiveServices/accounts@2026-07-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "ais-claims-search-prod-sdc-fvh6g"
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
      customSubDomainName = "ais-claims-search-prod-sdc-fvh6g"
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

# What claims-search finds its documents with
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_search" {
  type      = "Microsoft.Search/searchServices@2025-05-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "srch-claims-search-prod-sdc-r7627"
  location  = "swedencentral"
  tags      = local.tags

  identity {
    type = "SystemAssigned"
  }

  body = {
    sku = {
      name = "standard"
    }
    properties = {
      replicaCount        = 3
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

# Documents of claims-search
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_storage_documents" {
  type      = "Microsoft.Storage/storageAccounts@2026-04-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "stclaimssearchprodsf26ai"
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

# The database of conversations
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_conversations_database" {
  type      = "Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2026-03-15"
  parent_id = azapi_resource.swedencentral_conversations.id
  name      = "conversations"

  body = {
    properties = {
      resource = {
        id = "conversations"
      }
    }
  }
}

# Messages, by conversation
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_conversations_database_messages" {
  type      = "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15"
  parent_id = azapi_resource.swedencentral_conversations_database.id
  name      = "messages"

  body = {
    properties = {
      resource = {
        id = "messages"
        partitionKey = {
          paths   = ["/conversation"]
          kind    = "Hash"
          version = 2
        }
      }
      options = {
        autoscaleSettings = {
          maxThroughput = 1000
        }
      }
    }
  }
}

# The application reads and writes conversations
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_conversations_role_swedencentral_identity_workload" {
  type      = "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15"
  parent_id = azapi_resource.swedencentral_conversations.id
  name      = "74c74c02-8ddf-5bb4-a506-08c2958ec830"

  body = {
    properties = {
      roleDefinitionId = "${azapi_resource.swedencentral_conversations.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      scope            = azapi_resource.swedencentral_conversations.id
    }
  }
}

# The application reads its secrets
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_key_vault_role_key_vault_secrets_user_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "56698168-7631-5f9e-8ead-0a498353710b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application reads its secrets"
    }
  }
}

# Documents are brought into the index
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_search_role_search_index_data_contributor_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_search.id
  name      = "860bdef4-83f4-5763-aa43-78216b9a2200"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/8ebe5a00-799e-43f5-93ac-243d3dce84a7"
      principalId      = azapi_resource.swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are brought into the index"
    }
  }
}

# The application searches
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_search_role_search_index_data_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_search.id
  name      = "1c28f634-95db-5241-b813-4fe250014a3c"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application searches"
    }
  }
}

# Indexes and indexers are made
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_search_role_search_service_contributor_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_search.id
  name      = "fb13e5ae-9183-5535-9c1e-a7da6b93aa60"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0"
      principalId      = azapi_resource.swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Indexes and indexers are made"
    }
  }
}

# The private way of search to stclaimssearchprodsf26ai
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_search_to_documents" {
  type      = "Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01"
  parent_id = azapi_resource.swedencentral_search.id
  name      = "to-documents"

  body = {
    properties = {
      privateLinkResourceId = azapi_resource.swedencentral_storage_documents.id
      groupId               = "blob"
      requestMessage        = "Search of claims-search reads it"
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

# The private way of search to ais-claims-search-prod-sdc-fvh6g
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_search_to_models" {
  type      = "Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01"
  parent_id = azapi_resource.swedencentral_search.id
  name      = "to-models"

  body = {
    properties = {
      privateLinkResourceId = azapi_resource.swedencentral_openai.id
      groupId               = "openai_account"
      requestMessage        = "Search of claims-search reads it"
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
