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
  switch (problem.code) {
    case 'DefinitionNotFound':
      return diagnostic('FW7006', problem.message, {
        ...more,
        help: 'pull the built-in definitions with `fairway policy pull`, or declare it',
      })
    case 'VersionNotHeld':
      return diagnostic('FW7022', problem.message, more)
    case 'DefinitionInvalid':
      return diagnostic('FW7001', problem.message, more)
    default:
      return problem.severity === 'error'
        ? diagnostic(kind === undefined ? 'FW7003' : invalid[kind], problem.message, more)
        : diagnostic('FW7023', problem.message, more)
  }
}
