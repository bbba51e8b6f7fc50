#!/usr/bin/env bash
# Takes 03-policies/mp-ai away for good. Written by Fairway from the estate.
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
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/roleAssignments/8cff51bc-30c9-56ac-b8e6-9240251544af 2022-04-01
remove /subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Authorization/roleAssignments/a15fdd1f-eecb-5c4e-aefc-7568c3b2f75b 2022-04-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/roleAssignments/816d2088-1bd7-5380-85f1-b3266e72fcbe 2022-04-01
remove /subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Authorization/roleAssignments/9ad07443-28e9-57d2-8058-41e52bb98290 2022-04-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/roleAssignments/6cd045ec-fce6-5d1d-92b3-7c82869e8ef4 2022-04-01
remove /subscriptions/9c3d7a20-0000-4000-8000-000000000001/resourceGroups/mp-logs/providers/Microsoft.OperationalInsights/workspaces/mp-central-logs/providers/Microsoft.Authorization/roleAssignments/314c0764-f226-541a-a86d-38c956ffb6f1 2022-04-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/roleAssignments/8e4cedaa-47d4-5e37-ade5-1e4a869ed21a 2022-04-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/roleAssignments/cec3559b-0115-5051-9c55-8a2e71d7ce87 2022-04-01
remove /subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Authorization/roleAssignments/0d775108-f917-5bc2-9bdc-16b5d4f91989 2022-04-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/roleAssignments/4b5ff688-c2d1-5758-b1ef-9cbd914649e7 2022-04-01
remove /subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Authorization/roleAssignments/11d83504-3e3e-52be-9c14-83cf5ab248cf 2022-04-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/roleAssignments/0049d0fa-7ed6-57e5-980a-204b741dc5e9 2022-04-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Modify-AI-Public-Off 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deploy-Search-DNS 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deploy-Endpoint-DNS 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deploy-AML-Logs 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deploy-AML-DNS 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deploy-AI-DNS 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-Search-Public 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-Search-Keys 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-Privileged-AI 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-Priv-Esc-AI 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-GPU-Sizes 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-GPU-Pool-No-Tag 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-GPU-No-Cost-Tag 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-Deployment-Types 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-AML-Public 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-AML-Outbound 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-AML-Idle 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-AML-Compute-Keys 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-AI-Outbound 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-AI-Open-Network 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-AI-No-Identity 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Deny-AI-Keys 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Audit-Search-Logs 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Audit-Content-Filters 2026-07-01
remove /providers/Microsoft.Management/managementGroups/mp-ai/providers/Microsoft.Authorization/policyAssignments/Audit-AI-Logs 2026-07-01
