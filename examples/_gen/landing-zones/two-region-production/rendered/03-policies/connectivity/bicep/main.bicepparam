// Values for Policies of Connectivity
// Written by Fairway from the estate: change the estate, not this file.
using 'main.bicep'

// id of ddosProtectionPlans ddos-hub-sdc
param ddosPlanId = '/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/ddosProtectionPlans/ddos-hub-sdc'

// Id of the subscription sub-connectivity
param subscriptionSubConnectivity = '4f0c5d1e-0000-4000-8000-000000000002'
