import type { Finding } from '../kernel/index.ts'
import type { Control } from './control.ts'
import { commandsFor } from './evidence-commands.ts'

const typesOf = (control: Control): readonly string[] =>
  control.evaluation.kind === 'facts' ? control.evaluation.reads.filter((one) => one.includes('/')) : []

/** The types a control reads, and the commands that export them. */
function exportOf(control: Control): string {
  const types = typesOf(control)
  if (types.length === 0) return 'the subscriptions (`az graph query -q "resources"`)'
  const commands = commandsFor(types).map((one) => `\`${one}\``)
  return `${types.join(', ')} (${commands.join(', ')})`
}

type Unknown = Pick<Finding, 'reason' | 'message'>

const nothingObserved: Unknown = { reason: 'NothingObserved', message: 'nothing was observed' }

/** What would turn an `unknown` finding into an answer, for people: which fact, and the command that gives it. */
export function settledBy(control: Control, unknown: Unknown = nothingObserved): string {
  switch (unknown.reason) {
    case 'AttestationMissing':
      return `an answer to \`${control.id}\` in a SelfAssessment`
    case 'AttestationExpired':
      return `a renewed answer to \`${control.id}\` in a SelfAssessment`
    case 'PropertiesNotExported':
    case 'PropertyNotExported':
      return `an export that carries properties of ${exportOf(control)}`
    case 'NothingDeclared':
    case 'StandardNotDeclared':
      return `what the estate lacks: ${unknown.message}`
    case 'NoSourceOfCode':
    case 'CodeUndetermined':
      return 'a Source of type terraform-state, terraform-show or arm-deployment that covers it (`terraform show -json`)'
    case 'LinkNotResolved':
      return `an export that also shows what it refers to: ${exportOf(control)}`
    default:
      return `a complete export of ${exportOf(control)}, named in \`includes\` of its Source when it is an extension or child type`
  }
}
