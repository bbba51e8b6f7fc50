import type { ControlView } from '@fairway/core/api'

type Row = readonly [id: string, title: string, area: string, phase: string, severity: string, level: number, type: string | null]

const rows: readonly Row[] = [
  [
    'sec-ai-local-auth-disabled',
    'AI services take identities, not keys',
    'security',
    'p3',
    'critical',
    2,
    'microsoft.cognitiveservices/accounts',
  ],
  [
    'net-ai-public-access-off',
    'AI services are not reachable from the internet',
    'networking',
    'p3',
    'critical',
    2,
    'microsoft.cognitiveservices/accounts',
  ],
  ['net-ai-private-endpoint', 'AI services have a private endpoint', 'networking', 'p3', 'high', 3, 'microsoft.cognitiveservices/accounts'],
  ['sec-kv-purge-protection', 'Key vaults cannot be purged', 'security', 'p3', 'high', 2, 'microsoft.keyvault/vaults'],
  ['auto-iac-coverage', 'Infrastructure stands in code', 'automation', 'p3', 'high', 3, 'microsoft.compute/virtualmachines'],
  ['gpu-no-retired-sizes', 'No GPU of a retired size runs', 'gpu-readiness', 'p3', 'medium', 2, 'microsoft.compute/virtualmachines'],
  ['gpu-region-approved', 'GPUs run in approved regions', 'gpu-readiness', 'p3', 'medium', 1, 'microsoft.compute/virtualmachines'],
  ['gov-owner-tag', 'Every resource names its owner', 'shadow-ai', 'p1', 'high', 1, 'microsoft.storage/storageaccounts'],
  [
    'gov-workload-declared',
    'Every AI deployment belongs to a declared workload',
    'shadow-ai',
    'p1',
    'critical',
    2,
    'microsoft.machinelearningservices/workspaces',
  ],
  ['sec-search-identity', 'Search services use managed identity', 'security', 'p3', 'medium', 3, 'microsoft.search/searchservices'],
  [
    'net-two-regions',
    'Production inference runs in two regions',
    'infrastructure-for-ai',
    'p4',
    'high',
    3,
    'microsoft.containerservice/managedclusters',
  ],
  ['mon-diagnostics', 'AI services send their logs', 'infrastructure-for-ai', 'p3', 'high', 2, 'microsoft.cognitiveservices/accounts'],
  ['data-storage-tls', 'Storage asks for current TLS', 'data-foundations', 'p3', 'medium', 1, 'microsoft.storage/storageaccounts'],
  ['data-owner', 'Data sets used by AI have an owner', 'data-foundations', 'p4', 'medium', 2, null],
  ['team-foundational', 'Everybody who runs AI has the foundational training', 'team-skills', 'p2', 'medium', 2, null],
  ['team-matrix-fresh', 'The skills matrix is younger than six months', 'team-skills', 'p2', 'low', 1, null],
  ['strategy-executive-sponsor', 'A sponsor answers for the programme', 'business-strategy', 'p1', 'high', 1, null],
  ['strategy-outcomes', 'Every use case has an outcome in numbers', 'business-strategy', 'p1', 'medium', 2, null],
  ['gov-residency', 'Data residency is decided per use case', 'governance-and-security', 'p3', 'high', 2, null],
  ['exp-service-guide', 'Teams know which service fits which use case', 'strategy-and-experience', 'p2', 'low', 2, null],
  ['org-escalation', 'Every stakeholder role has an escalation path', 'organization-and-culture', 'p1', 'medium', 1, null],
  [
    'model-versioned',
    'Models in production are pinned to a version',
    'model-management',
    'p5',
    'high',
    2,
    'microsoft.cognitiveservices/accounts',
  ],
]

/** A control of the demo with the resource type it judges, or `null` when it is attested. */
export interface DemoControl {
  readonly view: Omit<ControlView, 'counts'>
  readonly type: string | null
}

/** Controls of all areas. */
export const demoControls: readonly DemoControl[] = rows.map(([id, title, area, phase, severity, level, type]) => ({
  type,
  view: {
    id,
    title,
    rationale: `Without it, what is built in this area cannot be relied on: somebody finds out in production, and it costs a multiple there.`,
    areas: [area],
    phase,
    severity,
    level,
    evaluation: type === null ? 'attestation' : 'facts',
    ...(type === null ? { question: `${title}: is it so, and who says so?` } : {}),
    reads: type === null ? ['estate'] : [type],
    remedy: {
      text: 'Change the setting in the module that makes the resource, then let the pipeline apply it; a change by hand comes back with the next deployment.',
      ...(type === null
        ? {}
        : {
            command: `az resource update --ids "$RESOURCE_ID" \\\n  --set properties.disableLocalAuth=true properties.publicNetworkAccess=Disabled`,
            link: 'https://learn.microsoft.com/azure/',
          }),
    },
    source: { title: 'Cloud Adoption Framework', url: 'https://learn.microsoft.com/azure/cloud-adoption-framework/' },
    parameters: type === null ? { validDays: 180 } : { minPercent: 90, regions: ['westeurope', 'swedencentral'] },
  },
}))
