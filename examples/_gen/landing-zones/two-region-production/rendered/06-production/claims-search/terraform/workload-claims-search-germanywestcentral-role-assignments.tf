# claims-search
# Answers from documents for claims, in Claims.
# Written by Fairway from the estate: change the estate, not this file.

# The application reads its secrets
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_key_vault_role_key_vault_secrets_user_workload_claims_search_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_key_vault.id
  name      = "2996acc4-13e1-50a3-8ab4-8751ae9f1c3e"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application reads its secrets"
    }
  }
}

# Search embeds documents and questions
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_openai_role_cognitive_services_openai_user_workload_claims_search_germanywestcentral_search" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_openai.id
  name      = "eccd5e48-2899-55f1-8bb5-595469f10a46"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.workload_claims_search_germanywestcentral_search.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Search embeds documents and questions"
    }
  }
}

# Documents are embedded
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_openai_role_cognitive_services_openai_user_workload_claims_search_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_openai.id
  name      = "9989d0cc-4563-5105-9e31-ab425b0f77f7"

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
resource "azapi_resource" "workload_claims_search_germanywestcentral_openai_role_cognitive_services_openai_user_workload_claims_search_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_openai.id
  name      = "6667f717-425d-52dc-a43e-4a85b5af261b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application asks models"
    }
  }
}

# Documents are brought into the index
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_search_role_search_index_data_contributor_workload_claims_search_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_search.id
  name      = "e99cc45b-ddd8-5aa5-834c-238c4e9ec3d4"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/8ebe5a00-799e-43f5-93ac-243d3dce84a7"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are brought into the index"
    }
  }
}

# Models look up documents
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_search_role_search_index_data_reader_workload_claims_search_germanywestcentral_openai" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_search.id
  name      = "b594e481-baf0-54f4-b0e7-7dcddf8d85ff"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f"
      principalId      = azapi_resource.workload_claims_search_germanywestcentral_openai.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Models look up documents"
    }
  }
}

# The application searches
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_search_role_search_index_data_reader_workload_claims_search_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_search.id
  name      = "71e2ea43-fd78-56bb-92b7-8a929f941a54"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application searches"
    }
  }
}

# Models read how an index is made
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_search_role_search_service_contributor_workload_claims_search_germanywestcentral_openai" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_search.id
  name      = "71680a41-6cd6-58c6-b551-90f78c4009ea"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0"
      principalId      = azapi_resource.workload_claims_search_germanywestcentral_openai.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Models read how an index is made"
    }
  }
}

# Indexes and indexers are made
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_search_role_search_service_contributor_workload_claims_search_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_search.id
  name      = "9965d3e5-27a0-5d8c-84b7-102a91520d9b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Indexes and indexers are made"
    }
  }
}

# Documents are brought in
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_storage_documents_role_storage_blob_data_contributor_workload_claims_search_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_storage_documents.id
  name      = "0e57f9a1-ad59-5e1e-adf0-eadf1f0b29e9"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are brought in"
    }
  }
}

# Models read documents
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_storage_documents_role_storage_blob_data_reader_workload_claims_search_germanywestcentral_openai" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_storage_documents.id
  name      = "65f3ce94-5c65-51ee-a33e-2a5e1b768bf4"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.workload_claims_search_germanywestcentral_openai.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Models read documents"
    }
  }
}

# Search indexes documents
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_storage_documents_role_storage_blob_data_reader_workload_claims_search_germanywestcentral_search" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_storage_documents.id
  name      = "813eea4f-d1c6-5e27-bc56-e7351f677ed4"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.workload_claims_search_germanywestcentral_search.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Search indexes documents"
    }
  }
}

# The application shows documents
# requests/claims-search.yaml:3
resource "azapi_resource" "workload_claims_search_germanywestcentral_storage_documents_role_storage_blob_data_reader_workload_claims_search_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_claims_search_germanywestcentral_storage_documents.id
  name      = "4a93e9d4-7687-5c8f-9de1-75ab1add41d6"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_claims_prod}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.workload_claims_search_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application shows documents"
    }
  }
}
