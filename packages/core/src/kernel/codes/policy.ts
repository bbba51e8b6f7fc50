import type { CodeEntry } from './code.ts'

/** FW7xxx. Codes are registered once and never reused. */
export const policyCodes = {
  FW7001: {
    severity: 'error',
    title: 'policy definition that Azure would refuse',
    explanation:
      'The rule, a parameter or the effect of a policy definition is not what the policy language allows: an unknown condition or function, a missing `if` or `then`, an expression that cannot be read. It judges nothing.',
    wayOut:
      'Mend the place that the message names; the structure is described at https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics.',
  },
  FW7002: {
    severity: 'error',
    title: 'policy initiative that Azure would refuse',
    explanation:
      'A policy set definition has a member without a definition, two members of one reference id, or parameters that cannot be read.',
    wayOut:
      'Mend the place that the message names. Every member has a `policyDefinitionId` and a `policyDefinitionReferenceId` of its own.',
  },
  FW7003: {
    severity: 'error',
    title: 'policy assignment that Azure would refuse',
    explanation:
      'An assignment names no scope or no definition, or gives parameters, overrides or resource selectors in a form that Azure does not take. It judges nothing.',
    wayOut:
      'Mend the place that the message names; the structure is described at https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure.',
  },
  FW7004: {
    severity: 'error',
    title: 'policy exemption that Azure would refuse',
    explanation: 'An exemption names no scope, no assignment or no category, or has an end that is no moment. It spares nothing.',
    wayOut:
      'Mend the place that the message names; the structure is described at https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure.',
  },
  FW7005: {
    severity: 'error',
    title: 'unknown scope of a policy',
    explanation:
      'The scope is neither an ARM id nor the name of a management group, a Subscription or a `<Subscription>/<resource group>` that the estate knows.',
    wayOut:
      'Write a name that the estate declares, `<Subscription>/<resource group>`, or the whole id, such as `/providers/Microsoft.Management/managementGroups/corp`.',
  },
  FW7006: {
    severity: 'warning',
    title: 'definition that nobody has',
    explanation:
      'An assignment or an initiative names a policy definition that the estate does not declare, no export shows and nothing pulled holds. What it asks for is unknown, never met.',
    wayOut: 'Pull the built-in definitions with `fairway policy pull --from git`, or name a folder that has it with `--policies`.',
  },
  FW7007: {
    severity: 'warning',
    title: 'policy declared otherwise than exported',
    explanation:
      'The estate declares a policy document that Azure has as well, and the two differ. What the estate declares is judged: it is the intent.',
    wayOut: 'Roll out what the estate declares, or correct the document to what holds.',
  },
  FW7008: {
    severity: 'error',
    title: 'no policy found',
    explanation:
      'A folder or file that should hold policies has no definition, initiative, assignment or exemption in a shape that Azure uses.',
    wayOut:
      'Name a clone of Azure/azure-policy, a landing zone library, an export of the tenant, or a folder of definitions as JSON or YAML.',
  },
  FW7009: {
    severity: 'error',
    title: 'not JSON',
    explanation: 'A template, plan, policy or case is not JSON. Comments and commas before a closing bracket are allowed, as in Azure.',
    wayOut: 'Mend the place that the message names.',
  },
  FW7010: {
    severity: 'warning',
    title: 'policy file that cannot be used',
    explanation: 'A file among policies cannot be opened, is no JSON or YAML, or is too large. The others were read.',
    wayOut: 'Mend the file, or take it out of the folder.',
  },
  FW7011: {
    severity: 'error',
    title: 'git could not fetch the definitions',
    explanation:
      '`fairway policy pull --from git` runs the `git` of this machine, which is missing, was refused or took too long. What was pulled before is kept.',
    wayOut: 'Read what git said. Without a network, clone https://github.com/Azure/azure-policy elsewhere and pull with `--from DIR`.',
  },
  FW7012: {
    severity: 'error',
    title: 'Bicep is not installed',
    explanation: 'A `.bicep` file is compiled by the Bicep compiler of this machine, and neither `bicep` nor `az bicep` was found.',
    wayOut:
      'Install Bicep (https://learn.microsoft.com/azure/azure-resource-manager/bicep/install), or check the JSON that `bicep build` makes elsewhere.',
  },
  FW7013: {
    severity: 'error',
    title: 'Bicep could not compile the file',
    explanation: 'The Bicep compiler refused the file or took longer than two minutes. Nothing of it was checked.',
    wayOut: 'Mend what the compiler names.',
  },
  FW7014: {
    severity: 'error',
    title: 'nothing to check',
    explanation:
      'The path holds no ARM template, no `terraform show -json` output, no resources as JSON and no Bicep file. That nothing is wrong with nothing says nothing.',
    wayOut: 'Name a template, a plan (`terraform show -json plan.out > plan.json`), a resource as JSON, or a folder that holds them.',
  },
  FW7015: {
    severity: 'error',
    title: 'template that Azure would refuse',
    explanation:
      'A part of the template cannot be expanded: an unknown function, a missing parameter, a copy loop without a count. That part was not checked.',
    wayOut: 'Mend the place that the message names; give parameters with `--parameters`.',
  },
  FW7016: {
    severity: 'error',
    title: 'no such policy or pair',
    explanation: 'There is no assignment, definition or judged pair of that name or id.',
    wayOut: 'List them with `fairway policy compliance` and `fairway policy list`.',
  },
  FW7017: {
    severity: 'error',
    title: 'a case cannot be evaluated',
    explanation: '`fairway policy eval` needs a definition (or a rule) and a resource, each an object or JSON text.',
    wayOut:
      'Give `--definition` and `--resource`, or with `--batch` one JSON object a line: `{"id", "definition" or "policyRule", "resource", ...}`.',
  },
  FW7018: {
    severity: 'warning',
    title: 'part of a template that is not fully known',
    explanation:
      'A part of a template depends on something that only a deployment knows, or lies in a linked file that is not here. What depends on it is undecided, never passing.',
    wayOut: 'Put linked templates beside the template; give parameters with `--parameters`.',
  },
  FW7019: {
    severity: 'error',
    title: 'pulled definitions are damaged',
    explanation: 'The pulled definitions in the data directory cannot be read, or are not what their index says.',
    wayOut: 'Pull them again with `fairway policy pull`.',
  },
  FW7020: {
    severity: 'warning',
    title: 'policies that contradict each other',
    explanation:
      'Two assignments ask for contradicting things of the same resources: two changes of one property, or a denial of what another one sets.',
    wayOut: 'Decide which one holds: take one assignment back, exempt, or set its enforcement to DoNotEnforce.',
  },
  FW7021: {
    severity: 'error',
    title: 'file too large to check',
    explanation: 'Templates may be 64 MB and plans 256 MB. What is larger is refused rather than read in part.',
    wayOut: 'Check the parts by themselves: modules of a template, workspaces of a plan.',
  },
  FW7022: {
    severity: 'warning',
    title: 'another version of a definition is judged',
    explanation:
      'An assignment or initiative asks for a version of a definition that is not at hand. The newest one that is at hand is judged in its place.',
    wayOut: 'Pull newer definitions with `fairway policy pull`, or ask for the version that is at hand.',
  },
  FW7023: {
    severity: 'warning',
    title: 'policy document that does less than it says',
    explanation:
      'An assignment or exemption holds, but a part of it has no effect: an exemption of an assignment that is not there or outside of its scope, a message for a member that the initiative does not have, a change without an identity to make it, a subscription that nobody placed in the tree, definitions in a folder of policies that nothing assigns.',
    wayOut: 'Do what the message says; nothing is judged wrong because of it, but something may be missing.',
  },
  FW7024: {
    severity: 'warning',
    title: 'policy with an alias that no resource type has',
    explanation:
      'A field of the rule is an alias of a known namespace, and no type of it has such a property. Azure accepts the definition and applies it to nothing, so that everything seems to be compliant.',
    wayOut: 'Correct the alias; `az provider show --namespace NAMESPACE --expand "resourceTypes/aliases"` lists those that there are.',
  },
  FW7025: {
    severity: 'warning',
    title: 'policy rule that Azure would not take as it is',
    explanation:
      'The rule has a field that is neither an alias nor a name that Azure knows, or calls a function that Azure has for templates only, or that its documentation allows in policies and its tools do not know. It is judged here as it reads, because samples and tests are written so; Azure may refuse the definition.',
    wayOut:
      'Write the alias instead, `Microsoft.Storage/storageAccounts/minimumTlsVersion` for `minimumTlsVersion`, and `addDays` in place of `dateTimeAdd`.',
  },
} as const satisfies Record<string, CodeEntry>
