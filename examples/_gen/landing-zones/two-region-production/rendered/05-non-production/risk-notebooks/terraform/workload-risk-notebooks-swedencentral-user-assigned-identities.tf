# risk-notebooks
# Notebook sandbox for risk, in Risk models.
# Written by Fairway from the estate: change the estate, not this file.

# What risk-notebooks signs in with: no password, no key
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_identity_workload" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_notebooks_dev_sdc.id
  name      = "id-risk-notebooks-dev-sdc"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-notebooks"
    managed-by  = "fairway"
    golden-path = "notebook-sandbox"
    expires     = "2026-12-08"
    flag-from   = "2026-11-24"
  }

  response_export_values = ["properties.principalId"]
}

# What risk-notebooks (compute) signs in with: no password, no key
# requests/risk-notebooks.yaml:3
resource "azapi_resource" "workload_risk_notebooks_swedencentral_identity_compute" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30"
  parent_id = azapi_resource.group_sub_risk_dev_rg_risk_notebooks_dev_sdc.id
  name      = "id-risk-notebooks-dev-sdc-compute"
  location  = "swedencentral"

  tags = {
    team        = "risk"
    environment = "dev"
    cost-center = "CC-4200"
    workload    = "risk-notebooks"
    managed-by  = "fairway"
    golden-path = "notebook-sandbox"
    expires     = "2026-12-08"
    flag-from   = "2026-11-24"
  }

  response_export_values = ["properties.principalId"]
}
