#!/usr/bin/env bash
# Takes 04-subscriptions/forecast-dev away for good. Written by Fairway from the estate.
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

# A plan of Microsoft Defender cannot be deleted: it is set to Free. Terraform only forgets it.
once az security pricing create --subscription 2b8e4c10-0000-4000-8000-000000000002 --name VirtualMachines --tier Free
once az security pricing create --subscription 2b8e4c10-0000-4000-8000-000000000002 --name StorageAccounts --tier Free
once az security pricing create --subscription 2b8e4c10-0000-4000-8000-000000000002 --name KeyVaults --tier Free
once az security pricing create --subscription 2b8e4c10-0000-4000-8000-000000000002 --name Containers --tier Free
once az security pricing create --subscription 2b8e4c10-0000-4000-8000-000000000002 --name Arm --tier Free
once az security pricing create --subscription 2b8e4c10-0000-4000-8000-000000000002 --name AI --tier Free

# Everything that is in the state.
DEPLOY_WITH=terraform bash "$(dirname "$0")/../../../deploy.sh" destroy 04-subscriptions-forecast-dev
