import { waveTitle } from '@fairway/core/landing-zone'
import { Scalar } from 'yaml'
import { commentLine, yamlText } from '../kubernetes/yaml-text.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { githubText } from './expressions.ts'
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
import type { PinnedAction } from './tables.ts'

const WORKFLOW = '.github/workflows/landing-zone.yml'
const ROOT_ACTION = '.github/actions/landing-zone-root'
const PLAN = 'landing-zone-plan'

/** The workflow of GitHub Actions, and the action that deploys one root. */
export const githubFiles = (input: PipelineInput): readonly RenderedFile[] => [
  { path: WORKFLOW, text: HEAD + yamlText(workflow(input)) },
  { path: `${ROOT_ACTION}/action.yml`, text: HEAD + yamlText(rootAction(input)) },
]

const HEAD = [commentLine('Written by Fairway from the estate. Change the estate, not this file.'), '', ''].join('\n')

type Step = Readonly<Record<string, unknown>>

function workflow(input: PipelineInput): object {
  const jobs = jobsOf(input.waves, waveTitle)
  const missing = missingVariables(input.waves.flatMap(({ roots }) => roots))
  return {
    name: 'Landing zone',
    on: {
      pull_request: { branches: ['main'] },
      push: { branches: ['main'] },
      workflow_dispatch: {
        inputs: {
          wave: {
            description: 'Deploy every root of this wave, changed or not',
            type: 'choice',
            required: true,
            options: ['all', ...input.waves.map(({ wave }) => wave)],
          },
        },
      },
    },
    permissions: {},
    // One at a time on main; a newer commit of a pull request takes the place of an older one.
    concurrency: {
      group: "landing-zone-${{ github.event_name == 'pull_request' && github.ref || 'deploy' }}",
      'cancel-in-progress': "${{ github.event_name == 'pull_request' }}",
    },
    defaults: { run: { shell: 'bash' } },
    env: {
      LANDING_ZONE: commented('.', 'where these files are, from the root of the repository'),
      FAIRWAY_ESTATE: commented('estate', 'where the estate is'),
      FAIRWAY: commented(FAIRWAY_CALL, 'how Fairway is called: the version that wrote these files'),
      ...Object.fromEntries(missing.map((name) => [name, `\${{ vars.${name} }}`])),
      ...(input.language === 'terraform' ? terraformVariables : {}),
    },
    jobs: {
      declared: declaredJob(input),
      plan: planJob(input),
      changes: changesJob(jobs),
      ...Object.fromEntries(jobs.map((job, index) => [job.id, waveJob(job, jobs.slice(0, index), input)])),
    },
  }
}

const terraformVariables = {
  TFSTATE_STORAGE_ACCOUNT: '${{ vars.TFSTATE_STORAGE_ACCOUNT }}',
}

/** What Terraform signs in with: it asks GitHub for its own token. */
const terraformIdentity = {
  ARM_USE_OIDC: 'true',
  ARM_CLIENT_ID: '${{ vars.AZURE_CLIENT_ID }}',
  ARM_TENANT_ID: '${{ vars.AZURE_TENANT_ID }}',
  ARM_SUBSCRIPTION_ID: '${{ vars.AZURE_SUBSCRIPTION_ID }}',
}

function commented(text: string, comment: string): Scalar<string> {
  const scalar = new Scalar(text)
  scalar.comment = ` ${comment}`
  return scalar
}

/** An action by its commit, with the version beside it for people. */
const pinned = ({ uses, commit, version }: PinnedAction): Scalar<string> => commented(`${uses}@${commit}`, version)

const { actions, images, node, terraform, minutesPerJob } = pipelineTools

/** The history is needed to see what changed; the token is not kept, for nothing is pushed. */
const checkout = (): Step => ({ uses: pinned(actions.checkout), with: { 'fetch-depth': 0, 'persist-credentials': false } })
const setupNode = (): Step => ({ uses: pinned(actions.setupNode), with: { 'node-version': node } })
const setupTerraform = (): Step => ({
  uses: pinned(actions.setupTerraform),
  with: { terraform_version: terraform, terraform_wrapper: false },
})
const run = (name: string, lines: readonly string[]): Step => ({ name, run: `${lines.join('\n')}\n` })

function declaredJob({ formats }: PipelineInput): object {
  return {
    name: 'What is declared',
    if: "github.event_name == 'pull_request'",
    'runs-on': images.github,
    'timeout-minutes': 20,
    permissions: { contents: 'read' },
    steps: [
      checkout(),
      setupNode(),
      run('The estate is valid', [`${FAIRWAY} validate`]),
      run('What would change', [
        "{ echo '~~~text'",
        `  ${FAIRWAY} plan landing-zone --against origin/main`,
        '  echo',
        '  echo \'~~~\'; } | tee -a "$GITHUB_STEP_SUMMARY"',
      ]),
      run('What is committed is what the estate says', renderAgain(formats)),
    ],
  }
}

