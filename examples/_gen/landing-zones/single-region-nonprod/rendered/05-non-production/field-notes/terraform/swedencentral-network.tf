# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# The private way to kv-field-n-dev-sdc-g4l6r
# requests.yaml:3
resource "azapi_resource" "swedencentral_endpoint_key_vault_vault" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_field_notes_dev_sdc.id
  name      = "pep-field-notes-dev-sdc-key-vault-vault"
  location  = "swedencentral"
  tags      = local.tags

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
            privateLinkServiceId = azapi_resource.swedencentral_key_vault.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}

# Every name under which kv-field-n-dev-sdc-g4l6r is found
# requests.yaml:3
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

# The private way to ais-field-notes-dev-sdc-je56k
# requests.yaml:3
resource "azapi_resource" "swedencentral_endpoint_openai_account" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_field_notes_dev_sdc.id
  name      = "pep-field-notes-dev-sdc-openai-account"
  location  = "swedencentral"
  tags      = local.tags

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

# Every name under which ais-field-notes-dev-sdc-je56k is found
# requests.yaml:3
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

# The private way to srch-field-notes-dev-sdc-caazo
# requests.yaml:3
resource "azapi_resource" "swedencentral_endpoint_search_searchservice" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_field_notes_dev_sdc.id
  name      = "pep-field-notes-dev-sdc-search-searchservice"
  location  = "swedencentral"
  tags      = local.tags

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
            privateLinkServiceId = azapi_resource.swedencentral_search.id
            groupIds             = ["searchService"]
          }
        },
      ]
    }
  }
}

# Every name under which srch-field-notes-dev-sdc-caazo is found
# requests.yaml:3
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

# The private way to stfidevsdcdocumentsui3up
# requests.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_documents_blob" {
  type      = "Microsoft.Network/privateEndpoints@2025-09-01"
  parent_id = azapi_resource.group_rg_field_notes_dev_sdc.id
  name      = "pep-field-notes-dev-sdc-storage-documents-blob"
  location  = "swedencentral"
  tags      = local.tags

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
            privateLinkServiceId = azapi_resource.swedencentral_storage_documents.id
            groupIds             = ["blob"]
          }
        },
      ]
    }
  }
}

# Every name under which stfidevsdcdocumentsui3up is found
# requests.yaml:3
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
