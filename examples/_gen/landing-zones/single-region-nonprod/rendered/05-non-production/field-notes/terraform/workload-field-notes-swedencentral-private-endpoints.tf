# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# The private way to kv-field-n-dev-sdc-g4l6r
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_field_notes_dev_sdc.id
  name      = "pep-field-notes-dev-sdc-key-vault-vault"
  location  = "swedencentral"

  tags = {
    team        = "product"
    environment = "dev"
    cost-center = "K-1"
    workload    = "field-notes"
    managed-by  = "fairway"
    golden-path = "rag"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_forecast_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-field-notes-dev-sdc-pe-key-vault-vault"
      privateLinkServiceConnections = [
        {
          name = "vault"
          properties = {
            privateLinkServiceId = azapi_resource.workload_field_notes_swedencentral_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# The private way to ais-field-notes-dev-sdc-je56k
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_endpoint_openai_account" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_field_notes_dev_sdc.id
  name      = "pep-field-notes-dev-sdc-openai-account"
  location  = "swedencentral"

  tags = {
    team        = "product"
    environment = "dev"
    cost-center = "K-1"
    workload    = "field-notes"
    managed-by  = "fairway"
    golden-path = "rag"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_forecast_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-field-notes-dev-sdc-pe-openai-account"
      privateLinkServiceConnections = [
        {
          name = "account"
          properties = {
            privateLinkServiceId = azapi_resource.workload_field_notes_swedencentral_openai.id
            groupIds             = ["account"]
          }
        },
      ]
    }
  }

  depends_on = [
    azapi_resource.workload_field_notes_swedencentral_openai_model_embeddings,
  ]
}

# The private way to srch-field-notes-dev-sdc-caazo
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_endpoint_search_searchservice" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_field_notes_dev_sdc.id
  name      = "pep-field-notes-dev-sdc-search-searchservice"
  location  = "swedencentral"

  tags = {
    team        = "product"
    environment = "dev"
    cost-center = "K-1"
    workload    = "field-notes"
    managed-by  = "fairway"
    golden-path = "rag"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_forecast_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-field-notes-dev-sdc-pe-search-searchservice"
      privateLinkServiceConnections = [
        {
          name = "searchService"
          properties = {
            privateLinkServiceId = azapi_resource.workload_field_notes_swedencentral_search.id
            groupIds             = ["searchService"]
          }
        },
      ]
    }
  }
}

# The private way to ststfieldnotesdevsdui3up
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_endpoint_storage_documents_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_field_notes_dev_sdc.id
  name      = "pep-field-notes-dev-sdc-storage-documents-blob"
  location  = "swedencentral"

  tags = {
    team        = "product"
    environment = "dev"
    cost-center = "K-1"
    workload    = "field-notes"
    managed-by  = "fairway"
    golden-path = "rag"
  }

  body = {
    properties = {
      subnet = {
        id = "${var.spoke_forecast_dev_swedencentral_vnet_id}/subnets/snet-private-endpoints"
      }
      customNetworkInterfaceName = "nic-field-notes-dev-sdc-pe-storage-documents-blob"
      privateLinkServiceConnections = [
        {
          name = "blob"
          properties = {
            privateLinkServiceId = azapi_resource.workload_field_notes_swedencentral_storage_documents.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}
