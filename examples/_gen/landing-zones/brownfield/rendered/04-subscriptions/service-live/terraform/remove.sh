#!/usr/bin/env bash
# Takes 04-subscriptions/service-live away for good. Written by Fairway from the estate.
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

# A plan of Microsoft Defender cannot be deleted: it is set to Free. Terraform forgets it by `terraform state rm`.
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000012 --name VirtualMachines --tier Free
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000012 --name StorageAccounts --tier Free
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000012 --name KeyVaults --tier Free
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000012 --name Containers --tier Free
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000012 --name Arm --tier Free
once az security pricing create --subscription 9c3d7a20-0000-4000-8000-000000000012 --name AI --tier Free

# Everything that is in the state.
bash "$(dirname "$0")/../../../deploy.sh" destroy 04-subscriptions-service-live
