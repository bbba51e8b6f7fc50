#!/usr/bin/env bash
# Takes 03-policies/ai-online away for good. Written by Fairway from the estate.
set -euo pipefail

# Everything that is in the state.
DEPLOY_WITH=terraform bash "$(dirname "$0")/../../../deploy.sh" destroy 03-policies-ai-online
