// Values for Private DNS
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of virtualNetworks vnet-hub-gwc
param hubGermanywestcentralVnetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-gwc/providers/Microsoft.Network/virtualNetworks/vnet-hub-gwc'

// id of virtualNetworks vnet-hub-sdc
param hubSwedencentralVnetId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc'
