# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# The private way to kv-claims-prod-gwc-vwo7e
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "pep-claims-search-prod-gwc-key-vault-vault"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_claims_prod_germanywestcentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-gwc-pe-key-vault-vault"
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

# Every name under which kv-claims-prod-gwc-vwo7e is found
# requests/claims-search.yaml:3
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

# The private way to ais-claims-search-prod-gwc-nub5k
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_openai_account" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "pep-claims-search-prod-gwc-openai-account"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_claims_prod_germanywestcentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-gwc-pe-openai-account"
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
    azapi_resource.germanywestcentral_openai_model_embeddings,
  ]
}

# Every name under which ais-claims-search-prod-gwc-nub5k is found
# requests/claims-search.yaml:3
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

# The private way to srch-claims-search-prod-gwc-usdzf
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_search_searchservice" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "pep-claims-search-prod-gwc-search-searchservice"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_claims_prod_germanywestcentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-gwc-pe-search-searchservice"
      privateLinkServiceConnections = [
        {
          name = "searchService"
          properties = {
            privateLinkServiceId = azapi_resource.germanywestcentral_search.id
            groupIds             = ["searchService"]
          }
        },
      ]
    }
  }
}

# Every name under which srch-claims-search-prod-gwc-usdzf is found
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_search_searchservice_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.germanywestcentral_endpoint_search_searchservice.id
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

# The private way to stclaimssearchprodglu63p
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_storage_documents_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_claims_search_prod_gwc.id
  name      = "pep-claims-search-prod-gwc-storage-documents-blob"
  location  = "germanywestcentral"
  tags      = local.tags

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_claims_prod_germanywestcentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-gwc-pe-storage-documents-blob"
      privateLinkServiceConnections = [
        {
          name = "blob"
          properties = {
            privateLinkServiceId = azapi_resource.germanywestcentral_storage_documents.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}

# Every name under which stclaimssearchprodglu63p is found
# requests/claims-search.yaml:3
resource "azapi_resource" "germanywestcentral_endpoint_storage_documents_blob_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.germanywestcentral_endpoint_storage_documents_blob.id
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
