#!/usr/bin/env bash
# Takes 04-subscriptions/service-test away for good. Written by Fairway from the estate.
set -euo pipefail
export AZURE_EXTENSION_USE_DYNAMIC_INSTALL=yes_without_prompt

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

# Deletes a resource group with all that lies in it.
remove_group() {
  local there
  there=$(az group exists --subscription "$1" --name "$2")
  if [ "$there" = true ]; then az group delete --subscription "$1" --name "$2" --yes; fi
}

# A plan of Microsoft Defender cannot be deleted: it is set to Free. Terraform only forgets it.
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000011 --name VirtualMachines --tier Free
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000011 --name StorageAccounts --tier Free
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000011 --name KeyVaults --tier Free
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000011 --name Containers --tier Free
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000011 --name Arm --tier Free
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000011 --name AI --tier Free

# What was built last goes first.
remove /subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-hub-weu/providers/Microsoft.Network/virtualNetworks/mp-hub-weu/virtualNetworkPeerings/mp-to-spoke-service-test-tst-weu-peer 2025-09-01
remove /subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net/virtualNetworkLinks/mp-spoke-service-test-tst-weu-link 2024-06-01
remove /subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com/virtualNetworkLinks/mp-spoke-service-test-tst-weu-link 2024-06-01
remove /subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com/virtualNetworkLinks/mp-spoke-service-test-tst-weu-link 2024-06-01
remove /subscriptions/9c3d7a20-0000-4000-8000-000000000002/resourceGroups/mp-private-dns/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com/virtualNetworkLinks/mp-spoke-service-test-tst-weu-link 2024-06-01
remove /subscriptions/9c3d7a20-0000-4000-8000-000000000011/providers/Microsoft.Insights/diagnosticSettings/activity-log 2021-05-01-preview
remove_group 9c3d7a20-0000-4000-8000-000000000011 mp-service-test-tst-weu-rg-network

# Rights that come from above end here for whoever runs this: so it is the last that is done.
remove /providers/Microsoft.Management/managementGroups/mp-ai/subscriptions/9c3d7a20-0000-4000-8000-000000000011 2023-04-01
