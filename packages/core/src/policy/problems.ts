import type { AssignmentProblem } from '@fairway/arm/assignment'
import type { PolicyProblem } from '@fairway/arm/policy'
import { diagnostic, type Code, type Diagnostic, type SourceRange } from '../kernel/index.ts'
import type { PolicyDocumentKind } from './recognise.ts'

const invalid: Readonly<Record<PolicyDocumentKind, Code>> = {
  PolicyDefinition: 'FW7001',
  PolicyInitiative: 'FW7002',
  PolicyAssignment: 'FW7003',
  PolicyExemption: 'FW7004',
}

/** What the engine has against a document, as a diagnostic at its place. */
export const documentProblem = (
  kind: PolicyDocumentKind,
  name: string,
  problem: Pick<PolicyProblem, 'message' | 'code'> & { readonly help?: string },
  at: SourceRange,
): Diagnostic =>
  diagnostic(invalid[kind], `\`${name}\`: ${problem.message}`, { at, ...(problem.help === undefined ? {} : { help: problem.help }) })

/** What is wrong between documents: what does not fit together, or holds less than it seems to. */
export function planProblem(problem: AssignmentProblem, kind: PolicyDocumentKind | undefined, at: SourceRange | undefined): Diagnostic {
  const more = { help: problem.help, ...(at === undefined ? {} : { at }) }
  const { code, message, severity } = problem
  if (code === 'DefinitionNotFound')
    return diagnostic('FW7006', message, { ...more, help: 'pull the built-in definitions with `fairway policy pull`, or declare it' })
  if (code === 'VersionNotHeld') return diagnostic('FW7022', message, more)
  if (code === 'DefinitionInvalid') return diagnostic('FW7001', message, more)
  return diagnostic(severity === 'warning' ? 'FW7023' : kind === undefined ? 'FW7003' : invalid[kind], message, more)
}
