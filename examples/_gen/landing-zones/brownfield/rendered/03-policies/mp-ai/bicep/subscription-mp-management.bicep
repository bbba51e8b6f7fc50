// Policies of AI: what lies in the subscription mp-management
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('identity.principalId of policyAssignments Deploy-AML-Logs')
@minLength(36)
@maxLength(36)
param policyAssignmentMpAiDeployAmlLogsIdentityPrincipalId string

// Deploy-AML-Logs may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeployAmlLogs92aaf0da9dab42b6_94a3D43ce8d16293SubscriptionMpManagementD0af6f69 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '0b532bd9-065a-57ea-8e48-27dfce60f6d9'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentMpAiDeployAmlLogsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
