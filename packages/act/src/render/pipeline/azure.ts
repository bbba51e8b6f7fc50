import { waveTitle } from '@fairway/core/landing-zone'
import { commentLine, yamlText } from '../kubernetes/yaml-text.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { azureText } from './expressions.ts'
import {
  FAIRWAY,
  FAIRWAY_CALL,
  jobsOf,
  jobsWithWork,
  missingVariables,
  planLines,
  renderAgain,
  type PipelineInput,
  type PipelineJob,
} from './pipeline.ts'
import { pipelineTools } from './pipeline-tools.gen.ts'

const ROOT_TEMPLATE = 'azure-pipelines/root.yml'
const PLAN = 'landing-zone-plan'
const { images, minutesPerJob, node, tasks, terraform, terraformSha256 } = pipelineTools

/** The pipeline of Azure DevOps, and the template that deploys one root. */
export const azureFiles = (input: PipelineInput): readonly RenderedFile[] => [
  { path: 'azure-pipelines.yml', text: HEAD + yamlText(pipeline(input)) },
  { path: ROOT_TEMPLATE, text: HEAD + yamlText(rootTemplate(input)) },
]

const HEAD = [commentLine('Written by Fairway from the estate. Change the estate, not this file.'), '', ''].join('\n')

const isPullRequest = "eq(variables['Build.Reason'], 'PullRequest')"

function pipeline(input: PipelineInput): object {
  const jobs = jobsOf(input.waves, waveTitle)
  const missing = missingVariables(input.waves.flatMap(({ roots }) => roots))
  return {
    // One run after the other; changes that come meanwhile are taken together.
    trigger: { batch: true, branches: { include: ['main'] } },
    pr: { branches: { include: ['main'] } },
    // With the exclusive lock of the environments: a run waits for the one before it.
    lockBehavior: 'sequential',
    parameters: [
      {
        name: 'wave',
        displayName: 'Deploy every root of a wave, changed or not',
        type: 'string',
        default: 'changed',
        values: ['changed', 'all', ...input.waves.map(({ wave }) => wave)],
      },
    ],
    variables: [
      // Values that the estate does not have; those of a group are in the environment of every script.
      ...(missing.length === 0 && input.language === 'bicep' ? [] : [{ group: 'landing-zone' }]),
      { name: 'LANDING_ZONE', value: '.' },
      { name: 'FAIRWAY_ESTATE', value: 'estate' },
      // The version that wrote these files.
      { name: 'FAIRWAY', value: FAIRWAY_CALL },
    ],
    pool: { vmImage: images.azure },
    stages: [pullRequestStage(input), changesStage(jobs), ...jobs.map((job, index) => waveStage(job, jobs.slice(0, index), input))],
  }
}

const checkout = { checkout: 'self', fetchDepth: 0, persistCredentials: false }
const bash = (displayName: string, lines: readonly string[], more: object = {}): object => ({
  bash: `set -euo pipefail\n${lines.join('\n')}\n`,
  displayName,
  ...more,
})
const setupNode = { task: tasks.useNode, displayName: 'Node.js', inputs: { version: node } }

/**
 * A script that is signed in through a service connection with workload identity federation: there is no secret. Tokens last an hour, which is
 * less than some resources take: the task signs in again and again.
 */
const azureCli = (displayName: string, connection: string, lines: readonly string[], { condition, env }: CliStep): object => ({
  task: tasks.azureCli,
  displayName,
  inputs: {
    azureSubscription: connection,
    scriptType: 'bash',
    scriptLocation: 'inlineScript',
    keepAzSessionActive: true,
    inlineScript: `set -euo pipefail\n${lines.join('\n')}\n`,
  },
  ...(condition === undefined ? {} : { condition }),
  ...(Object.keys(env).length === 0 ? {} : { env }),
})

interface CliStep {
  readonly condition?: string
  readonly env: Readonly<Record<string, string>>
}

/** What Terraform asks for tokens with, whenever it needs one. */
const tokenFor = ({ language }: PipelineInput): Readonly<Record<string, string>> =>
  language === 'terraform' ? { SYSTEM_ACCESSTOKEN: '$(System.AccessToken)' } : {}

// Terraform is on no image in a version that is known.
const setupTerraform = bash('Terraform', [
  `curl -fsSLo terraform.zip https://releases.hashicorp.com/terraform/${terraform}/terraform_${terraform}_linux_amd64.zip`,
  `echo '${terraformSha256}  terraform.zip' | sha256sum --check`,
  'unzip -oq terraform.zip terraform -d "$AGENT_TOOLSDIRECTORY/terraform"',
  'rm terraform.zip',
  'echo "##vso[task.prependpath]$AGENT_TOOLSDIRECTORY/terraform"',
])

