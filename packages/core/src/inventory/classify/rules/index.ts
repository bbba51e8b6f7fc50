import type { SignalRule } from '../signal.ts'
import { azureAiRules } from './azure-ai.ts'
import { containerRules } from './containers.ts'
import { hintRules } from './hints.ts'
import { jobRules } from './jobs.ts'
import { machineLearningRules } from './machine-learning.ts'
import { machineRules } from './machines.ts'
import { retrievalRules } from './retrieval.ts'

/** Every rule that reads signals, in the order in which they are asked. */
export const signalRules: readonly SignalRule[] = [
  ...azureAiRules,
  ...machineLearningRules,
  ...retrievalRules,
  ...machineRules,
  ...containerRules,
  ...jobRules,
  ...hintRules,
]

const typed = new Map<string, SignalRule[]>()
for (const rule of signalRules) {
  if (rule.types === 'any') continue
  for (const type of rule.types) typed.set(type, [...(typed.get(type) ?? []), rule])
}

/** The rules written for a lower-case resource type: only such a resource can be AI work. */
export const rulesForType = (type: string): readonly SignalRule[] => typed.get(type) ?? []

/** The rules that refine whatever the others found. */
export const refiningRules: readonly SignalRule[] = signalRules.filter((rule) => rule.types === 'any')
