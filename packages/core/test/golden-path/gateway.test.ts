import { bodyProblems } from '@fairway/testkit'
import { describe, expect, it } from 'vitest'
import type { Graph, ResourceNode } from '../../src/graph/index.ts'
import { checkResourceName } from '../../src/naming/index.ts'
import { built, namedPlace } from './sample-workloads.ts'

const place = namedPlace('production', ['swedencentral', 'germanywestcentral'])
const chat = { name: 'chat', model: 'gpt-5.1', capacity: 10 }
const embeddings = { name: 'embeddings', model: 'text-embedding-3-large', capacity: 10, regions: ['swedencentral'] }

const gatewayOf = (parameters: object): Graph => built('azure-openai', parameters, place).graph
const ofType = (graph: Graph, type: string): readonly ResourceNode[] =>
  [...graph.nodes.values()].filter((node) => node.type === `Microsoft.ApiManagement/service${type}` && node.existing === undefined)
const textOf = (nodes: readonly ResourceNode[]): string => JSON.stringify(nodes.map(({ body }) => body))
const rolesOn = (graph: Graph): readonly string[] =>
  [...new Set([...graph.nodes.keys()].flatMap((key) => /\/openai\/role\/([a-z-]+)\//.exec(key)?.[1] ?? []))].toSorted()

/** The policy as text: what only the deployment knows is left out. */
function policyOf(graph: Graph): string {
  const [policy] = ofType(graph, '/apis/policies')
  return JSON.stringify(policy?.body)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll(String.raw`\n`, '\n')
}

describe('The gateway in front of models', () => {
  const graph = gatewayOf({ models: [chat, embeddings] })

  it('has a backend for each deployment of each region: quota that is used up closes that deployment, and no other.', () => {
    expect(ofType(graph, '/backends').map(({ name }) => name)).toEqual([
      'germanywestcentral-chat',
      'swedencentral-chat',
      'swedencentral-embeddings',
      'pool-chat',
      'pool-embeddings',
    ])
  })

  it('leaves a region that refuses at once, for as long as it says; a 500 closes no region.', () => {
    const [backend] = ofType(graph, '/backends')
    expect(backend?.body['properties']).toMatchObject({
      circuitBreaker: {
        rules: [
          {
            failureCondition: {
              count: 1,
              statusCodeRanges: [
                { min: 429, max: 429 },
                { min: 502, max: 504 },
              ],
            },
            acceptRetryAfter: true,
          },
        ],
      },
    })
  })

  it('passes answers on as they come, and tries each region once.', () => {
    expect(policyOf(graph)).toMatch(/<retry [^>]*count="1"[^>]*>\s*<forward-request buffer-request-body="true" buffer-response="false"/)
  })

  it('counts tokens by client and deployment, once it is known that there is such a deployment, where somebody sees them.', () => {
    const policy = policyOf(graph)
    expect(policy.indexOf('<llm-emit-token-metric')).toBeGreaterThan(policy.indexOf('</choose>'))
    expect(textOf(ofType(graph, '/apis/diagnostics'))).toMatch(/"metrics":true.*"bytes":0/)
    expect(textOf(ofType(graph, '/loggers'))).toContain('"identityClientId":"SystemAssigned"')
    expect([...graph.nodes.keys()]).toContainEqual(
      expect.stringMatching(/\/application-insights\/role\/monitoring-metrics-publisher\/.*\/gateway$/),
    )
  })

  it('answers nothing while it has no models: a choice between nothing is none that Azure takes.', () => {
    const policy = policyOf(gatewayOf({ gateway: 'always' }))
    expect(policy).not.toContain('<choose>')
    expect(policy).toContain('code="404"')
  })

  it('has names that Azure takes, however long those of deployments are.', () => {
    const long = gatewayOf({ models: [`${'a'.repeat(63)}1`, `${'a'.repeat(63)}2`].map((name) => ({ ...chat, name })) })
    expect(bodyProblems(long)).toEqual([])
    const names = ofType(long, '/backends').map(({ name }) => name)
    expect(new Set(names).size).toBe(6)
    expect(names.flatMap((name) => checkResourceName('Microsoft.ApiManagement/service/backends', name) ?? [])).toEqual([])
  })
})

describe('Who calls models', () => {
  it('may call those of Azure OpenAI, and those of others only where there are some.', () => {
    expect(rolesOn(gatewayOf({ models: [chat] }))).toEqual(['cognitive-services-openai-user'])
    const other = { name: 'reasoner', model: 'DeepSeek-V3.2', publisher: 'DeepSeek', capacity: 10 }
    expect(rolesOn(gatewayOf({ models: [chat, other] }))).toEqual(['cognitive-services-user'])
    expect(rolesOn(gatewayOf({ models: [chat, other], gateway: 'never' }))).toEqual(['cognitive-services-user'])
  })
})
