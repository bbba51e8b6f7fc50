import { type BaselineDefinition, BASELINE_VERSION, type BaselineGroup, type BaselineParameter, PREFIX } from './rule.ts'

/** A policy initiative (a policy set) in Azure's own shape. */
export interface BaselineInitiative {
  readonly id: string
  readonly name: string
  readonly type: 'Microsoft.Authorization/policySetDefinitions'
  readonly properties: {
    readonly displayName: string
    readonly description: string
    readonly policyType: 'Custom'
    readonly metadata: { readonly category: 'AI'; readonly version: string }
    readonly parameters: { readonly [name: string]: BaselineParameter }
    readonly policyDefinitions: readonly {
      readonly policyDefinitionReferenceId: string
      readonly policyDefinitionId: string
      readonly parameters: { readonly [name: string]: { readonly value: string } }
      readonly groupNames: readonly string[]
    }[]
    readonly policyDefinitionGroups: readonly {
      readonly name: BaselineGroup
      readonly displayName: string
      readonly description: string
      readonly category: string
    }[]
  }
}

const groups: Readonly<Record<BaselineGroup, readonly [displayName: string, description: string]>> = {
  identity: ['Identity', 'Resources are somebody, and whoever calls them is somebody: no shared keys.'],
  network: ['Network', 'Reached from the own network, reaching only what is named.'],
  monitoring: ['Monitoring', 'Afterwards it can be told who asked what.'],
  models: ['Models', 'Approved models, in approved versions and places, as much as was planned.'],
  'content-safety': ['Content safety', 'Filters stand between models and people.'],
  gpu: ['GPUs', 'Approved sizes, with somebody who pays, only while there is work.'],
  'data-protection': ['Data protection', 'Data, models and keys are not lost and not open.'],
  placement: ['Placement', 'In approved regions, with an owner.'],
}

const camelCase = (words: string): string => words.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** How the initiative calls a definition: its name without the prefix, in camel case. */
const referenceOf = (definition: BaselineDefinition): string => camelCase(definition.name.slice(PREFIX.length))

/** Effects differ by definition, so each has a parameter of its own; all other parameters mean the same thing wherever they occur. */
const nameInSet = (definition: BaselineDefinition, parameter: string): string =>
  parameter === 'effect' ? `${referenceOf(definition)}Effect` : parameter

function parametersOf(definition: BaselineDefinition): readonly (readonly [string, BaselineParameter])[] {
  return Object.entries(definition.properties.parameters).map(([name, parameter]) => [
    nameInSet(definition, name),
    name === 'effect'
      ? { ...parameter, metadata: { ...parameter.metadata, displayName: `Effect: ${definition.properties.displayName}` } }
      : parameter,
  ])
}

/** The initiative over definitions: every parameter of theirs can be set on it. */
export function initiativeOf(definitions: readonly BaselineDefinition[]): BaselineInitiative {
  const name = `${PREFIX}baseline`
  return {
    id: `/providers/Microsoft.Authorization/policySetDefinitions/${name}`,
    name,
    type: 'Microsoft.Authorization/policySetDefinitions',
    properties: {
      displayName: 'Fairway baseline for AI',
      description:
        'What an AI platform on Azure should hold from the first day: identities instead of keys, private ways in, logs, approved models and filters, GPUs with an owner, protected data.',
      policyType: 'Custom',
      metadata: { category: 'AI', version: BASELINE_VERSION },
      parameters: Object.fromEntries(definitions.flatMap(parametersOf)),
      policyDefinitions: definitions.map((definition) => ({
        policyDefinitionReferenceId: referenceOf(definition),
        policyDefinitionId: definition.id,
        parameters: Object.fromEntries(
          Object.keys(definition.properties.parameters).map((parameter) => [
            parameter,
            { value: `[parameters('${nameInSet(definition, parameter)}')]` },
          ]),
        ),
        groupNames: [definition.properties.metadata.fairway.group],
      })),
      policyDefinitionGroups: groupNames.map((group) => ({
        name: group,
        displayName: groups[group][0],
        description: groups[group][1],
        category: 'AI',
      })),
    },
  }
}

const groupNames = [
  'identity',
  'network',
  'monitoring',
  'models',
  'content-safety',
  'gpu',
  'data-protection',
  'placement',
] as const satisfies readonly BaselineGroup[]
