#!/usr/bin/env bash
# Takes 01-hierarchy/definitions away for good. Written by Fairway from the estate.
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
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policySetDefinitions/fairway-endpoint-dns 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-deploy-endpoint-dns 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-deploy-foundry-dns 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-allowed-models 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-allowed-sizes 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-pool-cost-tags 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-gpu-cost-tags 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-allowed-deployment-types 2026-07-01
remove /providers/Microsoft.Management/managementGroups/northl/providers/Microsoft.Authorization/policyDefinitions/fairway-ai-account-outbound 2026-07-01
