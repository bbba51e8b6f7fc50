#!/usr/bin/env bash
# Has the policies of 03-policies/identity mend what is there already. Written by Fairway from the estate.
# Needs az, signed in with the role Resource Policy Contributor at the group. May be run again at any time.
set -euo pipefail
shopt -s nocasematch # Azure writes ids in whatever case
group=identity
found=$(az policy state list --management-group "$group" --filter "complianceState eq 'NonCompliant'" \
  --apply 'groupby((policyAssignmentId,policyDefinitionAction,policyDefinitionReferenceId))' \
  --query "[].[policyAssignmentId, policyDefinitionAction, policyDefinitionReferenceId || '-']" --output tsv)
tasks=0
failed=0
while IFS=$'\t' read -r assignment action reference; do
  case $action in deployIfNotExists | modify) ;; *) continue ;; esac
  [[ $assignment == */managementGroups/"$group"/* ]] || continue
  case ${assignment##*/} in
    Deploy-VM-Backup) ;;
    *) continue ;;
  esac
  tasks=$((tasks + 1))
  words=(--name "fairway-$(date -u +%Y%m%d%H%M%S)-$tasks" --management-group "$group" --policy-assignment "$assignment")
  if [ "$reference" != - ]; then words+=(--definition-reference-id "$reference"); fi
  echo "${assignment##*/} $reference"
  az policy remediation create "${words[@]}" --output none </dev/null || failed=$((failed + 1))
done <<<"$found"
echo "$tasks tasks, $failed of them refused: az policy remediation list --management-group $group"
[ "$failed" -eq 0 ]
