#!/usr/bin/env bash
# Takes 02-platform/connectivity-swedencentral away for good. Written by Fairway from the estate.
set -euo pipefail

# Everything that is in the state.
DEPLOY_WITH=terraform bash "$(dirname "$0")/../../../deploy.sh" destroy 02-platform-connectivity-swedencentral
