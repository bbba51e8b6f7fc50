# Values for Policies of Connectivity
# Written by Fairway from the estate: change the estate, not this file.

ddos_plan_id = "/subscriptions/4f0c5d1e-0000-4000-8000-000000000002/resourceGroups/rg-connectivity-sdc/providers/Microsoft.Network/ddosProtectionPlans/ddos-hub-sdc"
