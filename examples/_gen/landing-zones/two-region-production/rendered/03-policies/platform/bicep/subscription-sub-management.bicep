// Policies of Platform: what lies in the subscription sub-management
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

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

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployMdfcDefsqlAma749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'd62f24ac-b90f-5a83-b31c-5be2f7e5d57d'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployMdfcDefsqlAma92aaf0da9dab42b6_94a3D43ce8d16293SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '10d447f3-14ef-5184-8046-e5d05e27814e'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentPlatformDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-MDFC-DefSQL-AMA may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployMdfcDefsqlAmaF1a07417D97a45cb824c7a7467783830SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'a43a0760-f8fd-5a3f-af7a-58bd928ca649'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentPlatformDeployMdfcDefsqlAmaIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmChangetrack749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '4b1ccfe1-f8a0-5e4e-a682-937cd4fa56f7'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmChangetrackF1a07417D97a45cb824c7a7467783830SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'c44adda3-49fe-5ee8-a573-42aefe0ca15f'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentPlatformDeployVmChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmMonitoring749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '0aaa8418-a06c-5fd1-b6bb-72145152fc97'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmMonitoringF1a07417D97a45cb824c7a7467783830SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '09522a03-f39c-564a-bc2e-f5214420318c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentPlatformDeployVmMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmArc-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmarcChangetrack749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '51ed6b54-9572-5052-b1da-b53a6096fdf5'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmarcChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-vmHybr-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmhybrMonitoring749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '723e8321-6d1b-5a84-ab31-b7051f8dad04'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmhybrMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssChangetrack749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '21ad57b2-db82-5bcd-a00a-cde2ed03143c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmssChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-ChangeTrack may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssChangetrackF1a07417D97a45cb824c7a7467783830SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'f9140bed-0990-5c6c-b12c-3ae4d8124f31'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentPlatformDeployVmssChangetrackIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssMonitoring749f88d5Cbae40b8BcfcE573ddc772faSubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '4a24261d-e67b-538e-b8e5-fef23ebc13a8'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/749f88d5-cbae-40b8-bcfc-e573ddc772fa'
    principalId: policyAssignmentPlatformDeployVmssMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VMSS-Monitoring may do there what it deploys
// landing-zone.yaml:7
resource policyRolePlatformDeployVmssMonitoringF1a07417D97a45cb824c7a7467783830SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '515660d4-47e6-5601-92db-99fd3937189c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/f1a07417-d97a-45cb-824c-7a7467783830'
    principalId: policyAssignmentPlatformDeployVmssMonitoringIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
