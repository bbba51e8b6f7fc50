#!/usr/bin/env bash
# Takes 05-non-production/field-notes away for good. Written by Fairway from the estate.
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

# Purge protection: the name of a vault is taken until its days of soft delete have passed (7 to 90), and nobody can shorten that.

# Everything that is in the state.
DEPLOY_WITH=terraform bash "$(dirname "$0")/../../../deploy.sh" destroy 05-non-production-field-notes

# Until an account is purged its subnet and network cannot be deleted, and its name is taken for 48 hours.
once az cognitiveservices account purge --subscription 2b8e4c10-0000-4000-8000-000000000002 --resource-group rg-field-notes-dev-sdc --name ais-field-notes-dev-sdc-je56k --location swedencentral
