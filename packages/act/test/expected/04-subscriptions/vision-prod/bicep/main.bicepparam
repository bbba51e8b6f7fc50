// Values for Vision in production
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// properties.ipConfigurations[0].properties.privateIPAddress of azureFirewalls afw-hub-weu
// To be given: the output hub_westeurope_firewall_ip_configurations_private_ip_address of 02-platform/connectivity-westeurope.
param hubWesteuropeFirewallIpConfigurationsPrivateIpAddress = readEnvironmentVariable('HUB_WESTEUROPE_FIREWALL_IP_CONFIGURATIONS_PRIVATE_IP_ADDRESS')

// id of virtualNetworks vnet-hub-weu
param hubWesteuropeVnetId = '/subscriptions/6f0c1f4e-8f0b-4c39-9d5e-2d6c9f0a1b2c/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/vnet-hub-weu'

// id of workspaces log-platform
param managementLogAnalyticsId = '/subscriptions/6f0c1f4e-8f0b-4c39-9d5e-2d6c9f0a1b2c/resourceGroups/rg-logs/providers/Microsoft.OperationalInsights/workspaces/log-platform'

// Id of the subscription connectivity
param subscriptionConnectivity = '6f0c1f4e-8f0b-4c39-9d5e-2d6c9f0a1b2c'
