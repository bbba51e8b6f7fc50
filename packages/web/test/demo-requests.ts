import type { CommittedRequest, GoldenPathView, RequestCheck, RequestDetailView, RequestView } from '@fairway/core/api'
import type { Json } from '@fairway/core/kernel'
import { demoCheck } from './demo-check.ts'

const approval = { gpusFrom: 3, alwaysFor: ['production'], approvals: 1 } as const

const models: GoldenPathView = {
  name: 'eu-models',
  title: 'Models in the EU',
  summary: 'Models that compute in the EU data zone, behind one address in both regions.',
  suits: ['low-latency-inference', 'development'],
  provisioning: { minutes: 80, note: 'The gateway takes most of it.' },
  bakedIn: [
    'no keys: managed identities alone',
    'private endpoints',
    'a content filter on every model',
    'alerts',
    'budget at 50, 75 and 90 %',
  ],
  costs: [
    { stage: 'development', regions: 1, monthly: { amount: '14.60', currency: 'USD' }, complete: 'yes' },
    { stage: 'production', regions: 2, monthly: { amount: '5619.54', currency: 'USD' }, complete: 'yes' },
  ],
  base: 'azure-openai',
  owner: 'platform',
  limits: { 'models.capacity': { max: 500 }, 'models.deploymentType': { allowed: ['DataZoneStandard', 'Standard'] } },
  defaults: { routing: 'spread' },
  approval: {
    ...approval,
    monthlyCostFrom: { amount: '10000.00', currency: 'USD' },
    approvers: ['kim@contoso.example', 'piet@contoso.example'],
  },
  parameters: {
    type: 'object',
    properties: {
      models: {
        type: 'array',
        default: [],
        maxItems: 2,
        description: 'Models that are deployed.',
        items: {
          type: 'object',
          required: ['name', 'capacity'],
          properties: {
            name: { type: 'string', maxLength: 64, description: 'The name of the deployment.' },
            deploymentType: {
              type: 'string',
              enum: ['GlobalStandard', 'DataZoneStandard', 'Standard'],
              default: 'DataZoneStandard',
              description: 'The kind of deployment.',
            },
            capacity: { type: 'integer', minimum: 1, maximum: 100_000, description: 'In each region: thousands of tokens a minute.' },
          },
        },
      },
      routing: { type: 'string', enum: ['primary-first', 'spread'], default: 'primary-first', description: 'Who takes requests.' },
      gateway: {
        type: 'string',
        enum: ['when-several-regions', 'always', 'never'],
        default: 'when-several-regions',
        description: 'Whether there is one.',
      },
      tokensPerMinute: { type: 'integer', minimum: 1000, maximum: 100_000_000, default: 100_000, description: 'Tokens of each client.' },
      projects: { type: 'array', items: { type: 'string' }, default: [], maxItems: 50, description: 'Foundry projects.' },
      zones: {
        type: 'array',
        items: { type: 'string', enum: ['1', '2', '3'] },
        default: ['1', '2', '3'],
        description: 'Availability zones.',
      },
      hours: {
        type: 'object',
        default: {},
        description: 'When it runs.',
        properties: { from: { type: 'string', default: '07:00', description: 'When it begins.' } },
      },
    },
  },
  allowed: 'yes',
}

const cluster: GoldenPathView = {
  ...models,
  name: 'gpu-cluster',
  title: 'GPU cluster for training',
  summary: 'Machines with GPUs close to each other.',
  suits: ['training', 'fine-tuning'],
  provisioning: { minutes: 25, note: 'Drivers take most of it.' },
  base: 'gpu-cluster',
  teams: ['research'],
  environments: ['prod'],
  limits: {},
  defaults: {},
  approval,
  parameters: {
    type: 'object',
    required: ['size'],
    properties: { size: { type: 'string', maxLength: 80, description: 'Size of the machines.' } },
  },
  allowed: 'no',
}

/** The catalogue of the made-up organisation. */
export const demoPaths: readonly GoldenPathView[] = [models, cluster]

const cost = (amount: string): NonNullable<RequestView['cost']> => ({
  items: [
    {
      key: 'gateway',
      what: 'API Management Premium, a unit',
      type: 'Microsoft.ApiManagement/service',
      region: 'swedencentral',
      monthly: { amount, currency: 'USD' },
      source: 'list',
    },
  ],
  total: { amount, currency: 'USD' },
  unknown: [],
  byUse: ['openai'],
})

const capacity: RequestView['capacity'] = [
  {
    key: 'workload-letters-chat-swedencentral/openai/model-chat',
    answer: 'fits',
    why: '100 are asked for, 670 are declared',
    source: 'declared',
  },
]

