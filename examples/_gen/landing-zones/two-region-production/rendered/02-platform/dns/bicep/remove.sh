#!/usr/bin/env bash
# Takes 02-platform/dns away for good. Written by Fairway from the estate.
set -euo pipefail

# Deletes a resource group with all that lies in it.
remove_group() {
  local there
  there=$(az group exists --subscription "$1" --name "$2")
  if [ "$there" = true ]; then az group delete --subscription "$1" --name "$2" --yes; fi
}

# What was built last goes first.
remove_group 4f0c5d1e-0000-4000-8000-000000000002 rg-dns-sdc
