# Policies of AI corp
# Assigns what holds in the management group ai-corp and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

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
resource "azapi_resource" "policy_role_ai_corp_deploy_aml_dns_b12aa53e_6015_4669_85d0_8515ebb3ae7f_resource_group_sub_platform_rg_dns_sdc_12eeabe4" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_platform}/resourceGroups/rg-dns-sdc"
  name      = "aa468a15-489b-5dfb-b41f-e4f2beb1bfb4"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f"
      principalId      = azapi_resource.policy_assignment_ai_corp_deploy_aml_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AML-Logs may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_ai_corp_deploy_aml_logs_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "1aed6ee6-a8b4-58e8-9e90-a11c79eccf0e"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_ai_corp_deploy_aml_logs.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AML-Logs may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_ai_corp_deploy_aml_logs_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/ai-corp"
  name      = "c92f4d32-d998-568d-866d-a4506acbc8fa"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_ai_corp_deploy_aml_logs.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AML-Logs may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_ai_corp_deploy_aml_logs_92aaf0da_9dab_42b6_94a3_d43ce8d16293_management_log_analytics_fbefb496" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_log_analytics_id
  name      = "bcf16949-3a25-576c-beb3-75915c5f0133"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_ai_corp_deploy_aml_logs.identity[0].principal_id
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
resource "azapi_resource" "policy_role_ai_corp_deploy_search_dns_b12aa53e_6015_4669_85d0_8515ebb3ae7f_resource_group_sub_platform_rg_dns_sdc_12eeabe4" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_platform}/resourceGroups/rg-dns-sdc"
  name      = "55a599f3-3c61-57fa-b1ee-d4fa695cb94c"

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
