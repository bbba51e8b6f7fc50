import { effectOf, type CompiledPolicy, type Effect, type PolicyDefinition, type PolicyProblem } from '../policy/index.ts'
import { canonicalId } from '../resource/index.ts'
import type { Value } from '../value/index.ts'
import type { CompileOnce } from './compile-once.ts'
import type { Edition } from './edition.ts'
import { dependsOnLocation, inForce, type Override } from './override.ts'
import type { PlannedAssignment, PlannedPolicy } from './planned.ts'

interface Facts {
  readonly index: number
  readonly assignment: PlannedAssignment
  readonly reference: string
  readonly definitionId: string
  readonly definition?: PolicyDefinition
  readonly groups?: readonly string[]
  readonly values?: ReadonlyMap<string, Value>
  readonly edition: Edition
  readonly overrides: readonly Override[]
  readonly compiler: CompileOnce
  readonly notEvaluated?: string
}

/** One policy of one assignment, compiled for each effect that overrides may give it. */
export class Planned implements PlannedPolicy {
  readonly index: number
  readonly assignment: PlannedAssignment
  readonly reference: string
  readonly definitionId: string
  readonly definition?: PolicyDefinition
  readonly groups: readonly string[]
  readonly parameters: ReadonlyMap<string, Value>
  readonly effect?: Effect
  readonly overrides: readonly Override[]
  readonly notEvaluated?: string
  readonly byLocation: boolean
  readonly problems: PolicyProblem[] = []
  private readonly edition: Edition
  private readonly compiler: CompileOnce
  private readonly variants = new Map<string, CompiledPolicy | undefined>()

  constructor(facts: Facts) {
    this.index = facts.index
    this.assignment = facts.assignment
    this.reference = facts.reference
    this.definitionId = canonicalId(facts.definitionId)
    if (facts.definition !== undefined) this.definition = facts.definition
    this.groups = facts.groups ?? []
    this.parameters = facts.values ?? new Map()
    this.overrides = facts.overrides
    this.edition = facts.edition
    this.compiler = facts.compiler
    this.byLocation = facts.edition.isAt !== undefined || facts.overrides.some(dependsOnLocation)
    const effect = this.effectAt('')
    if (effect !== undefined) this.effect = effect
    const why = facts.notEvaluated ?? this.compileAll()
    if (why !== undefined) this.notEvaluated = why
  }

  at(location: string): CompiledPolicy | undefined {
    if (this.notEvaluated !== undefined || this.edition.isAt?.(location) === false) return undefined
    return this.variant(this.overrides.length === 0 ? undefined : inForce(this.overrides, 'policyEffect', location)?.value)
  }

  /** Compiles what may be in force anywhere, so that mistakes are known before anything is judged. */
  private compileAll(): string | undefined {
    const everywhere = this.variant(inForce(this.overrides, 'policyEffect', '')?.value)
    for (const { value } of this.overrides) this.variant(value)
    if (this.problems.length > 0) return 'it cannot be compiled'
    // What people attest has a state all the same.
    if (everywhere === undefined || everywhere.evaluable === true || everywhere.effect === 'manual') return undefined
    return everywhere.evaluable.why
  }

  /** The effect that is known without compiling: overridden, taken from a parameter, or written down. */
  private effectAt(location: string): Effect | undefined {
    const overriding = inForce(this.overrides, 'policyEffect', location)?.value
    if (overriding !== undefined) return effectOf(overriding)
    return this.effectOfRule()
  }

  private variant(overriding: string | undefined): CompiledPolicy | undefined {
    const key = overriding?.toLowerCase() ?? ''
    if (this.variants.has(key)) return this.variants.get(key)
    const policy = this.compile(overriding)
    this.variants.set(key, policy)
    return policy
  }

  private compile(overriding: string | undefined): CompiledPolicy | undefined {
    const { definition } = this
    if (definition === undefined) return undefined
    const effect = overriding === undefined ? undefined : effectOf(overriding)
    if (overriding !== undefined && effect === undefined) {
      this.problems.push({ code: 'UnknownEffect', message: `\`${overriding}\` is no effect`, pointer: '/properties/overrides' })
      return undefined
    }
    // What is switched off is never compiled.
    if ((effect ?? this.effectOfRule()) === 'disabled') return undefined
    const compiled = this.compiler.compile(definition, this.parameters, overriding, `${this.assignment.assignment.id}|${this.reference}`)
    if (compiled.ok) return compiled.policy.effect === 'disabled' ? undefined : compiled.policy
    this.problems.push(...compiled.problems)
    return undefined
  }

  private effectOfRule(): Effect | undefined {
    const { definition } = this
    const value = definition?.effectParameter === undefined ? definition?.rule.effect : this.parameters.get(definition.effectParameter)
    return typeof value === 'string' ? effectOf(value) : undefined
  }
}
