// Policies of AI: what lies in the group mp-private-dns
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('identity.principalId of policyAssignments Deploy-AI-DNS')
@minLength(36)
@maxLength(36)
param policyAssignmentMpAiDeployAiDnsIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-AML-DNS')
@minLength(36)
@maxLength(36)
param policyAssignmentMpAiDeployAmlDnsIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-Endpoint-DNS')
@minLength(36)
@maxLength(36)
param policyAssignmentMpAiDeployEndpointDnsIdentityPrincipalId string

@description('identity.principalId of policyAssignments Deploy-Search-DNS')
@minLength(36)
@maxLength(36)
param policyAssignmentMpAiDeploySearchDnsIdentityPrincipalId string

// Deploy-AI-DNS may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeployAiDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupMpNetworkMpPrivateDns131ebe73 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '11d83504-3e3e-52be-9c14-83cf5ab248cf'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentMpAiDeployAiDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-AML-DNS may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeployAmlDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupMpNetworkMpPrivateDns131ebe73 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '0d775108-f917-5bc2-9bdc-16b5d4f91989'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentMpAiDeployAmlDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Endpoint-DNS may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeployEndpointDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupMpNetworkMpPrivateDns131ebe73 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '9ad07443-28e9-57d2-8058-41e52bb98290'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentMpAiDeployEndpointDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Search-DNS may do there what it deploys
// landing-zone.yaml:19
resource policyRoleMpAiDeploySearchDnsB12aa53e6015_4669_85d0_8515ebb3ae7fResourceGroupMpNetworkMpPrivateDns131ebe73 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'a15fdd1f-eecb-5c4e-aefc-7568c3b2f75b'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: policyAssignmentMpAiDeploySearchDnsIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
