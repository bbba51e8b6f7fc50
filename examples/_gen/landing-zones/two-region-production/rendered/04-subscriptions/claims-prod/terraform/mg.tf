# Claims
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# sub-claims-prod inherits the policies of AI corp
# landing-zone.yaml:25
resource "azapi_resource" "mg_ai_corp_subscription_sub_claims_prod" {
  type      = "Microsoft.Management/managementGroups/subscriptions@2023-04-01"
  parent_id = var.mg_ai_corp_id
  name      = "4f0c5d1e-0000-4000-8000-000000000011"
}
