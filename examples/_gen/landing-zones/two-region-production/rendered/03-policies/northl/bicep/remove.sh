#!/usr/bin/env bash
# Takes 03-policies/northl away for good. Written by Fairway from the estate.
set -euo pipefail

# Whether a message says that something is not there.
gone() { case $1 in *[Nn]ot[Ff]ound* | *"not found"* | *"Not Found"* | *"not be found"*) ;; *) return 1 ;; esac; }

# Runs a command; that what it is about is gone already is no mistake.
once() {
  local said
  if said=$("$@" 2>&1 </dev/null); then return; fi
  if gone "$said"; then echo "gone already: $*"; else echo "$said" >&2; return 1; fi
}

# Deletes a resource and waits until it is gone: it can be read no more, or there is no right to any more.
remove() {
  local said
  once az rest --method delete --url "$1?api-version=$2" --output none
  for _ in $(seq 90); do
    if ! said=$(az rest --method get --url "$1?api-version=$2" --output none 2>&1); then
      if gone "$said" || [[ $said == *AuthorizationFailed* ]]; then return; fi
    fi
    sleep 10
  done
  echo "$1 is still there" >&2
  return 1
}

# What was built last goes first.
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/roleAssignments/9faadb1b-d1a4-5996-970c-77dd8669b1de 2022-04-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/roleAssignments/02557361-884a-5471-a5f2-f19d44e9510f 2022-04-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/roleAssignments/28bff24d-c1ca-5049-be63-d178d69a5bbf 2022-04-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/roleAssignments/9d39aade-0c6e-5f10-82d7-5a72b7a3e13a 2022-04-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/roleAssignments/e023412e-46a0-5811-b31b-6a8f380b1028 2022-04-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/roleAssignments/0c590bef-7626-53f4-b07b-f12983cfc25e 2022-04-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/roleAssignments/ac78fba1-59eb-521c-abdf-c07ac3e5e197 2022-04-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/roleAssignments/0d00917f-71a0-506e-8f8f-8c7737754299 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc/providers/Microsoft.Authorization/roleAssignments/45171653-d40f-5081-ab16-ddfec40dbe54 2022-04-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/roleAssignments/049f8fef-67d1-5eeb-9713-44027ebf1bd2 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc/providers/Microsoft.Authorization/roleAssignments/d253fb43-bc21-5d7d-8f33-1f9b449cfb5b 2022-04-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/roleAssignments/4c99fad5-15f8-542e-8c00-6563e20438bc 2022-04-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/roleAssignments/54e07fc5-8bd7-5c28-a9dc-e783910a23f4 2022-04-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Deploy-SvcHealth-BuiltIn 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Deploy-MDFC-SqlAtp 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Deploy-MDFC-OssDb 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Deploy-MDEndpointsAMA 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Deploy-MDEndpoints 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Deploy-MCSB2-Monitoring 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Deploy-Diag-LogsCat 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Deploy-AzActivity-Log 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Deploy-ASC-Monitoring 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Deny-UnmanagedDisk 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Deny-Classic-Resources 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Audit-ZoneResiliency 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyAssignments/Audit-ResourceRGLocation 2026-07-01
