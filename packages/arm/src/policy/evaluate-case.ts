import { aliasTableFrom, builtInAliases, layered, type AliasTable } from '../alias/index.ts'
import { isList, isObject, member, type Value, type ValueObject } from '../value/index.ts'
import { FAILED, FALSE, TRUE, type Answer } from './answer.ts'
import { projectedFor } from './case-projection.ts'
import { asResource } from './case-resource.ts'
import { surroundingsOf } from './case-surroundings.ts'
import { compileAlone } from './compile-policy.ts'
import type { Compiled } from './compiled.ts'
import { parsePolicyDefinition } from './definition/definition.ts'
import { Frame, type Surroundings } from './judge/frame.ts'
import { programOf } from './judge/typed-policy.ts'
import { shownDetails } from './details.ts'
import type { PolicyProblem } from './problem.ts'
import { Subject } from './subject.ts'
import { COMPLIANT, NON_COMPLIANT, UNDECIDED, verdictName, type VerdictName } from './verdict.ts'

/** One resource under one policy, with everything that may matter: what `fairway policy eval` takes. */
export interface PolicyCase {
  /** A definition in any of the shapes that `parsePolicyDefinition` reads, or its rule. */
  readonly definition?: Value
  /** The rule alone, in the place of a definition. */
  readonly policyRule?: Value
  /** Of a template, of a request (its id may stand for type and name), or a row of an export; keys in any case. */
  readonly resource: Value
  /** Values, Azure's `{name: {value}}`, or a parameter file. */
  readonly parameters?: Value
  /** `{resourceGroup, subscription, requestContext, utcNow, policy}`, each what the function of that name gives. */
  readonly context?: Value
  /** The related resources that there are: a list, one, or null for none. Left out: nobody looked. Without type, name and id one answers every search. */
  readonly related?: Value
  /** Left out, that of `requestContext` or of the resource. */
  readonly apiVersion?: string
  /** Aliases in Azure's own form, which win over the built-in table. */
  readonly aliases?: Value
  /** The mode, where the definition has none. It is not a filter here: the rule alone is judged. */
  readonly mode?: string
}

/** What a policy does to a resource. */
export interface CaseResult {
  /** The effect as the policy spells it, or null where it does not happen. */
  readonly effect: string | null
  readonly state: VerdictName
  /** `details` of an effect that happens, expressions evaluated. */
  readonly details?: Value
  readonly error?: { readonly code: string; readonly message: string }
}

/**
 * Judges one case. Mode and applicability hide nothing: the state is NotApplicable only where the `if` is false or the effect disabled.
 * A mistake in the definition is state Error, and so is an evaluation that fails.
 */
export function evaluateCase(input: PolicyCase): CaseResult {
  const parsed = parsePolicyDefinition(documentOf(input.definition ?? input.policyRule ?? null))
  if (!parsed.ok) return broken(parsed.problems)
  const resource = projectedFor(input.mode ?? parsed.definition.mode, asResource(input.resource, input.context), input.related)
  const aliases = aliasesOf(input)
  const found = compileAlone(parsed.definition, valuesOf(input.parameters), { aliases })
  if ('problems' in found) return broken(found.problems)
  const { compiled } = found
  if (compiled.effect === 'disabled' || compiled.effect === 'none') return { effect: null, state: 'NotApplicable' }
  const subject = new Subject(resource, false, apiVersionOf(input, resource))
  return decided(compiled, subject, surroundingsOf(input, subject))
}

/** A rule alone is made a definition. */
const documentOf = (given: Value): Value => (isObject(given) && member(given, 'if') === undefined ? given : { policyRule: given })

/** The version of the request decides which path an alias has. A resource of a template carries it. */
function apiVersionOf({ apiVersion, context }: PolicyCase, resource: ValueObject): string | undefined {
  if (apiVersion !== undefined) return apiVersion
  const request = context !== undefined && isObject(context) ? member(context, 'requestContext') : undefined
  const stated = request !== undefined && isObject(request) ? member(request, 'apiVersion') : undefined
  const version = stated ?? member(resource, 'apiVersion')
  return typeof version === 'string' ? version : undefined
}

const broken = (problems: readonly PolicyProblem[]): CaseResult => {
  const [first] = problems
  const message = first === undefined ? 'the definition cannot be used' : `${first.message} (${first.pointer})`
  return { effect: null, state: 'Error', error: { code: first?.code ?? 'InvalidDefinition', message } }
}

function decided(compiled: Compiled, subject: Subject, surroundings: Surroundings): CaseResult {
  const program = programOf(compiled, subject.type, subject.apiVersion, true)
  const frame = new Frame({ ...compiled, subject, fields: program.fields, surroundings })
  const answer: Answer = program.condition.ask(frame)
  if (answer === FALSE) return { effect: null, state: 'NotApplicable' }
  if (answer === FAILED) return failedCase(frame)
  if (answer !== TRUE) return { effect: null, state: 'Unknown' }
  const verdict = compiled.existenceCheck?.verdict(frame) ?? NON_COMPLIANT
  if (verdict === COMPLIANT || verdict === UNDECIDED) return { effect: null, state: verdictName(verdict) }
  if (verdict !== NON_COMPLIANT) return failedCase(frame)
  const details = shownDetails(compiled, frame)
  return { effect: compiled.effectText, state: verdictName(verdict), ...(details === undefined ? {} : { details }) }
}

const failedCase = ({ failure }: Frame): CaseResult => ({
  effect: null,
  state: 'Error',
  error: { code: failure?.code ?? 'EvaluationFailed', message: failure?.message ?? 'the rule cannot be evaluated' },
})

/** Azure writes values as `{value}`; both forms are taken, one for all parameters. So is a parameter file. */
function valuesOf(given: Value | undefined): ValueObject {
  if (given === undefined || !isObject(given)) return {}
  const inFile = member(given, '$schema') === undefined ? undefined : member(given, 'parameters')
  const parameters = inFile !== undefined && isObject(inFile) ? inFile : given
  const wrapped = Object.values(parameters).every(
    (one) => isObject(one) && Object.keys(one).length === 1 && member(one, 'value') !== undefined,
  )
  if (!wrapped) return parameters
  return Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, isObject(one) ? (member(one, 'value') ?? null) : one]))
}

const tables = new WeakMap<object, AliasTable>()

function aliasesOf(input: PolicyCase): AliasTable {
  const { aliases } = input
  const builtIn = builtInAliases()
  const shaped = hasAliasShape(input.related) ? layered(dotted, builtIn) : builtIn
  if (aliases === undefined || aliases === null || typeof aliases !== 'object') return shaped
  const known = shaped === builtIn ? tables.get(aliases) : undefined
  const table = known ?? layered(aliasTableFrom(aliases), shaped)
  if (shaped === builtIn) tables.set(aliases, table)
  return table
}

/** A body with the alias itself as its path: `{"Microsoft": {"Sql/auditingSettings": {"state": "enabled"}}}`. */
const hasAliasShape = (related: Value | undefined): boolean =>
  (isList(related) ? related : [related]).some((one) => isObject(one) && isObject(member(one, 'Microsoft')))

const dotted: AliasTable = {
  lists: (alias) => alias.toLowerCase().startsWith('microsoft.'),
  path: (_, alias) => alias.replaceAll('[*]', '.*').split('.'),
  exists: () => true,
  modifiable: () => undefined,
  indexed: () => undefined,
  serverFilled: () => false,
}
