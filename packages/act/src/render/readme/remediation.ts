import { isGraphObject, type DeploymentRoot, type ResourceNode } from '@fairway/core/graph'
import { shellWord } from '../pipeline/shell.ts'
import { commentText } from '../words.ts'
import { code, codeBlock, joinedBy, prose, type Markdown } from './markdown.ts'

/** Assignments of one group that make or change what is missing: those that are enforced have an identity for it. */
interface Remediable {
  readonly group: string
  readonly assignments: readonly string[]
}

function remediableIn({ resources }: DeploymentRoot): Remediable | undefined {
  const assignments = resources.map(({ node }) => node).filter((node) => acts(node))
  const [first] = assignments
  return first?.scope.kind === 'managementGroup' ? { group: first.scope.name, assignments: assignments.map(({ name }) => name) } : undefined
}

/** What only tells today changes nothing today, by its own hand or by a task. */
function acts({ type, body }: ResourceNode): boolean {
  const { properties } = body
  const enforced = isGraphObject(properties) && properties['enforcementMode'] === 'Default'
  return type === 'Microsoft.Authorization/policyAssignments' && body['identity'] !== undefined && enforced
}

/** Where the script lies, in the folder of its root. */
export const REMEDIATION = 'remediate.sh'

/**
 * `remediate.sh` of a root of policies: a task for each of its policies that finds something to be made or changed. Policies act by themselves on
 * what is created or changed; what is there already waits for such a task. `undefined` where no policy acts.
 * Source: https://learn.microsoft.com/azure/governance/policy/how-to/remediate-resources.
 */
export function remediationScript(root: DeploymentRoot): string | undefined {
  const found = remediableIn(root)
  if (found === undefined) return undefined
  return `#!/usr/bin/env bash
# Has the policies of ${commentText(root.name)} mend what is there already. Written by Fairway from the estate.
# Needs az, signed in with the role Resource Policy Contributor at the group. May be run again at any time.
set -euo pipefail
shopt -s nocasematch # Azure writes ids in whatever case
group=${shellWord(found.group)}
found=$(az policy state list --management-group "$group" --filter "complianceState eq 'NonCompliant'" \\
  --apply 'groupby((policyAssignmentId,policyDefinitionAction,policyDefinitionReferenceId))' \\
  --query "[].[policyAssignmentId, policyDefinitionAction, policyDefinitionReferenceId || '-']" --output tsv)
tasks=0
failed=0
while IFS=$'\\t' read -r assignment action reference; do
  case $action in deployIfNotExists | modify) ;; *) continue ;; esac
  [[ $assignment == */managementGroups/"$group"/* ]] || continue
  case \${assignment##*/} in
${found.assignments.map((name) => `    ${shellWord(name)}) ;;`).join('\n')}
    *) continue ;;
  esac
  tasks=$((tasks + 1))
  words=(--name "fairway-$(date -u +%Y%m%d%H%M%S)-$tasks" --management-group "$group" --policy-assignment "$assignment")
  if [ "$reference" != - ]; then words+=(--definition-reference-id "$reference"); fi
  echo "\${assignment##*/} $reference"
  az policy remediation create "\${words[@]}" --output none </dev/null || failed=$((failed + 1))
done <<<"$found"
echo "$tasks tasks, $failed of them refused: az policy remediation list --management-group $group"
[ "$failed" -eq 0 ]
`
}

/** What the README of a root of policies says of what is there already. */
export function remediationWords(root: DeploymentRoot): readonly Markdown[] {
  const found = remediableIn(root)
  if (found === undefined) return []
  const names = joinedBy(found.assignments.map(code), ', ')
  return [
    prose`## What is there already`,
    prose`Policies that deploy or change something (${names}) do so by themselves for what is created or changed from now on. What was there before them, and workloads whose first deployment went past them, wait for a remediation task. Give the rights of their identities some minutes and Azure its first evaluation (up to half an hour), then start one for each policy that has something to mend:`,
    codeBlock('sh', [`bash ${shellWord(`${root.name}/${REMEDIATION}`)}`]),
    prose`A task mends at most 500 resources: run it again until it finds nothing. What is not enforced yet is left out; render again once it is.`,
  ]
}
