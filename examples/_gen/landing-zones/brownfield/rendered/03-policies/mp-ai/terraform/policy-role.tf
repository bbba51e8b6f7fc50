# Policies of AI
# Assigns what holds in the management group mp-ai and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# Deploy-AI-DNS may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_deploy_ai_dns_4d97b98b_1d4f_4787_a291_c67834d212e7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/mp-ai"
  name      = "0049d0fa-7ed6-57e5-980a-204b741dc5e9"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_mp_ai_deploy_ai_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AI-DNS may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_deploy_ai_dns_b12aa53e_6015_4669_85d0_8515ebb3ae7f_resource_group_mp_network_mp_private_dns_131ebe73" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_network}/resourceGroups/mp-private-dns"
  name      = "11d83504-3e3e-52be-9c14-83cf5ab248cf"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f"
      principalId      = azapi_resource.policy_assignment_mp_ai_deploy_ai_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AML-DNS may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_deploy_aml_dns_4d97b98b_1d4f_4787_a291_c67834d212e7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/mp-ai"
  name      = "4b5ff688-c2d1-5758-b1ef-9cbd914649e7"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_mp_ai_deploy_aml_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AML-DNS may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_deploy_aml_dns_b12aa53e_6015_4669_85d0_8515ebb3ae7f_resource_group_mp_network_mp_private_dns_131ebe73" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_network}/resourceGroups/mp-private-dns"
  name      = "0d775108-f917-5bc2-9bdc-16b5d4f91989"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f"
      principalId      = azapi_resource.policy_assignment_mp_ai_deploy_aml_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AML-Logs may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_deploy_aml_logs_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/mp-ai"
  name      = "cec3559b-0115-5051-9c55-8a2e71d7ce87"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_mp_ai_deploy_aml_logs.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AML-Logs may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_deploy_aml_logs_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/mp-ai"
  name      = "8e4cedaa-47d4-5e37-ade5-1e4a869ed21a"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_mp_ai_deploy_aml_logs.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AML-Logs may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_deploy_aml_logs_92aaf0da_9dab_42b6_94a3_d43ce8d16293_management_log_analytics_fbefb496" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_log_analytics_id
  name      = "314c0764-f226-541a-a86d-38c956ffb6f1"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_mp_ai_deploy_aml_logs.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-Endpoint-DNS may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_deploy_endpoint_dns_4d97b98b_1d4f_4787_a291_c67834d212e7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/mp-ai"
  name      = "6cd045ec-fce6-5d1d-92b3-7c82869e8ef4"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_mp_ai_deploy_endpoint_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-Endpoint-DNS may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_deploy_endpoint_dns_b12aa53e_6015_4669_85d0_8515ebb3ae7f_resource_group_mp_network_mp_private_dns_131ebe73" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_network}/resourceGroups/mp-private-dns"
  name      = "9ad07443-28e9-57d2-8058-41e52bb98290"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f"
      principalId      = azapi_resource.policy_assignment_mp_ai_deploy_endpoint_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-Search-DNS may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_deploy_search_dns_4d97b98b_1d4f_4787_a291_c67834d212e7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/mp-ai"
  name      = "816d2088-1bd7-5380-85f1-b3266e72fcbe"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_mp_ai_deploy_search_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-Search-DNS may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_deploy_search_dns_b12aa53e_6015_4669_85d0_8515ebb3ae7f_resource_group_mp_network_mp_private_dns_131ebe73" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/subscriptions/${var.subscription_mp_network}/resourceGroups/mp-private-dns"
  name      = "a15fdd1f-eecb-5c4e-aefc-7568c3b2f75b"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f"
      principalId      = azapi_resource.policy_assignment_mp_ai_deploy_search_dns.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Modify-AI-Public-Off may do there what it deploys
# landing-zone.yaml:19
resource "azapi_resource" "policy_role_mp_ai_modify_ai_public_off_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/mp-ai"
  name      = "8cff51bc-30c9-56ac-b8e6-9240251544af"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_mp_ai_modify_ai_public_off.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}
