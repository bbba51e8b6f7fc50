import { all, any, field, ofType, parameter } from '../condition.ts'
import { byMembers } from '../example.ts'
import { type BaselineExample, rule } from '../rule.ts'
import { DEPLOYMENT } from '../types.ts'

const LEARN = 'https://learn.microsoft.com/azure/ai-foundry/'

const model = (format: string, name: string, more = {}) => ({ properties: { model: { format, name, version: '2025-04-14', ...more } } })

/** Format and name of the model of a deployment as one word: `OpenAI/gpt-4.1`. */
const MODEL = `[concat(field('${DEPLOYMENT}/model.format'), '/', field('${DEPLOYMENT}/model.name'))]`

/** An example with values for the parameters of its rule. */
const given = (parameters: NonNullable<BaselineExample['parameters']>, examples: readonly BaselineExample[]): readonly BaselineExample[] =>
  examples.map((example) => ({ ...example, parameters }))

const sku = (name: string, capacity?: number) => ({
  sku: { name, ...(capacity === undefined ? {} : { capacity }) },
  ...model('OpenAI', 'gpt-4.1'),
})

/** A limit of the capacity of some types of deployments. A deployment without a capacity gets 1. */
const tooMuch = (types: readonly string[], limit: string) =>
  all(
    ofType(DEPLOYMENT),
    field(DEPLOYMENT, 'sku.name', 'in', types),
    field(DEPLOYMENT, 'sku.capacity', 'exists', true),
    field(DEPLOYMENT, 'sku.capacity', 'greater', parameter(limit)),
  )

const SHARED = ['Standard', 'DataZoneStandard', 'GlobalStandard']
const PROVISIONED = ['ProvisionedManaged', 'DataZoneProvisionedManaged', 'GlobalProvisionedManaged']

