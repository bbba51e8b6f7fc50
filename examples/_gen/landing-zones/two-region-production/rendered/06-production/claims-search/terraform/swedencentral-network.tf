# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# The private way to cosno-claims-search-prod-sdc-kdigg
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_endpoint_conversations_sql" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "pep-claims-search-prod-sdc-conversations-sql"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_claims_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-sdc-pe-conversations-sql"
      privateLinkServiceConnections = [
        {
          name = "Sql"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_conversations.id
            groupIds             = ["Sql"]
          }
        },
      ]
    }
  }
}

# Every name under which cosno-claims-search-prod-sdc-kdigg is found
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_endpoint_conversations_sql_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_conversations_sql.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-documents-azure-com"
          properties = {
            privateDnsZoneId = var.dns_privatelink_documents_azure_com_id
          }
        },
      ]
    }
  }
}

# The private way to kv-claims-prod-sdc-y4rj5
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "pep-claims-search-prod-sdc-key-vault-vault"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_claims_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-sdc-pe-key-vault-vault"
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

# Every name under which kv-claims-prod-sdc-y4rj5 is found
# requests/claims-search.yaml:3
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

# The private way to ais-claims-search-prod-sdc-fvh6g
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_endpoint_openai_account" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "pep-claims-search-prod-sdc-openai-account"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_claims_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-sdc-pe-openai-account"
      privateLinkServiceConnections = [
        {
          name = "account"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_openai.id
            groupIds             = ["account"]
          }
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.swedencentral_openai_model_embeddings,
  ]
}

# Every name under which ais-claims-search-prod-sdc-fvh6g is found
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_endpoint_openai_account_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_openai_account.id
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

# The private way to srch-claims-search-prod-sdc-r7627
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_endpoint_search_searchservice" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "pep-claims-search-prod-sdc-search-searchservice"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_claims_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-sdc-pe-search-searchservice"
      privateLinkServiceConnections = [
        {
          name = "searchService"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_search.id
            groupIds             = ["searchService"]
          }
        },
      ]
    }
  }
}

# Every name under which srch-claims-search-prod-sdc-r7627 is found
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_endpoint_search_searchservice_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_search_searchservice.id
  name      = "default"

  body = {
    properties = {
      privateDnsZoneConfigs = [
        {
          name = "privatelink-search-windows-net"
          properties = {
            privateDnsZoneId = var.dns_privatelink_search_windows_net_id
          }
        },
      ]
    }
  }
}

# The private way to stclaimssearchprodsf26ai
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_documents_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_sdc.id
  name      = "pep-claims-search-prod-sdc-storage-documents-blob"
  location  = "swedencentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_claims_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-sdc-pe-storage-documents-blob"
      privateLinkServiceConnections = [
        {
          name = "blob"
          properties = {
            privateLinkServiceId = azapi_resource.swedencentral_storage_documents.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}

# Every name under which stclaimssearchprodsf26ai is found
# requests/claims-search.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_documents_blob_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_documents_blob.id
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
