// Policies of AI online: what lies in the subscription sub-platform
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('identity.principalId of policyAssignments Deploy-AML-Logs')
@minLength(36)
@maxLength(36)
param policyAssignmentAiOnlineDeployAmlLogsIdentityPrincipalId string

// Deploy-AML-Logs may do there what it deploys
// landing-zone.yaml:7
resource policyRoleAiOnlineDeployAmlLogs92aaf0da9dab42b6_94a3D43ce8d16293SubscriptionSubPlatform2bb626d1 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '2a319424-474c-5253-88d1-0dd387b5f846'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/92aaf0da-9dab-42b6-94a3-d43ce8d16293'
    principalId: policyAssignmentAiOnlineDeployAmlLogsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
