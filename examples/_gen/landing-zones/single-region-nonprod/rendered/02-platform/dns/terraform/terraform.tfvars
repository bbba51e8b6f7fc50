# Values for Private DNS
# Written by Fairway from the estate: change the estate, not this file.

hub_swedencentral_vnet_id = "/subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc"
subscription_sub_platform = "2b8e4c10-0000-4000-8000-000000000001"
