import { expect, test } from 'vitest'
import type { BuiltInPath } from '../../src/golden-path/index.ts'
import { azureOpenAi } from '../../src/golden-path/paths/azure-openai/index.ts'
import { rag } from '../../src/golden-path/paths/rag/index.ts'
import { mlWorkspacePath } from '../../src/golden-path/paths/ml-workspace/index.ts'
import { notebookSandbox } from '../../src/golden-path/paths/notebook-sandbox/index.ts'
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
const models = [
  { name: 'chat', model: 'gpt-4.1', capacity: 10 },
  { name: 'emb', model: 'text-embedding-3-large', capacity: 10, deploymentType: 'Standard' },
]
const all: [BuiltInPath, unknown][] = [
  [azureOpenAi, { models, projects: ['one'] }],
  [rag, { models, conversations: 'cosmos' }],
  [
    mlWorkspacePath,
    {
      clusters: [
        { name: 'cpu', size: 'Standard_D4s_v5' },
        { name: 'gpu', size: 'Standard_NC24ads_A100_v4', maxNodes: 4 },
      ],
    },
  ],
  [notebookSandbox, { people: [{ name: 'ada-box', user: '11111111-1111-4111-8111-111111111111' }] }],
]
for (const [path, parameters] of all)
  test(path.name, () => {
    const place = placeOf('production', ['swedencentral', 'germanywestcentral'])
    const prep = path.prepare(parameters)
    if (!prep.ok) throw new Error(JSON.stringify(prep.issues))
    const output = prep.prepared.build(place)
    const graph = graphOf(place, output)
    console.log(graph.nodes.size, bodyProblems(graph).join('\n'), output.notes, output.exemptions)
    for (const d of denials(graph, sets)) console.log(d.outcome, d.effect, d.policy.definitionName, d.resource.name, d.message, d.unknown)
    expect(1).toBe(1)
  })
