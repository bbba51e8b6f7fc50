# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# The application reads its secrets
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_key_vault_role_key_vault_secrets_user_workload_claims_search_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_key_vault.id
  name      = "56698168-7631-5f9e-8ead-0a498353710b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application reads its secrets"
    }
  }
}

# Documents are embedded
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_openai_role_cognitive_services_openai_user_workload_claims_search_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_openai.id
  name      = "1c13015e-2259-5f24-858e-14aa77444eeb"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are embedded"
    }
  }
}

# The application asks models
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_openai_role_cognitive_services_openai_user_workload_claims_search_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_openai.id
  name      = "4af4abe8-602c-5599-aae9-968cd81235db"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application asks models"
    }
  }
}

# Search embeds documents and questions
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_openai_role_cognitive_services_openai_user_workload_claims_search_swedencentral_search" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_openai.id
  name      = "7399b22f-a91d-55fa-9787-4cdcb90d6bfb"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.workload_claims_search_swedencentral_search.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Search embeds documents and questions"
    }
  }
}

# Documents are brought into the index
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_search_role_search_index_data_contributor_workload_claims_search_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_search.id
  name      = "860bdef4-83f4-5763-aa43-78216b9a2200"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/8ebe5a00-799e-43f5-93ac-243d3dce84a7"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are brought into the index"
    }
  }
}

# The application searches
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_search_role_search_index_data_reader_workload_claims_search_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_search.id
  name      = "1c28f634-95db-5241-b813-4fe250014a3c"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application searches"
    }
  }
}

# Models look up documents
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_search_role_search_index_data_reader_workload_claims_search_swedencentral_openai" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_search.id
  name      = "5af86401-c7ac-59a2-a571-89079bb50467"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f"
      principalId      = azapi_resource.workload_claims_search_swedencentral_openai.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Models look up documents"
    }
  }
}

# Indexes and indexers are made
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_search_role_search_service_contributor_workload_claims_search_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_search.id
  name      = "fb13e5ae-9183-5535-9c1e-a7da6b93aa60"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Indexes and indexers are made"
    }
  }
}

# Models read how an index is made
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_search_role_search_service_contributor_workload_claims_search_swedencentral_openai" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_search.id
  name      = "8cae057f-beaf-5235-a092-c5ab838f572a"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0"
      principalId      = azapi_resource.workload_claims_search_swedencentral_openai.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Models read how an index is made"
    }
  }
}

# Documents are brought in
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_storage_documents_role_storage_blob_data_contributor_workload_claims_search_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_storage_documents.id
  name      = "03a9ac47-4242-5057-9d98-c259fdf3b41b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are brought in"
    }
  }
}

# The application shows documents
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_storage_documents_role_storage_blob_data_reader_workload_claims_search_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_storage_documents.id
  name      = "8d31cedb-9be4-5b3c-a1a0-8903c021a05e"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application shows documents"
    }
  }
}

# Models read documents
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_storage_documents_role_storage_blob_data_reader_workload_claims_search_swedencentral_openai" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_storage_documents.id
  name      = "c20bf9a1-e415-5508-9f9b-bc4e91b6281e"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.workload_claims_search_swedencentral_openai.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Models read documents"
    }
  }
}

# Search indexes documents
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_swedencentral_storage_documents_role_storage_blob_data_reader_workload_claims_search_swedencentral_search" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_swedencentral_storage_documents.id
  name      = "61982cba-d42e-5d04-952e-65cc62e54dd8"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.workload_claims_search_swedencentral_search.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Search indexes documents"
    }
  }
}
