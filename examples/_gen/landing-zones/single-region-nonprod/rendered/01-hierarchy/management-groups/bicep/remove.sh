#!/usr/bin/env bash
# Takes 01-hierarchy/management-groups away for good. Written by Fairway from the estate.
set -euo pipefail

# Runs a command; that what it is about is gone already is no mistake.
once() {
  local said
  if ! said=$("$@" 2>&1); then
    case $said in
      *[Nn]ot[Ff]ound* | *"not found"* | *"not be found"*) echo "gone already: $*" ;;
      *) echo "$said" >&2; return 1 ;;
    esac
  fi
}

# Deletes a resource and waits until it is gone.
remove() {
  once az rest --method delete --url "$1?api-version=$2" --output none
  for _ in $(seq 90); do
    az rest --method get --url "$1?api-version=$2" --output none 2>/dev/null || return 0
    sleep 10
  done
  echo "$1 is still there" >&2
  return 1
}

# Deletes a resource group with all that lies in it.
remove_group() {
  if [ "$(az group exists --subscription "$1" --name "$2")" = true ]; then az group delete --subscription "$1" --name "$2" --yes; fi
}

# What was built last goes first.
remove /providers/Microsoft.Management/managementGroups/connectivity/subscriptions/2b8e4c10-0000-4000-8000-000000000001 2023-04-01
remove /providers/Microsoft.Management/managementGroups/security 2023-04-01
remove /providers/Microsoft.Management/managementGroups/sandbox 2023-04-01
remove /providers/Microsoft.Management/managementGroups/management 2023-04-01
remove /providers/Microsoft.Management/managementGroups/local 2023-04-01
remove /providers/Microsoft.Management/managementGroups/identity 2023-04-01
remove /providers/Microsoft.Management/managementGroups/decommissioned 2023-04-01
remove /providers/Microsoft.Management/managementGroups/connectivity 2023-04-01
remove /providers/Microsoft.Management/managementGroups/platform 2023-04-01
remove /providers/Microsoft.Management/managementGroups/ai-online 2023-04-01
remove /providers/Microsoft.Management/managementGroups/online 2023-04-01
remove /providers/Microsoft.Management/managementGroups/ai-corp 2023-04-01
remove /providers/Microsoft.Management/managementGroups/corp 2023-04-01
remove /providers/Microsoft.Management/managementGroups/landingzones 2023-04-01
remove /providers/Microsoft.Management/managementGroups/kelp 2023-04-01
