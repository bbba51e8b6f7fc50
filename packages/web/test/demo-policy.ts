import type {
  EffectiveAssignmentView,
  PolicyAssignmentDetailView,
  PolicyAssignmentView,
  PolicyDefinitionView,
  PolicyExemptionView,
  PolicyExplanationView,
  PolicyOverviewView,
  PolicyPairView,
  PolicyScopeView,
} from '@fairway/core/api'
import type { ResourceRow } from '@fairway/core/engine'
import type { ComplianceCounts, ComplianceState } from '@fairway/core/policy'
import { AS_OF } from './demo-findings.ts'
import { hostileNames, seeded } from './demo-resources.ts'

const MG = '/providers/microsoft.management/managementgroups/'
const AUTHORIZATION = '/providers/microsoft.authorization/'

interface DemoRule {
  readonly name: string
  readonly title: string
  readonly type: string
  readonly effect: string
  readonly path: string
  readonly expected: boolean | string
  readonly actual: boolean | string
}

const rules: readonly DemoRule[] = [
  {
    name: 'account-local-auth',
    title: 'AI accounts accept no keys',
    type: 'microsoft.cognitiveservices/accounts',
    effect: 'Deny',
    path: 'disableLocalAuth',
    expected: true,
    actual: false,
  },
  {
    name: 'account-public-access',
    title: 'AI accounts are not reachable from the internet',
    type: 'microsoft.cognitiveservices/accounts',
    effect: 'Audit',
    path: 'publicNetworkAccess',
    expected: 'Disabled',
    actual: 'Enabled',
  },
  {
    name: 'search-local-auth',
    title: 'AI Search services accept no keys',
    type: 'microsoft.search/searchservices',
    effect: 'Modify',
    path: 'disableLocalAuth',
    expected: true,
    actual: false,
  },
  {
    name: 'workspace-diagnostics',
    title: 'Machine Learning workspaces send their logs somewhere',
    type: 'microsoft.machinelearningservices/workspaces',
    effect: 'AuditIfNotExists',
    path: 'publicNetworkAccess',
    expected: 'Disabled',
    actual: 'Enabled',
  },
  {
    name: 'cluster-local-accounts',
    title: 'Kubernetes clusters have no local accounts',
    type: 'microsoft.containerservice/managedclusters',
    effect: 'Audit',
    path: 'disableLocalAccounts',
    expected: true,
    actual: false,
  },
]

const definitionId = (name: string): string => `${AUTHORIZATION}policydefinitions/fairway-ai-${name}`

const scopeRow = (
  id: string,
  kind: PolicyScopeView['kind'],
  name: string,
  parent: string | null,
  depth: number,
): Omit<PolicyScopeView, 'counts' | 'percentage' | 'assignments' | 'inherited' | 'exemptions'> => ({ id, kind, name, parent, depth })

const NONE: ComplianceCounts = {
  nonCompliant: 0,
  undecided: 0,
  compliant: 0,
  error: 0,
  conflicting: 0,
  protected: 0,
  exempt: 0,
  unknown: 0,
}

const keyOf: Readonly<Record<ComplianceState, keyof ComplianceCounts>> = {
  'non-compliant': 'nonCompliant',
  undecided: 'undecided',
  compliant: 'compliant',
  error: 'error',
  conflicting: 'conflicting',
  protected: 'protected',
  exempt: 'exempt',
  unknown: 'unknown',
}

const stateAt = (at: number): ComplianceState =>
  at < 0.28 ? 'non-compliant' : at < 0.36 ? 'undecided' : at < 0.4 ? 'exempt' : at < 0.405 ? 'error' : 'compliant'

interface DemoPair {
  readonly rule: DemoRule
  readonly row: ResourceRow
  readonly state: ComplianceState
}

/** What policies say of the made-up organisation: management groups over its four subscriptions, two assignments. */
export interface DemoPolicy {
  readonly overview: PolicyOverviewView
  readonly scopes: readonly PolicyScopeView[]
  readonly assignments: readonly PolicyAssignmentView[]
  readonly pairs: readonly PolicyPairView[]
  readonly exemptions: readonly PolicyExemptionView[]
  assignment(id: string): PolicyAssignmentDetailView | undefined
  definition(id: string): PolicyDefinitionView | undefined
  effective(scope: string): readonly EffectiveAssignmentView[]
  explanation(id: string): PolicyExplanationView | undefined
  pairsBelow(scope: string): readonly PolicyPairView[]
}

const ROOT = `${MG}contoso`
const AI = `${ROOT}${AUTHORIZATION}policyassignments/ai-baseline`
const KEYS = `${MG}landing-zones${AUTHORIZATION}policyassignments/no-keys`

