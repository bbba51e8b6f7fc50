# Field service
# Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
# Written by Fairway from the estate: change the estate, not this file.

# mp-service-live inherits the policies of AI
# landing-zone.yaml:41
resource "azapi_resource" "mg_mp_ai_subscription_mp_service_live" {
  type      = "Microsoft.Management/managementGroups/subscriptions@2023-04-01"
  parent_id = var.mg_mp_ai_id
  name      = "9c3d7a20-0000-4000-8000-000000000012"
}
