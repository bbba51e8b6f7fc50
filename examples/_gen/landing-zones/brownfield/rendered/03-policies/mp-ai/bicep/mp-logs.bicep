// Policies of AI: what lies in the group mp-logs
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('identity.principalId of policyAssignments Deploy-AML-Logs')
@minLength(36)
@maxLength(36)
param policyAssignmentMpAiDeployAmlLogsIdentityPrincipalId string

// All logs of the landing zone
// landing-zone.yaml:32
resource managementLogAnalytics 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = {
  name: 'mp-central-logs'
}

// Deploy-AML-Logs may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeployAmlLogs92aaf0da9dab42b6_94a3D43ce8d16293ManagementLogAnalyticsFbefb496 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: managementLogAnalytics
  name: '314c0764-f226-541a-a86d-38c956ffb6f1'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentMpAiDeployAmlLogsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
