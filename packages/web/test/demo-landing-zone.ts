import type {
  DriftEntryView,
  EffectiveGuardrailView,
  LandingZoneGroupView,
  LandingZoneResourceView,
  RequestChoicesView,
} from '@fairway/core/api'
import type { GuardrailStage, PlannedGuardrail } from '@fairway/core/hierarchy'
import type { LandingZonePlan, PlannedAddress, PlannedGroup } from '@fairway/core/landing-zone'
import type { CheckResult } from '@fairway/core/policy'
import { AS_OF } from './demo-findings.ts'
import { holds, pageOf } from './demo-query.ts'
import { hostileNames } from './demo-resources.ts'

const SPOKES = 60
const REGION = 'swedencentral'
const DENY_FROM = '2027-03-01'

const at = (line: number) => ({ file: 'landing-zone.yaml', line, column: 1, endLine: line, endColumn: 5 })
const usd = (amount: string) => ({ amount, currency: 'USD' })

/** Parents before children; parent, name, what it is called, its subscriptions. */
const tree = [
  [undefined, 'contoso', 'Contoso', []],
  ['contoso', 'landingzones', 'Landing zones', []],
  ['landingzones', 'corp', 'Corp', []],
  ['corp', 'ai-corp', 'AI corp', ['sub-vision-dev', 'sub-vision-prod']],
  ['contoso', 'sandbox', hostileNames[0] ?? 'Sandbox', []],
] as const

const audit: GuardrailStage = { stage: 'audit', from: '2026-11-01', enforcement: 'Default', effect: 'Audit' }
const deny: GuardrailStage = { stage: 'enforce', from: DENY_FROM, enforcement: 'Default', effect: 'Deny' }

const guardrail = (group: string, name: string, title: string, line: number): PlannedGuardrail => ({
  key: `policy/assignment/${group}/${name.toLowerCase()}`,
  group,
  name,
  title,
  definition: { id: `/definitions/${name}`, name, title, kind: 'definition', from: 'fairway' },
  archetype: group.replace('-', '_'),
  why: 'Keys cannot be traced to a person; `disableLocalAuth` turns them off.',
  now: audit,
  next: deny,
  stages: [{ stage: 'before', enforcement: 'not assigned', effect: '' }, audit, deny],
  parameters: { effect: 'Audit' },
  identity: 'none',
  roles: [],
  at: at(line),
})

const assignments: readonly PlannedGuardrail[] = [
  guardrail('contoso', 'Deny-Classic', 'Nothing classic is deployed', 12),
  guardrail('landingzones', 'Deny-Public-IP', 'Network interfaces have no public address', 13),
  guardrail('ai-corp', 'Deny-AI-Keys', 'AI accounts take no keys', 14),
  guardrail('ai-corp', 'Deny-AI-Public', 'AI accounts are not open to every network', 15),
]

/** What is assigned at the groups above one. */
function above(name: string): readonly PlannedGuardrail[] {
  const parent = tree.find(([, one]) => one === name)?.[0]
  return parent === undefined ? [] : [...above(parent), ...assignments.filter(({ group }) => group === parent)]
}

const groups = tree.map(([parent, name, displayName, subscriptions]): PlannedGroup => ({
  name,
  displayName,
  ...(parent === undefined ? {} : { parent }),
  state: name === 'contoso' ? 'existing' : 'created',
  archetypes: [name.replace('-', '_')],
  subscriptions,
  guardrails: {
    group: name,
    displayName,
    ...(parent === undefined ? {} : { parent }),
    own: assignments.filter(({ group }) => group === name).map((one) => one.name),
    inherited: above(name).map((one) => ({ name: one.name, from: one.group })),
  },
}))

const denied: CheckResult = {
  outcome: 'deny',
  effect: 'Deny',
  enforced: true,
  resource: { id: '/subscriptions/2/accounts/oai-chat', name: 'oai-chat', type: 'Microsoft.CognitiveServices/accounts', at: at(40) },
  policy: {
    assignment: 'Deny-AI-Keys',
    assignmentName: 'AI accounts take no keys',
    scope: '/managementGroups/ai-corp',
    reference: '',
    definition: 'Deny-AI-Keys',
    definitionName: 'AI accounts take no keys',
  },
  message: '`oai-chat` takes keys',
  reasons: [],
  patch: [],
  unknown: [],
}

const block = (prefix: string, state: PlannedAddress['state'], key?: string, children: readonly PlannedAddress[] = []): PlannedAddress => ({
  prefix,
  size: 2 ** (32 - Number(prefix.slice(prefix.indexOf('/') + 1))),
  state,
  ...(key === undefined ? {} : { key }),
  children,
})

