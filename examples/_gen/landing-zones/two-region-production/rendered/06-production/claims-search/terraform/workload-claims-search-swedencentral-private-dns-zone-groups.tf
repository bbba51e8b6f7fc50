# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# Every name under which cosno-claims-search-prod-sdc-kdigg is found
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_endpoint_conversations_sql_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_endpoint_conversations_sql.id
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

# Every name under which kv-claims-prod-sdc-y4rj5 is found
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_endpoint_key_vault_vault_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_endpoint_key_vault_vault.id
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

# Every name under which ais-claims-search-prod-sdc-fvh6g is found
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_endpoint_openai_account_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_endpoint_openai_account.id
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

# Every name under which srch-claims-search-prod-sdc-r7627 is found
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_endpoint_search_searchservice_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_endpoint_search_searchservice.id
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

# Every name under which ststclaimssearchprof26ai is found
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_endpoint_storage_documents_blob_zones" {
  type      = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_endpoint_storage_documents_blob.id
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
