# Policies of Platform
# Assigns what holds in the management group platform and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# Deploy-GuestAttest may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_guestattest_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "1b4668f7-269d-5507-9ef3-6f3a7fd5faef"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_platform_deploy_guestattest.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-GuestAttest may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_guestattest_acdd72a7_3385_48ef_bd42_f606fba81ae7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "fcb653d1-d990-5ccf-bb54-075baa2007ff"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = azapi_resource.policy_assignment_platform_deploy_guestattest.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-GuestAttest may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_guestattest_e40ec5ca_96e0_45a2_b4ff_59039f2c2b59" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "10143912-b56d-58fe-a6c6-fdd98b256490"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/e40ec5ca-96e0-45a2-b4ff-59039f2c2b59"
      principalId      = azapi_resource.policy_assignment_platform_deploy_guestattest.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-GuestAttest may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_guestattest_f1a07417_d97a_45cb_824c_7a7467783830" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "28ee9b85-6a8b-5bce-bae3-07f33e663404"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_platform_deploy_guestattest.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_mdfc_defsql_ama_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "3a09c35a-e8ed-5709-8e3f-8eaa731e5b3c"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_mdfc_defsql_ama_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_defender_sql_69923c11" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_defender_sql_id
  name      = "dbf0d357-f207-5d1f-9d62-7e52cd6a4127"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_mdfc_defsql_ama_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "da60a373-8a73-5786-b1d6-2b8c3167f7a5"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_platform_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_mdfc_defsql_ama_92aaf0da_9dab_42b6_94a3_d43ce8d16293_management_log_analytics_fbefb496" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_log_analytics_id
  name      = "e0fb3ba9-06cf-5a4e-a9ea-79930f1f086e"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_platform_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_mdfc_defsql_ama_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "b39ab021-d292-569c-ab9f-c17fa9f3d6dc"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_platform_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_mdfc_defsql_ama_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "06932897-bb54-5547-86c8-19bfd05c7d22"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_platform_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_mdfc_defsql_ama_cd570a14_e51a_42ad_bac8_bafd67325302" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "e8d41d11-d638-5721-8225-196a22ded7a6"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302"
      principalId      = azapi_resource.policy_assignment_platform_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_mdfc_defsql_ama_f1a07417_d97a_45cb_824c_7a7467783830_management_identity_38992887" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_identity_id
  name      = "df6cce35-cfd0-5e4b-beb7-988eec1353f7"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_platform_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_changetrack_18d7d88d_d35e_4fb5_a5c3_7773c20a72d9" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "7a0e9b18-f1d4-5e29-ba69-c484fe2b24aa"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "13ee5279-9f0d-5c3a-9717-9e037c0bacf6"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_change_tracking_65190dce" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_change_tracking_id
  name      = "83abb11c-2972-5c9d-99dc-7bd73a9dd5c9"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_changetrack_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "c4f73f9a-085a-545d-8c9c-1935cbf2d00c"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_changetrack_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "e67d0b4e-af51-5e0e-85ba-e257742d1685"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_changetrack_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "67ace23e-801b-5584-90ff-8baa83b6aabd"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_changetrack_f1a07417_d97a_45cb_824c_7a7467783830_management_identity_38992887" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_identity_id
  name      = "0e1f51ab-0d4a-5f5a-a320-af6e6d18b0e3"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_monitoring_18d7d88d_d35e_4fb5_a5c3_7773c20a72d9" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "083f83f5-6192-5e39-abf5-51896c42a203"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "04555575-cc49-5dcf-a838-7e9d7a9d365d"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_vm_insights_43f5bc1f" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_vm_insights_id
  name      = "2252fe57-0cde-5736-863b-d0a87ce64575"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_monitoring_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "7c64d3d2-b773-5710-abb3-779ea65bc37c"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_monitoring_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "de3fb7a9-9a52-5c39-be99-4d7a25120b15"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_monitoring_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "c73665d4-c9da-548a-8bae-0d94b3dd9688"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vm_monitoring_f1a07417_d97a_45cb_824c_7a7467783830_management_identity_38992887" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_identity_id
  name      = "b3649533-4f29-5808-ba4e-2f3704822026"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmArc-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmarc_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "a4356b53-2bfd-548c-a73d-aee4c227d107"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmarc_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmArc-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmarc_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_change_tracking_65190dce" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_change_tracking_id
  name      = "e7248115-ac97-569b-9361-c06b38eba303"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmarc_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmArc-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmarc_changetrack_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "510c81f0-64dc-5cbc-a7ec-2a84be932992"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmarc_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmArc-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmarc_changetrack_cd570a14_e51a_42ad_bac8_bafd67325302" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "644507dd-c810-5856-9a6a-319ee268ba6f"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmarc_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmHybr-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmhybr_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "31e7f81e-3cd9-5915-b084-0fe6772dc380"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmhybr_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmHybr-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmhybr_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_vm_insights_43f5bc1f" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_vm_insights_id
  name      = "fe235cf9-a225-596d-a8b3-93a50989b6b3"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmhybr_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmHybr-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmhybr_monitoring_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "8f5133e8-0bd8-5d30-b3af-e10f3bdc6c52"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmhybr_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmHybr-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmhybr_monitoring_cd570a14_e51a_42ad_bac8_bafd67325302" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "79532f71-cf3d-5945-ba2e-43a269513272"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmhybr_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_changetrack_18d7d88d_d35e_4fb5_a5c3_7773c20a72d9" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "e3b76cdf-8864-5fab-9cb1-c36c7d1f61f5"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "abe8893d-e4e4-5d19-a036-a42f4bea597a"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_change_tracking_65190dce" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_change_tracking_id
  name      = "09cb1139-0e91-5c92-ab52-6905896293d6"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_changetrack_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "b479ef9d-2b9b-55f7-bbf3-5400ed0fdf00"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_changetrack_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "67f6bb82-9d0a-5141-8f7c-974c1fbff3d5"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_changetrack_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "bce077e6-11c4-5556-9246-7120c08b86bf"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_changetrack_f1a07417_d97a_45cb_824c_7a7467783830_management_identity_38992887" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_identity_id
  name      = "f8f04149-6f75-5cfa-af0a-4730b77d4a1d"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_monitoring_18d7d88d_d35e_4fb5_a5c3_7773c20a72d9" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "bd39b380-853d-5fd5-9346-a9c8400439e8"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "3941646f-86eb-5b0c-94d2-6f5ca07a1760"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_vm_insights_43f5bc1f" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_vm_insights_id
  name      = "c57fffd8-12ee-5c75-be38-d673fba6ce35"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_monitoring_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "439a320c-93db-5973-88dd-09b4b182323b"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_monitoring_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "a58232b1-b3f5-541a-8e1f-a5aed8ca459c"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_monitoring_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/platform"
  name      = "25d9306e-b50c-547e-81f8-add3a62be026"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_platform_deploy_vmss_monitoring_f1a07417_d97a_45cb_824c_7a7467783830_management_identity_38992887" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_identity_id
  name      = "5b3ea778-3c1c-5993-8bab-81bb5bfe6b62"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_platform_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}
