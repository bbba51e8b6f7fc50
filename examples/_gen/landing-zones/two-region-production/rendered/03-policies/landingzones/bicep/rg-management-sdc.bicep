// Policies of Landing zones: what lies in the group rg-management-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('identity.principalId of policyAssignments Deploy-AzSqlDb-Auditing')
@minLength(36)
@maxLength(36)
param policyAssignmentLandingzonesDeployAzsqldbAuditingIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-MDFC-DefSQL-AMA')
@minLength(36)
@maxLength(36)
param policyAssignmentLandingzonesDeployMdfcDefsqlAmaIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-VM-ChangeTrack')
@minLength(36)
@maxLength(36)
param policyAssignmentLandingzonesDeployVmChangetrackIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-VM-Monitoring')
@minLength(36)
@maxLength(36)
param policyAssignmentLandingzonesDeployVmMonitoringIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-vmArc-ChangeTrack')
@minLength(36)
@maxLength(36)
param policyAssignmentLandingzonesDeployVmarcChangetrackIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-vmHybr-Monitoring')
@minLength(36)
@maxLength(36)
param policyAssignmentLandingzonesDeployVmhybrMonitoringIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-VMSS-ChangeTrack')
@minLength(36)
@maxLength(36)
param policyAssignmentLandingzonesDeployVmssChangetrackIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-VMSS-Monitoring')
@minLength(36)
@maxLength(36)
param policyAssignmentLandingzonesDeployVmssMonitoringIdentityPrincipalId string

// All logs of the landing zone
// landing-zone.yaml:22
resource managementLogAnalytics 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = {
  name: 'log-platform-sdc'
}

// What Microsoft Defender sees of SQL on machines
// landing-zone.yaml:22
resource managementDataCollectionRuleDefenderSql 'Microsoft.Insights/dataCollectionRules@2024-03-11' existing = {
  name: 'dcr-platform-sdc-defender-sql'
}

// Whom agents on virtual machines are
// landing-zone.yaml:22
resource managementIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: 'id-platform-sdc'
}

// What changes on machines: files, software, services
// landing-zone.yaml:22
resource managementDataCollectionRuleChangeTracking 'Microsoft.Insights/dataCollectionRules@2024-03-11' existing = {
  name: 'dcr-platform-sdc-change-tracking'
}

// What VM insights counts on machines
// landing-zone.yaml:22
resource managementDataCollectionRuleVmInsights 'Microsoft.Insights/dataCollectionRules@2024-03-11' existing = {
  name: 'dcr-platform-sdc-vm-insights'
}

// Deploy-AzSqlDb-Auditing may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployAzsqldbAuditing92aaf0da9dab42b6_94a3D43ce8d16293ManagementLogAnalyticsFbefb496 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementLogAnalytics
  name: '223a4111-acb3-5c72-a04f-57d9c3c292c1'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployAzsqldbAuditingIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployMdfcDefsqlAma749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleDefenderSql69923c11 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleDefenderSql
  name: '25e1cc74-cf07-5e47-b2dc-7db24b8963cb'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployMdfcDefsqlAma92aaf0da9dab42b6_94a3D43ce8d16293ManagementLogAnalyticsFbefb496 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementLogAnalytics
  name: 'c7a70656-f774-5e8c-b0db-ef6616fd707a'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployMdfcDefsqlAmaF1a07417D97a45cb824c7a7467783830ManagementIdentity38992887 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementIdentity
  name: '4db9d6bb-37f3-5673-9a97-daf325b21455'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentLandingzonesDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmChangetrack749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleChangeTracking65190dce 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleChangeTracking
  name: 'f5fe3ff1-73b6-5e30-820b-fe49da3aabdc'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmChangetrackF1a07417D97a45cb824c7a7467783830ManagementIdentity38992887 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementIdentity
  name: 'b79768a5-99ea-54fc-8229-a8d0289fc9a9'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentLandingzonesDeployVmChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmMonitoring749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleVmInsights43f5bc1f 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleVmInsights
  name: 'ec90fc6f-8d74-5440-99c6-190448a19118'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmMonitoringF1a07417D97a45cb824c7a7467783830ManagementIdentity38992887 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementIdentity
  name: 'c21586c9-f735-5863-90a6-60ee5ba9ae32'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentLandingzonesDeployVmMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmArc-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmarcChangetrack749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleChangeTracking65190dce 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleChangeTracking
  name: 'a7ef57b0-d464-57c3-84ff-5da0abda695b'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmarcChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmHybr-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmhybrMonitoring749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleVmInsights43f5bc1f 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleVmInsights
  name: 'fcb2d77a-5e22-57a8-bb25-2bbecede607e'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmhybrMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssChangetrack749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleChangeTracking65190dce 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleChangeTracking
  name: '3bbe796b-f8bb-5758-ad4f-8a2b9dee4579'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmssChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssChangetrackF1a07417D97a45cb824c7a7467783830ManagementIdentity38992887 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementIdentity
  name: '7dab2c41-dc07-5e68-a645-451cecaecb78'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentLandingzonesDeployVmssChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssMonitoring749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleVmInsights43f5bc1f 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleVmInsights
  name: 'eadc6318-b89e-5adf-a0aa-067e3881688f'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmssMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssMonitoringF1a07417D97a45cb824c7a7467783830ManagementIdentity38992887 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementIdentity
  name: '078dd481-9888-5929-93d1-1ad69610d4f5'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentLandingzonesDeployVmssMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
