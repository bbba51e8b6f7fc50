import { Failure, isObject, member, Unknown, type Value, type ValueObject } from '../../value/index.ts'
import { FAILED, TRUE, type Answer } from '../answer.ts'
import { detailFunctions } from '../function/functions.ts'
import type { PolicyProblem } from '../problem.ts'
import { ConditionReader } from '../rule/parse-condition.ts'
import { prepareRule, ready } from '../rule/prepare.ts'
import type { Ready, Rule, RuleField } from '../rule/rule.ts'
import type { AliasTable } from '../../alias/index.ts'
import { fieldsOf, type Fields } from '../field/fields.ts'
import { Subject } from '../subject.ts'
import { COMPLIANT, FAILURE, NON_COMPLIANT, UNDECIDED, type Verdict } from '../verdict.ts'
import { bindRule } from './bind.ts'
import { failed, valueOf, type Asked, type Binding } from './bound.ts'
import { Frame, type RelatedQuery } from './frame.ts'

/** What an auditIfNotExists or deployIfNotExists looks for. */
export interface Existence {
  readonly type: Ready
  readonly name: Ready | undefined
  readonly scope: Ready | undefined
  readonly resourceGroup: Ready | undefined
  /** `undefined`: whatever is found will do. */
  readonly condition: Rule | undefined
  readonly fields: readonly RuleField[]
}

/** Reads the details of an IfNotExists effect; the template that would be deployed is left alone. */
export function prepareExistence(details: Value | undefined, pointer: string, problems: PolicyProblem[]): Existence | undefined {
  if (details === undefined || !isObject(details)) {
    problems.push({ code: 'DetailsMissing', message: 'the effect needs `details` with the `type` that is looked for', pointer })
    return undefined
  }
  const preparation = { functions: detailFunctions, problems, fields: [] }
  const part = (name: string): Ready | undefined => {
    const value = member(details, name)
    return value === undefined || value === null ? undefined : ready(value, preparation, `${pointer}/${name}`)
  }
  const type = part('type')
  if (type === undefined) {
    problems.push({ code: 'TypeMissing', message: '`details` does not name the `type` that is looked for', pointer })
    return undefined
  }
  const condition = conditionOf(details, pointer, problems)
  return {
    type,
    name: part('name'),
    scope: part('existenceScope'),
    resourceGroup: part('resourceGroupName'),
    condition: condition === undefined ? undefined : prepareRule(condition, preparation),
    fields: preparation.fields,
  }
}

function conditionOf(details: ValueObject, pointer: string, problems: PolicyProblem[]): ReturnType<ConditionReader['read']> {
  const json = member(details, 'existenceCondition')
  if (json === undefined || json === null) return undefined
  const reader = new ConditionReader()
  const found = reader.read(json, `${pointer}/existenceCondition`)
  problems.push(...reader.problems)
  return found
}

/** Types that extend the resource they are about, wherever in the tree of types they stand. */
const extensions: ReadonlySet<string> = new Set([
  'microsoft.advisor/recommendations',
  'microsoft.automanage/configurationprofileassignments',
  'microsoft.guestconfiguration/guestconfigurationassignments',
  'microsoft.insights/datacollectionruleassociations',
  'microsoft.insights/diagnosticsettings',
  'microsoft.maintenance/configurationassignments',
  'microsoft.recoveryservices/backupprotecteditems',
  'microsoft.security/advancedthreatprotectionsettings',
  'microsoft.security/assessments',
  'microsoft.security/complianceresults',
  'microsoft.security/defenderforstoragesettings',
  'microsoft.servicelinker/linkers',
])

/** What is looked for; `unnamed`: it has a name that nobody knows, so that what is found may be something else. */
type Query = RelatedQuery & { readonly unnamed?: Unknown }

/**
 * Where a related resource is looked for: inside the resource when its type lies below the resource's or extends resources, otherwise in the
 * group, or in the subscription where the policy says so.
 * Source: https://learn.microsoft.com/azure/governance/policy/concepts/effect-audit-if-not-exists
 */