/** Policies over these resources. */
export function demoPolicy(rows: readonly ResourceRow[]): DemoPolicy {
  const random = seeded(23)
  const judged: readonly DemoPair[] = rows.flatMap((row) =>
    rules.filter((rule) => rule.type === row.type).map((rule) => ({ rule, row, state: stateAt(random()) })),
  )
  const scopes = scopesOver(rows, judged)
  const pairs = judged.flatMap(({ rule, row, state }): readonly PolicyPairView[] => {
    if (state === 'compliant') return []
    return [
      {
        id: `${AI}#${rule.name}#${row.id}`,
        state,
        effect: rule.effect,
        assignment: AI,
        assignmentName: 'AI baseline for Contoso',
        reference: rule.name,
        definition: definitionId(rule.name),
        definitionName: rule.title,
        resource: row.id,
        resourceName: row.name,
        resourceType: row.type,
        ...(row.owner === null ? {} : { owner: row.owner }),
      },
    ]
  })
  const exemptions = demoExemptions(scopes)
  const whole = countsOf(judged)
  const details = [
    detail({ id: AI, name: 'ai-baseline', displayName: 'AI baseline for Contoso', scope: ROOT }, judged, exemptions),
    keysDetail(judged),
  ]
  return {
    scopes,
    pairs,
    exemptions,
    assignments: details.map(
      ({ description: _1, definitions: _2, notScopes: _3, parameters: _4, nonComplianceMessages: _5, exemptions: _6, ...rest }) => rest,
    ),
    overview: {
      asOf: AS_OF,
      baseline: false,
      origins: [{ from: 'estate', definitions: 5, initiatives: 1, assignments: 2, exemptions: exemptions.length }],
      resources: judged.length,
      counts: whole,
      percentage: percentageOf(whole),
      exemptions: { all: exemptions.length, expired: 1, expiring: 1 },
      diagnostics: [
        {
          code: 'FW2001',
          severity: 'warning',
          summary: 'two policies set `disableLocalAuth` of `Microsoft.Search/searchServices` to different values',
          detail: '`AI baseline for Contoso` sets it to `true`, `Keys in landing zones` to `false`. Azure applies neither.',
          help: 'take one of them away, or give one `conflictEffect: audit`',
          at: { file: 'policy/assignments.yaml', line: 12, column: 3 },
        },
      ],
    },
    assignment: (id) => details.find((one) => one.id === id),
    definition: (id) => definitionView(id),
    effective: (scope) => effectiveAt(scopes, scope, details),
    explanation: (id) => explanationOf(pairs.find((one) => one.id === id)),
    pairsBelow: (scope) => pairs.filter((one) => isBelow(scopes, scope, one.resource)),
  }
}

const countsOf = (judged: readonly DemoPair[]): ComplianceCounts => {
  const counts = { ...NONE }
  for (const { state } of judged) counts[keyOf[state]]++
  return counts
}

function percentageOf(counts: ComplianceCounts): number | null {
  const total = Object.values(counts).reduce((sum: number, one: number) => sum + one, 0)
  const good = counts.compliant + counts.exempt + counts.unknown + counts.protected
  return total === 0 ? null : Math.round((good / total) * 1000) / 10
}

const subscriptionOf = (row: ResourceRow): string => `/subscriptions/${row.subscriptionId ?? ''}`
const groupOf = (row: ResourceRow): string => `${subscriptionOf(row)}/resourcegroups/${(row.resourceGroup ?? '').toLowerCase()}`

function scopesOver(rows: readonly ResourceRow[], judged: readonly DemoPair[]): readonly PolicyScopeView[] {
  const subscriptions = [...new Set(rows.map((row) => row.subscriptionId ?? ''))].toSorted((a, b) => (a < b ? -1 : 1))
  const bare = [
    scopeRow(ROOT, 'management-group', 'Contoso', null, 0),
    scopeRow(`${MG}platform`, 'management-group', 'Platform', ROOT, 1),
    scopeRow(`${MG}landing-zones`, 'management-group', 'Landing zones', ROOT, 1),
    ...subscriptions.flatMap((id, at) => [
      scopeRow(`/subscriptions/${id}`, 'subscription', `sub-ai-${String(at + 1)}`, at === 0 ? `${MG}platform` : `${MG}landing-zones`, 2),
      ...[...new Set(rows.filter((row) => row.subscriptionId === id).map((row) => row.resourceGroup ?? ''))]
        .toSorted((a, b) => (a < b ? -1 : 1))
        .map((name) =>
          scopeRow(`/subscriptions/${id}/resourcegroups/${name.toLowerCase()}`, 'resource-group', name, `/subscriptions/${id}`, 3),
        ),
    ]),
  ]
  const parents = new Map(bare.map((one) => [one.id, one.parent]))
  const own = new Map<string, DemoPair[]>()
  for (const pair of judged) {
    for (const at of upwards(parents, groupOf(pair.row))) {
      const list = own.get(at) ?? []
      own.set(at, list)
      list.push(pair)
    }
  }
  return bare.map((one) => {
    const counts = countsOf(own.get(one.id) ?? [])
    return {
      ...one,
      assignments: one.id === ROOT || one.id === `${MG}landing-zones` ? 1 : 0,
      inherited: one.depth === 0 ? 0 : one.id === `${MG}platform` || one.id === `${MG}landing-zones` ? 1 : 2,
      exemptions: one.depth === 2 ? 1 : 0,
      counts,
      percentage: percentageOf(counts),
    }
  })
}

