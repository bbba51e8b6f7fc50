# manuals
# Models for applications for service, in Field service.
# Written by Fairway from the estate: change the estate, not this file.

# Every log and metric goes to the Log Analytics workspace of the landing zone
# requests.yaml:21
resource "azapi_resource" "workload_manuals_westeurope_key_vault_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  parent_id = azapi_resource.workload_manuals_westeurope_key_vault.id
  name      = "to-log-analytics"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
      metrics = [
        {
          category = "AllMetrics"
          enabled  = true
        },
      ]
    }
  }
}

# The application reads its secrets
# requests.yaml:21
resource "azapi_resource" "workload_manuals_westeurope_key_vault_role_key_vault_secrets_user_workload_manuals_westeurope_identity_workload" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = azapi_resource.workload_manuals_westeurope_key_vault.id
  name      = "b2d0b07f-0ec9-501d-b011-5e7ba97d3691"

  body = {
    properties = {
      roleDefinitionId = "/subscriptions/${var.subscription_mp_service_live}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"
      principalId      = azapi_resource.workload_manuals_westeurope_identity_workload.output.properties.principalId
      principalType    = "ServicePrincipal"
      description      = "The application reads its secrets"
    }
  }
}
