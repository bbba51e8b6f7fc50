// Policies of Local
// Assigns what holds in the management group local and below it, with the roles that its identities need.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'managementGroup'

// Audit resource types to Azure services supported in Azure Local disconnected operations: Audit
// landing-zone.yaml:7
resource policyAssignmentLocalEnforceAldoServices 'Microsoft.Authorization/policyAssignments@2026-07-01' = {
  name: 'Enforce-ALDO-Services'
  properties: {
    displayName: 'Audit resource types to Azure services supported in Azure Local disconnected operations'
    description: 'The landing zone library assigns it to local.'
    metadata: {
      assignedBy: 'Fairway'
      archetype: 'local'
    }
    policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/dabf7c7f-5354-42de-a92a-8367f538dd71'
    definitionVersion: '1.*.*-preview'
    enforcementMode: 'Default'
    parameters: {
      effect: {
        value: 'Audit'
      }
      includeMatchedServices: {
        value: true
      }
    }
    nonComplianceMessages: [
      {
        message: 'Audit resource types to Azure services supported in Azure Local disconnected operations'
      }
    ]
  }
}
