import { diagnostic, DiagnosticError, didYouMean, printable } from '@fairway/core/kernel'
import {
  assignmentNamed,
  complianceReport,
  pairStates,
  type ComplianceReport,
  type JudgedPolicies,
  type PairQuery,
} from '@fairway/core/policy'
import type { JudgedWorld } from './judged.ts'

/** Which part of the compliance somebody asks for, in the words of people. */
export interface AskedCompliance {
  readonly assignment?: string | undefined
  readonly definition?: string | undefined
  readonly state?: string | undefined
  /** A scope by its id or name. */
  readonly scope?: string | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

/** The compliance report for what was asked. Errors: FW7016 and FW7005 for assignments, states and scopes that nobody has. */
export function complianceFor({ judged, ownerOf }: JudgedWorld, { limit, cursor, ...asked }: AskedCompliance): ComplianceReport {
  return complianceReport(judged, { ...pairQueryOf(judged, asked), limit, ownerOf, ...(cursor === undefined ? {} : { cursor }) })
}

/** What was asked in words, as ids. A filter that does not exist is never one that finds nothing. */
export function pairQueryOf(judged: JudgedPolicies, asked: Omit<AskedCompliance, 'limit' | 'cursor'>): PairQuery {
  const { assignment, definition, state, scope } = asked
  const names = judged.plan.plan.assignments.map((one) => one.assignment.name)
  if (assignment !== undefined && assignmentNamed(judged.plan, assignment) === undefined)
    throw refused('FW7016', `no assignment is called \`${printable(assignment.slice(0, 200))}\``, didYouMean(assignment, names))
  const known = pairStates.find((one) => one === state)
  if (state !== undefined && known === undefined)
    throw refused('FW7016', `there is no state \`${printable(state.slice(0, 80))}\``, `states are ${pairStates.join(', ')}`)
  return {
    ...(assignment === undefined ? {} : { assignment }),
    ...(definition === undefined ? {} : { definition: definitionId(judged, definition) }),
    ...(known === undefined ? {} : { state: known }),
    ...(scope === undefined ? {} : { scope: scopeNamed(judged, scope) }),
  }
}

/** The scope of a name or an id. Error FW7005. */
export function scopeNamed({ plan }: JudgedPolicies, text: string): string {
  const found = plan.scopes.resolve(text)
  if (found !== undefined) return found
  throw refused('FW7005', `nobody knows the scope \`${printable(text.slice(0, 200))}\``, didYouMean(text, plan.scopes.names))
}

/** Definitions are judged by the id that assignments and initiatives name them by. */
function definitionId({ plan }: JudgedPolicies, text: string): string {
  const wanted = text.toLowerCase()
  const found = plan.plan.policies.find(
    ({ definitionId, definition }) =>
      definitionId === wanted || definitionId.endsWith(`/${wanted}`) || definition?.displayName?.toLowerCase() === wanted,
  )
  if (found !== undefined) return found.definitionId
  throw refused('FW7016', `no assigned definition is called \`${printable(text.slice(0, 200))}\``)
}

const refused = (code: 'FW7016' | 'FW7005', summary: string, help?: string): DiagnosticError =>
  new DiagnosticError([diagnostic(code, summary, help === undefined ? {} : { help })])
