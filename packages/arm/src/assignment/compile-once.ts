import type { AliasTable } from '../alias/index.ts'
import { compilePolicy, type Compilation, type PolicyDefinition } from '../policy/index.ts'
import type { Value } from '../value/index.ts'
import { asksForAssignment } from './asks.ts'
import { canonicalJson } from './parameters.ts'

/** Compiles each definition once for the same values and effect, however often it is assigned. */
export class CompileOnce {
  private readonly aliases: AliasTable
  private readonly numbers = new Map<PolicyDefinition, number>()
  private readonly done = new Map<string, Compilation>()

  constructor(aliases: AliasTable) {
    this.aliases = aliases
  }

  /** How many different policies were compiled. */
  get count(): number {
    return this.done.size
  }

  /** `holder`: tells apart what may not be shared, because the rule asks which assignment it is judged for. */
  compile(definition: PolicyDefinition, values: ReadonlyMap<string, Value>, effect: string | undefined, holder: string): Compilation {
    const own = asksForAssignment(definition) ? holder : ''
    const key = `${this.numberOf(definition)}|${effect?.toLowerCase() ?? ''}|${own}|${canonicalJson([...values].toSorted(([a], [b]) => (a < b ? -1 : 1)))}`
    const before = this.done.get(key)
    if (before !== undefined) return before
    const compiled = compilePolicy(definition, values, { aliases: this.aliases, ...(effect === undefined ? {} : { effect }) })
    this.done.set(key, compiled)
    return compiled
  }

  private numberOf(definition: PolicyDefinition): number {
    const number = this.numbers.get(definition) ?? this.numbers.size
    this.numbers.set(definition, number)
    return number
  }
}
