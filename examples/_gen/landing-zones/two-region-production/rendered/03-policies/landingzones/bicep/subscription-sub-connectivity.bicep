// Policies of Landing zones: what lies in the subscription sub-connectivity
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('identity.principalId of policyAssignments Enable-DDoS-VNET')
@minLength(36)
@maxLength(36)
param policyAssignmentLandingzonesEnableDdosVnetIdentityPrincipalId string

// Enable-DDoS-VNET may do there what it deploys
// landing-zone.yaml:7
resource policyRoleLandingzonesEnableDdosVnet4d97b98b1d4f4787A291C67834d212e7SubscriptionSubConnectivity087603ea 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'f06fa540-0d5b-508e-9335-c720fab0bc4e'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: policyAssignmentLandingzonesEnableDdosVnetIdentityPrincipalId
    principalType: 'ServicePrincipal'
  }
}
