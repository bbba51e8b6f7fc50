// Policies of Corp
// Assigns what holds in the management group corp and below it, with the roles that its identities need.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'managementGroup'

@description('id of privateDnsZones privatelink.cognitiveservices.azure.com')
param dnsPrivatelinkCognitiveservicesAzureComId string

@description('id of privateDnsZones privatelink.openai.azure.com')
param dnsPrivatelinkOpenaiAzureComId string

@description('id of privateDnsZones privatelink.services.ai.azure.com')
param dnsPrivatelinkServicesAiAzureComId string

@description('id of policyDefinitions fairway-deploy-foundry-dns')
param policyDefinitionFairwayDeployFoundryDnsId string

@description('id of policySetDefinitions fairway-endpoint-dns')
param policySetFairwayEndpointDnsId string

@description('Id of the subscription sub-connectivity')
@minLength(36)
@maxLength(36)
param subscriptionSubConnectivity string

// Deny the deployment of vWAN/ER/VPN gateway resources: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentCorpDenyHybridnetworking 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-HybridNetworking'
  properties: {
    displayName: 'Deny the deployment of vWAN/ER/VPN gateway resources'
    description: 'The landing zone library assigns it to corp.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'corp'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/6c112d4e-5bc7-47ae-a041-ea2d9dccd749'
    definitionVersion: '2.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
      listOfResourceTypesNotAllowed: {
        value: [
          'microsoft.network/expressroutecircuits'
          'microsoft.network/expressroutegateways'
          'microsoft.network/expressrouteports'
          'microsoft.network/virtualwans'
          'microsoft.network/virtualhubs'
          'microsoft.network/vpngateways'
          'microsoft.network/p2svpngateways'
          'microsoft.network/vpnsites'
          'microsoft.network/virtualnetworkgateways'
        ]
      }
    }
    nonComplianceMessages: [
      {
        message: 'Deny the deployment of vWAN/ER/VPN gateway resources'
      }
    ]
  }
}

// Deny network interfaces having a public IP associated: Deny, not enforced; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentCorpDenyPublicIpOnNic 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Public-IP-On-NIC'
  properties: {
    displayName: 'Deny network interfaces having a public IP associated'
    description: 'The landing zone library assigns it to corp.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'corp'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/83a86a26-fd1f-447c-b59d-e51f44264114'
    definitionVersion: '1.*.*'
    enforcementMode: 'DoNotEnforce'
    nonComplianceMessages: [
      {
        message: 'Deny network interfaces having a public IP associated'
      }
    ]
  }
}

// Private endpoints of AI accounts are in all three zones: DeployIfNotExists
// landing-zone.yaml:7
resource policyAssignmentCorpDeployAiDns 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-AI-DNS'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Private endpoints of AI accounts are in all three zones'
    description: 'The built-in definition registers one of the three names that an account has; clients that use another name do not reach it.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'corp'
    }
    policyDefinitionId: policyDefinitionFairwayDeployFoundryDnsId
    enforcementMode: 'Default'
    parameters: {
      aiServicesZoneId: {
        value: dnsPrivatelinkServicesAiAzureComId
      }
      cognitiveServicesZoneId: {
        value: dnsPrivatelinkCognitiveservicesAzureComId
      }
      effect: {
        value: 'DeployIfNotExists'
      }
      openAiZoneId: {
        value: dnsPrivatelinkOpenaiAzureComId
      }
    }
    nonComplianceMessages: [
      {
        message: 'Private endpoints of AI accounts are in all three zones. The built-in definition registers one of the three names that an account has; clients that use another name do not reach it.'
      }
    ]
  }
}

// Private endpoints of services that the library leaves out are in their zones: by member
// landing-zone.yaml:7
resource policyAssignmentCorpDeployEndpointDns 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-Endpoint-DNS'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Private endpoints of services that the library leaves out are in their zones'
    description: 'The library registers endpoints in fifty zones. Without these, databases, gateways, Container Apps and others are resolved to addresses that refuse.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'corp'
    }
    policyDefinitionId: policySetFairwayEndpointDnsId
    enforcementMode: 'Default'
    parameters: {
      dnsZoneResourceGroupName: {
        value: 'rg-dns-sdc'
      }
      dnsZoneSubscriptionId: {
        value: subscriptionSubConnectivity
      }
    }
    nonComplianceMessages: [
      {
        message: 'Private endpoints of services that the library leaves out are in their zones. The library registers endpoints in fifty zones. Without these, databases, gateways, Container Apps and others are resolved to addresses that refuse.'
      }
    ]
  }
}

// Deploy-AI-DNS may do there what it deploys
// landing-zone.yaml:7
resource policyRoleCorpDeployAiDns4d97b98b1d4f4787A291C67834d212e7 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'fdde9e5e-d43d-5c9c-8075-ea3fe62da938'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: policyAssignmentCorpDeployAiDns.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-Endpoint-DNS may do there what it deploys
// landing-zone.yaml:7
resource policyRoleCorpDeployEndpointDns4d97b98b1d4f4787A291C67834d212e7 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '92bfcbae-5e21-59a3-b68d-672d9e31c850'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: policyAssignmentCorpDeployEndpointDns.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

module rgDnsSdc 'rg-dns-sdc.bicep' = {
  name: 'corp-rg-dns-sdc'
  scope: resourceGroup(subscriptionSubConnectivity, 'rg-dns-sdc')
  params: {
    policyAssignmentCorpDeployAiDnsIdentityPrincipalId: policyAssignmentCorpDeployAiDns.identity.principalId
    policyAssignmentCorpDeployEndpointDnsIdentityPrincipalId: policyAssignmentCorpDeployEndpointDns.identity.principalId
  }
}
