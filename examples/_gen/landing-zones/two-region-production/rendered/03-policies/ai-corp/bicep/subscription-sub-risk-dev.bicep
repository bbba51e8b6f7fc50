// Policies of AI corp: what lies in the subscription sub-risk-dev
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('id of policyAssignments Deny-GPU-Sizes')
param policyAssignmentAiCorpDenyGpuSizesId string

// The old scoring model runs on V100 machines that are moved by the end of March. (until 2027-03-31)
// exemptions.yaml:3
resource policyExemptionRiskDevVmSizesSubscriptionSubRiskDev792b4005 'Microsoft.Authorization/policyExemptions@2026-01-01-preview' = {
  name: 'risk-dev-vm-sizes'
  properties: {
    assignmentScopeValidation: 'DoNotValidate'
    displayName: 'Risk models tries older GPU sizes until spring'
    metadata: {
      owner: 'risk'
    }
    description: 'The old scoring model runs on V100 machines that are moved by the end of March.'
    policyAssignmentId: policyAssignmentAiCorpDenyGpuSizesId
    exemptionCategory: 'Waiver'
    expiresOn: '2027-03-31T00:00:00.000Z'
  }
}
