import { subscriptionInput, templateLimits, type DeploymentRoot, type Graph, type RootInput } from '@fairway/core/graph'
import { bicepName, environmentVariable } from '../bicep/index.ts'
import type { PlacedRoot } from '../folder/layout.ts'
import { terraformName } from '../terraform/index.ts'

/** A language that resources are deployed in. */
export type DeployLanguage = 'bicep' | 'terraform'

/** A value that a root is given: known, given by another root, or by whoever deploys. */
interface GivenValue {
  /** `SUBSCRIPTION_VISION`: the variable of the environment that holds it. */
  readonly variable: string
  readonly terraform: string
  readonly about: string
  readonly value?: string
  /** The root that gives it, and where in the outputs of its deployment it stands. */
  readonly from?: { readonly root: string; readonly output: string }
}

/** How a root is deployed. */
export interface RootEntry {
  readonly id: string
  readonly folder: string
  readonly wave: string
  readonly deployment: string
  /** The command of `az deployment`. */
  readonly scope: 'tenant' | 'mg' | 'sub' | 'group'
  /** Where Azure keeps the deployment; a group has its own. */
  readonly location?: string
  readonly managementGroup?: string
  /** The variable that holds the id of the subscription. */
  readonly subscription?: string
  readonly resourceGroup?: string
  readonly inputs: readonly GivenValue[]
}

/** What the commands of a landing zone are made from. */
export interface Deployable {
  readonly graph: Graph
  /** All roots, also those that are not written. */
  readonly placed: readonly PlacedRoot[]
  /** Where deployments are kept that have no place of their own. */
  readonly location: string
}

/** `roots.json`: everything that differs from root to root, so that no name ever stands in a script. */
export const rootsFile = (deployable: Deployable): string =>
  `${JSON.stringify({ about: 'What deploy.sh deploys, in this order. Written by Fairway from the estate.', roots: deployable.placed.map((one) => rootEntry(one, deployable)) }, undefined, 2)}\n`

/** How one root is deployed. */
function rootEntry({ root, id, deployment }: PlacedRoot, deployable: Deployable): RootEntry {
  const { scope } = root
  const own = scope.kind === 'subscription' || scope.kind === 'resourceGroup' ? subscriptionInput(scope.subscription) : undefined
  return {
    id,
    folder: root.name,
    wave: root.wave,
    deployment,
    scope: azScope(root),
    ...(scope.kind === 'resourceGroup' ? { resourceGroup: scope.group } : { location: deployable.location }),
    ...(scope.kind === 'managementGroup' ? { managementGroup: scope.name } : {}),
    ...(own === undefined ? {} : { subscription: environmentVariable(own) }),
    inputs: inputsWith(root, own, deployable).map((input) => givenValue(input, deployable)),
  }
}

const SCOPES = { tenant: 'tenant', managementGroup: 'mg', subscription: 'sub', resourceGroup: 'group' } as const

/** What `az deployment` calls the scope of a root. */
export const azScope = ({ scope }: DeploymentRoot): RootEntry['scope'] => SCOPES[scope.kind]

/** The inputs of a root, with the subscription that it is started in although nothing in it may name that. */
function inputsWith(root: DeploymentRoot, own: string | undefined, { graph, placed }: Deployable): readonly RootInput[] {
  if (own === undefined || root.inputs.some(({ name }) => name === own)) return root.inputs
  const elsewhere = placed.flatMap((one) => one.root.inputs).find(({ name }) => name === own)
  const declared = graph.inputs.get(own)
  const input = elsewhere ?? {
    name: own,
    description: declared?.description ?? own,
    ...(declared?.value === undefined ? {} : { value: declared.value }),
  }
  return [...root.inputs, input]
}

function givenValue(input: RootInput, { placed }: Deployable): GivenValue {
  const { from } = input
  const giver = from === undefined ? undefined : placed.find(({ root }) => root.name === from.root)
  return {
    variable: environmentVariable(input.name),
    terraform: terraformName(input.name),
    about: input.description,
    ...(input.value === undefined ? {} : { value: input.value }),
    ...(giver === undefined || from === undefined || input.value !== undefined
      ? {}
      : { from: { root: giver.id, output: outputName(giver.root, from.output) } }),
  }
}

/** Where an output stands: templates with more than Azure takes have one that holds them all. Terraform has no such limit. */
const outputName = (giver: DeploymentRoot, output: string): string => {
  const name = bicepName(output)
  return `${giver.outputs.length > templateLimits.outputs ? `values.value.${name}` : `${name}.value`} ${terraformName(output)}`
}

/** Inputs that nobody but whoever deploys can give, each once, in the order of their names. */
export const missingInputs = (
  roots: readonly DeploymentRoot[],
): readonly { readonly input: RootInput; readonly roots: readonly string[] }[] =>
  [
    ...Map.groupBy(
      roots.flatMap((root) => root.inputs.filter(isMissing).map((input) => ({ input, root: root.name }))),
      ({ input }) => input.name,
    ),
  ]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => {
      const [first] = all
      return first === undefined ? [] : [{ input: first.input, roots: all.map(({ root }) => root) }]
    })

const isMissing = ({ value, from }: RootInput): boolean => value === undefined && from === undefined
