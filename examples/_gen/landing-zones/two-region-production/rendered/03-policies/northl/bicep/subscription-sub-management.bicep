// Policies of northl: what lies in the subscription sub-management
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('identity.principalId of policyAssignments Deploy-AzActivity-Log')
@minLength(36)
@maxLength(36)
param policyAssignmentNorthlDeployAzactivityLogIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-Diag-LogsCat')
@minLength(36)
@maxLength(36)
param policyAssignmentNorthlDeployDiagLogscatIdentityPrincipalId string

// Deploy-AzActivity-Log may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployAzactivityLog92aaf0da9dab42b6_94a3D43ce8d16293SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '17e86b66-3807-55d0-b2cb-a2c39288cf5a'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentNorthlDeployAzactivityLogIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Diag-LogsCat may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployDiagLogscat92aaf0da9dab42b6_94a3D43ce8d16293SubscriptionSubManagementA197671a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'ea536034-016c-5d2d-97d8-6389747bea94'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentNorthlDeployDiagLogscatIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