const owner = (spoke: number): string => (spoke === 0 ? `hub-${REGION}` : `spoke-app${String(spoke)}-${REGION}`)

/** A hub, spokes of /22 with a subnet in each, a kept and a reserved block, and what is left. */
const addresses = [
  block('10.0.0.0/16', 'pool', REGION, [
    ...Array.from({ length: SPOKES }, (_, spoke) =>
      block(`10.0.${String(spoke * 4)}.0/22`, 'used', `${owner(spoke)}/vnet`, [
        block(`10.0.${String(spoke * 4)}.0/23`, 'used', `${owner(spoke)}/subnet/snet-private-endpoints`),
        block(`10.0.${String(spoke * 4 + 2)}.0/23`, 'free'),
      ]),
    ),
    block('10.0.240.0/22', 'kept', `spoke-gone-${REGION}/vnet`),
    block('10.0.244.0/22', 'reserved', `on-premises ${hostileNames[0] ?? ''}`),
    block('10.0.248.0/21', 'free'),
  ]),
]

const roots = [
  { name: '01-hierarchy/management-groups', wave: 'hierarchy', title: 'Management groups', resources: groups.length, needs: [] },
  { name: '02-platform/connectivity', wave: 'platform', title: 'Connectivity', resources: 300, needs: ['01-hierarchy/management-groups'] },
]

const resources: readonly LandingZoneResourceView[] = [
  ...Array.from({ length: SPOKES }, (_, spoke) => resource(spoke)),
  ...Array.from({ length: 180 }, (_, zone) => ({
    ...resource(0),
    key: `dns/zone-${String(zone)}`,
    name: `privatelink-${String(zone)}.azure.com`,
    type: 'Microsoft.Network/privateDnsZones',
    about: 'Names of private endpoints.',
  })),
]

function resource(spoke: number): LandingZoneResourceView {
  return {
    key: `${owner(spoke)}/vnet`,
    type: 'Microsoft.Network/virtualNetworks',
    name: `vnet-${owner(spoke)}`,
    root: '02-platform/connectivity',
    wave: 'platform',
    scope: 'resource group rg-connectivity in sub-platform',
    about: `The network of ${owner(spoke)}.`,
    at: at(60 + spoke),
    id: `/subscriptions/1/virtualNetworks/vnet-${owner(spoke)}`,
  }
}

const files = [
  {
    path: '02-platform/connectivity/bicep/main.bicep',
    text: resources
      .slice(0, SPOKES)
      .map(
        (one) => `// ${one.about}\nresource ${one.key.replaceAll(/[-/]/g, '_')} '${one.type}@2025-09-01' = {\n  name: '${one.name}'\n}\n`,
      )
      .join('\n'),
  },
]

const criterion = {
  id: 'hierarchy-done',
  title: 'Management groups and definitions: done',
  status: 'not-met',
  why: '3 of 5 resources are there',
} as const
const assessed = {
  id: 'assessment',
  title: 'Somebody assessed where the organisation stands',
  status: 'met',
  why: 'there is an assessment',
} as const
const gate = (wave: LandingZonePlan['waves'][number]['wave'], number: number, title: string): LandingZonePlan['waves'][number] => ({
  wave,
  number,
  title,
  state: 'closed',
  criteria: [criterion],
  resources: { planned: 0 },
  roots: [],
})

