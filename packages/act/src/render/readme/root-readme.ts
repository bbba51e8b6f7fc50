import type { DeploymentRoot, RootInput } from '@fairway/core/graph'
import { byText } from '@fairway/core/kernel'
import type { WaveGate } from '@fairway/core/landing-zone'
import { environmentVariable } from '../bicep/index.ts'
import type { PlacedRoot } from '../folder/layout.ts'
import type { Deployable, DeployLanguage } from '../pipeline/roots-file.ts'
import { shellWord } from '../pipeline/shell.ts'
import { terraformName } from '../terraform/index.ts'
import { deployCommands } from './commands.ts'
import { gateList } from './gates.ts'
import { code, codeBlock, document, joinedBy, link, list, nothing, prose, sentence, table, type Markdown } from './markdown.ts'
import { removalWords } from './removal-words.ts'
import type { RootRemoval } from './removal.ts'
import { remediationWords } from './remediation.ts'

/** What a README of a root is written from. */
export interface RootReadmeInput {
  readonly placed: PlacedRoot
  readonly deployable: Deployable
  readonly languages: readonly DeployLanguage[]
  readonly removal: RootRemoval
  readonly gate?: WaveGate
  /** Folders of Kubernetes objects in it, one for each cluster, by their paths from the root's folder. */
  readonly clusters: readonly string[]
  /** What people must know or do. */
  readonly notes: readonly string[]
}

/** The README of one root: what it builds, what it is given and gives, when it may be deployed, how, and how it is taken away. */
export function rootReadme(input: RootReadmeInput): string {
  const { root } = input.placed
  return document([
    prose`# ${root.title === '' ? root.name : root.title}`,
    ...(root.about === '' ? [] : [prose`What it is for: ${root.about}`]),
    builtPart(root),
    ...(input.notes.length === 0 ? [] : [prose`## To know`, list(input.notes.map((note) => sentence(note)))]),
    prose`## Before it`,
    beforePart(input),
    prose`## What it is given`,
    inputPart(root.inputs),
    ...outputPart(root),
    prose`## Deploy`,
    ...deployPart(input),
    ...remediationWords(root),
    prose`## Remove`,
    ...removalWords(input.removal, input.languages),
  ])
}

function builtPart({ resources }: DeploymentRoot): Markdown {
  const counts = [...Map.groupBy(resources, ({ node }) => node.type)].toSorted(([a], [b]) => byText(a, b))
  if (counts.length === 0) return prose`It builds nothing by itself.`
  return joinedBy(
    [
      prose`It builds ${resources.length} ${resources.length === 1 ? 'resource' : 'resources'}:`,
      table(
        ['Type', 'How many'],
        counts.map(([type, all]) => [code(type), prose`${all.length}`]),
      ),
    ],
    '\n\n',
  )
}

function beforePart({ placed, gate }: RootReadmeInput): Markdown {
  const needs = placed.root.needs.map((name) => link(code(name), `${up(placed.root)}/${name}/README.md`))
  const waits =
    needs.length === 0 ? prose`No other root has to be deployed before it.` : prose`Deployed before it: ${joinedBy(needs, ', ')}.`
  return gate === undefined
    ? joinedBy([waits, prose`Every root of the waves before it is done.`], ' ')
    : joinedBy([waits, prose`The gate in front of its wave, ${gate.title}, is ${gateState[gate.state]}:`, gateList(gate)], '\n\n')
}

const gateState = { done: 'passed', open: 'open', closed: 'closed' } as const

/** The way from the folder of a root to that of all roots. */
const up = ({ name }: DeploymentRoot): string =>
  name
    .split('/')
    .map(() => '..')
    .join('/')

function inputPart(inputs: readonly RootInput[]): Markdown {
  if (inputs.length === 0) return prose`Nothing.`
  return table(
    ['Value', 'What it is', 'Where it comes from'],
    inputs.map((input) => [code(input.name), prose`${input.description}`, sourceOf(input)]),
  )
}

function sourceOf({ name, value, from }: RootInput): Markdown {
  if (value !== undefined) return prose`known: ${code(value)}`
  if (from !== undefined) return prose`output ${code(from.output)} of ${code(from.root)}`
  return prose`**you**: ${code(environmentVariable(name))} in the environment (Terraform: ${code(`TF_VAR_${terraformName(name)}`)})`
}

function outputPart({ outputs }: DeploymentRoot): readonly Markdown[] {
  if (outputs.length === 0) return []
  return [
    prose`## What it gives`,
    table(
      ['Output', 'What it is'],
      outputs.map(({ name, description }) => [code(name), prose`${description}`]),
    ),
  ]
}

function deployPart({ placed, deployable, languages, clusters }: RootReadmeInput): readonly Markdown[] {
  const titled = languages.length > 1
  const azure = languages.flatMap((language) => [
    ...(titled ? [prose`With ${languageNames[language]}:`] : []),
    codeBlock('sh', deployCommands(placed, language, deployable)),
  ])
  const objects =
    clusters.length === 0
      ? []
      : [
          prose`Then what runs on Kubernetes. Fill in ${code('substitutions.env')} where there is one; it says how each value is looked up.`,
          codeBlock(
            'sh',
            clusters.map((folder) => `kubectl apply -k ${shellWord(`${placed.root.name}/${folder}`)}`),
          ),
        ]
  const where = prose`In the folder of all roots, signed in with ${code('az login')}. ${code('deploy.sh')} there does the same, and looks up what other roots give.`
  return [...(languages.length === 0 ? [] : [where]), ...azure, ...objects, ...(languages.length + clusters.length === 0 ? [nothing] : [])]
}

/** What a language is called. */
export const languageNames: Readonly<Record<DeployLanguage, string>> = { bicep: 'Bicep', terraform: 'Terraform' }
