import { printable, type FactRef } from '../../kernel/index.ts'
import type { Verdict, World } from '../control.ts'
import { organizationKind } from '../../organization/index.ts'
import { declaredOne, type Declared } from '../../estate/index.ts'
import type { ObservedResource } from '../../inventory/index.ts'

/** A verdict before it is told what it is about. */
export interface Judgement extends Pick<Verdict, 'status' | 'reason' | 'message' | 'observed' | 'expected' | 'remedy'> {
  /** More evidence than the subject itself. */
  readonly evidence?: readonly FactRef[]
}

type Details = Pick<Judgement, 'observed' | 'expected' | 'evidence' | 'remedy'>

const judgement =
  (status: Verdict['status']) =>
  (reason: string, message: string, details: Details = {}): Judgement => ({ status, reason, message, ...details })

/** The subject is as the control asks. */
export const pass = judgement('pass')
/** The subject is not as the control asks. */
export const fail = judgement('fail')
/** The facts at hand do not say. */
export const unknown = judgement('unknown')
/** Something is not there, and nobody listed what it is one of. `expected.listed` are the lower-case types that were not. */
export const notListed = (types: readonly string[], message: string, details: Details = {}, reason = 'NotEnumerated'): Judgement =>
  unknown(reason, message, { ...details, expected: { listed: types } })
/** The control asks nothing of this subject. */
export const notApplicable = judgement('not-applicable')

/** `pass` or `fail`, as the condition holds. */
export const passWhen = (
  holds: boolean,
  good: readonly [string, string],
  bad: readonly [string, string],
  details: Details = {},
): Judgement => (holds ? pass(good[0], good[1], details) : fail(bad[0], bad[1], details))

/** A fact about a resource as evidence. */
export const factRef = (one: ObservedResource): FactRef => ({
  kind: 'azure.resource',
  key: one.resource.id,
  source: one.source,
  observedAt: one.observedAt,
})

/** A document of the estate as evidence. */
export const estateRef = (world: World, document: Declared): FactRef => ({
  kind: 'estate',
  key: `${document.kind}/${document.name}`,
  source: document.at.file,
  observedAt: world.now,
})

/** How a declared document is named as the subject of a finding. */
const documentSubject = (document: Declared): string => `${document.kind}/${document.name}`

/** A judgement about one observed resource. */
export const aboutResource = (one: ObservedResource, judged: Judgement): Verdict =>
  verdict(one.resource.id, one.resource.name, judged, [factRef(one)])

/** A judgement about a declared document. */
export const aboutDocument = (world: World, document: Declared, name: string, judged: Judgement): Verdict =>
  verdict(documentSubject(document), name, judged, [estateRef(world, document)])

/** A judgement about the organisation as a whole, declared or not. */
export function aboutOrganization(world: World, judged: Judgement): Verdict {
  const organization = declaredOne(world.estate, organizationKind)
  if (organization === undefined) return verdict('Organization/organization', 'The organisation', judged, [])
  return verdict(documentSubject(organization), organization.spec.displayName, judged, [estateRef(world, organization)])
}

/** A verdict with the names of the world made safe to show. */
export function verdict(subject: string, subjectName: string, judged: Judgement, evidence: readonly FactRef[]): Verdict {
  const { evidence: more = [], message, remedy, ...rest } = judged
  return {
    subject,
    subjectName: printable(subjectName),
    ...rest,
    message: printable(message),
    evidence: [...evidence, ...more],
    ...(remedy === undefined ? {} : { remedy: printable(remedy) }),
  }
}
