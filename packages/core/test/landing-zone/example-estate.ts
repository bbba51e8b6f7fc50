import { loadEstate } from '../../src/engine/index.ts'
import type { Estate } from '../../src/estate/index.ts'
import { hasErrors } from '../../src/kernel/index.ts'
import { compileLandingZone, type CompileInput, type LandingZone } from '../../src/landing-zone/index.ts'

/** When everything here is compiled: after the last day of the roll-out. */
export const NOW = '2026-11-21T00:00:00.000Z'

/** A document of the estate, as text. */
export const document = (kind: string, name: string, spec: object): string =>
  JSON.stringify({ apiVersion: 'fairway.dev/v1', kind, metadata: { name }, spec })

const gpuQuotas = [
  { gpuFamily: 'NC_A100_v4', limit: 10_000 },
  { gpuFamily: 'NCasT4_v3', limit: 10_000 },
  { model: 'gpt-5.1', deploymentType: 'DataZoneStandard', limit: 10_000 },
  { model: 'text-embedding-3-large', deploymentType: 'Standard', limit: 10_000 },
]

/** What every estate of these tests begins with: people, stages, a platform. */
export const basis: readonly string[] = [
  document('Organization', 'contoso', {
    displayName: 'Contoso',
    country: 'NO',
    tenantId: '0fa1a5c0-0000-4000-8000-0000000000aa',
    tags: { required: [{ key: 'team' }, { key: 'environment' }, { key: 'cost-center' }] },
  }),
  document('Team', 'vision', { displayName: 'Vision', lead: 'grace@contoso.example', costCenter: 'CC-1' }),
  document('Team', 'platform', { displayName: 'Platform', lead: 'kim@contoso.example', costCenter: 'CC-0' }),
  document('Environment', 'dev', { stage: 'development' }),
  document('Environment', 'prod', { stage: 'production' }),
  subscription('sub-platform', 1, 'platform', 'prod'),
  ...['swedencentral', 'francecentral', 'westeurope'].map((name) => document('Region', name, { quotas: gpuQuotas })),
]

/** A subscription of the estate; its number stands in its id. */
export function subscription(name: string, number: number, owner: string, environment: string): string {
  return document('Subscription', name, {
    id: `7d1c5f3a-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
    owner,
    environment,
    ...(owner === 'platform' ? { purpose: 'platform' } : {}),
  })
}

/** The LandingZone, with what is given on top. */
export const landingZone = (applications: readonly object[], more: object = {}): string =>
  document('LandingZone', 'contoso', {
    prefix: 'contoso',
    regions: ['swedencentral', 'francecentral'],
    guardrails: { rollOut: { audit: '2026-06-01', deny: '2026-11-01' }, library: { alz: 'without' } },
    platform: { management: 'sub-platform', connectivity: 'sub-platform' },
    applications,
    contacts: { security: 'security@contoso.example', platform: 'platform@contoso.example' },
    ...more,
  })

/** The Network, with what is given on top. */
export const network = (more: object = {}): string =>
  document('Network', 'contoso', {
    addressSpaces: [
      { region: 'swedencentral', prefixes: ['10.0.0.0/16'] },
      { region: 'francecentral', prefixes: ['10.1.0.0/16'] },
      { region: 'westeurope', prefixes: ['10.2.0.0/16'] },
    ],
    hubs: [{ region: 'swedencentral' }, { region: 'francecentral' }, { region: 'westeurope' }],
    ...more,
  })

const models = [{ name: 'chat', model: 'gpt-5.1', version: '2025-11-13', deploymentType: 'DataZoneStandard', capacity: 100 }]
const embeddings = { name: 'embeddings', model: 'text-embedding-3-large', version: '1', deploymentType: 'Standard', capacity: 10 }
const person = '11111111-1111-4111-8111-111111111111'

/** Every golden path with parameters that it takes; what runs on a cluster runs on the one of `aks-gpu`. */
export const pathParameters: Readonly<Record<string, (cluster: string) => object>> = {
  'azure-openai': () => ({ models }),
  rag: () => ({ models: [...models, embeddings] }),
  'ml-workspace': () => ({
    clusters: [
      { name: 'cpu', size: 'Standard_D4s_v5' },
      { name: 'train', size: 'Standard_NC24ads_A100_v4', maxNodes: 2 },
    ],
  }),
  'notebook-sandbox': () => ({ people: [{ name: 'ada-box', user: person }] }),
  'gpu-cluster': () => ({ size: 'Standard_NC24ads_A100_v4' }),
  'aks-gpu': () => ({ administrators: [person] }),
  'inference-api': (cluster) => ({ cluster, image: 'vision/api:1.4.2', host: 'vision.example.com', pool: 'inference', gpus: 1 }),
  'batch-inference': (cluster) => ({ cluster, image: 'vision/score:2.0.0', pool: 'training', gpus: 1 }),
}

/** A request that was approved. */
export const request = (name: string, goldenPath: string, environment: string, application: string, more: object = {}): string =>
  document('WorkloadRequest', name, {
    goldenPath,
    team: 'vision',
    environment,
    application,
    parameters: pathParameters[goldenPath]?.(`aks-gpu-${environment}`) ?? {},
    budget: { monthly: { amount: '900000.00', currency: 'USD' } },
    purpose: 'is tried out',
    requestedBy: 'ada@contoso.example',
    requestedAt: '2026-11-02',
    decisions: [{ person: 'kim@contoso.example', decision: 'approved', at: '2026-11-03' }],
    ...more,
  })

/** Every golden path in development in one region and in production in two. */
export const everyPath: readonly string[] = [
  ...basis,
  subscription('sub-vision-dev', 2, 'vision', 'dev'),
  subscription('sub-vision-prod', 3, 'vision', 'prod'),
  network(),
  ...['dev', 'prod'].flatMap((environment) =>
    Object.keys(pathParameters).map((path) => request(`${path}-${environment}`, path, environment, `vision-${environment}`)),
  ),
]

/** The applications that `everyPath` is built in. */
export const applications = ['dev', 'prod'].map((environment) => ({
  name: `vision-${environment}`,
  owner: 'vision',
  environment,
  group: 'ai-corp',
  subscription: `sub-vision-${environment}`,
}))

/** Documents as an estate; one with mistakes is none of these tests. */
export function estateOf(documents: readonly string[]): Estate {
  const { estate, diagnostics } = loadEstate([{ path: 'estate.yaml', text: documents.join('\n---\n') }])
  if (hasErrors(diagnostics)) throw new Error(diagnostics.map(({ code, summary, at }) => `${at?.line}: ${code} ${summary}`).join('\n'))
  return estate
}

/** Compiles documents; one with errors is none of these tests. */
export function compiled(documents: readonly string[], more: Partial<CompileInput> = {}): LandingZone {
  const { landingZone: made, diagnostics } = compileLandingZone({ estate: estateOf(documents), now: NOW, ...more })
  if (made === undefined || hasErrors(diagnostics))
    throw new Error(diagnostics.map(({ code, summary, at }) => `${at?.line}: ${code} ${summary}`).join('\n'))
  return made
}
