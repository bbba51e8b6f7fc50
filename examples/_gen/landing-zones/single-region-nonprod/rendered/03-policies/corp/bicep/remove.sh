#!/usr/bin/env bash
# Takes 03-policies/corp away for good. Written by Fairway from the estate.
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
remove /subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Authorization/roleAssignments/64b75a44-a6a0-5c43-ae90-14969634402b 2022-04-01
remove /providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/roleAssignments/92bfcbae-5e21-59a3-b68d-672d9e31c850 2022-04-01
remove /subscriptions/2b8e4c10-0000-4000-8000-000000000001/resourceGroups/rg-dns-sdc/providers/Microsoft.Authorization/roleAssignments/44faccc7-e95e-5da2-992e-f8f1ba4a330c 2022-04-01
remove /providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/roleAssignments/fdde9e5e-d43d-5c9c-8075-ea3fe62da938 2022-04-01
remove /providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policyAssignments/Deploy-Endpoint-DNS 2026-07-01
remove /providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policyAssignments/Deploy-AI-DNS 2026-07-01
