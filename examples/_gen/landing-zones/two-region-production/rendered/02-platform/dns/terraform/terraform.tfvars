# Values for Private DNS
# Written by Fairway from the estate: change the estate, not this file.

hub_germanywestcentral_vnet_id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-gwc/providers/Microsoft.Network/virtualNetworks/vnet-hub-gwc"
hub_swedencentral_vnet_id      = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc"
subscription_sub_connectivity  = "4f0c5d1e-0000-4000-8000-000000000002"
