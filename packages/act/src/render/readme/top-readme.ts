import { waveNumber, type Wave } from '@fairway/core/graph'
import { waveTitle, type WaveGate } from '@fairway/core/landing-zone'
import { environmentVariable } from '../bicep/index.ts'
import type { PlacedRoot, PlacedWave } from '../folder/layout.ts'
import { missingInputs, type DeployLanguage } from '../pipeline/roots-file.ts'
import { terraformName } from '../terraform/index.ts'
import { gateList } from './gates.ts'
import { deployPart } from './deploy-part.ts'
import { code, document, joinedBy, link, nothing, prose, table, type Markdown } from './markdown.ts'
import { languageNames } from './root-readme.ts'

/** What the manual of a landing zone is written from. */
export interface TopReadmeInput {
  readonly title: string
  /** Where what lies nowhere else is kept: the first region. */
  readonly location: string
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
    prose`# ${input.title}`,
    prose`Written by Fairway from the estate: change the estate and render again, never these files.`,
    whatPart(input),
    prose`## Waves`,
    wavesPart(input),
    ...gatesPart(input.gates),
    prose`## Roots`,
    prose`Each is deployed at once and has a README of its own.`,
    rootsPart(input.placed),
    prose`## What is missing`,
    missingPart(input.placed),
    ...(language === undefined ? [] : deployPart(language, input)),
    prose`## Remove`,
    prose`${link(code('REMOVAL.md'), 'REMOVAL.md')} has the order: what costs money first, production before the platform, management groups last.`,
  ])
}

function whatPart({ placed, languages, waves }: TopReadmeInput): Markdown {
  const resources = placed.reduce((sum, { root }) => sum + root.resources.length, 0)
  const names = languages.map((language) => languageNames[language]).join(' and ')
  const written =
    names === ''
      ? nothing
      : prose` Everything is written in ${names}${languages.length > 1 ? ', which say the same: deploy with one of them' : ''}.`
  return prose`${resources} resources in ${placed.length} deployment roots, built in ${waves.length} waves.${written}`
}

function wavesPart({ waves, gates, placed }: TopReadmeInput): Markdown {
  const numbers = new Set<Wave>([...waves.map(({ wave }) => wave), ...gates.map(({ wave }) => wave)])
  const stateOf = (wave: Wave): string => gates.find((gate) => gate.wave === wave)?.state ?? ''
  const rows = [...numbers]
    .toSorted((a, b) => waveNumber(a) - waveNumber(b))
    .map((wave) => {
      const roots = placed.filter(({ root }) => root.wave === wave)
      const resources = roots.reduce((sum, { root }) => sum + root.resources.length, 0)
      const cells = [prose`${waveNumber(wave)}`, prose`${waveTitle(wave)}`, prose`${roots.length}`, prose`${resources}`]
      return gates.length === 0 ? cells : [...cells, prose`${stateOf(wave)}`]
    })
  return table(['Wave', 'What', 'Roots', 'Resources', ...(gates.length === 0 ? [] : ['Gate'])], rows)
}

/** The gates that still keep something waiting. */
function gatesPart(gates: readonly WaveGate[]): readonly Markdown[] {
  const [next] = gates.filter(({ state }) => state !== 'done')
  if (gates.length === 0) return [prose`A wave begins when everything of the waves before it is there.`]
  if (next === undefined) return [prose`Every wave is done.`]
  return [prose`The next one is **${next.title}**. What is asked before it:`, gateList(next)]
}

const rootsPart = (placed: readonly PlacedRoot[]): Markdown =>
  table(
    ['Root', 'What', 'Resources', 'Needs'],
    placed.map(({ root }) => [
      link(code(root.name), `${root.name}/README.md`),
      prose`${root.title}`,
      prose`${root.resources.length}`,
      joinedBy(root.needs.map(code), ', '),
    ]),
  )

function missingPart(placed: readonly PlacedRoot[]): Markdown {
  const missing = missingInputs(placed.map(({ root }) => root))
  if (missing.length === 0) return prose`Nothing: every value is known, or given by a root before.`
  const rows = missing.map(({ input, roots }) => [
    code(environmentVariable(input.name)),
    code(`TF_VAR_${terraformName(input.name)}`),
    prose`${input.description}`,
    prose`${whoGives(input.name)}`,
    roots.length > MOST_ROOTS ? prose`${roots.length} roots` : joinedBy(roots.map(code), ', '),
  ])
  return joinedBy(
    [
      prose`Values that the estate does not have and no root gives. Set them in the environment, or as variables of the pipeline by the first name.`,
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
