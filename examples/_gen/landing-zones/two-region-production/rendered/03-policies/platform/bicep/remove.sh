#!/usr/bin/env bash
# Takes 03-policies/platform away for good. Written by Fairway from the estate.
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
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc/providers/Microsoft.Authorization/roleAssignments/5b3ea778-3c1c-5993-8bab-81bb5bfe6b62 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/25d9306e-b50c-547e-81f8-add3a62be026 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/a58232b1-b3f5-541a-8e1f-a5aed8ca459c 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/439a320c-93db-5973-88dd-09b4b182323b 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-vm-insights/providers/Microsoft.Authorization/roleAssignments/c57fffd8-12ee-5c75-be38-d673fba6ce35 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/3941646f-86eb-5b0c-94d2-6f5ca07a1760 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/bd39b380-853d-5fd5-9346-a9c8400439e8 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc/providers/Microsoft.Authorization/roleAssignments/f8f04149-6f75-5cfa-af0a-4730b77d4a1d 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/bce077e6-11c4-5556-9246-7120c08b86bf 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/67f6bb82-9d0a-5141-8f7c-974c1fbff3d5 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/b479ef9d-2b9b-55f7-bbf3-5400ed0fdf00 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-change-tracking/providers/Microsoft.Authorization/roleAssignments/09cb1139-0e91-5c92-ab52-6905896293d6 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/abe8893d-e4e4-5d19-a036-a42f4bea597a 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/e3b76cdf-8864-5fab-9cb1-c36c7d1f61f5 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/79532f71-cf3d-5945-ba2e-43a269513272 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/8f5133e8-0bd8-5d30-b3af-e10f3bdc6c52 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-vm-insights/providers/Microsoft.Authorization/roleAssignments/fe235cf9-a225-596d-a8b3-93a50989b6b3 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/31e7f81e-3cd9-5915-b084-0fe6772dc380 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/644507dd-c810-5856-9a6a-319ee268ba6f 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/510c81f0-64dc-5cbc-a7ec-2a84be932992 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-change-tracking/providers/Microsoft.Authorization/roleAssignments/e7248115-ac97-569b-9361-c06b38eba303 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/a4356b53-2bfd-548c-a73d-aee4c227d107 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc/providers/Microsoft.Authorization/roleAssignments/b3649533-4f29-5808-ba4e-2f3704822026 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/c73665d4-c9da-548a-8bae-0d94b3dd9688 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/de3fb7a9-9a52-5c39-be99-4d7a25120b15 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/7c64d3d2-b773-5710-abb3-779ea65bc37c 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-vm-insights/providers/Microsoft.Authorization/roleAssignments/2252fe57-0cde-5736-863b-d0a87ce64575 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/04555575-cc49-5dcf-a838-7e9d7a9d365d 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/083f83f5-6192-5e39-abf5-51896c42a203 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc/providers/Microsoft.Authorization/roleAssignments/0e1f51ab-0d4a-5f5a-a320-af6e6d18b0e3 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/67ace23e-801b-5584-90ff-8baa83b6aabd 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/e67d0b4e-af51-5e0e-85ba-e257742d1685 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/c4f73f9a-085a-545d-8c9c-1935cbf2d00c 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-change-tracking/providers/Microsoft.Authorization/roleAssignments/83abb11c-2972-5c9d-99dc-7bd73a9dd5c9 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/13ee5279-9f0d-5c3a-9717-9e037c0bacf6 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/7a0e9b18-f1d4-5e29-ba69-c484fe2b24aa 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-platform-sdc/providers/Microsoft.Authorization/roleAssignments/df6cce35-cfd0-5e4b-beb7-988eec1353f7 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/e8d41d11-d638-5721-8225-196a22ded7a6 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/06932897-bb54-5547-86c8-19bfd05c7d22 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/b39ab021-d292-569c-ab9f-c17fa9f3d6dc 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.OperationalInsights/workspaces/log-platform-sdc/providers/Microsoft.Authorization/roleAssignments/e0fb3ba9-06cf-5a4e-a9ea-79930f1f086e 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/da60a373-8a73-5786-b1d6-2b8c3167f7a5 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/resourceGroups/rg-management-sdc/providers/Microsoft.Insights/dataCollectionRules/dcr-platform-sdc-defender-sql/providers/Microsoft.Authorization/roleAssignments/dbf0d357-f207-5d1f-9d62-7e52cd6a4127 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/3a09c35a-e8ed-5709-8e3f-8eaa731e5b3c 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/28ee9b85-6a8b-5bce-bae3-07f33e663404 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/10143912-b56d-58fe-a6c6-fdd98b256490 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/fcb653d1-d990-5ccf-bb54-075baa2007ff 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/1b4668f7-269d-5507-9ef3-6f3a7fd5faef 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/policyAssignments/Enforce-Subnet-Private 2026-07-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/policyAssignments/Deploy-VMSS-Monitoring 2026-07-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/policyAssignments/Deploy-VMSS-ChangeTrack 2026-07-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/policyAssignments/Deploy-vmHybr-Monitoring 2026-07-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/policyAssignments/Deploy-vmArc-ChangeTrack 2026-07-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/policyAssignments/Deploy-VM-Monitoring 2026-07-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/policyAssignments/Deploy-VM-ChangeTrack 2026-07-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/policyAssignments/Deploy-MDFC-DefSQL-AMA 2026-07-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/policyAssignments/Deploy-GuestAttest 2026-07-01
