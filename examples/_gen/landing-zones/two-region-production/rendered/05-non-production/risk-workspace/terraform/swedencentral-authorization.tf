# risk-workspace
# Machine learning workspace for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# The workspace keeps what is its own in order
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_key_vault_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "1b90e549-985f-5323-a0a9-524195b614cb"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps what is its own in order
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_registry_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "e27e5bcb-d1a3-59a4-81c6-f490b33fe185"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps what is its own in order
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_application_insights_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_application_insights.id
  name      = "7fa7313c-1e91-5373-add0-b409c150a411"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps what is its own in order"
    }
  }
}

# The workspace keeps secrets of its connections
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_key_vault_role_key_vault_administrator_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "a1a15d13-2de6-5067-9d86-a3b8ece1f612"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/00482a5a-887f-4fb3-b363-3b7fe8e74483"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace keeps secrets of its connections"
    }
  }
}

# The workspace builds images
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_registry_role_acr_push_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "3d9b98f7-0f6a-57a9-ae3b-7f95cff63e16"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/8311e382-0749-4cb8-b61a-304f252e45ec"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The workspace builds images"
    }
  }
}

# Studio shows data that lies behind this endpoint
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_ml_blob_role_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_ml_blob.id
  name      = "a4c51732-2481-5382-b0c1-43d7b9442d19"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Studio shows data that lies behind this endpoint"
    }
  }
}

# Studio shows data that lies behind this endpoint
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_ml_file_role_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_ml_file.id
  name      = "af546809-5cd6-54e1-befd-357b24b69d98"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Studio shows data that lies behind this endpoint"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_key_vault_role_azure_ai_network_connection_approver_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "71efe8cd-a537-5851-9fb8-269dd5164e5d"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# The managed network reaches it by an endpoint of its own
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_registry_role_azure_ai_network_connection_approver_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "a7347c77-70f7-5883-b927-502570b1eba0"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"
      principalId      = azapi_resource.swedencentral_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The managed network reaches it by an endpoint of its own"
    }
  }
}

# Computes run images
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_registry_role_acr_pull_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "ef564db8-8343-519c-935c-23195507f583"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d"
      principalId      = azapi_resource.swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes run images"
    }
  }
}

# Images are built on a compute
# requests/risk-workspace.yaml:3
resource "azapi_resource" "swedencentral_registry_role_acr_push_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "b2087859-e193-5ce9-b5b8-58b5c1b6b5ef"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/8311e382-0749-4cb8-b61a-304f252e45ec"
      principalId      = azapi_resource.swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Images are built on a compute"
    }
  }
}