const yaml = (name: string): string => `apiVersion: fairway.dev/v1\nkind: WorkloadRequest\nmetadata:\n  name: ${name}\n`

function request(index: number, rest: Partial<RequestDetailView>): RequestDetailView {
  const name = rest.name ?? `assistant-${String(index)}`
  return {
    name,
    goldenPath: 'eu-models',
    title: 'Models in the EU',
    team: index % 3 === 0 ? 'vision' : 'claims',
    application: 'claims-prod',
    environment: 'prod',
    stage: 'production',
    regions: ['swedencentral'],
    state: 'approved',
    reasons: ['`piet@contoso.example` approved it'],
    budget: { amount: '4000.00', currency: 'USD' },
    cost: cost('2795.17'),
    resources: 24,
    kubernetes: 0,
    root: `06-production/${name}`,
    notes: ['The gateway is reached inside the network alone.'],
    policies: { deny: 0, undecided: 0, modify: 0, audit: 0 },
    capacity,
    resilience: { replication: [], placements: [], ties: [] },
    at: { file: `requests/${name}.yaml`, line: 1, column: 1 },
    purpose: 'Case workers ask questions about a claim.',
    requestedBy: 'ines@contoso.example',
    requestedAt: '2026-11-03',
    decisions: [{ person: 'piet@contoso.example', decision: 'approved', at: '2026-11-05', comment: 'Sized for the loss of one region.' }],
    approval: { why: ['everything in production is approved'], approvers: ['kim@contoso.example', 'piet@contoso.example'], approvals: 1 },
    gpus: 0,
    yaml: yaml(name),
    policyResults: demoCheck('requests.yaml').results.slice(0, 3),
    ...rest,
  }
}

/** Requests of the made-up organisation, as many as wanted: some wait, some are wrong, most are approved. */
export const demoRequests = (size: number): readonly RequestDetailView[] => [
  request(1, {
    name: 'letters-chat',
    state: 'needs-approval',
    reasons: ['everything in production is approved', '1 approval is missing'],
    decisions: [{ person: 'ines@contoso.example', decision: 'approved', at: '2026-11-04', invalid: 'own' }],
  }),
  request(2, { name: 'own-wish', state: 'needs-approval', requestedBy: 'kim@contoso.example', decisions: [] }),
  request(3, {
    name: '<b>odd</b>',
    state: 'requested',
    reasons: ['it costs 2795.17 USD a month at least, and its budget is 100 USD'],
    budget: { amount: '100', currency: 'USD' },
    decisions: [],
  }),
  ...Array.from({ length: size }, (_, index) => request(index + 4, {})),
]

/** What a draft comes to: a capacity beyond the limit is told at its field, and everything else is fine. */
export function demoRequestCheck(draft: Readonly<Record<string, unknown>>): RequestCheck {
  const name = String(draft['name'])
  const text: Json = JSON.parse(JSON.stringify(draft))
  const large = /"capacity":(\d+)/.exec(JSON.stringify(text))
  const tooMuch = Number(large?.[1] ?? 0) > 500
  const wrong: RequestCheck['diagnostics'] = tooMuch
    ? [
        {
          code: 'FW8405',
          severity: 'error',
          summary: `\`models.capacity\` is ${large?.[1] ?? ''}, more than the 500 that are offered`,
          path: ['parameters', 'models', 0, 'capacity'],
        },
      ]
    : []
  return {
    yaml: `${yaml(name)}spec: ${JSON.stringify(text)}\n`,
    path: `requests/${name}.yaml`,
    state: tooMuch ? 'requested' : 'needs-approval',
    reasons: ['everything in production is approved'],
    diagnostics: wrong,
    cost: cost('2795.17'),
    capacity,
    policies: { counts: demoCheck('x').counts, results: demoCheck('x').results.slice(0, 2) },
    approval: { why: ['everything in production is approved'], approvers: ['piet@contoso.example'], approvals: 1 },
    gpus: 0,
    resources: 24,
    notes: ['The gateway is reached inside the network alone.'],
  }
}

/** A change of the estate on a branch. */
export const demoCommitted = (name: string, branch: string): CommittedRequest => ({
  name,
  path: `requests/${name}.yaml`,
  yaml: yaml(name),
  branch,
  commit: '4f0c5d1e4f0c5d1e4f0c5d1e4f0c5d1e4f0c5d1e',
  base: 'main',
  pullRequest: { title: `Ask for ${name}`, body: `## ${name}\n\nModels in the EU for claims.\n` },
})
