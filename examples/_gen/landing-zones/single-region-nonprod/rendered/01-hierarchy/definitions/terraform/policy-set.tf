# Policy definitions
# Makes the policy definitions that are not built in, where every group can assign them.
# Written by Fairway from the estate: change the estate, not this file.

# Private endpoints are in their private DNS zones
# landing-zone.yaml:7
resource "azapi_resource" "policy_set_fairway_endpoint_dns" {
  type      = "Microsoft.Authorization/policySetDefinitions@2026-07-01"
  parent_id = "/providers/Microsoft.Management/managementGroups/kelp"
  name      = "fairway-endpoint-dns"

  body = {
    properties = {
      displayName = "Private endpoints are in their private DNS zones"
      description = "Registers private endpoints of services that neither the landing zone library nor a definition of Azure registers."
      metadata = {
        category = "Network"
        version  = "1.0.0"
      }
      parameters = {
        effect = {
          type = "String"
          metadata = {
            displayName = "Effect"
            description = "Whether the zones are registered."
          }
          allowedValues = ["DeployIfNotExists", "AuditIfNotExists", "Disabled"]
          defaultValue  = "DeployIfNotExists"
        }
        dnsZoneSubscriptionId = {
          type = "String"
          metadata = {
            displayName = "Subscription of the zones"
            description = "The id of the subscription in which the zones lie."
          }
        }
        dnsZoneResourceGroupName = {
          type = "String"
          metadata = {
            displayName = "Group of the zones"
            description = "The resource group in which the zones lie."
          }
        }
      }
      policyType = "Custom"
      policyDefinitions = [
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "api-management"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.ApiManagement/service"
            }
            groupIds = {
              value = ["Gateway"]
            }
            zones = {
              value = "privatelink.azure-api.net"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
          }
        },
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "container-apps"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.App/managedEnvironments"
            }
            groupIds = {
              value = ["managedEnvironments", "managedEnvironment"]
            }
            zones = {
              value = "privatelink.{region}.azurecontainerapps.io"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
            regions = {
              value = ["swedencentral"]
            }
          }
        },
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "prometheus"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.Monitor/accounts"
            }
            groupIds = {
              value = ["prometheusMetrics"]
            }
            zones = {
              value = "privatelink.{region}.prometheus.monitor.azure.com"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
            regions = {
              value = ["swedencentral"]
            }
          }
        },
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "managed-hsm"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.KeyVault/managedHSMs"
            }
            groupIds = {
              value = ["managedhsm"]
            }
            zones = {
              value = "privatelink.managedhsm.azure.net"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
          }
        },
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "event-grid-topic-spaces"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.EventGrid/namespaces"
            }
            groupIds = {
              value = ["topicspace"]
            }
            zones = {
              value = "privatelink.ts.eventgrid.azure.net"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
          }
        },
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "redis"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.Cache/redisEnterprise"
            }
            groupIds = {
              value = ["redisEnterprise"]
            }
            zones = {
              value = "privatelink.redisenterprise.cache.azure.net,privatelink.redis.azure.net"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
          }
        },
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "sql"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.Sql/servers"
            }
            groupIds = {
              value = ["sqlServer"]
            }
            zones = {
              value = "privatelink.database.windows.net"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
          }
        },
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "postgresql-flexible"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.DBforPostgreSQL/flexibleServers"
            }
            groupIds = {
              value = ["postgresqlServer"]
            }
            zones = {
              value = "privatelink.postgres.database.azure.com"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
          }
        },
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "postgresql"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.DBforPostgreSQL/servers"
            }
            groupIds = {
              value = ["postgresqlServer"]
            }
            zones = {
              value = "privatelink.postgres.database.azure.com"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
          }
        },
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "cosmos-postgresql"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.DBforPostgreSQL/serverGroupsv2"
            }
            groupIds = {
              value = ["coordinator"]
            }
            zones = {
              value = "privatelink.postgres.cosmos.azure.com"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
          }
        },
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "cosmos-mongo-cluster"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.DocumentDB/mongoClusters"
            }
            groupIds = {
              value = ["MongoCluster"]
            }
            zones = {
              value = "privatelink.mongocluster.cosmos.azure.com"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
          }
        },
        {
          policyDefinitionId          = azapi_resource.policy_definition_fairway_deploy_endpoint_dns.id
          policyDefinitionReferenceId = "fabric"
          parameters = {
            effect = {
              value = "[parameters('effect')]"
            }
            serviceType = {
              value = "Microsoft.Fabric/privateLinkServicesForFabric"
            }
            groupIds = {
              value = ["workspace"]
            }
            zones = {
              value = "privatelink.fabric.microsoft.com"
            }
            zonePlace = {
              value = "[concat('/subscriptions/', parameters('dnsZoneSubscriptionId'), '/resourceGroups/', parameters('dnsZoneResourceGroupName'), '/providers/Microsoft.Network/privateDnsZones/')]"
            }
          }
        },
      ]
    }
  }

  # This API version is newer than the schemas in azapi 2.13.0; the body was checked when it was written.
  schema_validation_enabled = false
}
