# field-notes
# Answers from documents for product, in Harvest forecast.
# Written by Fairway from the estate: change the estate, not this file.

# What field-notes (ingestion) signs in with: no password, no key
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_identity_ingestion" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_field_notes_dev_sdc.id
  name      = "id-field-notes-dev-sdc-ingestion"
  location  = "swedencentral"

  tags = {
    team        = "product"
    environment = "dev"
    cost-center = "K-1"
    workload    = "field-notes"
    managed-by  = "fairway"
    golden-path = "rag"
  }

  response_export_values = ["properties.principalId"]
}

# What field-notes signs in with: no password, no key
# requests.yaml:3
resource "azapi_resource" "workload_field_notes_swedencentral_identity_workload" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_sub_forecast_dev_rg_field_notes_dev_sdc.id
  name      = "id-field-notes-dev-sdc"
  location  = "swedencentral"

  tags = {
    team        = "product"
    environment = "dev"
    cost-center = "K-1"
    workload    = "field-notes"
    managed-by  = "fairway"
    golden-path = "rag"
  }

  response_export_values = ["properties.principalId"]
}
