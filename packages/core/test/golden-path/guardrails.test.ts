import { test } from 'vitest'
import { azureOpenAi } from '../../src/golden-path/paths/azure-openai/index.ts'
import { bodyProblems, graphOf, placeOf } from './cluster-place.ts'
import { denials } from './guardrail-library.ts'

const sets = [
  'Enforce-Guardrails-OpenAI',
  'Enforce-Guardrails-CognitiveServices',
  'Enforce-Guardrails-MachineLearning',
  'Enforce-Guardrails-Storage',
  'Enforce-Guardrails-KeyVault_20260203',
  'Enforce-Guardrails-KeyVault-Sup',
  'Deny-PublicPaaSEndpoints',
  'Enforce-Guardrails-ContainerRegistry',
  'Enforce-Guardrails-APIM',
  'Enforce-Guardrails-CosmosDb',
]
test('x', () => {
  const place = placeOf('production', ['swedencentral', 'germanywestcentral'])
  const prep = azureOpenAi.prepare({
    models: [
      { name: 'chat', model: 'gpt-4.1', capacity: 10 },
      { name: 'emb', model: 'text-embedding-3-large', capacity: 10, deploymentType: 'Standard' },
    ],
  })
  if (!prep.ok) throw new Error(JSON.stringify(prep.issues))
  const graph = graphOf(place, prep.prepared.build(place))
  console.log(bodyProblems(graph).join('\n'))
  console.log([...graph.nodes.keys()].join('\n'))
  const policy = [...graph.nodes.values()].find((n) => n.type.endsWith('apis/policies'))
  console.log(JSON.stringify(policy?.body, null, 1).replaceAll('\\n', '\n'))
  for (const d of denials(graph, sets)) console.log(d.outcome, d.effect, d.policy.definitionName, d.resource.name, d.message, d.unknown)
})
