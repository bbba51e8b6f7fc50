# Management groups
# Makes the tree of management groups, by which policies and roles are inherited, and puts the subscriptions of the platform into it.
# Written by Fairway from the estate: change the estate, not this file.

# mp-network inherits the policies of Connectivity
# landing-zone.yaml:33
resource "azapi_resource" "mg_connectivity_subscription_mp_network" {
  type      = "Microsoft.Management/managementGroups/subscriptions@2023-04-01"
  parent_id = var.mg_connectivity_id
  name      = "9c3d7a20-0000-4000-8000-000000000002"
}

# mp-management inherits the policies of Management
# landing-zone.yaml:32
resource "azapi_resource" "mg_management_subscription_mp_management" {
  type      = "Microsoft.Management/managementGroups/subscriptions@2023-04-01"
  parent_id = var.mg_management_id
  name      = "9c3d7a20-0000-4000-8000-000000000001"
}

# AI: ai_corp
# landing-zone.yaml:19
resource "azapi_resource" "mg_mp_ai" {
  type      = "Microsoft.Management/managementGroups@2023-04-01"
  parent_id = "/"
  name      = "mp-ai"

  body = {
    properties = {
      displayName = "AI"
      details = {
        parent = {
          id = var.mg_mp_corp_id
        }
      }
    }
  }
}
