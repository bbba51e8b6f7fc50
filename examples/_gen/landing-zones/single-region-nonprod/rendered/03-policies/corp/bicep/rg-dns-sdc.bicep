// Policies of Corp: what lies in the group rg-dns-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('identity.principalId of policyAssignments Deploy-AI-DNS')
@minLength(36)
@maxLength(36)
param policyAssignmentCorpDeployAiDnsIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-Endpoint-DNS')
@minLength(36)
@maxLength(36)
param policyAssignmentCorpDeployEndpointDnsIdentityPrincipalId string

// Deploy-AI-DNS may do there what it deploys
// landing-zone.yaml:7
resource policyRoleCorpDeployAiDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupSubPlatformRgDnsSdc12eeabe4 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '44faccc7-e95e-5da2-992e-f8f1ba4a330c'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentCorpDeployAiDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Endpoint-DNS may do there what it deploys
// landing-zone.yaml:7
resource policyRoleCorpDeployEndpointDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupSubPlatformRgDnsSdc12eeabe4 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '64b75a44-a6a0-5c43-ae90-14969634402b'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentCorpDeployEndpointDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
