# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# The private way to kv-claims-prod-gwc-vwo7e
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_gwc.id
  name      = "pep-claims-search-prod-gwc-key-vault-vault"
  location  = "germanywestcentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-search"
    managed-by  = "fairway"
    golden-path = "rag"
  }

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
            privateLinkServiceId = azapi_resource.workload_claims_search_germanywestcentral_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# The private way to ais-claims-search-prod-gwc-nub5k
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_endpoint_openai_account" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_gwc.id
  name      = "pep-claims-search-prod-gwc-openai-account"
  location  = "germanywestcentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-search"
    managed-by  = "fairway"
    golden-path = "rag"
  }

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
            privateLinkServiceId = azapi_resource.workload_claims_search_germanywestcentral_openai.id
            groupIds             = ["account"]
          }
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.workload_claims_search_germanywestcentral_openai_model_embeddings,
  ]
}

# The private way to srch-claims-search-prod-gwc-usdzf
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_endpoint_search_searchservice" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_gwc.id
  name      = "pep-claims-search-prod-gwc-search-searchservice"
  location  = "germanywestcentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-search"
    managed-by  = "fairway"
    golden-path = "rag"
  }

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
            privateLinkServiceId = azapi_resource.workload_claims_search_germanywestcentral_search.id
            groupIds             = ["searchService"]
          }
        },
      ]
    }
  }
}

# The private way to ststclaimssearchprolu63p
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_endpoint_storage_documents_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_gwc.id
  name      = "pep-claims-search-prod-gwc-storage-documents-blob"
  location  = "germanywestcentral"

  tags = {
    team        = "claims"
    environment = "prod"
    cost-center = "CC-4100"
    workload    = "claims-search"
    managed-by  = "fairway"
    golden-path = "rag"
  }

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
            privateLinkServiceId = azapi_resource.workload_claims_search_germanywestcentral_storage_documents.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}
