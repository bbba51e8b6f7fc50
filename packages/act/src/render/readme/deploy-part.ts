import type { PlacedRoot } from '../folder/layout.ts'
import type { DeployLanguage } from '../pipeline/roots-file.ts'
import { shellWord } from '../pipeline/shell.ts'
import { code, codeBlock, list, prose, table, type Markdown } from './markdown.ts'
import { languageNames } from './root-readme.ts'

/** What the manual needs to know to say how everything is deployed. */
interface DeployInput {
  readonly placed: readonly PlacedRoot[]
  readonly languages: readonly DeployLanguage[]
  readonly location: string
}

/** How a landing zone is deployed, by hand and by pipeline, with what must be set up once. */
export const deployPart = (language: DeployLanguage, input: DeployInput): readonly Markdown[] => [
  ...byHandPart(language, input),
  ...(input.languages.includes('terraform') ? statePart(input.location) : []),
  ...byPipelinePart(language, input.placed),
]

function byHandPart(language: DeployLanguage, { placed, languages }: DeployInput): readonly Markdown[] {
  const first = placed[0]?.id ?? ''
  const gone = {
    bicep: prose`What is no longer declared stays where it is, for Bicep deletes nothing: ${code('fairway drift')} names it.`,
    terraform: prose`What is no longer declared is deleted: read the plan.`,
  }
  return [
    prose`## Deploy by hand`,
    prose`Needs ${code('az')}, ${code('jq')}, ${code('git')} and ${languageNames[language]}. Root by root, in the order of the table above; ${code('deploy.sh')} looks up what earlier roots give.`,
    codeBlock('sh', ['az login', `bash deploy.sh plan ${first}`, `bash deploy.sh apply ${first}`]),
    prose`The name of a root for the script is its folder with hyphens. Every README has the plain commands too. ${gone[language]}`,
    ...languages
      .filter((other) => other !== language)
      .map(
        (other) =>
          prose`With ${languageNames[other]} instead, for the first and for every later time: ${code(`export DEPLOY_WITH=${other}`)} before it. Pipelines deploy what ${code('--format')} names first.`,
      ),
  ]
}

/** Nobody signs in with a key, nothing that was overwritten or deleted is gone, and the account itself cannot be deleted by mistake. */
function statePart(location: string): readonly Markdown[] {
  const group = 'rg-terraform-state'
  const account = `--resource-group ${group} --account-name "$TFSTATE_STORAGE_ACCOUNT"`
  return [
    prose`## Where Terraform keeps its states`,
    prose`One storage account, made by hand before the first root, in a subscription of the platform. Its name is ${code('TFSTATE_STORAGE_ACCOUNT')}, unique in all of Azure: 3 to 24 lower-case letters and digits. A state names everything of its root: who may not read that gets no right to it.`,
    codeBlock('sh', [
      `az group create --name ${group} --location ${shellWord(location)}`,
      `az storage account create --resource-group ${group} --name "$TFSTATE_STORAGE_ACCOUNT" --location ${shellWord(location)} --sku Standard_ZRS \\`,
      '  --kind StorageV2 --min-tls-version TLS1_2 --allow-blob-public-access false --allow-shared-key-access false',
      `az storage account blob-service-properties update ${account} --enable-versioning true \\`,
      '  --enable-delete-retention true --delete-retention-days 30 --enable-container-delete-retention true --container-delete-retention-days 30',
      `az storage container-rm create --resource-group ${group} --storage-account "$TFSTATE_STORAGE_ACCOUNT" --name tfstate`,
      `az lock create --name keep-states --lock-type CanNotDelete --resource-group ${group}`,
    ]),
    list([
      prose`Who applies needs ${code('Storage Blob Data Contributor')} on the account, who plans ${code('Storage Blob Data Reader')}: Owner alone reads no state.`,
      prose`Machines of GitHub and Azure DevOps reach it over the internet. Who forbids that runs agents in a network of the hub, and gives the account a private endpoint.`,
      prose`${code('terraform init')} writes ${code('.terraform.lock.hcl')} with the digests of the provider: commit it; never commit ${code('.terraform')} or ${code('plan.bin')}.`,
    ]),
  ]
}

