// Policies of AI corp: what lies in the group rg-management-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('identity.principalId of policyAssignments Deploy-AML-Logs')
@minLength(36)
@maxLength(36)
param policyAssignmentAiCorpDeployAmlLogsIdentityPrincipalId string

// All logs of the landing zone
// landing-zone.yaml:18
resource managementLogAnalytics 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = {
  name: 'log-platform-sdc'
}

// Deploy-AML-Logs may do there what it deploys
// landing-zone.yaml:7
resource policyRoleAiCorpDeployAmlLogs92aaf0da9dab42b6_94a3D43ce8d16293ManagementLogAnalyticsFbefb496 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementLogAnalytics
  name: 'bcf16949-3a25-576c-beb3-75915c5f0133'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentAiCorpDeployAmlLogsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
