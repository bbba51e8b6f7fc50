# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# The workspace keeps what is its own in order
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_storage_ml_role_contributor_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
  name      = "330976b0-3e22-5ea7-b01b-97af0b2ebcde"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps what is its own in order
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_key_vault_role_contributor_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_key_vault.id
  name      = "1b90e549-985f-5323-a0a9-524195b614cb"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps what is its own in order
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_registry_role_contributor_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_registry.id
  name      = "e27e5bcb-d1a3-59a4-81c6-f490b33fe185"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps what is its own in order
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_application_insights_role_contributor_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_application_insights.id
  name      = "7fa7313c-1e91-5373-add0-b409c150a411"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace reads and writes its data
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_storage_ml_role_storage_blob_data_contributor_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
  name      = "0c739dc9-232e-5a07-add2-64ea58e8cadd"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace reads and writes its data"
    }
  }
}

# The workspace reads and writes its notebooks
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
  name      = "cb1d16d7-e995-5b34-b045-73d986297d55"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace reads and writes its notebooks"
    }
  }
}

# The workspace keeps secrets of its connections
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_key_vault_role_key_vault_administrator_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_key_vault.id
  name      = "a1a15d13-2de6-5067-9d86-a3b8ece1f612"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/00482a5a-887f-4fb3-b363-3b7fe8e74483"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps secrets of its connections"
    }
  }
}

# The workspace builds images
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_registry_role_acr_push_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_registry.id
  name      = "3d9b98f7-0f6a-57a9-ae3b-7f95cff63e16"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/8311e382-0749-4cb8-b61a-304f252e45ec"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace builds images"
    }
  }
}

# Studio shows data that lies behind this endpoint
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_endpoint_storage_ml_blob_role_reader_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_endpoint_storage_ml_blob.id
  name      = "a4c51732-2481-5382-b0c1-43d7b9442d19"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Studio shows data that lies behind this endpoint"
    }
  }
}

# Studio shows data that lies behind this endpoint
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_endpoint_storage_ml_file_role_reader_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_endpoint_storage_ml_file.id
  name      = "af546809-5cd6-54e1-befd-357b24b69d98"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Studio shows data that lies behind this endpoint"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_storage_ml_role_azure_ai_network_connection_approver_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
  name      = "d268b355-5c20-5d8d-ab61-c5206ee79452"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_key_vault_role_azure_ai_network_connection_approver_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_key_vault.id
  name      = "71efe8cd-a537-5851-9fb8-269dd5164e5d"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_registry_role_azure_ai_network_connection_approver_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_registry.id
  name      = "a7347c77-70f7-5883-b927-502570b1eba0"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# Computes run images
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_registry_role_acr_pull_workload_risk_workspace_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_registry.id
  name      = "ef564db8-8343-519c-935c-23195507f583"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes run images"
    }
  }
}

# Images are built on a compute
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_registry_role_acr_push_workload_risk_workspace_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_registry.id
  name      = "b2087859-e193-5ce9-b5b8-58b5c1b6b5ef"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/8311e382-0749-4cb8-b61a-304f252e45ec"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Images are built on a compute"
    }
  }
}

# Somebody of the team reads and writes its data
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_storage_ml_role_storage_blob_data_contributor_4f0c5d1e_0000_4000_8000_00000000b003" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
  name      = "8fe834ed-1cf5-5979-8d5a-f691bda76cfe"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000b003"
      principalType    = "Group"
      description      = "Somebody of the team reads and writes its data"
    }
  }
}

# Computes read and write data
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_storage_ml_role_storage_blob_data_contributor_workload_risk_workspace_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
  name      = "6e8e2fd5-1357-5295-bf87-20ece5db0e5c"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes read and write data"
    }
  }
}

# Somebody of the team reads and writes its notebooks
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_4f0c5d1e_0000_4000_8000_00000000b003" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
  name      = "69810c6f-7658-5455-8fe2-4c45605718ed"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000b003"
      principalType    = "Group"
      description      = "Somebody of the team reads and writes its notebooks"
    }
  }
}

# Computes read and write notebooks
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_storage_ml_role_storage_file_data_privileged_contributor_workload_risk_workspace_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_storage_ml.id
  name      = "49334c99-335d-5daa-bd6b-3845a1deaf78"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/69566ab7-960f-475b-8e7c-b3118f30c6bd"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes read and write notebooks"
    }
  }
}

# The workspace keeps itself in order
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_workspace_role_contributor_workload_risk_workspace_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_workspace.id
  name      = "cfb64197-6b0d-5ccb-86d8-dd9946c32ca5"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.workload_risk_workspace_swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps itself in order"
    }
  }
}

# Somebody of the team works in it
# requests/risk-workspace.yaml:3
resource "azapi_resource" "workload_risk_workspace_swedencentral_workspace_role_azureml_data_scientist_4f0c5d1e_0000_4000_8000_00000000b003" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_risk_workspace_swedencentral_workspace.id
  name      = "6485dd25-8ffc-5bb3-835e-c11903967a31"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/f6c7c914-8db3-469d-8ca1-694a8f32e121"
      principalId      = "4f0c5d1e-0000-4000-8000-00000000b003"
      principalType    = "Group"
      description      = "Somebody of the team works in it"
    }
  }
}
