import { printable } from '../../../kernel/index.ts'
import { textProperty } from '../../property.ts'
import type { Resource } from '../../resource.ts'
import { certain, type Signal, type SignalClass, type SignalRule } from '../signal.ts'

const accounts = 'microsoft.cognitiveservices/accounts'
const deployments = `${accounts}/deployments`

interface KindMeaning {
  readonly class: SignalClass
  readonly weight: number
  readonly why: string
}

const api: KindMeaning = { class: 'low-latency-inference', weight: 0.5, why: 'answers calls with ready-made models' }

/** Kinds of Azure AI services accounts. Kinds not listed are ready-made models behind an API, as nearly all are. */
const kinds: ReadonlyMap<string, KindMeaning> = new Map([
  ['openai', { class: 'unknown', weight: 0, why: 'hosts models; its deployments say what for' }],
  ['aiservices', { class: 'unknown', weight: 0, why: 'hosts models; its deployments say what for' }],
  ['customvision.training', { class: 'training', weight: 0.7, why: 'trains vision models' }],
  ['customvision.prediction', { class: 'low-latency-inference', weight: 0.7, why: 'serves vision models' }],
  ['luis.authoring', { class: 'development', weight: 0.6, why: 'is where language models are written' }],
])

function accountSignals(resource: Resource): readonly Signal[] {
  const kind = resource.kind ?? ''
  const meaning = kind === '' ? { class: 'unknown' as const, weight: 0, why: 'is an AI account' } : (kinds.get(kind.toLowerCase()) ?? api)
  return [certain(meaning.class, meaning.weight, `kind \`${printable(kind)}\` ${meaning.why}`)]
}

/** SKU names of model deployments, by what the name contains. */
const deploymentSkus: readonly { readonly part: string; readonly class: SignalClass; readonly weight: number; readonly why: string }[] = [
  { part: 'batch', class: 'batch-inference', weight: 0.9, why: 'takes batches only' },
  { part: 'provisioned', class: 'low-latency-inference', weight: 0.9, why: 'reserves throughput' },
  { part: 'developer', class: 'fine-tuning', weight: 0.6, why: 'is the tier for trying out fine-tuned models' },
  { part: 'standard', class: 'low-latency-inference', weight: 0.6, why: 'answers call by call' },
]

function deploymentSku(resource: Resource): readonly Signal[] {
  const name = resource.sku?.name ?? ''
  const meaning = deploymentSkus.find((one) => name.toLowerCase().includes(one.part))
  return meaning === undefined ? [] : [certain(meaning.class, meaning.weight, `deployment sku \`${printable(name)}\` ${meaning.why}`)]
}

function modelName(resource: Resource): readonly Signal[] {
  const model = textProperty(resource, 'model.name') ?? ''
  const lower = model.toLowerCase()
  const said = `model \`${printable(model)}\``
  if (lower.startsWith('ft:') || lower.includes('.ft-')) return [certain('fine-tuning', 0.8, `${said} is a fine-tuned one`)]
  if (/(^|[^a-z])embed(ding)?s?([^a-z]|$)/.test(lower)) return [certain('rag-retrieval', 0.8, `${said} makes embeddings`)]
  if (lower.includes('realtime')) return [certain('low-latency-inference', 0.7, `${said} answers while people talk`)]
  return []
}

const deployment = (sku: string, model: string) => ({ type: deployments, sku: { name: sku }, properties: { model: { name: model } } })

/** Azure AI services, Azure OpenAI and Foundry. */
export const azureAiRules: readonly SignalRule[] = [
  {
    id: 'azure-ai-kind',
    reads: 'the kind of an Azure AI services account',
    types: [accounts],
    signals: accountSignals,
    examples: { positive: { type: accounts, kind: 'FormRecognizer' }, gives: 'low-latency-inference', negative: { type: deployments } },
  },
  {
    id: 'azure-ai-deployment',
    reads: 'that a model is deployed at all',
    types: [deployments],
    signals: () => [certain('unknown', 0, 'is a model deployment')],
    examples: { positive: { type: deployments }, gives: 'unknown', negative: { type: accounts } },
  },
  {
    id: 'azure-ai-deployment-sku',
    reads: 'the SKU of a model deployment: standard, provisioned, batch or developer',
    types: [deployments],
    signals: deploymentSku,
    examples: {
      positive: deployment('GlobalBatch', 'gpt-4o'),
      gives: 'batch-inference',
      negative: { type: deployments, properties: { model: { name: 'gpt-4o' } } },
    },
  },
  {
    id: 'azure-ai-model-name',
    reads: 'the model that is deployed: fine-tuned, embedding or realtime',
    types: [deployments],
    signals: modelName,
    examples: {
      positive: deployment('Standard', 'gpt-4o-2024-08-06.ft-0123456789abcdef-parts'),
      gives: 'fine-tuning',
      negative: deployment('Standard', 'gpt-4o'),
    },
  },
  {
    id: 'azure-ai-project',
    reads: 'projects of a Foundry account, where people develop',
    types: [`${accounts}/projects`],
    signals: () => [certain('development', 0.4, 'is a project that people develop in')],
    examples: { positive: { type: `${accounts}/projects` }, gives: 'development', negative: { type: accounts } },
  },
]
