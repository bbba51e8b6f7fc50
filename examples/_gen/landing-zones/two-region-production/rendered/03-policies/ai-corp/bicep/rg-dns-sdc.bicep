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
resource policyRoleAiCorpDeployAmlDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupSubConnectivityRgDnsSdc83967a4a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '6cb98016-ed5f-5773-8b09-4c1edabe1bb7'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentAiCorpDeployAmlDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Search-DNS may do there what it deploys
// landing-zone.yaml:7
resource policyRoleAiCorpDeploySearchDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupSubConnectivityRgDnsSdc83967a4a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'c7ad275f-1558-55cc-8e5b-e9c091600c23'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentAiCorpDeploySearchDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
