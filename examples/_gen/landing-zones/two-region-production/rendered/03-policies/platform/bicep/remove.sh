#!/usr/bin/env bash
# Takes 03-policies/platform away for good. Written by Fairway from the estate.
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
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/515660d4-47e6-5601-92db-99fd3937189c 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/25d9306e-b50c-547e-81f8-add3a62be026 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/a58232b1-b3f5-541a-8e1f-a5aed8ca459c 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/439a320c-93db-5973-88dd-09b4b182323b 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/4a24261d-e67b-538e-b8e5-fef23ebc13a8 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/3941646f-86eb-5b0c-94d2-6f5ca07a1760 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/bd39b380-853d-5fd5-9346-a9c8400439e8 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/f9140bed-0990-5c6c-b12c-3ae4d8124f31 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/bce077e6-11c4-5556-9246-7120c08b86bf 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/67f6bb82-9d0a-5141-8f7c-974c1fbff3d5 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/b479ef9d-2b9b-55f7-bbf3-5400ed0fdf00 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/21ad57b2-db82-5bcd-a00a-cde2ed03143c 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/abe8893d-e4e4-5d19-a036-a42f4bea597a 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/e3b76cdf-8864-5fab-9cb1-c36c7d1f61f5 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/79532f71-cf3d-5945-ba2e-43a269513272 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/8f5133e8-0bd8-5d30-b3af-e10f3bdc6c52 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/723e8321-6d1b-5a84-ab31-b7051f8dad04 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/31e7f81e-3cd9-5915-b084-0fe6772dc380 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/644507dd-c810-5856-9a6a-319ee268ba6f 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/510c81f0-64dc-5cbc-a7ec-2a84be932992 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/51ed6b54-9572-5052-b1da-b53a6096fdf5 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/a4356b53-2bfd-548c-a73d-aee4c227d107 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/09522a03-f39c-564a-bc2e-f5214420318c 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/c73665d4-c9da-548a-8bae-0d94b3dd9688 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/de3fb7a9-9a52-5c39-be99-4d7a25120b15 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/7c64d3d2-b773-5710-abb3-779ea65bc37c 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/0aaa8418-a06c-5fd1-b6bb-72145152fc97 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/04555575-cc49-5dcf-a838-7e9d7a9d365d 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/083f83f5-6192-5e39-abf5-51896c42a203 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/c44adda3-49fe-5ee8-a573-42aefe0ca15f 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/67ace23e-801b-5584-90ff-8baa83b6aabd 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/e67d0b4e-af51-5e0e-85ba-e257742d1685 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/c4f73f9a-085a-545d-8c9c-1935cbf2d00c 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/4b1ccfe1-f8a0-5e4e-a682-937cd4fa56f7 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/13ee5279-9f0d-5c3a-9717-9e037c0bacf6 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/7a0e9b18-f1d4-5e29-ba69-c484fe2b24aa 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/a43a0760-f8fd-5a3f-af7a-58bd928ca649 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/e8d41d11-d638-5721-8225-196a22ded7a6 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/06932897-bb54-5547-86c8-19bfd05c7d22 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/b39ab021-d292-569c-ab9f-c17fa9f3d6dc 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/10d447f3-14ef-5184-8046-e5d05e27814e 2022-04-01
remove /providers/Microsoft.Management/managementGroups/platform/providers/Microsoft.Authorization/roleAssignments/da60a373-8a73-5786-b1d6-2b8c3167f7a5 2022-04-01
remove /subscriptions/4f0c5d1e-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleAssignments/d62f24ac-b90f-5a83-b31c-5be2f7e5d57d 2022-04-01
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
