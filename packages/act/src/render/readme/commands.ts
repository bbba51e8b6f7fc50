import { subscriptionInput, type DeploymentRoot } from '@fairway/core/graph'
import { environmentVariable } from '../bicep/index.ts'
import type { PlacedRoot } from '../folder/layout.ts'
import { azScope, type Deployable, type DeployLanguage } from '../pipeline/roots-file.ts'
import { shellWord } from '../pipeline/shell.ts'

/** The commands that deploy a root by hand, run in the folder of all roots. */
export function deployCommands(placed: PlacedRoot, language: DeployLanguage, deployable: Deployable): readonly string[] {
  const folder = shellWord(`${placed.root.name}/${language}`)
  if (language === 'terraform')
    return [
      `terraform -chdir=${folder} init -backend-config=storage_account_name="$TFSTATE_STORAGE_ACCOUNT"`,
      `terraform -chdir=${folder} plan -out=plan.bin`,
      `terraform -chdir=${folder} apply plan.bin`,
    ]
  const scope = azScope(placed.root)
  const where = [...scopeWords(placed.root, deployable), ...(scope === 'group' ? [] : ['--location', shellWord(deployable.location)])]
  const rest = [...where, '--name', placed.deployment, '--parameters', shellWord(`${placed.root.name}/bicep/main.bicepparam`)].join(' ')
  return [`az deployment ${scope} what-if ${rest}`, `az deployment ${scope} create ${rest}`]
}

/** What names the scope of a root to `az deployment`. */
function scopeWords({ scope }: DeploymentRoot, { graph }: Deployable): readonly string[] {
  if (scope.kind === 'tenant') return []
  if (scope.kind === 'managementGroup') return ['--management-group-id', shellWord(scope.name)]
  const input = subscriptionInput(scope.subscription)
  const known = graph.inputs.get(input)?.value
  const subscription = ['--subscription', known === undefined ? `"$${environmentVariable(input)}"` : shellWord(known)]
  return scope.kind === 'subscription' ? subscription : [...subscription, '--resource-group', shellWord(scope.group)]
}
