import { waveNumber, type Wave } from '@fairway/core/graph'
import { waveTitle, type WaveGate } from '@fairway/core/landing-zone'
import { environmentVariable } from '../bicep/index.ts'
import type { PlacedRoot, PlacedWave } from '../folder/layout.ts'
import { missingInputs, type DeployLanguage } from '../pipeline/roots-file.ts'
import { terraformName } from '../terraform/index.ts'
import { gateList } from './gates.ts'
import { code, codeBlock, document, joinedBy, link, md, nothing, table, type Markdown } from './markdown.ts'
import { languageNames } from './root-readme.ts'

/** What the manual of a landing zone is written from. */
export interface TopReadmeInput {
  readonly title: string
  readonly waves: readonly PlacedWave[]
  readonly placed: readonly PlacedRoot[]
  readonly gates: readonly WaveGate[]
  /** The first is what the pipelines deploy. */
  readonly languages: readonly DeployLanguage[]
}

/** The manual of the whole: what it is, in which order it is built, what is missing, how it is deployed and taken away. */
export function topReadme(input: TopReadmeInput): string {
  const [language] = input.languages
  return document([
    md`# ${input.title}`,
    md`
Written by Fairway from the estate: change the estate and render again, never these files.
    `,
    whatPart(input),
    md`
## Waves
    `,
    wavesPart(input),
    ...gatesPart(input.gates),
    md`
## Roots
    `,
    md`
Each is deployed at once and has a README of its own.
    `,
    rootsPart(input.placed),
    md`
## What is missing
    `,
    missingPart(input.placed),
    ...(language === undefined ? [] : deployPart(language, input)),
    md`
## Remove
    `,
    md`${link(
      md`
REMOVAL.md
      `,
      'REMOVAL.md',
    )} has the order: what costs money first, production before the platform, management groups last.`,
  ])
}

function whatPart({ placed, languages, waves }: TopReadmeInput): Markdown {
  const resources = placed.reduce((sum, { root }) => sum + root.resources.length, 0)
  const names = languages.map((language) => languageNames[language]).join(' and ')
  const written =
    names === ''
      ? nothing
      : md` Everything is written in ${names}${languages.length > 1 ? ', which say the same: deploy with one of them' : ''}.`
  return md`${resources} resources in ${placed.length} deployment roots, built in ${waves.length} waves.${written}`
}

function wavesPart({ waves, gates, placed }: TopReadmeInput): Markdown {
  const numbers = new Set<Wave>([...waves.map(({ wave }) => wave), ...gates.map(({ wave }) => wave)])
  const stateOf = (wave: Wave): string => gates.find((gate) => gate.wave === wave)?.state ?? ''
  const rows = [...numbers]
    .toSorted((a, b) => waveNumber(a) - waveNumber(b))
    .map((wave) => {
      const roots = placed.filter(({ root }) => root.wave === wave)
      const resources = roots.reduce((sum, { root }) => sum + root.resources.length, 0)
      const cells = [md`${waveNumber(wave)}`, md`${waveTitle(wave)}`, md`${roots.length}`, md`${resources}`]
      return gates.length === 0 ? cells : [...cells, md`${stateOf(wave)}`]
    })
  return table(['Wave', 'What', 'Roots', 'Resources', ...(gates.length === 0 ? [] : ['Gate'])], rows)
}

/** The gates that still keep something waiting. */
function gatesPart(gates: readonly WaveGate[]): readonly Markdown[] {
  const [next] = gates.filter(({ state }) => state !== 'done')
  if (gates.length === 0)
    return [
      md`
A wave begins when everything of the waves before it is there.
      `,
    ]
  if (next === undefined)
    return [
      md`
Every wave is done.
      `,
    ]
  return [md`The next one is **${next.title}**. What is asked before it:`, gateList(next)]
}

const rootsPart = (placed: readonly PlacedRoot[]): Markdown =>
  table(
    ['Root', 'What', 'Resources', 'Needs'],
    placed.map(({ root }) => [
      link(code(root.name), `${root.name}/README.md`),
      md`${root.title}`,
      md`${root.resources.length}`,
      joinedBy(root.needs.map(code), ', '),
    ]),
  )

function missingPart(placed: readonly PlacedRoot[]): Markdown {
  const missing = missingInputs(placed.map(({ root }) => root))
  if (missing.length === 0)
    return md`
Nothing: every value is known, or given by a root before.
    `
  const rows = missing.map(({ input, roots }) => [
    code(environmentVariable(input.name)),
    code(`TF_VAR_${terraformName(input.name)}`),
    md`${input.description}`,
    md`${whoGives(input.name)}`,
    roots.length > MOST_ROOTS ? md`${roots.length} roots` : joinedBy(roots.map(code), ', '),
  ])
  return joinedBy(
    [
      md`
Values that the estate does not have and no root gives. Set them in the environment, or as variables of the pipeline by the first name.
      `,
      table(['Variable', 'For Terraform by hand', 'What it is', 'Who gives it', 'Asked by'], rows),
    ],
    '\n\n',
  )
}

const MOST_ROOTS = 3

const whoGives = (name: string): string => {
  if (name === 'tenant_id') return 'whoever runs the tenant; better: tenantId of the Organization in the estate'
  if (name.startsWith('subscription_')) return 'whoever owns the subscription; better: id of the Subscription in the estate'
  return 'whoever deploys'
}

function deployPart(language: DeployLanguage, { placed }: TopReadmeInput): readonly Markdown[] {
  const [first] = placed
  const terraform =
    language === 'terraform' ? md` Terraform also needs ${code('TFSTATE_STORAGE_ACCOUNT')}, the account in which states are kept.` : nothing
  return [
    md`
## Deploy by hand
    `,
    md`Needs ${code('az')}, ${code('jq')}, ${code('git')} and ${languageNames[language]}. Root by root, in the order of the table above; ${code('deploy.sh')} looks up what earlier roots give.${terraform}`,
    codeBlock('sh', ['az login', `bash deploy.sh plan ${first?.id ?? ''}`, `bash deploy.sh apply ${first?.id ?? ''}`]),
    md`
The name of a root for the script is its folder with hyphens. Every README has the plain commands too.
    `,
    md`
## Deploy by pipeline
    `,
    md`${code('.github')} and ${code('azure-pipelines.yml')} deploy ${languageNames[language]}: a pull request shows what would change, a push to main changes it wave by wave. They hold no secret; set up once:`,
    table(
      ['', 'GitHub', 'Azure Pipelines'],
      [
        [
          md`
Identity that reads
          `,
          md`environment ${code('landing-zone-plan')}`,
          md`service connection ${code('landing-zone-plan')}`,
        ],
        [
          md`
Identity that writes, for each wave
          `,
          md`environment ${code('landing-zone-')} and the wave, with reviewers`,
          md`
service connection and environment of that name, with approvals and an exclusive lock
          `,
        ],
        [
          md`
How it signs in
          `,
          md`variables ${code('AZURE_CLIENT_ID')}, ${code('AZURE_TENANT_ID')}, ${code('AZURE_SUBSCRIPTION_ID')} of each environment; a federated credential for the environment`,
          md`
workload identity federation
          `,
        ],
        [
          md`
Values that are missing
          `,
          md`
variables of the repository
          `,
          md`the variable group ${code('landing-zone')}`,
        ],
      ],
    ),
    md`They expect these files at the root of the repository, and the estate in ${code('estate')}; both are variables at their top. Roots that did not change since the last run that succeeded are passed over.`,
  ]
}
