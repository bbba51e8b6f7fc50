# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# The private way to cosno-claims-search-prod-sdc-kdigg
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_endpoint_conversations_sql" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_sdc.id
  name      = "pep-claims-search-prod-sdc-conversations-sql"
  location  = "swedencentral"

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
        id = "${var.spoke_claims_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-sdc-pe-conversations-sql"
      privateLinkServiceConnections = [
        {
          name = "Sql"
          properties = {
            privateLinkServiceId = azapi_resource.workload_claims_search_swedencentral_conversations.id
            groupIds             = ["Sql"]
          }
        },
      ]
    }
  }
}

# The private way to kv-claims-prod-sdc-y4rj5
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_sdc.id
  name      = "pep-claims-search-prod-sdc-key-vault-vault"
  location  = "swedencentral"

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
        id = "${var.spoke_claims_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-sdc-pe-key-vault-vault"
      privateLinkServiceConnections = [
        {
          name = "vault"
          properties = {
            privateLinkServiceId = azapi_resource.workload_claims_search_swedencentral_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# The private way to ais-claims-search-prod-sdc-fvh6g
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_endpoint_openai_account" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_sdc.id
  name      = "pep-claims-search-prod-sdc-openai-account"
  location  = "swedencentral"

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
        id = "${var.spoke_claims_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-sdc-pe-openai-account"
      privateLinkServiceConnections = [
        {
          name = "account"
          properties = {
            privateLinkServiceId = azapi_resource.workload_claims_search_swedencentral_openai.id
            groupIds             = ["account"]
          }
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.workload_claims_search_swedencentral_openai_model_embeddings,
  ]
}

# The private way to srch-claims-search-prod-sdc-r7627
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_endpoint_search_searchservice" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_sdc.id
  name      = "pep-claims-search-prod-sdc-search-searchservice"
  location  = "swedencentral"

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
        id = "${var.spoke_claims_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-sdc-pe-search-searchservice"
      privateLinkServiceConnections = [
        {
          name = "searchService"
          properties = {
            privateLinkServiceId = azapi_resource.workload_claims_search_swedencentral_search.id
            groupIds             = ["searchService"]
          }
        },
      ]
    }
  }
}

# The private way to ststclaimssearchprof26ai
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_endpoint_storage_documents_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_claims_prod_rg_claims_search_prod_sdc.id
  name      = "pep-claims-search-prod-sdc-storage-documents-blob"
  location  = "swedencentral"

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
        id = "${var.spoke_claims_prod_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-claims-search-prod-sdc-pe-storage-documents-blob"
      privateLinkServiceConnections = [
        {
          name = "blob"
          properties = {
            privateLinkServiceId = azapi_resource.workload_claims_search_swedencentral_storage_documents.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}
