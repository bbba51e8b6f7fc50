# Values for Vision in production
# Written by Fairway from the estate: change the estate, not this file.

hub_westeurope_vnet_id      = "/subscriptions/6f0c1f4e-8f0b-4c39-9d5e-2d6c9f0a1b2c/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/vnet-hub-weu"
management_log_analytics_id = "/subscriptions/6f0c1f4e-8f0b-4c39-9d5e-2d6c9f0a1b2c/resourceGroups/rg-logs/providers/Microsoft.OperationalInsights/workspaces/log-platform"

# To be given, here or as TF_VAR_<name>:
#   hub_westeurope_firewall_ip_configurations_private_ip_address: the output hub_westeurope_firewall_ip_configurations_private_ip_address of 02-platform/connectivity-westeurope
#   subscription_vision_prod: Id of the subscription vision-prod
#   workload_vision_gateway_id: id of service apim-vision
