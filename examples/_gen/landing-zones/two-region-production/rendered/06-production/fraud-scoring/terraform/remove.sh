#!/usr/bin/env bash
# Takes 06-production/fraud-scoring away for good. Written by Fairway from the estate.
set -euo pipefail

# Purge protection: the name of a vault is taken until its days of soft delete have passed (7 to 90), and nobody can shorten that.

# Everything that is in the state.
DEPLOY_WITH=terraform bash "$(dirname "$0")/../../../deploy.sh" destroy 06-production-fraud-scoring
