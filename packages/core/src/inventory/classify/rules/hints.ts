import { printable } from '../../../kernel/index.ts'
import type { Resource } from '../../resource.ts'
import type { Signal, SignalContext, SignalRule } from '../signal.ts'
import { classInText } from '../words.ts'

/** Tag keys that people use to say what something is for. */
const purposeKeys = [
  'ai-workload',
  'workload-class',
  'workload',
  'purpose',
  'usage',
  'use-case',
  'usecase',
  'component',
  'role',
  'project',
  'application',
  'app',
]

function purposeTag(resource: Resource, context: SignalContext): readonly Signal[] {
  for (const key of purposeKeys) {
    const value = context.tag(resource, key)
    const found = value === undefined ? undefined : classInText(value)
    if (value !== undefined && found !== undefined) {
      return [{ class: found.class, weight: 0.6, bearing: 'telling', text: `tag \`${key}\` is \`${printable(value)}\`` }]
    }
  }
  return []
}

function nameHint(resource: Resource): readonly Signal[] {
  const found = classInText(resource.name)
  return found === undefined ? [] : [{ class: found.class, weight: 0.35, bearing: 'telling', text: `its name speaks of \`${found.word}\`` }]
}

function groupHint(resource: Resource): readonly Signal[] {
  const found = classInText(resource.resourceGroup ?? '')
  if (found === undefined) return []
  return [{ class: found.class, weight: 0.25, bearing: 'telling', text: `its resource group speaks of \`${found.word}\`` }]
}

function stageHint(resource: Resource, context: SignalContext): readonly Signal[] {
  const stage = context.stage(resource)
  if (stage !== 'sandbox' && stage !== 'development') return []
  return [
    {
      class: 'development',
      weight: 0.2,
      bearing: 'ambient',
      text: `its environment is for ${stage === 'sandbox' ? 'trying things out' : 'development'}`,
    },
  ]
}

const machine = 'microsoft.compute/virtualmachines'

/** Tags, names and surroundings: they refine, and make nothing an AI resource by themselves. */
export const hintRules: readonly SignalRule[] = [
  {
    id: 'purpose-tag',
    reads: `tags that say what something is for: ${purposeKeys.join(', ')}`,
    types: 'any',
    signals: purposeTag,
    examples: {
      positive: { type: machine, tags: { Purpose: 'nightly scoring of claims' } },
      gives: 'batch-inference',
      negative: { type: machine, tags: { purpose: 'jump host' } },
    },
  },
  {
    id: 'name-word',
    reads: 'words in the name',
    types: 'any',
    signals: nameHint,
    examples: {
      positive: { type: machine, name: 'vm-finetune-01' },
      gives: 'fine-tuning',
      negative: { type: machine, name: 'vm-constraint-01' },
    },
  },
  {
    id: 'resource-group-word',
    reads: 'words in the name of the resource group',
    types: 'any',
    signals: groupHint,
    examples: {
      positive: { type: machine, resourceGroup: 'rg-training-weu' },
      gives: 'training',
      negative: { type: machine, resourceGroup: 'rg-storage-weu' },
    },
  },
  {
    id: 'stage',
    reads: 'sandboxes and development environments',
    types: 'any',
    signals: stageHint,
    examples: {
      positive: { type: machine, tags: { environment: 'sandbox' } },
      gives: 'development',
      negative: { type: machine, tags: { environment: 'prod' } },
    },
  },
]
