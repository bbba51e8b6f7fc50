import type { ProgramEvidence } from '../evidence.ts'
import { listed, result, type PredicateResult } from './result.ts'

/** Whether enough documents of a kind are declared. The estate is known in full: what is not declared is not met, never unknown. */
export function declaredEnough(evidence: ProgramEvidence, kind: string, atLeast: number): PredicateResult {
  const names = evidence.estate.documents.filter((document) => document.kind === kind).map((document) => document.name)
  if (names.length >= atLeast) return result('met', `declared as \`${kind}\`: ${listed(names)}`)
  const found = names.length === 0 ? `no \`${kind}\` is declared` : `${names.length} \`${kind}\` declared (${listed(names)})`
  return result('not-met', `${found}, ${atLeast} ${atLeast === 1 ? 'is' : 'are'} asked for`)
}