/** Which models are deployed, where they compute and how much of them. */
export const modelRules = [
  rule({
    name: 'allowed-models',
    title: 'Only approved models are deployed',
    description: 'Each model was looked at before people get it. An empty list allows all: fill it when the register of models stands.',
    remedy: 'Deploy a model of the list, or have this one approved and add `format/name` to the assignment.',
    sources: [`${LEARN}how-to/model-deployment-policy`],
    group: 'models',
    effect: 'Deny',
    mode: 'All',
    parameters: {
      allowedModels: {
        type: 'Array',
        metadata: { displayName: 'Allowed models', description: 'Format and name of models, such as `OpenAI/gpt-4.1`. Empty: all.' },
        defaultValue: [],
      },
    },
    if: all(
      ofType(DEPLOYMENT),
      { value: "[length(parameters('allowedModels'))]", greater: 0 },
      { value: MODEL, notIn: parameter('allowedModels') },
    ),
    examples: [
      ...byMembers(DEPLOYMENT, [model('OpenAI', 'gpt-4.1')], []),
      ...given({ allowedModels: ['OpenAI/gpt-4.1'] }, byMembers(DEPLOYMENT, [model('OpenAI', 'GPT-4.1')], [model('OpenAI', 'o3'), {}])),
    ],
  }),
  rule({
    name: 'allowed-model-formats',
    title: 'Models come from approved publishers',
    description: 'The format of a model tells its publisher, whose terms and whose handling of data somebody has read.',
    remedy: 'Deploy a model of an approved publisher, or have the publisher approved and add it to the assignment.',
    sources: [`${LEARN}concepts/foundry-models-overview`],
    group: 'models',
    effect: 'Audit',
    mode: 'All',
    parameters: {
      allowedModelFormats: {
        type: 'Array',
        metadata: { displayName: 'Allowed model formats', description: 'Formats of models, which are their publishers.' },
        defaultValue: ['OpenAI', 'Microsoft'],
      },
    },
    if: all(ofType(DEPLOYMENT), field(DEPLOYMENT, 'model.format', 'notIn', parameter('allowedModelFormats'))),
    examples: byMembers(DEPLOYMENT, [model('OpenAI', 'gpt-4.1'), model('Microsoft', 'phi-4')], [model('DeepSeek', 'DeepSeek-R1')]),
  }),
  rule({
    name: 'model-version-pinned',
    title: 'Model deployments name their version and do not move on by themselves',
    description:
      'A deployment that follows the default version changes its answers overnight, without a test. That is what it does when nothing is said.',
    remedy: 'Set `model.version`, and `versionUpgradeOption` to `OnceCurrentVersionExpired` or `NoAutoUpgrade`.',
    sources: [`${LEARN}openai/concepts/model-versions`],
    group: 'models',
    effect: 'Audit',
    mode: 'All',
    parameters: {
      allowedUpgradeOptions: {
        type: 'Array',
        metadata: { displayName: 'Upgrade options', description: 'Values of `versionUpgradeOption` that are accepted.' },
        defaultValue: ['OnceCurrentVersionExpired', 'NoAutoUpgrade'],
      },
    },
    if: all(
      ofType(DEPLOYMENT),
      any(
        field(DEPLOYMENT, 'model.version', 'exists', false),
        field(DEPLOYMENT, 'versionUpgradeOption', 'notIn', parameter('allowedUpgradeOptions')),
      ),
    ),
    examples: byMembers(
      DEPLOYMENT,
      [{ properties: { model: { name: 'gpt-4.1', version: '2025-04-14' }, versionUpgradeOption: 'NoAutoUpgrade' } }],
      [
        { properties: { model: { name: 'gpt-4.1', version: '2025-04-14' } } },
        { properties: { model: { name: 'gpt-4.1' }, versionUpgradeOption: 'NoAutoUpgrade' } },
        { properties: { model: { name: 'gpt-4.1', version: '1' }, versionUpgradeOption: 'OnceNewDefaultVersionAvailable' } },
      ],
    ),
  }),
  rule({
    name: 'allowed-deployment-types',
    title: 'Models compute where data may be processed',
    description: 'Global deployments process prompts in any region of the world; data zone and regional ones stay within what was agreed.',
    remedy: 'Use a type of the list, such as `DataZoneStandard`, or have global processing approved for this workload.',
    sources: [`${LEARN}foundry-models/concepts/deployment-types`],
    group: 'models',
    effect: 'Deny',
    mode: 'All',
    parameters: {
      allowedDeploymentTypes: {
        type: 'Array',
        metadata: { displayName: 'Allowed deployment types', description: 'Values of `sku.name` of model deployments.' },
        defaultValue: ['Standard', 'ProvisionedManaged', 'DataZoneStandard', 'DataZoneProvisionedManaged', 'DataZoneBatch'],
      },
    },
    if: all(
      ofType(DEPLOYMENT),
      field(DEPLOYMENT, 'sku.name', 'exists', true),
      field(DEPLOYMENT, 'sku.name', 'notIn', parameter('allowedDeploymentTypes')),
    ),
    examples: byMembers(
      DEPLOYMENT,
      [sku('Standard'), sku('dataZoneStandard'), model('OpenAI', 'gpt-4.1')],
      [sku('GlobalStandard'), sku('GlobalBatch')],
    ),
  }),
  rule({
    name: 'shared-capacity',
    title: 'No deployment takes more than its share of quota',
    description: 'Quota of tokens a minute is one pot for a subscription and region: one deployment that takes all of it stops the others.',
    remedy: 'Ask for less capacity, or raise the limit for this scope when the need is shown.',
    sources: [`${LEARN}openai/how-to/quota`],
    group: 'models',
    effect: 'Audit',
    mode: 'All',
    parameters: {
      maximumSharedCapacity: {
        type: 'Integer',
        metadata: { displayName: 'Most capacity', description: 'Of a pay-as-you-go deployment, in units of 1,000 tokens a minute.' },
        defaultValue: 500,
      },
    },
    if: tooMuch(SHARED, 'maximumSharedCapacity'),
    examples: byMembers(DEPLOYMENT, [sku('Standard', 500), sku('Standard'), sku('ProvisionedManaged', 900)], [sku('GlobalStandard', 501)]),
  }),
  rule({
    name: 'provisioned-capacity',
    title: 'Provisioned throughput stays within what was planned',
    description: 'Provisioned units cost by the hour whether they are used or not; a slip of a digit is a large bill.',
    remedy: 'Size the deployment from measured traffic, or raise the limit for this scope when the cost is approved.',
    sources: [`${LEARN}openai/concepts/provisioned-throughput`],
    group: 'models',
    effect: 'Deny',
    mode: 'All',
    parameters: {
      maximumProvisionedUnits: {
        type: 'Integer',
        metadata: { displayName: 'Most provisioned units', description: 'Of one deployment.' },
        defaultValue: 300,
      },
    },
    if: tooMuch(PROVISIONED, 'maximumProvisionedUnits'),
    examples: byMembers(DEPLOYMENT, [sku('ProvisionedManaged', 300), sku('Standard', 900)], [sku('DataZoneProvisionedManaged', 3000)]),
  }),
]
