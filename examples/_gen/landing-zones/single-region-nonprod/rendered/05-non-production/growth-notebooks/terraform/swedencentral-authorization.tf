# growth-notebooks
# Notebook sandbox for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# The workspace keeps what is its own in order
# requests.yaml:23
resource "azapi_resource" "swedencentral_key_vault_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "219bdc1a-39a6-55e4-8a11-b1224c15aaae"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps what is its own in order
# requests.yaml:23
resource "azapi_resource" "swedencentral_registry_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "73598301-cc15-5d85-a862-bc69738b7e4c"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps what is its own in order
# requests.yaml:23
resource "azapi_resource" "swedencentral_application_insights_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_application_insights.id
  name      = "90adce64-c9c0-5119-9342-2f4d3367750a"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps secrets of its connections
# requests.yaml:23
resource "azapi_resource" "swedencentral_key_vault_role_key_vault_administrator_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "25270468-8b23-58d2-a6bc-4c55b533dfbb"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/00482a5a-887f-4fb3-b363-3b7fe8e74483"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps secrets of its connections"
    }
  }
}

# The workspace builds images
# requests.yaml:23
resource "azapi_resource" "swedencentral_registry_role_acr_push_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "84a086a1-df31-50a0-8e13-f300d598f8b8"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/8311e382-0749-4cb8-b61a-304f252e45ec"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace builds images"
    }
  }
}

# Studio shows data that lies behind this endpoint
# requests.yaml:23
resource "azapi_resource" "swedencentral_endpoint_storage_ml_blob_role_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_ml_blob.id
  name      = "7c3be329-c5b7-5357-93b7-5d69c304f276"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Studio shows data that lies behind this endpoint"
    }
  }
}

# Studio shows data that lies behind this endpoint
# requests.yaml:23
resource "azapi_resource" "swedencentral_endpoint_storage_ml_file_role_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_ml_file.id
  name      = "de38c4c4-3d91-5f92-87db-e0bfe3a377c2"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Studio shows data that lies behind this endpoint"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests.yaml:23
resource "azapi_resource" "swedencentral_key_vault_role_azure_ai_network_connection_approver_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "f8866f28-4fa9-507b-a1d3-392f9636de47"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests.yaml:23
resource "azapi_resource" "swedencentral_registry_role_azure_ai_network_connection_approver_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "c7c84ccf-447f-5b3f-9efd-b389d09af22a"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# Computes run images
# requests.yaml:23
resource "azapi_resource" "swedencentral_registry_role_acr_pull_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "51437066-976b-5fc1-9bb3-518f5d0c3164"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d"
      principalId      = azapi_resource.swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes run images"
    }
  }
}

# The workspace keeps itself in order
# requests.yaml:23
resource "azapi_resource" "swedencentral_workspace_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "5d0ab748-6d72-5063-b62e-5fcdfef4a388"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps itself in order"
    }
  }
}

# Somebody of the team works in it
# requests.yaml:23
resource "azapi_resource" "swedencentral_workspace_role_azureml_data_scientist_2b8e4c10_0000_4000_8000_00000000c001" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_workspace.id
  name      = "2bcc0c5d-05b2-5a78-a8f1-678752478808"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_forecast_dev}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121"
      principalId      = "2b8e4c10-0000-4000-8000-00000000c001"
      principalType    = "User"
      description      = "Somebody of the team works in it"
    }
  }
}
