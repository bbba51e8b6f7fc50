# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# The application reads its secrets
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_key_vault_role_key_vault_secrets_user_workload_field_notes_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_key_vault.id
  name      = "4b1031f1-ef4a-528d-9424-4cabb86738c5"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.workload_field_notes_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application reads its secrets"
    }
  }
}

# Documents are embedded
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_openai_role_cognitive_services_openai_user_workload_field_notes_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_openai.id
  name      = "7cda4646-c8e3-53eb-b3f1-3f6d191612fe"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.workload_field_notes_swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are embedded"
    }
  }
}

# The application asks models
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_openai_role_cognitive_services_openai_user_workload_field_notes_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_openai.id
  name      = "f6f4af9c-7240-53c3-860f-a05c87e4de10"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.workload_field_notes_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application asks models"
    }
  }
}

# Search embeds documents and questions
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_openai_role_cognitive_services_openai_user_workload_field_notes_swedencentral_search" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_openai.id
  name      = "33fe8394-de9e-51e1-beca-8b48ac9edb45"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
      principalId      = azapi_resource.workload_field_notes_swedencentral_search.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Search embeds documents and questions"
    }
  }
}

# Documents are brought into the index
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_search_role_search_index_data_contributor_workload_field_notes_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_search.id
  name      = "55e64cc9-0dfd-588c-90cc-33c230540e42"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/8ebe5a00-799e-43f5-93ac-243d3dce84a7"
      principalId      = azapi_resource.workload_field_notes_swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are brought into the index"
    }
  }
}

# The application searches
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_search_role_search_index_data_reader_workload_field_notes_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_search.id
  name      = "0a9d7f3d-2a21-5ac8-943f-cf8b37e1b080"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f"
      principalId      = azapi_resource.workload_field_notes_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application searches"
    }
  }
}

# Models look up documents
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_search_role_search_index_data_reader_workload_field_notes_swedencentral_openai" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_search.id
  name      = "f13b1ad5-e729-55b3-8ba7-e104097bf5f5"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/1407120a-92aa-4202-b7e9-c0e197c71c8f"
      principalId      = azapi_resource.workload_field_notes_swedencentral_openai.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Models look up documents"
    }
  }
}

# Indexes and indexers are made
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_search_role_search_service_contributor_workload_field_notes_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_search.id
  name      = "24765592-cf5d-5e4b-8cd5-cb27b1d6f150"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0"
      principalId      = azapi_resource.workload_field_notes_swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Indexes and indexers are made"
    }
  }
}

# Models read how an index is made
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_search_role_search_service_contributor_workload_field_notes_swedencentral_openai" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_search.id
  name      = "8a95e83e-511f-5769-823b-43da135cdeca"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/7ca78c08-252a-4471-8644-bb5ff32d4ba0"
      principalId      = azapi_resource.workload_field_notes_swedencentral_openai.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Models read how an index is made"
    }
  }
}

# Documents are brought in
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_storage_documents_role_storage_blob_data_contributor_workload_field_notes_swedencentral_identity_ingestion" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_storage_documents.id
  name      = "6cfd3b9a-dcee-5f3e-bc00-112fd0fcb106"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.workload_field_notes_swedencentral_identity_ingestion.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Documents are brought in"
    }
  }
}

# The application shows documents
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_storage_documents_role_storage_blob_data_reader_workload_field_notes_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_storage_documents.id
  name      = "45b3657f-3302-5219-b56f-bcf08c89a425"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.workload_field_notes_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application shows documents"
    }
  }
}

# Models read documents
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_storage_documents_role_storage_blob_data_reader_workload_field_notes_swedencentral_openai" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_storage_documents.id
  name      = "d0bb9fa8-c10d-5d15-912b-7cc11ae4c11b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.workload_field_notes_swedencentral_openai.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Models read documents"
    }
  }
}

# Search indexes documents
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_storage_documents_role_storage_blob_data_reader_workload_field_notes_swedencentral_search" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_field_notes_swedencentral_storage_documents.id
  name      = "b162a12b-1ace-5bf4-bb1f-7b294bb279c3"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
      principalId      = azapi_resource.workload_field_notes_swedencentral_search.identity[0].principal_id
      principalType    = "ServicePrincipal"
      description      = "Search indexes documents"
    }
  }
}
