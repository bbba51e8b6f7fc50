# Values for Management groups
# Written by Fairway from the estate: change the estate, not this file.

mg_connectivity_id = "/providers/Microsoft.Management/managementGroups/connectivity"
mg_management_id   = "/providers/Microsoft.Management/managementGroups/management"
mg_mp_corp_id      = "/providers/Microsoft.Management/managementGroups/mp-corp"
