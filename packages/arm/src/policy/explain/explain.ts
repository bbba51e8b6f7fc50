import type { ArmResource } from '../../resource/index.ts'
import { Failure, Unknown } from '../../value/index.ts'
import { answerName, TRUE } from '../answer.ts'
import type { Compiled, Explanation, RelatedExplanation } from '../compiled.ts'
import { queryOf, type ExistenceCheck } from '../judge/existence.ts'
import type { Frame } from '../judge/frame.ts'
import type { Program } from '../judge/bound.ts'
import { Subject } from '../subject.ts'
import { NON_COMPLIANT, type Verdict } from '../verdict.ts'
import { patchOf } from './patch.ts'
import { explainRule } from './reason.ts'

/** More candidates are not told one by one. */
const MOST_SHOWN = 20

/** Tells why a resource was judged so. Slow; for pairs that are shown to people. */
export function explain(compiled: Compiled, program: Program, frame: Frame, verdict: Verdict): Explanation {
  const { answer, reasons } = explainRule(compiled.rule, program.binding, frame)
  const check = answer === TRUE ? compiled.existenceCheck : undefined
  const related = check === undefined ? undefined : relatedOf(check, frame)
  const patch = verdict === NON_COMPLIANT ? patchOf(compiled, frame) : undefined
  const unknown = [
    ...reasons.flatMap((reason) => (reason.answer === 'unknown' && reason.why !== undefined ? [reason.why] : [])),
    ...(related?.unknown === undefined ? [] : [related.unknown]),
  ]
  return {
    verdict,
    effect: compiled.effect,
    reasons,
    unknown: [...new Set(unknown)],
    ...(patch === undefined ? {} : { patch }),
    ...(related === undefined ? {} : { related }),
  }
}

function relatedOf(check: ExistenceCheck, frame: Frame): RelatedExplanation {
  const query = queryOf(check.existence, frame)
  if (query instanceof Failure) return { failure: query.message, found: [] }
  if (query instanceof Unknown) return { unknown: query.why, found: [] }
  const { type, name, scope, resourceGroupName } = query
  const sought = { type, scope, ...(name === undefined ? {} : { name }), ...(resourceGroupName === undefined ? {} : { resourceGroupName }) }
  const found = frame.surroundings.related.find(query)
  if (found instanceof Unknown) return { sought, unknown: found.why, found: [] }
  const unnamed = query.unnamed === undefined || found.length === 0 ? {} : { unknown: query.unnamed.why }
  return { sought, ...unnamed, found: found.slice(0, MOST_SHOWN).map((one) => candidate(one, type, check, frame)), count: found.length }
}

function candidate(resource: ArmResource, type: string, check: ExistenceCheck, frame: Frame): RelatedExplanation['found'][number] {
  const subject = new Subject(resource, frame.outer.planned, undefined)
  const { condition } = check.existence
  const id = typeof resource.id === 'string' ? { id: resource.id } : {}
  if (condition === undefined) return { ...id, answer: answerName(TRUE), reasons: [] }
  const inner = check.frameFor(subject, type, frame)
  const { answer, reasons } = explainRule(condition, check.binding(inner.innerFields), inner)
  return { ...id, answer: answerName(answer), reasons }
}