function pullRequestStage(input: PipelineInput): object {
  const { formats, language } = input
  return {
    stage: 'pull_request',
    displayName: 'What would change',
    dependsOn: [],
    condition: isPullRequest,
    jobs: [
      {
        job: 'plan',
        displayName: 'Plan',
        timeoutInMinutes: 120,
        steps: [
          checkout,
          setupNode,
          bash('The estate is valid', [`${FAIRWAY} validate`]),
          bash('What would change', [`${FAIRWAY} plan landing-zone --against origin/main`]),
          bash('What is committed is what the estate says', renderAgain(formats)),
          ...(language === 'terraform' ? [setupTerraform] : []),
          // Pull requests from elsewhere get no identity.
          azureCli('What Azure would change', PLAN, planLines(language), {
            condition: "and(succeeded(), ne(variables['System.PullRequest.IsFork'], 'True'))",
            env: tokenFor(input),
          }),
        ],
      },
    ],
  }
}

function changesStage(jobs: readonly PipelineJob[]): object {
  return {
    stage: 'changes',
    displayName: 'What changed',
    dependsOn: [],
    condition: `and(not(${isPullRequest}), eq(variables['Build.SourceBranch'], 'refs/heads/main'))`,
    jobs: [
      {
        job: 'changes',
        displayName: 'What changed',
        steps: [
          checkout,
          bash(
            'Compare with the last run that succeeded',
            [
              'if [ "$WAVE" = changed ]; then',
              '  builds="${SYSTEM_COLLECTIONURI}${SYSTEM_TEAMPROJECTID}/_apis/build/builds?definitions=$SYSTEM_DEFINITIONID&branchName=refs/heads/main&resultFilter=succeeded&reasonFilter=individualCI,batchedCI&\\$top=1&api-version=7.1"',
              '  base=$(curl -fsS -H "Authorization: Bearer $SYSTEM_ACCESSTOKEN" "$builds" | jq -r \'.value[0].sourceVersion // "none"\')',
              '  changed=$(bash "$LANDING_ZONE/deploy.sh" changed "$base")',
              'else',
              '  changed=$(jq -r --arg wave "$WAVE" \'.roots[] | select($wave == "all" or .wave == $wave) | .id\' "$LANDING_ZONE/roots.json")',
              'fi',
              ...jobsWithWork(jobs),
              '# Between bars, so that no name is found in another one.',
              'echo "##vso[task.setvariable variable=roots;isOutput=true]|$(tr "\\n" "|" <<<"$changed")"',
              'echo "##vso[task.setvariable variable=todo;isOutput=true]|$(tr "\\n" "|" <<<"$todo")"',
            ],
            { name: 'find', env: { SYSTEM_ACCESSTOKEN: '$(System.AccessToken)', WAVE: '${{ parameters.wave }}' } },
          ),
        ],
      },
    ],
  }
}

function waveStage(job: PipelineJob, before: readonly PipelineJob[], { language }: PipelineInput): object {
  const found = "dependencies.changes.outputs['changes.find.todo']"
  return {
    stage: job.id,
    displayName: azureText(job.title),
    dependsOn: ['changes', ...before.map(({ id }) => id)],
    // What has nothing to do is passed over, and asks nobody; what failed stops everything after it.
    condition: `and(not(failed()), not(canceled()), eq(dependencies.changes.result, 'Succeeded'), contains(${found}, '|${job.id}|'))`,
    jobs: [
      {
        deployment: job.id,
        displayName: azureText(job.title),
        timeoutInMinutes: minutesPerJob,
        environment: job.environment,
        variables: { roots: "$[ stageDependencies.changes.changes.outputs['find.roots'] ]" },
        strategy: {
          runOnce: {
            deploy: {
              steps: [
                checkout,
                ...(language === 'terraform' ? [setupTerraform] : []),
                ...job.roots.map(({ id, root }) => ({
                  template: ROOT_TEMPLATE,
                  parameters: { root: id, title: azureText(root.name), connection: job.environment },
                })),
              ],
            },
          },
        },
      },
    ],
  }
}

/** Signs in anew for every root: tokens last an hour, a wave may take longer. */
const rootTemplate = (input: PipelineInput): object => ({
  parameters: [
    { name: 'root', type: 'string' },
    { name: 'title', type: 'string' },
    { name: 'connection', type: 'string' },
  ],
  steps: [
    azureCli('${{ parameters.title }}', '${{ parameters.connection }}', ['bash "$LANDING_ZONE/deploy.sh" apply "$ROOT"'], {
      condition: "and(succeeded(), contains(variables['roots'], '|${{ parameters.root }}|'))",
      env: { ROOT: '${{ parameters.root }}', ...tokenFor(input) },
    }),
  ],
})
