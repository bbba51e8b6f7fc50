// Policies of Landing zones: what lies in the subscription sub-management
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

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

// Deploy-AzSqlDb-Auditing may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployAzsqldbAuditing92aaf0da9dab42b6_94a3D43ce8d16293SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '1f3924c8-9938-5a4e-bb18-5d7200ba576e'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployAzsqldbAuditingIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployMdfcDefsqlAma749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'f52cf3c2-8b04-5b8e-b675-c11311f23cc4'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployMdfcDefsqlAma92aaf0da9dab42b6_94a3D43ce8d16293SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '80e818ec-8da7-5189-8cd5-fcce1e27df37'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentLandingzonesDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployMdfcDefsqlAmaF1a07417D97a45cb824c7a7467783830SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '4308cd54-bd97-5a69-a867-cbf5dd4155c3'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentLandingzonesDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmChangetrack749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'ee3914f7-3965-5505-bc9c-cfc1d6fe0166'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmChangetrackF1a07417D97a45cb824c7a7467783830SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '97c7ed45-caa9-5cc6-8559-9ef5f41e89f0'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentLandingzonesDeployVmChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmMonitoring749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'a7227bd1-37da-5140-910e-5772570a4968'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmMonitoringF1a07417D97a45cb824c7a7467783830SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'e73b1173-0fd5-51cb-aecb-49babe55c672'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentLandingzonesDeployVmMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmArc-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmarcChangetrack749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '339a5e31-f734-5436-a2ca-b5f5708ec58f'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmarcChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmHybr-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmhybrMonitoring749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '9abb6638-516b-55f5-aac4-78970f7b92fe'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmhybrMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssChangetrack749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '8634e5b2-0cf1-5ecf-8800-4155682a3874'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmssChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssChangetrackF1a07417D97a45cb824c7a7467783830SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '4810c23c-ab3f-5017-b25b-33109c1a3c16'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentLandingzonesDeployVmssChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssMonitoring749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '4d6a10dc-f403-5855-8d86-c02d3968458d'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentLandingzonesDeployVmssMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesDeployVmssMonitoringF1a07417D97a45cb824c7a7467783830SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '7aa30f62-c87a-5c88-98ee-c60b8369d829'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentLandingzonesDeployVmssMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
