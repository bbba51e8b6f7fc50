import type { Assessment, ResourceRow, StoredFinding } from '@fairway/core/engine'
import { severities, statuses, type Instant } from '@fairway/core/kernel'

/** A finding before the store knows since when it stands. */
export type NewFinding = Omit<StoredFinding, 'since'>

const pick = <T>(values: readonly [T, ...T[]], n: number): T => values[n % values.length] ?? values[0]

/** An assessment with nothing in it but its moment: the store keeps it as it is. */
export const assessmentAt = (asOf: Instant): Assessment => ({
  schemaVersion: 1,
  asOf,
  organization: 'Contoso \u0000 \u{1f680}',
  scorecard: { areas: [] },
  phases: [],
  checklist: [],
  findings: [],
  coverage: [],
  backlog: [],
})

/** Findings that differ in everything a list can be narrowed, sorted and counted by, with many ties. */
export const findingsOf = (count: number): NewFinding[] =>
  Array.from({ length: count }, (_, n) => {
    const rule = pick(['net.private', 'id.local-auth', 'Ops.Tags', 'a_b'], n)
    const subject = `/subscriptions/s/vm${Math.floor(n / 4)}`
    const owner = pick([undefined, 'team-a', 'Team-B', 'ärzte'], n * 3 + Math.floor(n / 7))
    return {
      id: `${rule}#${subject}`,
      rule,
      subject,
      subjectName: `vm${Math.floor(n / 4)}`,
      status: pick(statuses, n * 2 + Math.floor(n / 5)),
      reason: 'Because',
      message: n % 9 === 0 ? `100%_sure it's \u0000 "${n}"` : `plain ${n}`,
      severity: pick(severities, n + Math.floor(n / 3)),
      evidence: [],
      title: `Title of ${rule}`,
      area: pick(['networking', 'security', 'skills'], n),
      phase: pick(['align', 'build'], Math.floor(n / 2)),
      ...(owner === undefined ? {} : { owner }),
    }
  })

/** Inventory rows that differ in everything, with many ties. */
export const rowsOf = (count: number): ResourceRow[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `/subscriptions/s/vm${n}`,
    displayId: `/Subscriptions/S/VM${n}`,
    name: `app${n % 11}`,
    type: pick(['microsoft.compute/virtualmachines', 'microsoft.storage/storageaccounts'], n),
    subscriptionId: pick([null, 's1', 's2'], n),
    resourceGroup: 'rg',
    location: pick(['westeurope', null, 'eastus'], Math.floor(n / 2)),
    sku: null,
    class: pick(['training', 'unknown'], Math.floor(n / 3)),
    confidence: 0.5,
    iac: pick(['codified', 'unmanaged', 'drifted'], Math.floor(n / 5)),
    owner: pick(['team-a', null], Math.floor(n / 7)),
    workload: n % 13 === 0 ? '50%_off' : null,
    fail: n % 4,
    unknown: n % 3,
    firstSeen: `2026-11-0${1 + (n % 5)}T00:00:00.000Z`,
    lastSeen: '2026-11-20T00:00:00.000Z',
    source: 'azure',
  }))
