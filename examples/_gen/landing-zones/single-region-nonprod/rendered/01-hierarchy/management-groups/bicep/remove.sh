#!/usr/bin/env bash
# Takes 01-hierarchy/management-groups away for good. Written by Fairway from the estate.
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

# Rights that come from above end here for whoever runs this: so it is the last that is done.
remove /providers/Microsoft.Management/managementGroups/connectivity/subscriptions/2b8e4c10-0000-4000-8000-000000000001 2023-04-01

# What was built last goes first.
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
