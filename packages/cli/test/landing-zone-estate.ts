import { inProcess, type Outcome } from './binary.ts'

/** When everything is planned. */
export const AS_OF = '2026-11-21'

const document = (kind: string, name: string, spec: object): string =>
  `${JSON.stringify({ apiVersion: 'fairway.dev/v1', kind, metadata: { name }, spec })}\n`

/** The id of the subscription of a number. */
export const subscriptionId = (number: number): string => `7d1c5f3a-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A subscription of the estate. */
export const subscription = (name: string, number: number, owner = 'vision', environment = 'dev'): string =>
  document('Subscription', name, {
    id: subscriptionId(number),
    owner,
    environment,
    ...(owner === 'platform' ? { purpose: 'platform' } : {}),
  })

const basis = [
  document('Organization', 'contoso', {
    displayName: 'Contoso',
    country: 'NO',
    tenantId: '0fa1a5c0-0000-4000-8000-0000000000aa',
    tags: { required: [{ key: 'team' }, { key: 'environment' }, { key: 'cost-center' }] },
  }),
  document('Team', 'vision', { displayName: 'Vision', lead: 'ada@contoso.example', costCenter: 'CC-1' }),
  document('Team', 'platform', { displayName: 'Platform', lead: 'kim@contoso.example', costCenter: 'CC-0' }),
  document('Environment', 'dev', { stage: 'development' }),
  document('Environment', 'prod', { stage: 'production' }),
  subscription('sub-platform', 1, 'platform', 'prod'),
  subscription('sub-a', 2),
  subscription('sub-b', 3),
].join('---\n')

const application = (name: string) => ({ name, owner: 'vision', environment: 'dev', group: 'ai-corp', subscription: `sub-${name}` })

/** The LandingZone with applications of these names; `more` goes on top. */
export const landingZone = (names: readonly string[], more: object = {}): string =>
  document('LandingZone', 'contoso', {
    prefix: 'contoso',
    regions: ['swedencentral'],
    guardrails: { rollOut: { audit: '2026-06-01', deny: '2026-11-01' }, library: { alz: 'without' } },
    platform: { management: 'sub-platform', connectivity: 'sub-platform' },
    applications: names.map(application),
    contacts: { security: 'security@contoso.example', platform: 'platform@contoso.example' },
    ...more,
  })

/** The Network of one hub. */
export const network = (prefix = '10.0.0.0/16'): string =>
  document('Network', 'contoso', {
    addressSpaces: [{ region: 'swedencentral', prefixes: [prefix] }],
    hubs: [{ region: 'swedencentral' }],
  })

/** A request that was approved. */
export const request = (name: string, goldenPath: string, application: string, parameters: object): string =>
  document('WorkloadRequest', name, {
    goldenPath,
    team: 'vision',
    environment: 'dev',
    application,
    parameters,
    budget: { monthly: { amount: '90000.00', currency: 'USD' } },
    purpose: 'is tried out',
    requestedBy: 'ada@contoso.example',
    requestedAt: '2026-11-02',
    decisions: [{ person: 'kim@contoso.example', decision: 'approved', at: '2026-11-03' }],
  })

/** A small landing zone: a platform, one application, one workload. */
export const smallLandingZone: Readonly<Record<string, string>> = {
  'estate.yaml': basis,
  'landing-zone.yaml': landingZone(['a']),
  'network.yaml': network(),
  'train.yaml': request('train', 'gpu-cluster', 'a', { size: 'Standard_NC24ads_A100_v4' }),
}

/** Runs a command in an estate, as of the moment when everything is planned. */
export const run = (estate: string, ...args: readonly string[]): Promise<Outcome> =>
  inProcess([...args, '--estate', estate, '--as-of', AS_OF])
