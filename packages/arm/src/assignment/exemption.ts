import { canonicalId, type Scope } from '../resource/index.ts'
import { placeOf, type KnownPlace } from './assignment.ts'
import { notAnObject, openDocument } from './document.ts'
import type { ParsedDocument } from './problem.ts'
import { readResourceSelectors, type ResourceSelector } from './selector.ts'

/** A policy exemption. Source: https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure */
export interface PolicyExemption {
  /** The id in lower case. Where it lies is what it exempts. */
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly description?: string
  /** What is exempt, with all that lies in it. */
  readonly scope: Scope
  /** The assignment, in lower case. */
  readonly assignment: string
  /** References of the initiative that are exempt, in lower case; absent: all. */
  readonly references?: ReadonlySet<string>
  readonly category: 'Waiver' | 'Mitigated'
  /** ISO 8601; from then on the exemption is no longer honoured. */
  readonly expiresOn?: string
  readonly resourceSelectors: readonly ResourceSelector[]
  /** `DoNotValidate`: it may lie outside the scope of its assignment, and then exempts nothing until that is moved there. */
  readonly assignmentScopeValidation: 'Default' | 'DoNotValidate'
}

/** Reads a policy exemption: Azure's own JSON with or without the envelope of Azure Resource Manager, keys in any case. */
export function parseExemption(json: unknown, known: KnownPlace = {}): ParsedDocument<PolicyExemption> {
  const reader = openDocument(json, known)
  if (reader === undefined) return notAnObject('exemption', known.name?.toLowerCase() ?? '')
  const place = placeOf(reader, known, 'policyexemptions')
  const assignment = reader.text('policyAssignmentId')
  if (assignment === undefined) {
    reader.report(
      'MissingProperty',
      reader.at('policyAssignmentId'),
      'it names no assignment',
      'name the assignment in `policyAssignmentId`',
    )
  }
  const category = oneOf(reader.text('exemptionCategory') ?? '', ['Waiver', 'Mitigated'])
  if (category === undefined) {
    reader.report('UnknownValue', reader.at('exemptionCategory'), 'it has no known category', 'use `Waiver` or `Mitigated`')
  }
  const validation = reader.text('assignmentScopeValidation') ?? 'Default'
  const assignmentScopeValidation = oneOf(validation, ['Default', 'DoNotValidate'])
  if (assignmentScopeValidation === undefined) {
    reader.report(
      'UnknownValue',
      reader.at('assignmentScopeValidation'),
      `\`${validation}\` is not known`,
      'use `Default` or `DoNotValidate`',
    )
  }
  const expiresOn = reader.text('expiresOn')
  if (expiresOn !== undefined && Number.isNaN(Date.parse(expiresOn))) {
    reader.report('NotADate', reader.at('expiresOn'), `\`${expiresOn}\` is no date`, 'write it as `2026-12-31T23:59:00Z`')
  }
  const resourceSelectors = readResourceSelectors(reader)
  const references = reader.texts('policyDefinitionReferenceIds').map((one) => one.toLowerCase())
  const description = reader.text('description')
  const displayName = reader.text('displayName')
  return reader.done(() => ({
    ...place,
    displayName: displayName ?? place.name,
    assignment: canonicalId(assignment ?? ''),
    category: category ?? 'Waiver',
    resourceSelectors,
    assignmentScopeValidation: assignmentScopeValidation ?? 'Default',
    ...(references.length === 0 ? {} : { references: new Set(references) }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(description === undefined ? {} : { description }),
  }))
}

const oneOf = <T extends string>(text: string, all: readonly T[]): T | undefined =>
  all.find((one) => one.toLowerCase() === text.toLowerCase())

/** Whether an exemption is still honoured at a moment, in ISO 8601. */
export const isHonoured = (exemption: PolicyExemption, now: string): boolean =>
  exemption.expiresOn === undefined || Date.parse(exemption.expiresOn) > Date.parse(now)

/** Whether an exemption covers a reference; the reference of a single definition is empty. */
export const exempts = (exemption: PolicyExemption, reference: string): boolean =>
  exemption.references === undefined || exemption.references.has(reference.toLowerCase())
