/** What every estate of the suite begins with: people, stages, a platform. */
const BASIS = `apiVersion: fairway.dev/v1
kind: Organization
metadata: { name: bench }
spec:
  displayName: Bench
  country: "NO"
  tenantId: 0fa1a5c0-0000-4000-8000-0000000000aa
  tags: { required: [{ key: team }, { key: environment }, { key: cost-center }] }
---
apiVersion: fairway.dev/v1
kind: Team
metadata: { name: vision }
spec: { displayName: Vision, lead: ada@bench.example, costCenter: CC-1 }
---
apiVersion: fairway.dev/v1
kind: Team
metadata: { name: platform }
spec: { displayName: Platform, lead: kim@bench.example, costCenter: CC-0 }
---
apiVersion: fairway.dev/v1
kind: Environment
metadata: { name: dev }
spec: { stage: development }
---
apiVersion: fairway.dev/v1
kind: Environment
metadata: { name: prod }
spec: { stage: production }
`

const MODELS = '{ models: [{ name: chat, model: gpt-5.4, version: "2026-03-05", deploymentType: DataZoneStandard, capacity: 10 }] }'

/** What workloads are of, in turn. */
const paths = [
  ['azure-openai', MODELS],
  ['rag', MODELS],
  ['gpu-cluster', '{ size: Standard_NC24ads_A100_v4 }'],
  ['ml-workspace', '{}'],
] as const

const document = (kind: string, name: string, spec: string): string =>
  `apiVersion: fairway.dev/v1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec: ${spec}\n`

const subscription = (name: string, number: number, rest: string): string =>
  document('Subscription', name, `{ id: 7d1c5f3a-0000-4000-8000-${String(number).padStart(12, '0')}, ${rest} }`)

/** A request that was approved. */
function request(index: number, stage: string): string {
  const [path, parameters] = paths[index % paths.length] ?? paths[0]
  return document(
    'WorkloadRequest',
    `w${index}`,
    `
  goldenPath: ${path}
  team: vision
  environment: ${stage}
  application: a${index}
  parameters: ${parameters}
  budget: { monthly: { amount: "90000.00", currency: USD } }
  purpose: is measured
  requestedBy: ada@bench.example
  requestedAt: 2026-11-02
  decisions: [{ person: kim@bench.example, decision: approved, at: 2026-11-03 }]`,
  )
}

/** A landing zone in two regions with so many subscriptions of applications, each with one workload; every second one is in production. */
export function landingZoneEstate(applications: number): string {
  const all = Array.from({ length: applications }, (_, index) => ({ index, stage: index % 2 === 0 ? 'prod' : 'dev' }))
  const regions = [
    { region: 'swedencentral', prefix: '10.0.0.0/12' },
    { region: 'francecentral', prefix: '10.16.0.0/12' },
  ]
  return [
    BASIS,
    subscription('sub-platform', 1, 'owner: platform, environment: prod, purpose: platform'),
    ...all.map(({ index, stage }) => subscription(`sub-a${index}`, 100 + index, `owner: vision, environment: ${stage}`)),
    ...all.map(({ index, stage }) => request(index, stage)),
    document(
      'Network',
      'bench',
      `
  addressSpaces: [${regions.map(({ region, prefix }) => `{ region: ${region}, prefixes: [${prefix}] }`).join(', ')}]
  hubs: [${regions.map(({ region }) => `{ region: ${region} }`).join(', ')}]`,
    ),
    document(
      'LandingZone',
      'bench',
      `
  prefix: bench
  regions: [${regions.map(({ region }) => region).join(', ')}]
  guardrails: { rollOut: { audit: 2026-11-01, deny: 2027-03-01 } }
  platform: { management: sub-platform, connectivity: sub-platform }
  applications:
${all.map(({ index, stage }) => `    - { name: a${index}, owner: vision, environment: ${stage}, group: ai-corp, subscription: sub-a${index} }`).join('\n')}
  contacts: { security: security@bench.example, platform: platform@bench.example }`,
    ),
  ].join('---\n')
}