/** A landing zone that says most of what a plan can say. */
export const demoPlan: LandingZonePlan = {
  schemaVersion: 1,
  asOf: AS_OF,
  name: 'contoso',
  displayName: 'Contoso',
  regions: [REGION],
  counts: {
    resources: resources.length,
    roots: roots.length,
    managementGroups: groups.length,
    assignments: assignments.length,
    subscriptions: 2,
    workloads: 0,
    byType: [
      { type: 'Microsoft.Network/privateDnsZones', count: 180 },
      { type: 'Microsoft.Network/virtualNetworks', count: SPOKES },
    ],
  },
  groups,
  assignments,
  leftOut: [
    {
      group: 'corp',
      name: 'Enforce-ACSB',
      definition: 'Enforce-ACSB',
      kind: 'missing',
      reason: 'the library\u2019s own definition `Enforce-ACSB` is not at hand',
      wayOut: 'pull the definitions of the landing zone library: `fairway policy pull`',
    },
  ],
  exemptions: [],
  conflicts: [
    {
      kind: 'known',
      group: 'corp',
      between: ['Deny-Public-IP', 'bastion'],
      message: '`Deny-Public-IP` denies the address of the bastion',
      wayOut: 'exempt the bastion',
      from: DENY_FROM,
      at: at(20),
    },
  ],
  addresses,
  lock: [],
  peerings: Array.from({ length: SPOKES - 1 }, (_, spoke) => ({ from: `${owner(0)}/vnet`, to: `${owner(spoke + 1)}/vnet` })),
  workloads: [],
  capacity: [{ key: 'workload-chat/model', answer: 'exceeds', why: '100 are asked for, 30 are granted', source: 'declared' }],
  loads: [],
  cost: {
    items: [
      {
        key: 'hub/firewall',
        what: 'Azure Firewall Standard',
        type: 'Microsoft.Network/azureFirewalls',
        monthly: usd('912.50'),
        source: 'infracost',
      },
    ],
    total: usd('912.50'),
    unknown: [],
    byUse: ['management/log-analytics'],
  },
  waves: [
    { ...gate('assessment', 0, 'Assessment'), state: 'done', criteria: [assessed] },
    {
      ...gate('hierarchy', 1, 'Management groups and definitions'),
      state: 'open',
      criteria: [assessed],
      resources: { planned: 5, seen: 3 },
    },
    { ...gate('platform', 2, 'Platform'), criteria: [assessed, criterion], resources: { planned: 300, seen: 0 } },
    { ...gate('policies', 3, 'AI policies'), resources: { planned: 4 } },
    gate('subscriptions', 4, 'Application subscriptions'),
    gate('non-production', 5, 'Non-production workloads'),
    gate('production', 6, 'Production workloads'),
  ],
  roots,
  policies: {
    counts: { resources: 300, deny: 1, undecided: 0, mayDeny: 0, wouldDeny: 0, modify: 0, append: 0, audit: 0, deploy: 0, notChecked: 0 },
    results: [denied],
    missingDefinitions: 0,
    more: 0,
  },
  missing: [{ name: 'train_ssh_public_key', description: 'The public SSH key of `train`.', roots: ['02-platform/connectivity'] }],
  notes: ['Hub swedencentral: no gateway. Nothing is connected on-premises.'],
  tables: [],
  diagnostics: [
    {
      code: 'FW8306',
      severity: 'error',
      summary: '`gpt-4.1-mini` was retired on 2026-10-14',
      at: at(80),
      help: 'the schedule names no replacement',
    },
  ],
}

function groupView(name: string): LandingZoneGroupView | undefined {
  const group = groups.find((one) => one.name === name)
  if (group === undefined) return undefined
  const inherited = above(name).map((one): EffectiveGuardrailView => ({ ...one, from: one.group }))
  return {
    group,
    effective: [...assignments.filter((one) => one.group === name), ...inherited],
    blocked: name === 'ai-corp' ? [denied] : [],
  }
}

const drift: readonly DriftEntryView[] = resources.map((one, index) => ({
  status: index === 0 ? 'different' : index === 1 ? 'missing' : 'same',
  id: one.id,
  type: one.type,
  name: one.name,
  key: one.key,
  root: one.root,
  at: one.at,
  differences: index === 0 ? [{ path: 'properties.dhcpOptions.dnsServers[0]', declared: '10.0.0.4', observed: '8.8.8.8' }] : [],
}))

const demoChoices: RequestChoicesView = {
  teams: [
    { name: 'claims', displayName: 'Claims' },
    { name: 'vision', displayName: 'Vision' },
  ],
  environments: [{ name: 'prod', stage: 'production' }],
  applications: [
    { name: 'claims-prod', displayName: 'Claims desk', team: 'claims', environment: 'prod', regions: [REGION] },
    { name: 'vision-prod', displayName: 'vision-prod', team: 'vision', environment: 'prod', regions: [REGION] },
  ],
  regions: [REGION],
}

/** What the API answers below `/landing-zone`; `undefined` where there is nothing. */
export function landingZoneAnswer(part: string | undefined, id: string | undefined, parameters: URLSearchParams): unknown {
  const root = parameters.get('root')
  const type = parameters.get('type')
  const status = parameters.get('status')
  const q = parameters.get('q') ?? undefined
  switch (part) {
    case undefined:
      return demoPlan
    case 'groups':
      return groupView(id ?? '')
    case 'files':
      return { files: parameters.get('format') === 'bicep' ? files : [] }
    case 'resources':
      return pageOf(
        resources
          .filter((one) => (root ?? one.root) === one.root && (type ?? one.type) === one.type)
          .filter((one) => holds(q, one.key, one.name, one.type, one.scope, one.root, one.about)),
        parameters,
      )
    case 'choices':
      return demoChoices
    case 'drift':
      return {
        ...pageOf(
          drift.filter((one) => (status === null || one.status === status) && holds(q, one.id, one.name, one.type)),
          parameters,
        ),
        counts: { same: drift.length - 2, different: 1, missing: 1, unknown: 0, unexpected: 0 },
      }
    default:
      return undefined
  }
}
