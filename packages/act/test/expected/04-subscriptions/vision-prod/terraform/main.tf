# Vision in production
# Network, models and budget of Vision, and both sides of its way to the hub.
# Written by Fairway from the estate: change the estate, not this file.

# Everything of the workload Vision in West Europe
# estate/landing-zone.yaml:12
resource "azapi_resource" "group_rg_vision_weu" {
  type      = "Microsoft.Resources/resourceGroups@2024-05-01"
  parent_id = "/subscriptions/${var.subscription_vision_prod}"
  name      = "rg-vision-weu"
  location  = "westeurope"

  tags = {
    team        = "vision"
    cost-center = "CC-42"
    workload    = "Vision's models"
  }
}

# The network of Vision
# estate/landing-zone.yaml:12
resource "azapi_resource" "spoke_vision_weu_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2024-05-01"
  parent_id = azapi_resource.group_rg_vision_weu.id
  name      = "vnet-vision-weu"
  location  = "westeurope"

  body = {
    properties = {
      addressSpace = {
        addressPrefixes = ["10.1.0.0/22"]
      }
      dhcpOptions = {
        dnsServers = [var.hub_westeurope_firewall_ip_configurations_private_ip_address]
      }
    }
  }
}

# Lets the hub reach Vision
# estate/landing-zone.yaml:12
resource "azapi_resource" "hub_westeurope_peering_vision" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2024-05-01"
  parent_id = var.hub_westeurope_vnet_id
  name      = "to-vision"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = azapi_resource.spoke_vision_weu_vnet.id
      }
      allowGatewayTransit = true
    }
  }
}

# Reaches the hub
# estate/landing-zone.yaml:12
resource "azapi_resource" "spoke_vision_weu_peering_to_hub" {
  type      = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2024-05-01"
  parent_id = azapi_resource.spoke_vision_weu_vnet.id
  name      = "to-hub"

  body = {
    properties = {
      remoteVirtualNetwork = {
        id = var.hub_westeurope_vnet_id
      }
      allowForwardedTraffic = true
    }
  }
}

# Who Vision is
# estate/landing-zone.yaml:12
resource "azapi_resource" "workload_vision_identity" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2024-05-01"
  parent_id = azapi_resource.group_rg_vision_weu.id
  name      = "id-vision"
  location  = "westeurope"

  response_export_values = ["properties.principalId"]
}

# The models of Vision
# estate/landing-zone.yaml:12
resource "azapi_resource" "workload_vision_account" {
  type      = "Microsoft.CognitiveServices/accounts@2026-07-01"
  parent_id = azapi_resource.group_rg_vision_weu.id
  name      = "oai-vision-weu"
  location  = "westeurope"

  tags = {
    team        = "vision"
    cost-center = "CC-42"
    workload    = "Vision's models"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azapi_resource.workload_vision_identity.id]
  }

  body = {
    sku = {
      name = "S0"
    }
    kind = "OpenAI"
    properties = {
      disableLocalAuth      = true
      publicNetworkAccess   = "Disabled"
      dynamicThrottlingRate = 0.5
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}

# Tells at 50, 75 and 90 percent
# estate/landing-zone.yaml:12
resource "azapi_resource" "workload_vision_budget" {
  type      = "Microsoft.Consumption/budgets@2024-05-01"
  parent_id = "/subscriptions/${var.subscription_vision_prod}"
  name      = "vision"

  body = {
    properties = {
      amount    = 1200
      category  = "Cost"
      timeGrain = "Monthly"
      notifications = {
        at50 = {
          enabled       = true
          operator      = "GreaterThan"
          threshold     = 50
          contactEmails = ["vision@contoso.example"]
        }
      }
    }
  }

  depends_on = [
    azapi_resource.workload_vision_account,
  ]
}

# What the models are asked is logged
# estate/landing-zone.yaml:12
resource "azapi_resource" "workload_vision_diagnostics" {
  type      = "Microsoft.Insights/diagnosticSettings@2024-05-01"
  parent_id = azapi_resource.workload_vision_account.id
  name      = "to-platform"

  body = {
    properties = {
      workspaceId = var.management_log_analytics_id
      logs = [
        {
          categoryGroup = "allLogs"
          enabled       = true
        },
      ]
    }
  }
}

# Who may ask, and which backend answers
# estate/landing-zone.yaml:12
# Azure makes it by itself: it is changed here, and stays when this is destroyed.
resource "azapi_update_resource" "workload_vision_policy" {
  type      = "Microsoft.ApiManagement/service/policies@2024-05-01"
  parent_id = var.workload_vision_gateway_id
  name      = "policy"

  body = {
    properties = {
      format = "rawxml"
      value = chomp(<<-TEXT
        <policies>
          <inbound>
            <set-variable name="it" value="@(context.Request.Headers["it's $${here}"])" />

          </inbound>
        </policies>
      TEXT
      )
    }
  }
}

# Vision may use its models
# estate/landing-zone.yaml:12
resource "azapi_resource" "workload_vision_role" {
  type      = "Microsoft.Authorization/roleAssignments@2024-05-01"
  parent_id = azapi_resource.workload_vision_account.id
  name      = "1b9e3c1f-2f6c-5a5e-9c67-1f7f3a6a9e11"

  body = {
    properties = {
      principalId      = azapi_resource.workload_vision_identity.output.properties.principalId
      principalType    = "ServicePrincipal"
      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"
    }
  }
}