function planJob({ language }: PipelineInput): object {
  return {
    name: 'What Azure would change',
    needs: ['declared'],
    // Pull requests from elsewhere get no identity.
    if: "github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository",
    'runs-on': images.github,
    'timeout-minutes': 120,
    environment: PLAN,
    permissions: { contents: 'read', 'id-token': 'write' },
    ...(language === 'terraform' ? { env: terraformIdentity } : {}),
    steps: [
      checkout(),
      setupNode(),
      ...(language === 'terraform' ? [setupTerraform()] : []),
      {
        name: 'Sign in, to read',
        uses: pinned(actions.login),
        with: loginWith('vars.AZURE_CLIENT_ID', 'vars.AZURE_TENANT_ID', 'vars.AZURE_SUBSCRIPTION_ID'),
      },
      run('Plan every root that changed', planLines(language)),
    ],
  }
}

const loginWith = (client: string, tenant: string, subscription: string): object => ({
  'client-id': `\${{ ${client} }}`,
  'tenant-id': `\${{ ${tenant} }}`,
  'subscription-id': `\${{ ${subscription} }}`,
  'allow-no-subscriptions': true,
})

/** Which roots are not what they were when everything was deployed last. */
function changesJob(jobs: readonly PipelineJob[]): object {
  return {
    name: 'What changed',
    if: "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'",
    'runs-on': images.github,
    'timeout-minutes': 10,
    permissions: { contents: 'read', actions: 'read' },
    outputs: { roots: '${{ steps.find.outputs.roots }}', jobs: '${{ steps.find.outputs.jobs }}' },
    steps: [
      checkout(),
      {
        name: 'Compare with the last run that succeeded',
        id: 'find',
        env: { GH_TOKEN: '${{ github.token }}', WAVE: '${{ inputs.wave }}' },
        run: `${[
          'if [ -z "$WAVE" ]; then',
          '  base=$(gh run list --workflow landing-zone.yml --branch main --event push --status success --limit 1 --json headSha --jq ".[0].headSha // empty")',
          '  changed=$(bash "$LANDING_ZONE/deploy.sh" changed "${base:-none}")',
          'else',
          '  changed=$(jq -r --arg wave "$WAVE" \'.roots[] | select($wave == "all" or .wave == $wave) | .id\' "$LANDING_ZONE/roots.json")',
          'fi',
          'roots=$(jq -nc --arg changed "$changed" \'$changed | split("\\n") | map(select(. != ""))\')',
          ...jobsWithWork(jobs),
          'echo "roots=$roots" >> "$GITHUB_OUTPUT"',
          'echo "jobs=$(jq -nc --arg todo "$todo" \'$todo | split("\\n") | map(select(. != ""))\')" >> "$GITHUB_OUTPUT"',
        ].join('\n')}\n`,
      },
    ],
  }
}

function waveJob(job: PipelineJob, before: readonly PipelineJob[], { language }: PipelineInput): object {
  return {
    name: githubText(job.title),
    needs: ['changes', ...before.map(({ id }) => id)],
    // What has nothing to do is passed over, and asks nobody; what failed stops everything after it.
    if: `!failure() && !cancelled() && needs.changes.result == 'success' && contains(fromJSON(needs.changes.outputs.jobs), '${job.id}')`,
    'runs-on': images.github,
    'timeout-minutes': minutesPerJob,
    environment: job.environment,
    permissions: { contents: 'read', 'id-token': 'write' },
    ...(language === 'terraform' ? { env: terraformIdentity } : {}),
    steps: [
      checkout(),
      ...(language === 'terraform' ? [setupTerraform()] : []),
      ...job.roots.map(({ id, root }) => ({
        name: githubText(root.name),
        if: `contains(fromJSON(needs.changes.outputs.roots), '${id}')`,
        uses: `./${ROOT_ACTION}`,
        with: {
          root: id,
          'client-id': '${{ vars.AZURE_CLIENT_ID }}',
          'tenant-id': '${{ vars.AZURE_TENANT_ID }}',
          'subscription-id': '${{ vars.AZURE_SUBSCRIPTION_ID }}',
        },
      })),
    ],
  }
}

/** Signs in anew for every root: tokens last an hour, a wave may take longer. */
const rootAction = ({ language }: PipelineInput): object => ({
  name: 'Deploy one root of the landing zone',
  description: `Signs in and runs deploy.sh, which deploys with ${language === 'bicep' ? 'Bicep' : 'Terraform'} and looks up what earlier roots give.`,
  inputs: {
    root: { description: 'The root, as roots.json calls it', required: true },
    'client-id': { description: 'The identity that deploys', required: true },
    'tenant-id': { description: 'Its tenant', required: true },
    'subscription-id': { description: 'The subscription that it begins in, if any', required: false },
  },
  runs: {
    using: 'composite',
    steps: [
      { uses: pinned(actions.login), with: loginWith('inputs.client-id', 'inputs.tenant-id', 'inputs.subscription-id') },
      { shell: 'bash', env: { ROOT: '${{ inputs.root }}' }, run: 'bash "$LANDING_ZONE/deploy.sh" apply "$ROOT"\n' },
    ],
  },
})
