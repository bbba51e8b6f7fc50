import { describe, expect, it } from 'vitest'
import { denials, hasLibrary } from './guardrail-library.ts'
import { built, everything, namedPlace } from './sample-workloads.ts'

/** The sets of the landing zone library that speak of what these paths build, and what corporate networks deny. */
const sets = [
  'Enforce-Guardrails-OpenAI',
  'Enforce-Guardrails-CognitiveServices',
  'Enforce-Guardrails-MachineLearning',
  'Enforce-Guardrails-Storage',
  'Enforce-Guardrails-KeyVault_20260203',
  'Enforce-Guardrails-KeyVault-Sup',
  'Enforce-Guardrails-ContainerRegistry',
  'Enforce-Guardrails-CosmosDb',
  'Enforce-Guardrails-APIM',
  'Enforce-Guardrails-Network_20250326',
  'Deny-PublicPaaSEndpoints',
  'Enforce-EncryptTransit_20241211',
]

describe.skipIf(!hasLibrary)('with every guardrail of the landing zone library enforced', () => {
  it.each(everything)('nothing of $title is denied but what has an exemption with a reason', ({ name, parameters, stage, regions }) => {
    const { output, graph } = built(name, parameters, namedPlace(stage, regions))
    const denied = denials(graph, sets).map(
      ({ resource, policy }) => `${policy.definition.split('/').at(-1)} ${resource.name.split('/').at(-1)}`,
    )
    const exempt = (output.exemptions ?? []).map(({ of, policy }) => `${policy} ${graph.nodes.get(of)?.name}`)
    expect(denied.toSorted()).toEqual(exempt.toSorted())
    expect((output.exemptions ?? []).every(({ why }) => why.endsWith('.'))).toBe(true)
  })
})
