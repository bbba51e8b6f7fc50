import type { FactRef } from '../../kernel/index.ts'
import type { ProgramEvidence } from '../evidence.ts'
import { result, type PredicateResult } from './result.ts'

/** Whether enough of what should be in code is. */
export function iacCovered(evidence: ProgramEvidence, minPercent: number): PredicateResult {
  const { percent, counts } = evidence.iac
  if (percent === undefined) return result('unknown', 'no source of infrastructure as code was read')
  const message = `${percent} % of the resources are in code, ${minPercent} % are asked for (${counts.unmanaged} unmanaged, ${counts.drifted} drifted)`
  return result(percent >= minPercent ? 'met' : 'not-met', message, { evidence: sourcesOfCode(evidence) })
}

const sourcesOfCode = (evidence: ProgramEvidence): FactRef[] =>
  evidence.inventory.coverage
    .filter((one) => one.kind === 'iac.resource')
    .map((one) => ({ kind: 'coverage', key: one.scope, source: one.source, observedAt: one.observedAt }))
