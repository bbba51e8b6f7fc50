// Policies of Connectivity: what lies in the group rg-connectivity-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('identity.principalId of policyAssignments Enable-DDoS-VNET')
@minLength(36)
@maxLength(36)
param policyAssignmentConnectivityEnableDdosVnetIdentityPrincipalId string

// One plan for every virtual network of the tenant, in every region.
// network.yaml:39
resource ddosPlan 'Microsoft.Network/ddosProtectionPlans@2025-09-01' existing = {
  name: 'ddos-hub-sdc'
}

// Enable-DDoS-VNET may do there what it deploys
// landing-zone.yaml:7
resource policyRoleConnectivityEnableDdosVnet4d97b98b1d4f4787A291C67834d212e7DdosPlanEfd56226 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: ddosPlan
  name: '381b3b3d-ac73-539f-be06-de572b06e282'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: policyAssignmentConnectivityEnableDdosVnetIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
