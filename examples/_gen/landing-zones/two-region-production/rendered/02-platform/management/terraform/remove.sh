#!/usr/bin/env bash
# Takes 02-platform/management away for good. Written by Fairway from the estate.
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

# The logs are gone for good; without force the workspace keeps its name for 14 days.
once az monitor log-analytics workspace delete --subscription 4f0c5d1e-0000-4000-8000-000000000001 --resource-group rg-management-sdc --workspace-name log-platform-sdc --force --yes

# Everything that is in the state.
DEPLOY_WITH=terraform bash "$(dirname "$0")/../../../deploy.sh" destroy 02-platform-management
