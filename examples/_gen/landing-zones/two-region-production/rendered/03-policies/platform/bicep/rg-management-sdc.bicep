// Policies of Platform: what lies in the group rg-management-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('identity.principalId of policyAssignments Deploy-MDFC-DefSQL-AMA')
@minLength(36)
@maxLength(36)
param policyAssignmentPlatformDeployMdfcDefsqlAmaIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-VM-ChangeTrack')
@minLength(36)
@maxLength(36)
param policyAssignmentPlatformDeployVmChangetrackIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-VM-Monitoring')
@minLength(36)
@maxLength(36)
param policyAssignmentPlatformDeployVmMonitoringIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-vmArc-ChangeTrack')
@minLength(36)
@maxLength(36)
param policyAssignmentPlatformDeployVmarcChangetrackIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-vmHybr-Monitoring')
@minLength(36)
@maxLength(36)
param policyAssignmentPlatformDeployVmhybrMonitoringIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-VMSS-ChangeTrack')
@minLength(36)
@maxLength(36)
param policyAssignmentPlatformDeployVmssChangetrackIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-VMSS-Monitoring')
@minLength(36)
@maxLength(36)
param policyAssignmentPlatformDeployVmssMonitoringIdentityPrincipalId string

// What Microsoft Defender sees of SQL on machines
// landing-zone.yaml:22
resource managementDataCollectionRuleDefenderSql 'Microsoft.Insights/dataCollectionRules@2024-03-11' existing = {
  name: 'dcr-platform-sdc-defender-sql'
}

// All logs of the landing zone
// landing-zone.yaml:22
resource managementLogAnalytics 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = {
  name: 'log-platform-sdc'
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

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployMdfcDefsqlAma749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleDefenderSql69923c11 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleDefenderSql
  name: 'dbf0d357-f207-5d1f-9d62-7e52cd6a4127'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployMdfcDefsqlAma92aaf0da9dab42b6_94a3D43ce8d16293ManagementLogAnalyticsFbefb496 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementLogAnalytics
  name: 'e0fb3ba9-06cf-5a4e-a9ea-79930f1f086e'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentPlatformDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployMdfcDefsqlAmaF1a07417D97a45cb824c7a7467783830ManagementIdentity38992887 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementIdentity
  name: 'df6cce35-cfd0-5e4b-beb7-988eec1353f7'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentPlatformDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmChangetrack749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleChangeTracking65190dce 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleChangeTracking
  name: '83abb11c-2972-5c9d-99dc-7bd73a9dd5c9'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmChangetrackF1a07417D97a45cb824c7a7467783830ManagementIdentity38992887 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementIdentity
  name: '0e1f51ab-0d4a-5f5a-a320-af6e6d18b0e3'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentPlatformDeployVmChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmMonitoring749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleVmInsights43f5bc1f 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleVmInsights
  name: '2252fe57-0cde-5736-863b-d0a87ce64575'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmMonitoringF1a07417D97a45cb824c7a7467783830ManagementIdentity38992887 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementIdentity
  name: 'b3649533-4f29-5808-ba4e-2f3704822026'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentPlatformDeployVmMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmArc-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmarcChangetrack749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleChangeTracking65190dce 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleChangeTracking
  name: 'e7248115-ac97-569b-9361-c06b38eba303'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmarcChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmHybr-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmhybrMonitoring749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleVmInsights43f5bc1f 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleVmInsights
  name: 'fe235cf9-a225-596d-a8b3-93a50989b6b3'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmhybrMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssChangetrack749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleChangeTracking65190dce 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleChangeTracking
  name: '09cb1139-0e91-5c92-ab52-6905896293d6'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmssChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssChangetrackF1a07417D97a45cb824c7a7467783830ManagementIdentity38992887 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementIdentity
  name: 'f8f04149-6f75-5cfa-af0a-4730b77d4a1d'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentPlatformDeployVmssChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssMonitoring749f88d5Cbae40b8BcfcE573ddc772faManagementDataCollectionRuleVmInsights43f5bc1f 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementDataCollectionRuleVmInsights
  name: 'c57fffd8-12ee-5c75-be38-d673fba6ce35'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmssMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssMonitoringF1a07417D97a45cb824c7a7467783830ManagementIdentity38992887 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementIdentity
  name: '5b3ea778-3c1c-5993-8bab-81bb5bfe6b62'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentPlatformDeployVmssMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