/** A scope and everything above it. */
function upwards(parents: ReadonlyMap<string, string | null>, from: string): readonly string[] {
  const path: string[] = []
  for (let at = parents.has(from) ? from : undefined; at !== undefined; at = parents.get(at) ?? undefined) path.push(at)
  return path
}

function isBelow(scopes: readonly PolicyScopeView[], scope: string, resource: string): boolean {
  const parents = new Map(scopes.map((one) => [one.id, one.parent]))
  const group = resource.toLowerCase().split('/').slice(0, 5).join('/')
  return upwards(parents, group).includes(scope)
}

function detail(
  named: Pick<PolicyAssignmentDetailView, 'id' | 'name' | 'displayName' | 'scope'>,
  judged: readonly DemoPair[],
  exemptions: readonly PolicyExemptionView[],
): PolicyAssignmentDetailView {
  const counts = countsOf(judged)
  return {
    ...named,
    scopeName: 'Contoso',
    assigns: { kind: 'initiative', id: `${AUTHORIZATION}policysetdefinitions/fairway-ai-baseline`, displayName: 'Fairway baseline for AI' },
    enforcement: 'Default',
    counts,
    percentage: percentageOf(counts),
    declaredAt: 'policy/assignments.yaml:3',
    description: 'What every AI platform of Contoso holds to. Ask `platform` for exemptions.',
    definitions: rules.map((rule) => {
      const own = countsOf(judged.filter((one) => one.rule === rule))
      return {
        reference: rule.name,
        id: definitionId(rule.name),
        displayName: rule.title,
        effect: rule.effect,
        groups: ['identity'],
        counts: own,
        percentage: percentageOf(own),
        ...(rule.name === 'cluster-local-accounts' ? { notEvaluable: 'manual' } : {}),
      }
    }),
    notScopes: [`${MG}sandbox`],
    parameters: { allowedRegions: ['swedencentral', 'westeurope'], maximumProvisionedUnits: 300 },
    nonComplianceMessages: ['Ask the platform team: platform@contoso.example'],
    exemptions,
  }
}

const keysDetail = (judged: readonly DemoPair[]): PolicyAssignmentDetailView => ({
  ...detail({ id: KEYS, name: 'no-keys', displayName: 'Keys in landing zones', scope: `${MG}landing-zones` }, judged.slice(0, 40), []),
  scopeName: 'Landing zones',
  assigns: { kind: 'definition', id: definitionId('search-local-auth'), displayName: 'AI Search services accept no keys' },
  enforcement: 'DoNotEnforce',
  parameters: {},
})

function effectiveAt(
  scopes: readonly PolicyScopeView[],
  scope: string,
  details: readonly PolicyAssignmentDetailView[],
): readonly EffectiveAssignmentView[] {
  const parents = new Map(scopes.map((one) => [one.id, one.parent]))
  const above = new Set(upwards(parents, scope))
  return details
    .filter((one) => above.has(one.scope))
    .map(({ id, displayName, scope: at, scopeName, enforcement, definitions }) => ({
      id,
      displayName,
      scope: at,
      scopeName,
      inherited: at !== scope,
      enforcement,
      policies: definitions.map((one) => ({
        reference: one.reference,
        definition: one.id,
        displayName: one.displayName,
        effect: one.effect,
      })),
    }))
}

