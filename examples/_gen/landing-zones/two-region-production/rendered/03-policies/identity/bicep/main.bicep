// Policies of Identity
// Assigns what holds in the management group identity and below it, with the roles that its identities need.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'managementGroup'

// Deny the creation of public IP: Audit; Deny from 2027-02-01
// landing-zone.yaml:7
resource policyAssignmentIdentityDenyPublicIp 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deny-Public-IP'
  properties: {
    displayName: 'Deny the creation of public IP'
    description: 'The landing zone library assigns it to identity.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'identity'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/6c112d4e-5bc7-47ae-a041-ea2d9dccd749'
    definitionVersion: '2.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
      listOfResourceTypesNotAllowed: {
        value: ['Microsoft.Network/publicIPAddresses']
      }
    }
    nonComplianceMessages: [
      {
        message: 'Deny the creation of public IP'
      }
    ]
  }
}

// Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy: DeployIfNotExists
// landing-zone.yaml:7
resource policyAssignmentIdentityDeployVmBackup 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Deploy-VM-Backup'
  location: 'swedencentral'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy'
    description: 'The landing zone library assigns it to identity.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'identity'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/98d0b9f8-fd90-49c9-88e2-d3baf3b0dd86'
    definitionVersion: '9.*.*'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'DeployIfNotExists'
      }
    }
    nonComplianceMessages: [
      {
        message: 'Configure backup on virtual machines without a given tag to a new recovery services vault with a default policy'
      }
    ]
  }
}

// Deploy-VM-Backup may do there what it deploys
// landing-zone.yaml:7
resource policyRoleIdentityDeployVmBackup5e467623Bb1f42f4A55d6e525e11384b 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '6a32cd76-e427-59ac-8f12-6951707833e1'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/5e467623-bb1f-42f4-a55d-6e525e11384b'
    principalId: policyAssignmentIdentityDeployVmBackup.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

// Deploy-VM-Backup may do there what it deploys
// landing-zone.yaml:7
resource policyRoleIdentityDeployVmBackup9980e02cC2be4d73_94e8_173b1dc7cf3c 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: '2ea3c62e-ede1-5d40-8451-4c9de3a77b34'
  properties: {
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c'
    principalId: policyAssignmentIdentityDeployVmBackup.identity.principalId
    principalType: 'ServicePrincipal'
  }
}
