# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# Secrets, keys and certificates of claims-search: soft delete and purge protection are its backup
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_key_vault" {
  type      = "Microsoft.KeyVault/vaults@2026-02-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "kv-claims-prod-gwc-vwo7e"
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

# Models of claims-search
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_openai" {
  type      = "Microsoft.CognitiveServices/accounts@2026-07-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "ais-claims-search-prod-gwc-nub5k"
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
      customSubDomainName = "ais-claims-search-prod-gwc-nub5k"
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
resource "azapi_resource" "germanywestcentral_search" {
  type      = "Microsoft.Search/searchServices@2025-05-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "srch-claims-search-prod-gwc-usdzf"
  location  = "germanywestcentral"
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
resource "azapi_resource" "germanywestcentral_storage_documents" {
  type      = "Microsoft.Storage/storageAccounts@2026-04-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "stclaimssearchprodglu63p"
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

# The application reads its secrets
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_key_vault_role_key_vault_secrets_user_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_key_vault.id
  name      = "2996acc4-13e1-50a3-8ab4-8751ae9f1c3e"

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
resource "azapi_resource" "germanywestcentral_search_role_search_index_data_contributor_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_search.id
  name      = "e99cc45b-ddd8-5aa5-834c-238c4e9ec3d4"

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
resource "azapi_resource" "germanywestcentral_search_role_search_index_data_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_search.id
  name      = "71e2ea43-fd78-56bb-92b7-8a929f941a54"

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
resource "azapi_resource" "germanywestcentral_search_role_search_service_contributor_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.germanywestcentral_search.id
  name      = "9965d3e5-27a0-5d8c-84b7-102a91520d9b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0"
      principalId      = azapi_resource.swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Indexes and indexers are made"
    }
  }
}

# The private way of search to stclaimssearchprodglu63p
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_search_to_documents" {
  type      = "Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01"
  parent_id = azapi_resource.germanywestcentral_search.id
  name      = "to-documents"

  body = {
    properties = {
      privateLinkResourceId = azapi_resource.germanywestcentral_storage_documents.id
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
    azapi_update_resource.germanywestcentral_storage_documents_blob,
  ]
}

# The private way of search to ais-claims-search-prod-gwc-nub5k
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_search_to_models" {
  type      = "Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01"
  parent_id = azapi_resource.germanywestcentral_search.id
  name      = "to-models"

  body = {
    properties = {
      privateLinkResourceId = azapi_resource.germanywestcentral_openai.id
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
    azapi_resource.germanywestcentral_endpoint_openai_account,
    azapi_resource.germanywestcentral_search_to_documents,
  ]
}
