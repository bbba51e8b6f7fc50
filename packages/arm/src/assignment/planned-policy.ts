import { effectOf, type CompiledPolicy, type Effect, type PolicyDefinition, type PolicyProblem } from '../policy/index.ts'
import { canonicalId } from '../resource/index.ts'
import type { CompileOnce } from './compile-once.ts'
import type { Edition } from './edition.ts'
import { dependsOnLocation, inForce } from './override.ts'
import type { PlannedPolicy } from './planned.ts'

type Taken = 'index' | 'assignment' | 'reference' | 'definitionId' | 'definition' | 'notEvaluated' | 'overrides'

/** What a planned policy is made of. */
export interface PlannedFacts extends Pick<PlannedPolicy, Taken>, Partial<Pick<PlannedPolicy, 'groups' | 'parameters'>> {
  readonly edition: Edition
  readonly compiler: CompileOnce
}

/** One policy of one assignment, compiled for each effect that overrides may give it, with what is wrong with it. */
export function planPolicy(facts: PlannedFacts): { readonly policy: PlannedPolicy; readonly problems: readonly PolicyProblem[] } {
  const { index, assignment, reference, definition, overrides, edition, groups = [], parameters = new Map() } = facts
  const variants = new Variants({ ...facts, parameters })
  const effect = variants.effect()
  const notEvaluated = facts.notEvaluated ?? variants.compileAll()
  const policy: PlannedPolicy = {
    index,
    assignment,
    reference,
    definitionId: canonicalId(facts.definitionId),
    ...(definition === undefined ? {} : { definition }),
    groups,
    parameters,
    ...(effect === undefined ? {} : { effect }),
    overrides,
    ...(notEvaluated === undefined ? {} : { notEvaluated }),
    byLocation: edition.isAt !== undefined || overrides.some(dependsOnLocation),
    at: (location) => (notEvaluated !== undefined || edition.isAt?.(location) === false ? undefined : variants.at(location)),
  }
  return { policy, problems: variants.problems }
}

/** What a definition comes to under the overrides of its assignment. */
class Variants {
  readonly problems: PolicyProblem[] = []
  private readonly facts: PlannedFacts & Pick<PlannedPolicy, 'parameters'>
  private readonly compiled = new Map<string, CompiledPolicy | undefined>()

  constructor(facts: PlannedFacts & Pick<PlannedPolicy, 'parameters'>) {
    this.facts = facts
  }

  at(location: string): CompiledPolicy | undefined {
    return this.variant(this.overriding(location))
  }

  /** The effect where no override for a location holds, known without compiling: overridden, taken from a parameter, or written down. */
  effect(): Effect | undefined {
    const overriding = this.overriding('')
    return overriding === undefined ? this.effectOfRule() : effectOf(overriding)
  }

  /** Compiles what may be in force anywhere, so that mistakes are known before anything is judged. Says why nothing is judged by it. */
  compileAll(): string | undefined {
    const everywhere = this.at('')
    for (const { value } of this.facts.overrides) this.variant(value)
    if (this.problems.length > 0) return 'it cannot be compiled'
    // What people attest has a state all the same.
    if (everywhere === undefined || everywhere.evaluable === true || everywhere.effect === 'manual') return undefined
    return everywhere.evaluable.why
  }

  private overriding(location: string): string | undefined {
    const { overrides } = this.facts
    return overrides.length === 0 ? undefined : inForce(overrides, 'policyEffect', location)?.value
  }

  private variant(overriding: string | undefined): CompiledPolicy | undefined {
    const key = overriding?.toLowerCase() ?? ''
    if (this.compiled.has(key)) return this.compiled.get(key)
    const { definition } = this.facts
    const policy = definition === undefined ? undefined : this.compile(definition, overriding)
    this.compiled.set(key, policy)
    return policy
  }

  private compile(definition: PolicyDefinition, overriding: string | undefined): CompiledPolicy | undefined {
    const { assignment, compiler, parameters, reference } = this.facts
    const effect = overriding === undefined ? undefined : effectOf(overriding)
    if (overriding !== undefined && effect === undefined) {
      this.problems.push({ code: 'UnknownEffect', message: `\`${overriding}\` is no effect`, pointer: '/properties/overrides' })
      return undefined
    }
    // What is switched off is never compiled.
    if ((effect ?? this.effectOfRule()) === 'disabled') return undefined
    const compiled = compiler.compile(definition, parameters, overriding, `${assignment.assignment.id}|${reference}`)
    if (compiled.ok) return compiled.policy.effect === 'disabled' ? undefined : compiled.policy
    this.problems.push(...compiled.problems)
    return undefined
  }

  private effectOfRule(): Effect | undefined {
    const { definition, parameters } = this.facts
    const value = definition?.effectParameter === undefined ? definition?.rule.effect : parameters.get(definition.effectParameter)
    return typeof value === 'string' ? effectOf(value) : undefined
  }
}
