#!/usr/bin/env bash
# Takes 03-policies/ai-online away for good. Written by Fairway from the estate.
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
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-Search-Keys 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-Privileged-AI 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-Priv-Esc-AI 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-Models 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-GPU-Sizes 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-GPU-Pool-No-Tag 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-GPU-No-Cost-Tag 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-Deployment-Types 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-AML-Outbound 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-AML-Idle 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-AML-Compute-Keys 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-AI-Outbound 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-AI-Open-Network 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-AI-No-Identity 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Deny-AI-Keys 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Audit-Search-Logs 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Audit-Models-Registry 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Audit-Content-Filters 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Audit-AML-Models 2026-07-01
remove /providers/Microsoft.Management/managementGroups/ai-online/providers/Microsoft.Authorization/policyAssignments/Audit-AI-Logs 2026-07-01
