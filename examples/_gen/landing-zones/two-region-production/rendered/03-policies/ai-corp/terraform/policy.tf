# Policies of AI corp
# Assigns what holds in the management group ai-corp and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# The old scoring model runs on V100 machines that are moved by the end of March. (until 2027-03-31)
# exemptions.yaml:3
resource "azapi_resource" "policy_exemption_risk_dev_vm_sizes_subscription_sub_risk_dev_792b4005" {
  type      = "Microsoft.Authorization/policyExemptions@2026-01-01-preview"
  parent_id = "/subscriptions/${var.subscription_sub_risk_dev}"
  name      = "risk-dev-vm-sizes"

  body = {
    properties = {
      assignmentScopeValidation = "DoNotValidate"
      displayName               = "Risk models tries older GPU sizes until spring"
      metadata = {
        owner = "risk"
      }
      description        = "The old scoring model runs on V100 machines that are moved by the end of March."
      policyAssignmentId = azapi_resource.policy_assignment_ai_corp_deny_gpu_sizes.id
      exemptionCategory  = "Waiver"
      expiresOn          = "2027-03-31T00:00:00.000Z"
    }
  }
}

# Deploy-AML-DNS may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_ai_corp_deploy_aml_dns_4d97b98b_1d4f_4787_a291_c67834d212e7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "f59f9ce0-3b7c-5a40-9221-5c94c86eda1f"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_ai_corp_deploy_aml_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AML-DNS may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_ai_corp_deploy_aml_dns_b12aa53e_6015_4669_85d0_8515ebb3ae7f_resource_group_sub_connectivity_rg_dns_sdc_83967a4a" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_connectivity}/resourceGroups/rg-dns-sdc"
  name      = "6cb98016-ed5f-5773-8b09-4c1edabe1bb7"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f"
      principalId      = azapi_resource.policy_assignment_ai_corp_deploy_aml_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-Search-DNS may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_ai_corp_deploy_search_dns_4d97b98b_1d4f_4787_a291_c67834d212e7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "16b3fb6b-f07b-52db-bf7b-0c07bfdb2d3b"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_ai_corp_deploy_search_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-Search-DNS may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_ai_corp_deploy_search_dns_b12aa53e_6015_4669_85d0_8515ebb3ae7f_resource_group_sub_connectivity_rg_dns_sdc_83967a4a" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_connectivity}/resourceGroups/rg-dns-sdc"
  name      = "c7ad275f-1558-55cc-8e5b-e9c091600c23"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f"
      principalId      = azapi_resource.policy_assignment_ai_corp_deploy_search_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Modify-AI-Public-Off may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_ai_corp_modify_ai_public_off_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "707f391e-cfdf-5f95-98d2-83528831fd28"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_ai_corp_modify_ai_public_off.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}
