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
resource policyRoleCorpDeployAiDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupSubConnectivityRgDnsSdc83967a4a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '1c79249d-1546-53bb-a8f0-42665dc0a60b'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentCorpDeployAiDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Endpoint-DNS may do there what it deploys
// landing-zone.yaml:7
resource policyRoleCorpDeployEndpointDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupSubConnectivityRgDnsSdc83967a4a 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '0c99960c-7bd7-54fc-8d67-a52c3093064b'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentCorpDeployEndpointDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
