#!/usr/bin/env bash
# Takes 03-policies/identity away for good. Written by Fairway from the estate.
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
remove /providers/Microsoft.Management/managementGroups/identity/providers/Microsoft.Authorization/roleAssignments/2ea3c62e-ede1-5d40-8451-4c9de3a77b34 2022-04-01
remove /providers/Microsoft.Management/managementGroups/identity/providers/Microsoft.Authorization/roleAssignments/6a32cd76-e427-59ac-8f12-6951707833e1 2022-04-01
remove /providers/Microsoft.Management/managementGroups/identity/providers/Microsoft.Authorization/policyAssignments/Deploy-VM-Backup 2026-07-01
remove /providers/Microsoft.Management/managementGroups/identity/providers/Microsoft.Authorization/policyAssignments/Deny-Public-IP 2026-07-01
