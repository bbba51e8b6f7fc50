import type { ResourceView } from '@fairway/core/api'
import type { ResourceRow, StoredFinding } from '@fairway/core/engine'
import { classAdvice } from '@fairway/core/inventory'
import { demoBody } from './demo-resources.ts'

/** A row with all that the console shows beside it. */
export function resourceView(row: ResourceRow, findings: readonly StoredFinding[]): ResourceView {
  const advice = classAdvice.find((one) => one.class === row.class) ?? null
  return {
    row,
    resource: demoBody(row),
    classification:
      advice === null
        ? null
        : { class: advice.class, confidence: row.confidence, signals: [`type \`${row.type}\` serves ${advice.class}`], evidence: [] },
    advice,
    iac:
      row.iac === 'drifted'
        ? { subject: row.id, status: 'drifted', reason: 'in prod.tfstate', differences: ['sku: S0 declared, S1 found'] }
        : null,
    findings,
    changes: [{ scan: 1, observedAt: row.firstSeen, source: row.source, kind: 'azure.resource', key: row.id, change: 'added' }],
  }
}