export function queryOf(existence: Existence, frame: Frame): Query | Failure | Unknown {
  const type = textOf(existence.type, frame)
  const name = textOf(existence.name, frame)
  const scope = textOf(existence.scope, frame)
  const group = textOf(existence.resourceGroup, frame)
  if (typeof type === 'object') return type
  if (name instanceof Failure) return name
  if (typeof scope === 'object') return scope
  if (typeof group === 'object') return group
  if (type === undefined) return new Failure('TextExpected', 'the type that is looked for is no text')
  const subject = frame.outer
  const inside = isInside(type, subject.type)
  const wide = scope !== undefined && scope.toLowerCase() === 'subscription'
  const query: Query = { subject, type, scope: inside ? 'resource' : wide ? 'subscription' : 'resourceGroup' }
  const placed = group !== undefined && group !== '' && !inside && !wide ? { ...query, resourceGroupName: group } : query
  if (name instanceof Unknown) return { ...placed, unnamed: name }
  return name === undefined || name === '' ? placed : { ...placed, name }
}

/** Whether a type lies below another or extends resources. */
function isInside(type: string, outer: string): boolean {
  const { length } = outer
  if (type.length > length && type[length] === '/' && type.slice(0, length).toLowerCase() === outer) return true
  return extensions.has(type.toLowerCase())
}

/**
 * Whether a resource bears the name that is looked for: its last name, or all of them (`parent/child`); `parent/?` is every child of a parent.
 * Case does not count. Source: https://learn.microsoft.com/azure/governance/policy/concepts/effect-audit-if-not-exists#auditifnotexists-properties
 */
export function bearsName(fullName: string, wanted: string): boolean {
  const [name, sought] = [fullName.toLowerCase(), wanted.toLowerCase()]
  const parent = sought.slice(0, sought.lastIndexOf('/') + 1)
  if (sought === `${parent}?`) return name.startsWith(parent) && (parent === '' || !name.slice(parent.length).includes('/'))
  return name === sought || (parent === '' && name.endsWith(`/${sought}`))
}

function textOf(value: Ready | undefined, frame: Frame): string | undefined | Failure | Unknown {
  const found = value === undefined ? undefined : valueOf(value, frame)
  if (found instanceof Failure || found instanceof Unknown || typeof found === 'string') return found
  return found === undefined || found === null ? undefined : JSON.stringify(found)
}

/** Asks existence conditions about related resources of any type. */
export class ExistenceCheck {
  readonly existence: Existence
  private readonly aliases: AliasTable
  private readonly fills: boolean
  private readonly asks = new Map<string, Asked>()

  constructor(existence: Existence, aliases: AliasTable, fills: boolean) {
    this.existence = existence
    this.aliases = aliases
    this.fills = fills
  }

  /** Compliant when one related resource will do. */
  verdict(frame: Frame): Verdict {
    const query = queryOf(this.existence, frame)
    if (query instanceof Failure) return failed(query, frame) === FAILED ? FAILURE : UNDECIDED
    if (query instanceof Unknown) return UNDECIDED
    const found = frame.surroundings.related.find(query)
    if (found instanceof Unknown) return UNDECIDED
    let worst: Answer = 0
    for (const resource of found) {
      const answer = this.ask(new Subject(resource, frame.outer.planned, undefined), query.type, frame)
      if (answer === TRUE) return query.unnamed === undefined ? COMPLIANT : UNDECIDED
      if (answer > worst) worst = answer
    }
    return worst === FAILED ? FAILURE : worst > TRUE ? UNDECIDED : NON_COMPLIANT
  }

  /** Whether a related resource will do. */
  ask(related: Subject, type: string, frame: Frame): Answer {
    const { condition } = this.existence
    if (condition === undefined) return TRUE
    const inner = this.frameFor(related, type, frame)
    const lower = type.toLowerCase()
    const known = this.asks.get(lower)
    const ask = known ?? bindRule(condition, this.binding(inner.innerFields)).ask
    if (known === undefined && this.asks.size < 64) this.asks.set(lower, ask)
    const answer = ask(inner)
    if (inner.failure !== undefined) frame.failure = inner.failure
    return answer
  }

  /** What an existence condition is bound to. */
  binding(fields: Fields): Binding {
    return { fields, type: undefined, related: true, fills: this.fills, scopes: [] }
  }

  /** The frame in which `field:` reads the related resource and `field()` the one that the rule is about. */
  frameFor(related: Subject, type: string, frame: Frame): Frame {
    const { fields, surroundings, parameters, fills } = frame
    const inner = new Frame({ subject: frame.outer, fields, surroundings, parameters, fills })
    inner.subject = related
    inner.innerFields = fieldsOf(type.toLowerCase(), this.aliases, related.apiVersion)
    return inner
  }
}