function byPipelinePart(language: DeployLanguage, placed: readonly PlacedRoot[]): readonly Markdown[] {
  return [
    prose`## Deploy by pipeline`,
    prose`${code('.github')} and ${code('azure-pipelines.yml')} deploy ${languageNames[language]}: a pull request shows what would change, a push to main changes it wave by wave. They hold no secret; set up once:`,
    table(
      ['', 'GitHub', 'Azure Pipelines'],
      [
        [
          prose`Identity that reads`,
          prose`environment ${code('landing-zone-plan')}`,
          prose`service connection ${code('landing-zone-plan')}`,
        ],
        [
          prose`Identity that writes, for each wave`,
          prose`environment ${code('landing-zone-')} and the wave, with reviewers who are not the author, for the branch main alone`,
          prose`service connection and environment of that name, with approvals, branch control for ${code('refs/heads/main')} and an exclusive lock; checks stand on the connection too, or a changed pipeline goes around the environment`,
        ],
        [
          prose`How it signs in`,
          prose`variables ${code('AZURE_CLIENT_ID')}, ${code('AZURE_TENANT_ID')}, ${code('AZURE_SUBSCRIPTION_ID')} of each environment; a federated credential for the subject ${code('repo:OWNER/REPOSITORY:environment:landing-zone-platform')}, of each wave its own`,
          prose`workload identity federation; the connection is open to this pipeline alone`,
        ],
        [
          prose`The branch main`,
          prose`protected: reviews, and both jobs of pull requests must pass`,
          prose`policies: reviewers, and with Azure Repos build validation, which runs the pipeline for pull requests`,
        ],
        [
          prose`Pull requests from forks`,
          prose`are checked without an identity`,
          prose`are checked without an identity; keep ${code('Make secrets available to builds of forks')} off`,
        ],
        [
          prose`Values that are missing`,
          prose`variables of the repository${stateVariable(language)}`,
          prose`the variable group ${code('landing-zone')}${stateVariable(language)}`,
        ],
      ],
    ),
    prose`What they may do:`,
    list(rightsFor(language, placed)),
    prose`They expect these files at the root of the repository, and the estate in ${code('estate')}; both are variables at their top. ${code('FAIRWAY')} beside them is how Fairway is called, by the version that wrote these files: name your own registry or folder there if you keep packages yourselves, for one of these jobs has an identity. Roots that did not change since the last run that succeeded are passed over.`,
  ]
}

const stateVariable = (language: DeployLanguage): Markdown =>
  language === 'terraform' ? prose`, with ${code('TFSTATE_STORAGE_ACCOUNT')}` : prose``

/** The rights of the identities: no more than what their roots ask for. */
function rightsFor(language: DeployLanguage, placed: readonly PlacedRoot[]): readonly Markdown[] {
  const reads =
    language === 'bicep'
      ? prose`Who plans: Reader on the root management group, with ${code('Microsoft.Resources/deployments/whatIf/action')} and ${code('Microsoft.Resources/deployments/validate/action')}.`
      : prose`Who plans: Reader on the root management group, Storage Blob Data Reader on the states.`
  const tenant = placed.filter(({ root }) => root.scope.kind === 'tenant').map(({ id }) => id)
  return [
    reads,
    prose`Who deploys management groups, the platform and policies: Owner of the root management group, for policies and workloads get rights there. Whoever makes that group needs Management Group Contributor on the root group of the tenant, once.`,
    ...(tenant.length === 0 || language === 'terraform'
      ? []
      : [
          prose`Deployments that begin in the tenant (${tenant.join(', ')}) ask for rights at ${code('/')}: Owner there as long as they run, given by somebody with elevated access.`,
        ]),
    prose`Who deploys subscriptions and workloads: Owner of those subscriptions, by themselves and not by their group, for that changes; Management Group Contributor where they get their place. On the subscription of the hubs Network Contributor and Private DNS Zone Contributor, for the other side of peerings and links lies there, and Role Based Access Control Administrator where clusters get rights to a zone. Log Analytics Contributor on the workspace of the platform.`,
  ]
}
