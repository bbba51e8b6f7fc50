// Policies of northl: what lies in the group rg-management-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('identity.principalId of policyAssignments Deploy-AzActivity-Log')
@minLength(36)
@maxLength(36)
param policyAssignmentNorthlDeployAzactivityLogIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-Diag-LogsCat')
@minLength(36)
@maxLength(36)
param policyAssignmentNorthlDeployDiagLogscatIdentityPrincipalId string

// All logs of the landing zone
// landing-zone.yaml:22
resource managementLogAnalytics 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = {
  name: 'log-platform-sdc'
}

// Deploy-AzActivity-Log may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployAzactivityLog92aaf0da9dab42b6_94a3D43ce8d16293ManagementLogAnalyticsFbefb496 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementLogAnalytics
  name: 'd253fb43-bc21-5d7d-8f33-1f9b449cfb5b'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentNorthlDeployAzactivityLogIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Diag-LogsCat may do there what it deploys
// landing-zone.yaml:7
resource policyRoleNorthlDeployDiagLogscat92aaf0da9dab42b6_94a3D43ce8d16293ManagementLogAnalyticsFbefb496 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementLogAnalytics
  name: '45171653-d40f-5081-ab16-ddfec40dbe54'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentNorthlDeployDiagLogscatIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
