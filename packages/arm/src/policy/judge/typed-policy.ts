import { FAILED, FALSE, TRUE, UNKNOWN } from '../answer.ts'
import { explain } from '../explain/explain.ts'
import type { Compiled, CompiledPolicy, Explanation, TypedPolicy } from '../compiled.ts'
import { looksForRelated } from '../effect.ts'
import { fieldsOf } from '../field/fields.ts'
import type { Subject } from '../subject.ts'
import { COMPLIANT, FAILURE, NON_COMPLIANT, NOT_APPLICABLE, UNDECIDED, type Verdict } from '../verdict.ts'
import { bindApplicability } from './applicability.ts'
import { bindRule } from './bind.ts'
import { settled, type Binding, type Program } from './bound.ts'
import { Frame, MOST_MEMBERS, type Surroundings } from './frame.ts'
import { modeCovers } from './mode.ts'

/** Binds a rule to a type. `alone`: nothing is asked of its applicability. */
export function programOf(compiled: Compiled, type: string, apiVersion: string | undefined, alone: boolean): Program {
  const fields = fieldsOf(type, compiled.aliases, apiVersion)
  const binding: Binding = { fields, type: type === '' ? undefined : type, related: false, fills: compiled.fills, scopes: [] }
  const applies = alone ? settled(TRUE) : bindApplicability(compiled.rule, compiled.applicability.aspects, binding)
  return { binding, fields, applies, condition: bindRule(compiled.rule, binding) }
}

/** The policy for a type in lower case; `undefined` when it can never apply to one. */
export function typedPolicy(policy: CompiledPolicy, compiled: Compiled, type: string): TypedPolicy | undefined {
  const covers = modeCovers(compiled.definition.mode, type, compiled.aliases)
  if (covers === 'no') return undefined
  if (compiled.applicability.sparesSubscriptions && type === 'microsoft.resources/subscriptions') return undefined
  const program = programOf(compiled, type, undefined, false)
  if (program.applies.answer === FALSE) return undefined
  // An IfNotExists policy is not applicable to what its condition leaves out.
  if (looksForRelated(compiled.effect) && program.condition.answer === FALSE) return undefined
  return new Typed(policy, compiled, program, covers === 'located')
}

class Typed implements TypedPolicy {
  readonly policy: CompiledPolicy
  private readonly compiled: Compiled
  private readonly program: Program
  private readonly located: boolean
  private readonly versions = new Map<string, Program>()
  private frame: Frame | undefined

  constructor(policy: CompiledPolicy, compiled: Compiled, program: Program, located: boolean) {
    this.policy = policy
    this.compiled = compiled
    this.program = program
    this.located = located
  }

  judge(subject: Subject, surroundings: Surroundings): Verdict {
    if (this.located && !subject.hasLocation) return NOT_APPLICABLE
    const program = this.programFor(subject)
    // Taken while it is used, so that a search for related resources may judge as well.
    const frame = this.frame ?? this.frameFor(subject, program, surroundings)
    this.frame = undefined
    frame.left = MOST_MEMBERS
    frame.subject = subject
    frame.outer = subject
    frame.fields = program.fields
    frame.innerFields = program.fields
    frame.surroundings = surroundings
    const verdict = judge(this.compiled, program, frame)
    this.frame = frame
    return verdict
  }

  explain(subject: Subject, surroundings: Surroundings): Explanation {
    const program = this.programFor(subject)
    return explain(this.compiled, program, this.frameFor(subject, program, surroundings), this.judge(subject, surroundings))
  }

  private programFor(subject: Subject): Program {
    return subject.apiVersion === undefined ? this.program : this.version(subject.apiVersion)
  }

  private frameFor(subject: Subject, program: Program, surroundings: Surroundings): Frame {
    const { parameters, fills } = this.compiled
    return new Frame({ subject, fields: program.fields, surroundings, parameters, fills })
  }

  private version(apiVersion: string): Program {
    const known = this.versions.get(apiVersion)
    if (known !== undefined) return known
    const type = this.program.fields.type
    const program = programOf(this.compiled, type, apiVersion, false)
    if (this.versions.size < 100) this.versions.set(apiVersion, program)
    return program
  }
}

/** What becomes of the resource in the frame. */
function judge(compiled: Compiled, program: Program, frame: Frame): Verdict {
  const answer = program.condition.ask(frame)
  if (compiled.existenceCheck !== undefined) {
    if (answer === TRUE) return compiled.existenceCheck.verdict(frame)
    return answer === FALSE ? NOT_APPLICABLE : answer === UNKNOWN ? UNDECIDED : FAILURE
  }
  if (answer === TRUE) return NON_COMPLIANT
  const applies = program.applies.answer ?? program.applies.ask(frame)
  if (applies === FALSE) return NOT_APPLICABLE
  if (answer === FALSE) return applies === TRUE ? COMPLIANT : UNDECIDED
  return answer === FAILED ? FAILURE : UNDECIDED
}
