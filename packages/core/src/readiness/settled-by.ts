import type { Control } from './control.ts'

const readsOf = (control: Control): string =>
  control.evaluation.kind === 'facts' ? control.evaluation.reads.filter((one) => one.includes('/')).join(', ') : ''

/** What would turn an `unknown` finding into an answer, by the finding's reason, for people. */
export function settledBy(control: Control, reason: string): string {
  switch (reason) {
    case 'AttestationMissing':
      return `an answer to \`${control.id}\` in a SelfAssessment`
    case 'AttestationExpired':
      return `a renewed answer to \`${control.id}\` in a SelfAssessment`
    case 'PropertiesNotExported':
    case 'PropertyNotExported':
      return `an export that carries properties (az graph query) of ${readsOf(control)}`
    case 'NothingDeclared':
    case 'StandardNotDeclared':
      return 'the missing declaration in the estate'
    case 'NoSourceOfCode':
    case 'CodeUndetermined':
      return 'a Source of type terraform-state, terraform-show or arm-deployment that covers it'
    case 'LinkNotResolved':
      return `an export that also shows what it refers to: ${readsOf(control)}`
    default:
      return `a complete export of ${readsOf(control) || 'the subscriptions'}, named in \`includes\` of its Source when it is an extension or child type`
  }
}
