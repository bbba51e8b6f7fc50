# risk-notebooks
# Notebook sandbox for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# The workspace keeps what is its own in order
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_storage_ml_role_contributor_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_storage_ml.id
  name      = "eec1033f-a023-5dbd-bb36-bfd09695c3ea"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps what is its own in order
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_key_vault_role_contributor_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_key_vault.id
  name      = "84366e26-6230-5270-b87c-6527bb263ae8"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps what is its own in order
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_registry_role_contributor_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_registry.id
  name      = "253e7c2a-889e-5241-9ae7-4f9a2be59176"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps what is its own in order
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_application_insights_role_contributor_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_application_insights.id
  name      = "622e3b6c-c3ca-5073-9477-6e618d70f526"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace reads and writes its data
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_storage_ml.id
  name      = "3321884f-43f3-5aa5-b4eb-b45f529f93dc"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace reads and writes its data"
    }
  }
}

# The workspace reads and writes its notebooks
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_storage_ml.id
  name      = "40d2275e-afd8-53ee-9cc8-3e1bfa6bd114"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace reads and writes its notebooks"
    }
  }
}

# The workspace keeps secrets of its connections
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_key_vault_role_key_vault_administrator_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_key_vault.id
  name      = "e51a8342-526a-5679-9d7b-d5dd9ef4adae"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/00482a5a-887f-4fb3-b363-3b7fe8e74483"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps secrets of its connections"
    }
  }
}

# The workspace builds images
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_registry_role_acr_push_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_registry.id
  name      = "75c97b6f-af99-5684-88d5-9cfd54311cbb"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/8311e382-0749-4cb8-b61a-304f252e45ec"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace builds images"
    }
  }
}

# Studio shows data that lies behind this endpoint
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_endpoint_storage_ml_blob_role_reader_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_endpoint_storage_ml_blob.id
  name      = "6fe580ea-e165-5dca-b0e2-a940f9999ef8"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Studio shows data that lies behind this endpoint"
    }
  }
}

# Studio shows data that lies behind this endpoint
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_endpoint_storage_ml_file_role_reader_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_endpoint_storage_ml_file.id
  name      = "7ca3cf56-9f94-54d4-bad7-419aa96bb0fc"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Studio shows data that lies behind this endpoint"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_storage_ml_role_azure_ai_network_connection_approver_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_storage_ml.id
  name      = "60c6d937-893a-57c3-8b83-2ef539d05cb3"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_key_vault_role_azure_ai_network_connection_approver_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_key_vault.id
  name      = "fb747c69-1cdd-596c-93e7-91694273621b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_registry_role_azure_ai_network_connection_approver_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_registry.id
  name      = "89f2dd8e-f266-5a7a-837a-7c18a2abd521"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# Computes run images
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_registry_role_acr_pull_workload_risk_notebooks_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_registry.id
  name      = "a840fb42-aee5-5f7e-a277-ee5855f5f72b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes run images"
    }
  }
}

# Somebody of the team reads and writes its data
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000c001" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_storage_ml.id
  name      = "d571eaaf-e898-5d3d-8af0-695a0fe7e60c"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000c001"
      principalType    = "User"
      description      = "Somebody of the team reads and writes its data"
    }
  }
}

# Somebody of the team reads and writes its data
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000c002" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_storage_ml.id
  name      = "1384ca5d-d075-55f8-a388-210446cdbd26"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000c002"
      principalType    = "User"
      description      = "Somebody of the team reads and writes its data"
    }
  }
}

# Computes read and write data
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_storage_ml_role_storage_blob_data_contributor_workload_risk_notebooks_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_storage_ml.id
  name      = "92bb4925-948e-5b38-9ff2-88cc0b9dd484"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes read and write data"
    }
  }
}

# Somebody of the team reads and writes its notebooks
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000c001" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_storage_ml.id
  name      = "f08bf628-757b-5f28-9e17-a73ea13a1474"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000c001"
      principalType    = "User"
      description      = "Somebody of the team reads and writes its notebooks"
    }
  }
}

# Somebody of the team reads and writes its notebooks
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000c002" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_storage_ml.id
  name      = "9c800d4c-011e-531b-b674-b79f9d6a02af"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000c002"
      principalType    = "User"
      description      = "Somebody of the team reads and writes its notebooks"
    }
  }
}

# Computes read and write notebooks
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_workload_risk_notebooks_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_storage_ml.id
  name      = "1ea8e50c-75cf-5908-8686-2bda4aae8160"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes read and write notebooks"
    }
  }
}

# The workspace keeps itself in order
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_workspace_role_contributor_workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_workspace.id
  name      = "19b6d684-1a66-5abd-b5d4-4ba4e37e83d8"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.workload_risk_notebooks_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps itself in order"
    }
  }
}

# Somebody of the team works in it
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c001" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_workspace.id
  name      = "30c8f06a-43fa-5ebc-a089-67ab866e3637"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000c001"
      principalType    = "User"
      description      = "Somebody of the team works in it"
    }
  }
}

# Somebody of the team works in it
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000c002" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_notebooks_swedencentral_workspace.id
  name      = "8e2da0cc-9bfb-5378-af7f-9b21a1466225"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000c002"
      principalType    = "User"
      description      = "Somebody of the team works in it"
    }
  }
}
