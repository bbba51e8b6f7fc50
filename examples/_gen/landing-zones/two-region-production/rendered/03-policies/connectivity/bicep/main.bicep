// Policies of Connectivity
// Assigns what holds in the management group connectivity and below it, with the roles that its identities need.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'managementGroup'

@description('id of ddosProtectionPlans ddos-hub-sdc')
param ddosPlanId string

@description('Id of the subscription sub-connectivity')
@minLength(36)
@maxLength(36)
param subscriptionSubConnectivity string

// Virtual networks should be protected by Azure DDoS Network Protection: Modify, not enforced; Modify from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentConnectivityEnableDdosVnet 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Enable-DDoS-VNET'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Virtual networks should be protected by Azure DDoS Network Protection'
    description: 'The landing zone library assigns it to connectivity.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'connectivity'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/94de2ad3-e0c1-4caf-ad78-5d47bbc83d3d'
    definitionVersion: '1.*.*'
    enforcementMode: 'DoNotEnforce'
    parameters: {
      ddosPlan: {
        value: ddosPlanId
      }
      effect: {
        value: 'Modify'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Virtual networks should be protected by Azure DDoS Network Protection'
      }
    ]
  }
}

// Enable-DDoS-VNET may do there what it deploys
// landing-zone.yaml:7
resource policyRoleConnectivityEnableDdosVnet4d97b98b1d4f4787A291C67834d212e7 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '06fa812c-0298-5367-8861-15b6eaa651b8'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: policyAssignmentConnectivityEnableDdosVnet.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

module rgConnectivitySdc 'rg-connectivity-sdc.bicep' = {
  name: 'connectivity-rg-connectivity-sdc'
  scope: resourceGroup(subscriptionSubConnectivity, 'rg-connectivity-sdc')
  params: {
    policyAssignmentConnectivityEnableDdosVnetIdentityPrincipalId: policyAssignmentConnectivityEnableDdosVnet.identity.principalId
  }
}
