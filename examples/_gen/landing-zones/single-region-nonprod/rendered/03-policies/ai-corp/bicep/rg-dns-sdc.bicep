// Policies of AI corp: what lies in the group rg-dns-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('identity.principalId of policyAssignments Deploy-AML-DNS')
@minLength(36)
@maxLength(36)
param policyAssignmentAiCorpDeployAmlDnsIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-Search-DNS')
@minLength(36)
@maxLength(36)
param policyAssignmentAiCorpDeploySearchDnsIdentityPrincipalId string

// Deploy-AML-DNS may do there what it deploys
// landing-zone.yaml:7
resource policyRoleAiCorpDeployAmlDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupSubPlatformRgDnsSdc12eeabe4 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'aa468a15-489b-5dfb-b41f-e4f2beb1bfb4'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentAiCorpDeployAmlDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Search-DNS may do there what it deploys
// landing-zone.yaml:7
resource policyRoleAiCorpDeploySearchDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupSubPlatformRgDnsSdc12eeabe4 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '55a599f3-3c61-57fa-b1ee-d4fa695cb94c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentAiCorpDeploySearchDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
