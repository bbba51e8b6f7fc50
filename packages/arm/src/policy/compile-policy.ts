import type { AliasTable } from '../alias/index.ts'
import { canonicalType } from '../resource/index.ts'
import type { Value } from '../value/index.ts'
import type { Compiled, CompiledPolicy, TypedPolicy } from './compiled.ts'
import type { PolicyDefinition } from './definition/definition.ts'
import { resolveParameters, type ParameterValues } from './definition/parameter.ts'
import { effectOf, isAtRequest, looksForRelated, type Effect } from './effect.ts'
import { detailFunctions, ruleFunctions, withParameters } from './function/functions.ts'
import { applicabilityOf } from './judge/applicability.ts'
import { ExistenceCheck, prepareExistence } from './judge/existence.ts'
import { modeProblem } from './judge/mode.ts'
import { typedPolicy } from './judge/typed-policy.ts'
import type { PolicyProblem } from './problem.ts'
import { prepareRule, ready, type Preparation } from './rule/prepare.ts'
import type { RuleField } from './rule/rule.ts'
import { typesOf } from './rule/type-only.ts'

/** What a policy is compiled with. */
export interface CompileOptions {
  readonly aliases: AliasTable
  /** The effect that an assignment puts in the place of the definition's. */
  readonly effect?: string
}

/** What came of compiling a policy. */
export type Compilation =
  | { readonly ok: true; readonly policy: CompiledPolicy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] }

/** More types than Azure has. */
const MOST_TYPES = 10_000

/**
 * Compiles a definition with the values of an assignment: parameters are filled in and every expression of the rule is compiled, so that
 * mistakes show here. Nothing is bound to resource types yet.
 */
export function compilePolicy(definition: PolicyDefinition, values: ParameterValues, options: CompileOptions): Compilation {
  const compiled = prepare(definition, values, options)
  if (!('rule' in compiled)) return { ok: false, problems: compiled.problems }
  return { ok: true, policy: new Policy(compiled) }
}

/**
 * The same for judging a rule alone: a parameter without a value only matters where it is read.
 */
export function compileAlone(
  definition: PolicyDefinition,
  values: ParameterValues,
  options: CompileOptions,
): { readonly compiled: Compiled } | { readonly problems: readonly PolicyProblem[] } {
  const compiled = prepare(definition, values, options, true)
  return 'rule' in compiled ? { compiled } : compiled
}

function prepare(
  definition: PolicyDefinition,
  given: ParameterValues,
  options: CompileOptions,
  forgiving = false,
): Compiled | { readonly problems: readonly PolicyProblem[] } {
  const { values, problems } = resolveParameters(definition.parameters, given)
  const serious = forgiving ? problems.filter(({ code }) => code !== 'ParameterMissing') : problems
  if (serious.length > 0) return { problems: serious }
  const found: PolicyProblem[] = []
  const prepared = withParameters(values, () => prepareParts(definition, values, options, found))
  return prepared === undefined || found.length > 0 ? { problems: found } : prepared
}

function prepareParts(
  definition: PolicyDefinition,
  parameters: ReadonlyMap<string, Value>,
  options: CompileOptions,
  problems: PolicyProblem[],
): Compiled | undefined {
  const { pointer } = definition.rule
  const effectText = options.effect ?? effectTextOf(definition, problems)
  const effect = effectText === undefined ? undefined : effectOf(effectText)
  if (effectText === undefined || effect === undefined) {
    if (effectText !== undefined)
      problems.push({ code: 'UnknownEffect', message: `there is no effect \`${effectText}\``, pointer: `${pointer}/then/effect` })
    return undefined
  }
  const fields: RuleField[] = []
  const preparation: Preparation = { functions: ruleFunctions, problems, fields }
  const rule = prepareRule(definition.rule.condition, preparation)
  const existence = looksForRelated(effect) ? prepareExistence(definition.rule.details, `${pointer}/then/details`, problems) : undefined
  const fills = !isAtRequest(effect)
  return {
    definition,
    effect,
    effectText,
    aliases: options.aliases,
    parameters,
    rule,
    applicability: applicabilityOf(rule, fields),
    existence,
    existenceCheck: existence === undefined ? undefined : new ExistenceCheck(existence, options.aliases, fills),
    fills,
  }
}

function effectTextOf(definition: PolicyDefinition, problems: PolicyProblem[]): string | undefined {
  const pointer = `${definition.rule.pointer}/then/effect`
  const before = problems.length
  const { constant } = ready(definition.rule.effect, { functions: detailFunctions, problems }, pointer)
  if (typeof constant === 'string') return constant
  if (problems.length === before)
    problems.push({ code: 'EffectInvalid', message: `\`${definition.rule.effect}\` does not give the name of an effect`, pointer })
  return undefined
}

class Policy implements CompiledPolicy {
  readonly definition: PolicyDefinition
  readonly effect: Effect
  readonly effectText: string
  readonly evaluable: true | { readonly why: string }
  readonly parameters: ReadonlyMap<string, Value>
  readonly types: ReadonlySet<string> | undefined
  private readonly compiled: Compiled
  private readonly known = new Map<string, TypedPolicy | undefined>()
  private checkedAlias: { readonly alias: string | undefined } | undefined

  constructor(compiled: Compiled) {
    this.compiled = compiled
    this.definition = compiled.definition
    this.effect = compiled.effect
    this.effectText = compiled.effectText
    this.parameters = compiled.parameters
    this.types = typesOf(compiled.rule)
    const why = whyNot(compiled)
    this.evaluable = why === undefined ? true : { why }
  }

  get invalidAlias(): string | undefined {
    return (this.checkedAlias ??= { alias: this.compiled.applicability.aliases.find((alias) => !this.compiled.aliases.exists(alias)) })
      .alias
  }

  forType(type: string): TypedPolicy | undefined {
    const known = this.known.get(type)
    if (known !== undefined || this.known.has(type)) return known
    const lower = canonicalType(type)
    if (this.types !== undefined && !this.types.has(lower)) return undefined
    const typed = lower === type ? this.make(lower) : this.forType(lower)
    if (this.known.size < MOST_TYPES) this.known.set(type, typed)
    return typed
  }

  private make(type: string): TypedPolicy | undefined {
    if (this.effect === 'disabled' || this.effect === 'none' || modeProblem(this.definition.mode) !== undefined) return undefined
    return this.invalidAlias === undefined ? typedPolicy(this, this.compiled, type) : undefined
  }
}

function whyNot({ definition, effect }: Compiled): string | undefined {
  if (definition.policyType.toLowerCase() === 'static') return 'Microsoft evaluates it, not Azure Policy'
  if (effect === 'manual') return 'its state is attested by people'
  if (effect === 'disabled' || effect === 'none') return undefined
  return modeProblem(definition.mode)
}
