# Policies of AI corp
# Assigns what holds in the management group ai-corp and below it, with the roles that its identities need.
# Written by Fairway from the estate: change the estate, not this file.

# The old scoring model runs on V100 machines that are moved by the end of March. (until 2027-03-31)
# exemptions.yaml:3
resource "azapi_resource" "policy_exemption_risk_dev_vm_sizes_subscription_sub_risk_dev_792b4005" {
  type      = "Microsoft.Authorization/policyExemptions@2026-01-01-preview"
  parent_id = "/subscriptions/${var.subscription_sub_risk_dev}"
  name      = "risk-dev-vm-sizes"

  body = {
    properties = {
      assignmentScopeValidation = "DoNotValidate"
      displayName               = "Risk models tries older GPU sizes until spring"
      metadata = {
        owner = "risk"
      }
      description        = "The old scoring model runs on V100 machines that are moved by the end of March."
      policyAssignmentId = azapi_resource.policy_assignment_ai_corp_deny_gpu_sizes.id
      exemptionCategory  = "Waiver"
      expiresOn          = "2027-03-31T00:00:00.000Z"
    }
  }
}