function definitionView(id: string): PolicyDefinitionView | undefined {
  const usedBy = [{ id: AI, displayName: 'AI baseline for Contoso', scopeName: 'Contoso' }]
  const common = { id, version: '1.0.0', category: 'AI', origin: 'baseline', declaredAt: '', usedBy } as const
  if (id.endsWith('fairway-ai-baseline')) {
    return {
      ...common,
      kind: 'initiative',
      name: 'fairway-ai-baseline',
      displayName: 'Fairway baseline for AI',
      description: 'What an AI platform on Azure should hold from the first day.',
      mode: null,
      parameters: [],
      rule: null,
      members: rules.map((rule) => ({ reference: rule.name, id: definitionId(rule.name), displayName: rule.title, effect: rule.effect })),
    }
  }
  const rule = rules.find((one) => definitionId(one.name) === id)
  if (rule === undefined) return undefined
  return {
    ...common,
    kind: 'definition',
    name: `fairway-ai-${rule.name}`,
    displayName: rule.title,
    description: 'A key is shared, does not end, and its use cannot be told apart.',
    mode: 'Indexed',
    parameters: [
      { name: 'effect', type: 'String', displayName: 'Effect', default: rule.effect, allowed: ['Audit', 'Deny', 'Disabled'] },
      { name: 'harms', type: 'Array', displayName: 'Harms', default: ['Hate', 'Violence'] },
    ],
    rule: {
      if: {
        allOf: [
          { field: 'type', equals: 'Microsoft.CognitiveServices/accounts' },
          {
            anyOf: [
              { field: `Microsoft.CognitiveServices/accounts/${rule.path}`, notEquals: rule.expected },
              { not: { field: 'kind', in: ['OpenAI', 'AIServices'] } },
            ],
          },
          {
            count: {
              field: 'Microsoft.CognitiveServices/accounts/networkInjections[*]',
              where: { field: 'Microsoft.CognitiveServices/accounts/networkInjections[*].scenario', equals: 'agent' },
            },
            less: 1,
          },
        ],
      },
      // oxlint-disable-next-line unicorn/no-thenable -- Azure's word
      then: { effect: "[parameters('effect')]" },
    },
    members: [],
  }
}

function explanationOf(pair: PolicyPairView | undefined): PolicyExplanationView | undefined {
  if (pair === undefined) return undefined
  const rule = rules.find((one) => one.name === pair.reference)
  if (rule === undefined) return undefined
  const base = '/properties/policyRule/if/allOf/'
  const undecided = pair.state === 'undecided'
  return {
    pair,
    message: undecided
      ? `whether \`${pair.resourceName}\` complies cannot be said: its diagnostic settings were never listed`
      : `\`${rule.path}\` of \`${pair.resourceName}\` is \`${String(rule.actual)}\` and has to be \`${String(rule.expected)}\``,
    reasons: [
      { pointer: `${base}0`, field: 'type', operator: 'equals', expected: rule.type, actual: rule.type, answer: 'true' },
      {
        pointer: `${base}1`,
        field: `${rule.type}/${rule.path}`,
        path: `properties.${rule.path}`,
        operator: 'notEquals',
        expected: rule.expected,
        ...(undecided ? {} : { actual: rule.actual }),
        answer: undecided ? 'unknown' : 'true',
        ...(undecided ? { why: 'the export did not carry `properties`' } : {}),
      },
    ],
    patch: rule.effect === 'Modify' ? [{ operation: 'addOrReplace', field: `${rule.type}/${rule.path}`, value: rule.expected }] : [],
    unknown: undecided ? ['an export of `Microsoft.Insights/diagnosticSettings` of the resource'] : [],
    related: [],
    remedy: `Set \`properties.${rule.path}\` to \`${String(rule.expected)}\`.`,
  }
}

function demoExemptions(scopes: readonly PolicyScopeView[]): readonly PolicyExemptionView[] {
  const subscriptions = scopes.filter((one) => one.kind === 'subscription')
  const states = [
    ['expired', '2026-10-31T00:00:00.000Z'],
    ['expiring', '2026-12-10T00:00:00.000Z'],
    ['active', '2027-06-30T00:00:00.000Z'],
    ['unlimited', null],
  ] as const
  return states.map(([state, expires], at) => {
    const scope = subscriptions[at] ?? scopes[0]
    const name = ['demo-until-fair', 'vision-migration', 'keys-for-legacy', 'research-sandbox'][at] ?? 'other'
    return {
      id: `${scope?.id ?? ''}${AUTHORIZATION}policyexemptions/${name}`,
      name,
      displayName:
        at === 2
          ? `Legacy client ${hostileNames[0]}`
          : (['The demo is public until the fair', 'Vision moves to private endpoints', '', 'Research works without filters'][at] ?? name),
      description: 'Agreed with the security team on 2026-09-01.',
      category: at % 2 === 0 ? 'Waiver' : 'Mitigated',
      scope: scope?.id ?? '',
      scopeName: scope?.name ?? '',
      assignment: AI,
      assignmentName: 'AI baseline for Contoso',
      references: at === 0 ? ['account-public-access'] : [],
      expires,
      state,
      owner: at === 3 ? null : 'vision',
      covers: at * 3,
      declaredAt: `policy/exemptions.yaml:${String(4 + at * 12)}`,
    }
  })
}
