import { isTracked, member, parseId } from '../inventory/index.ts'
import { isJsonObject, type Finding } from '../kernel/index.ts'
import type { Control } from './control.ts'
import { commandsFor, mostYielding } from './evidence-commands.ts'

/** What is read of a finding. */
type Unknown = Pick<Finding, 'reason' | 'message'> & Partial<Pick<Finding, 'subject' | 'expected'>>

/** The resource types a control reads. */
const typesOf = ({ evaluation }: Control): readonly string[] =>
  evaluation.kind === 'facts' ? evaluation.reads.filter((one) => one.includes('/')) : []

/** How many types a remedy names; docs/reference/controls names them all. */
const NAMED = 2

/** The types that are lacking: those that the finding says were not listed, the type of its subject, or all that the control reads. */
function lackingTypes(control: Control, { reason, subject = '', expected }: Unknown): readonly string[] {
  const all = typesOf(control)
  const listed = isJsonObject(expected) ? member(expected, 'listed') : undefined
  if (Array.isArray(listed)) {
    const types = all.filter((type) => listed.includes(type))
    return types.length > 0 || listed.includes('*') ? types : all
  }
  const own = reason === 'PropertiesNotExported' || reason === 'PropertyNotExported' ? parseId(subject)?.type : undefined
  return own !== undefined && all.includes(own) ? [own] : all
}

/** Types, two of them by name, and the one command that yields most of them. */
function exportOf(types: readonly string[]): string {
  const command = `\`${mostYielding(types)}\``
  if (types.length === 0) return `the subscriptions (${command})`
  const more = types.length > NAMED ? ` and ${types.length - NAMED} more` : ''
  return `${types.slice(0, NAMED).join(', ')}${more} (${command})`
}

/** All commands whose output shows what a control reads, for the reference. */
export const evidenceCommands = (control: Control): readonly string[] => commandsFor(typesOf(control))

const nothingObserved: Unknown = { reason: 'NothingObserved', message: 'nothing was observed' }

/** What would turn an `unknown` finding into an answer, for people: which fact, and the command that gives it. */
export function settledBy(control: Control, unknown: Unknown = nothingObserved): string {
  const lacking = lackingTypes(control, unknown)
  switch (unknown.reason) {
    case 'AttestationMissing':
      return `an answer to \`${control.id}\` in a SelfAssessment`
    case 'AttestationExpired':
      return `a renewed answer to \`${control.id}\` in a SelfAssessment`
    case 'PropertiesNotExported':
    case 'PropertyNotExported':
      return `an export that carries properties of ${exportOf(lacking)}`
    case 'NothingDeclared':
    case 'StandardNotDeclared':
      return `what the estate lacks: ${unknown.message}`
    case 'NoSourceOfCode':
    case 'CodeUndetermined':
      return 'a Source of type terraform-state, terraform-show or arm-deployment that covers it (`terraform show -json`)'
    case 'DefinitionNotHeld':
      return 'the definitions that are assigned (`fairway policy pull`)'
    case 'LinkNotResolved':
      return `an export that also shows what it refers to: ${exportOf(lacking)}`
    default:
      return `a complete export of ${exportOf(lacking)}${lacking.every(isTracked) ? '' : ', named in `includes` of its Source'}`
  }
}
