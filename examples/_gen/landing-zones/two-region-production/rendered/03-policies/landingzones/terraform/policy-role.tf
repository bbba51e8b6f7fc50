# Policies of Landing zones
# Assigns what holds in the management group landingzones and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# Deploy-AzSqlDb-Auditing may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_azsqldb_auditing_056cd41c_7e88_42e1_933e_88ba6a50c9c3" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "84fe8848-65f3-5eff-a8cc-a032cbd0c44e"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/056cd41c-7e88-42e1-933e-88ba6a50c9c3"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_azsqldb_auditing.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AzSqlDb-Auditing may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_azsqldb_auditing_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "514dd35c-0bb7-54d1-88ea-e932950ca4a2"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_azsqldb_auditing.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-AzSqlDb-Auditing may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_azsqldb_auditing_92aaf0da_9dab_42b6_94a3_d43ce8d16293_management_log_analytics_fbefb496" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_log_analytics_id
  name      = "223a4111-acb3-5c72-a04f-57d9c3c292c1"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_azsqldb_auditing.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-GuestAttest may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_guestattest_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "5aea0e3f-29c6-5946-adc9-07b871acede2"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_guestattest.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-GuestAttest may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_guestattest_acdd72a7_3385_48ef_bd42_f606fba81ae7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "b9ad736a-05cc-5238-b13c-7812def1f70a"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_guestattest.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-GuestAttest may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_guestattest_e40ec5ca_96e0_45a2_b4ff_59039f2c2b59" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "72ec3f8c-61ba-5bf2-84eb-f1c2faaf9af0"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/e40ec5ca-96e0-45a2-b4ff-59039f2c2b59"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_guestattest.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-GuestAttest may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_guestattest_f1a07417_d97a_45cb_824c_7a7467783830" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "e2d7e9ed-855d-5d97-95c3-929f2f65b584"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_guestattest.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_mdfc_defsql_ama_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "b317dcbc-cbc5-59e2-b016-fe301c993dd0"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_mdfc_defsql_ama_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_defender_sql_69923c11" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_defender_sql_id
  name      = "25e1cc74-cf07-5e47-b2dc-7db24b8963cb"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_mdfc_defsql_ama_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "35679d67-8b19-5d86-9fbc-8f7b643a9e7f"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_mdfc_defsql_ama_92aaf0da_9dab_42b6_94a3_d43ce8d16293_management_log_analytics_fbefb496" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_log_analytics_id
  name      = "c7a70656-f774-5e8c-b0db-ef6616fd707a"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_mdfc_defsql_ama_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "2c631b71-521b-5cab-8d16-ebbbf13daa07"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_mdfc_defsql_ama_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "f71f63d3-6a26-5396-9327-d29c77c000f0"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_mdfc_defsql_ama_cd570a14_e51a_42ad_bac8_bafd67325302" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "ed772d8c-1cf6-52ab-9c9e-a14610ea156c"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-MDFC-DefSQL-AMA may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_mdfc_defsql_ama_f1a07417_d97a_45cb_824c_7a7467783830_management_identity_38992887" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_identity_id
  name      = "4db9d6bb-37f3-5673-9a97-daf325b21455"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_mdfc_defsql_ama.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-SQL-TDE may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_sql_tde_9b7fa17d_e63e_47b0_bb0a_15c516ac86ec" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "4e6e2dcf-3c76-5f33-a2c4-e7a7850520f1"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9b7fa17d-e63e-47b0-bb0a-15c516ac86ec"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_sql_tde.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-SQL-Threat may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_sql_threat_056cd41c_7e88_42e1_933e_88ba6a50c9c3" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "413c9eb9-93f3-5aff-aff5-ca20e7616cfe"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/056cd41c-7e88-42e1-933e-88ba6a50c9c3"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_sql_threat.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Backup may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_backup_5e467623_bb1f_42f4_a55d_6e525e11384b" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "3bb9fc9a-a157-580e-b302-ef8acb9e4f25"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/5e467623-bb1f-42f4-a55d-6e525e11384b"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_backup.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Backup may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_backup_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "ca0ade74-3adf-5891-b443-7d021e5fbf09"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_backup.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_changetrack_18d7d88d_d35e_4fb5_a5c3_7773c20a72d9" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "4d87af50-9ec0-57c6-a8c8-7b8e41e9e3ad"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "9099b6ec-ccf8-5c43-b1ae-1c1283daf6c7"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_change_tracking_65190dce" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_change_tracking_id
  name      = "f5fe3ff1-73b6-5e30-820b-fe49da3aabdc"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_changetrack_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "142cffbf-958f-5640-b567-7201592097a3"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_changetrack_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "b64004c7-2c45-524a-bf50-076d3acdd057"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_changetrack_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "c0ee89a8-4106-594f-8c67-2195ce8c066a"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_changetrack_f1a07417_d97a_45cb_824c_7a7467783830_management_identity_38992887" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_identity_id
  name      = "b79768a5-99ea-54fc-8229-a8d0289fc9a9"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_monitoring_18d7d88d_d35e_4fb5_a5c3_7773c20a72d9" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "e52b8bf9-0c59-58a8-acfb-93394e111134"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "a33c3c9e-76ad-57dd-a505-25889d5ecb2b"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_vm_insights_43f5bc1f" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_vm_insights_id
  name      = "ec90fc6f-8d74-5440-99c6-190448a19118"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_monitoring_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "9716eb92-6f21-5daf-8ade-4becf9880e9c"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_monitoring_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "4a276f54-0f8c-507a-aa81-229940984157"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_monitoring_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "2b3ec07f-96fb-53fe-bacb-ccf58343e169"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VM-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vm_monitoring_f1a07417_d97a_45cb_824c_7a7467783830_management_identity_38992887" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_identity_id
  name      = "c21586c9-f735-5863-90a6-60ee5ba9ae32"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vm_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmArc-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmarc_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "150d191d-7e73-51c9-94ca-6de01db54654"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmarc_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmArc-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmarc_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_change_tracking_65190dce" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_change_tracking_id
  name      = "a7ef57b0-d464-57c3-84ff-5da0abda695b"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmarc_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmArc-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmarc_changetrack_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "2de95d53-4d1a-5405-bc91-9f5d710194e7"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmarc_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmArc-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmarc_changetrack_cd570a14_e51a_42ad_bac8_bafd67325302" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "b6299c9d-13ec-50de-80cd-0e766a57b8be"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmarc_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmHybr-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmhybr_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "c97842bd-35e6-5eab-a17a-b523da47895d"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmhybr_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmHybr-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmhybr_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_vm_insights_43f5bc1f" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_vm_insights_id
  name      = "fcb2d77a-5e22-57a8-bb25-2bbecede607e"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmhybr_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmHybr-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmhybr_monitoring_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "5bea9cd4-7338-5bb2-a2a2-136489bf18a5"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmhybr_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-vmHybr-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmhybr_monitoring_cd570a14_e51a_42ad_bac8_bafd67325302" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "2950cac9-5b90-525f-a8e1-9479100708c2"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/cd570a14-e51a-42ad-bac8-bafd67325302"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmhybr_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_changetrack_18d7d88d_d35e_4fb5_a5c3_7773c20a72d9" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "25357ad4-95bc-52c5-9de1-c20fc81daeeb"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "429275cf-9a8d-57e8-86d6-0abef86fe991"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_changetrack_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_change_tracking_65190dce" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_change_tracking_id
  name      = "3bbe796b-f8bb-5758-ad4f-8a2b9dee4579"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_changetrack_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "5ff1ebcc-a57b-53d0-a62a-5a73d54783aa"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_changetrack_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "bcde5d03-b84f-5d95-8e4f-affb7200b52c"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_changetrack_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "493c757f-ea67-5791-a20d-0994621241eb"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-ChangeTrack may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_changetrack_f1a07417_d97a_45cb_824c_7a7467783830_management_identity_38992887" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_identity_id
  name      = "7dab2c41-dc07-5e68-a645-451cecaecb78"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_changetrack.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_monitoring_18d7d88d_d35e_4fb5_a5c3_7773c20a72d9" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "effd31da-26ae-5c4d-af75-7a48961558c3"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "b14b612e-1dc4-55a0-bc81-2526ae77e2ca"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_monitoring_749f88d5_cbae_40b8_bcfc_e573ddc772fa_management_data_collection_rule_vm_insights_43f5bc1f" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_data_collection_rule_vm_insights_id
  name      = "eadc6318-b89e-5adf-a0aa-067e3881688f"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_monitoring_92aaf0da_9dab_42b6_94a3_d43ce8d16293" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "90fe100e-7b4f-5d0f-878c-1c4b462063aa"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_monitoring_9980e02c_c2be_4d73_94e8_173b1dc7cf3c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "50cabc4a-4726-59ac-94b0-b561dec1ac94"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_monitoring_b24988ac_6180_42a0_ab88_20f7382dd24c" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "b5779217-65e5-5cfe-9482-6f1b9cd75653"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Deploy-VMSS-Monitoring may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_deploy_vmss_monitoring_f1a07417_d97a_45cb_824c_7a7467783830_management_identity_38992887" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.management_identity_id
  name      = "078dd481-9888-5929-93d1-1ad69610d4f5"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830"
      principalId      = azapi_resource.policy_assignment_landingzones_deploy_vmss_monitoring.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Enable-DDoS-VNET may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_enable_ddos_vnet_4d97b98b_1d4f_4787_a291_c67834d212e7" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/landingzones"
  name      = "ad80db10-a98e-5d16-add0-d8f5b9022d6b"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_landingzones_enable_ddos_vnet.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}

# Enable-DDoS-VNET may do there what it deploys
# landing-zone.yaml:7
resource "azapi_resource" "policy_role_landingzones_enable_ddos_vnet_4d97b98b_1d4f_4787_a291_c67834d212e7_ddos_plan_efd56226" {
  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"
  parent_id = var.ddos_plan_id
  name      = "6cc4028b-e7de-5671-a4cb-f70034b5ba3b"

  body = {
    properties = {
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7"
      principalId      = azapi_resource.policy_assignment_landingzones_enable_ddos_vnet.identity[0].principal_id
      principalType    = "ServicePrincipal"
    }
  }
}
