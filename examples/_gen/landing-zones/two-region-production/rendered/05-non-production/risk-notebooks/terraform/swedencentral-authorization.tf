# risk-notebooks
# Notebook sandbox for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# The workspace keeps what is its own in order
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_key_vault_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "84366e26-6230-5270-b87c-6527bb263ae8"

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
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_registry_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "253e7c2a-889e-5241-9ae7-4f9a2be59176"

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
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_application_insights_role_contributor_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_application_insights.id
  name      = "622e3b6c-c3ca-5073-9477-6e618d70f526"

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
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_key_vault_role_key_vault_administrator_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "e51a8342-526a-5679-9d7b-d5dd9ef4adae"

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
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_registry_role_acr_push_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "75c97b6f-af99-5684-88d5-9cfd54311cbb"

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
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_ml_blob_role_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_ml_blob.id
  name      = "6fe580ea-e165-5dca-b0e2-a940f9999ef8"

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
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_endpoint_storage_ml_file_role_reader_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_endpoint_storage_ml_file.id
  name      = "7ca3cf56-9f94-54d4-bad7-419aa96bb0fc"

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
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_key_vault_role_azure_ai_network_connection_approver_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_key_vault.id
  name      = "fb747c69-1cdd-596c-93e7-91694273621b"

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
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_registry_role_azure_ai_network_connection_approver_swedencentral_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "89f2dd8e-f266-5a7a-837a-7c18a2abd521"

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
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "swedencentral_registry_role_acr_pull_swedencentral_identity_compute" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.swedencentral_registry.id
  name      = "a840fb42-aee5-5f7e-a277-ee5855f5f72b"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_sub_risk_dev}/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d"
      principalId      = azapi_resource.swedencentral_identity_compute.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "Computes run images"
    }
  }
}
