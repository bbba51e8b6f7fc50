import { isList, isObject, Unknown, type ValueObject } from '../value/index.ts'
import { azapiResource, azapiType, placeAzapi } from './azapi.ts'
import { dataPlane, mappings } from './azurerm/index.ts'
import { convert } from './convert.ts'
import { applyRule, readsOf } from './mapping/index.ts'
import { mergeObjects } from './mapping/rule.ts'
import type { NotEvaluated, TerraformOptions, TerraformProblem, TerraformReading, TerraformResource } from './model.ts'
import { configurationOf } from './plan/configuration.ts'
import type { Instance } from './plan/instance.ts'
import { deferredOfPlan, instancesOfPlan } from './plan/read-plan.ts'
import { instancesOfState } from './plan/read-state.ts'
import { referencesOf, resolveIds, type References } from './plan/references.ts'
import { isPerhapsPart, place, type Place, type Surroundings, type Unplaced } from './placing.ts'
import { marksIn, withMarks } from './sensitive.ts'
import { subscriptionOf } from './subscription.ts'
import { unmappedOf } from './unmapped.ts'

/** More resources than any plan has; a larger file is not read at all rather than in part. */
const MOST = 200_000

const nothing = (problem: TerraformProblem): TerraformReading => ({
  format: 'none',
  resources: [],
  notEvaluated: [],
  outside: {},
  problems: [problem],
})

/**
 * Reads what `terraform show -json` prints for a plan (format 1.x: what will be after it) or a state (what is), as resources of Azure
 * Resource Manager. azapi resources come as they are; azurerm resources through mappings; whatever has none is listed as not evaluated.
 * Deletions carry the resource as it was. Values that are known only after apply are Unknown. Never throws.
 * Source of the format: https://developer.hashicorp.com/terraform/internals/json-format
 */
export function readTerraform(json: unknown, options: TerraformOptions = {}): TerraformReading {
  if (!isObject(json)) return nothing({ code: 'NotTerraform', message: 'this is not what `terraform show -json` prints: not an object' })
  const version = json['format_version']
  if (typeof version !== 'string') return nothing({ code: 'NotTerraform', message: 'this is not what `terraform show -json` prints: it has no `format_version`' })
  if (!/^(?:0\.[12]|1\.\d+)$/u.test(version)) return nothing({ code: 'UnknownFormat', message: `format_version ${version} of Terraform's JSON output is not known; 1.x is` })
  const isPlan = isList(json['resource_changes']) || isObject(json['planned_values'])
  const instances = isPlan ? instancesOfPlan(json) : isObject(json['values']) ? instancesOfState(json['values']) : []
  if (instances.length > MOST) return nothing({ code: 'TooLarge', message: `more than ${MOST} resources are not read` })
  return new Reader(json, instances, options).read(isPlan ? 'plan' : 'state')
} // prettier-ignore

/** One reading: remembers what it found out about each instance. */
class Reader {
  readonly #instances: readonly Instance[]
  readonly #deferred: readonly Instance[]
  readonly #references: References
  readonly #around: Surroundings
  readonly #problems: TerraformProblem[] = []
  readonly #places = new Map<Instance, Place | Unplaced | undefined>()
  readonly #resources: TerraformResource[] = []
  readonly #notEvaluated: NotEvaluated[] = []
  /** What later changes build upon, by id in lower case. */
  readonly #changed = new Map<string, TerraformResource>()
  readonly #outside = new Map<string, number>()

  constructor(json: ValueObject, instances: readonly Instance[], options: TerraformOptions) {
    const configuration = configurationOf(json)
    this.#references = referencesOf(configuration, instances)
    const found = subscriptionOf(json, configuration, instances, options.subscription)
    this.#deferred = deferredOfPlan(json).filter(({ type }) => type.startsWith('azurerm_') || type.startsWith('azapi_'))
    this.#instances = instances.map((one) => withoutAnswers(one, this.#references))
    // The instances that references lead to are those without answers.
    this.#references = referencesOf(configuration, this.#instances)
    this.#around = { subscription: found.subscription, references: this.#references, placeOf: (one) => placed(this.#placeOf(one)) }
    if (!found.known && instances.some((one) => one.type.startsWith('azurerm_'))) {
      this.#problems.push({ code: 'SubscriptionUnknown', message: 'the plan does not say which subscription it is for; give it, or policies of subscriptions are not found' })
    }
    if (json['errored'] === true) this.#problems.push({ code: 'PlanErrored', message: 'planning ended with an error: the plan is not complete' })
  } // prettier-ignore

  read(format: 'plan' | 'state'): TerraformReading {
    const changes = this.#instances.filter((one) => !this.#take(one))
    for (const one of this.#resources) if (!one.partial && one.action !== 'delete') this.#changed.set(one.resource.id.toLowerCase(), one)
    for (const one of changes) this.#takeChange(one)
    for (const one of this.#deferred)
      this.#refuse(one, 'Deferred', 'Terraform puts it off to a later plan, because too little is known now')
    return {
      format,
      resources: this.#resources,
      notEvaluated: this.#notEvaluated,
      outside: Object.fromEntries([...this.#outside].toSorted(([a], [b]) => (a < b ? -1 : 1))),
      problems: this.#problems,
    }
  }

  /** False for an instance that changes another resource, which has to be read before. */
  #take(instance: Instance): boolean {
    const [provider = ''] = instance.type.split('_')
    if (provider === 'azapi') return this.#takeAzapi(instance)
    if (provider !== 'azurerm') {
      this.#outside.set(provider, (this.#outside.get(provider) ?? 0) + 1)
      return true
    }
    const mapping = mappings.get(instance.type)
    if (mapping === undefined) return this.#leaveOut(instance)
    if (mapping.changes !== undefined && instance.mode === 'managed') return false
    const where = this.#placeOf(instance)
    if (where === undefined || 'why' in where) return this.#unplaced(instance, where)
    const values = this.#resolved(instance)
    if (instance.mode === 'data') return this.#takeData(instance, mapping.type, where)
    const unmapped = unmappedOf(instance.values, mapping, (path) => this.#references.configured(instance, path))
    this.#resources.push(...convert(instance, mapping, where, values).map((one) => ({ ...one, unmapped })))
    return true
  }

  #takeAzapi(instance: Instance): boolean {
    if (instance.type === 'azapi_update_resource') return false
    const type = azapiType(instance)
    if (instance.type !== 'azapi_resource' || type === undefined) {
      return this.#refuse(instance, instance.type === 'azapi_resource_action' ? 'Action' : 'DataPlane', azapiWhys.get(instance.type) ?? 'it makes no resource of Azure Resource Manager')
    }
    const where = this.#placeOf(instance)
    if (where === undefined || 'why' in where) return this.#unplaced(instance, where)
    if (instance.mode === 'data') return this.#takeData(instance, type.type, where)
    this.#resources.push(this.#azapi(instance, azapiResource(where, type, this.#resolved(instance)), where))
    return true
  } // prettier-ignore

  #azapi(instance: Instance, resource: TerraformResource['resource'], where: Place): TerraformResource {
    const type = azapiType(instance) ?? { type: resource.type }
    const marked = withMarks(instance.values, instance.sensitive)
    return {
      resource,
      address: instance.address,
      action: instance.action,
      replaces: instance.replaces,
      ...(where.unknown === undefined ? {} : { nameUnknown: where.unknown }),
      // What is sent and never kept, cannot be seen in any plan.
      unmapped: this.#references.configured(instance, 'sensitive_body') === true ? ['sensitive_body'] : [],
      sensitive: isObject(marked) ? marksIn(azapiResource(where, type, marked)) : [],
      partial: false,
    }
  }

  #takeData(instance: Instance, type: string, where: Place): true {
    const known = applyRule({ location: 'location', tags: 'tags' }, instance.values)
    this.#resources.push({
      resource: { id: where.id, name: where.name, type, ...(isObject(known) ? known : {}) }, address: instance.address, action: 'read', replaces: false,
      ...(where.unknown === undefined ? {} : { nameUnknown: where.unknown }), unmapped: [], sensitive: [], partial: true,
    })
    return true
  } // prettier-ignore

  /** An association or an update: the resource that it changes, with the change merged in. */
  #takeChange(instance: Instance): void {
    const mapping = mappings.get(instance.type)
    const paths = mapping?.changes === undefined ? ['resource_id'] : [mapping.changes]
    const where = this.#idAt(instance, paths) ?? (mapping === undefined ? this.#placeOf(instance) : undefined)
    const target = where === undefined || 'why' in where ? undefined : this.#changed.get(where.id.toLowerCase())
    if (target === undefined) {
      this.#refuse(instance, 'ChangesOther', 'it changes a resource that this plan does not describe, so that the whole of it is not known')
      return
    }
    const values = this.#resolved(instance)
    const change = mapping === undefined ? azapiResource({ id: target.resource.id, name: target.resource.name }, { type: target.resource.type }, values) : (applyRule(mapping.body, values) ?? {})
    const merged = isObject(change) ? mergeObjects(target.resource, change) : target.resource
    const resource = { ...merged, id: target.resource.id, name: target.resource.name, type: target.resource.type }
    const changed = { ...target, resource, address: instance.address, action: instance.action, replaces: instance.replaces, changes: target.changes ?? target.address }
    this.#changed.set(resource.id.toLowerCase(), changed)
    this.#resources.push(changed)
  } // prettier-ignore

  #idAt(instance: Instance, paths: readonly string[]): Place | undefined {
    for (const path of paths) {
      const value = instance.values[path]
      if (typeof value === 'string') return { id: value, name: '' }
      const target = this.#references.target(instance, [path], new Set(['id']))
      const found = target === undefined ? undefined : placed(this.#placeOf(target))
      if (found !== undefined) return found
    }
    return undefined
  }

  #placeOf(instance: Instance): Place | Unplaced | undefined {
    if (this.#places.has(instance)) return this.#places.get(instance)
    // A reference that leads back to itself finds this.
    this.#places.set(instance, { why: 'its place depends on itself' })
    const where = this.#find(instance)
    this.#places.set(instance, where)
    return where
  }

  #find(instance: Instance): Place | Unplaced | undefined {
    if (instance.type.startsWith('azapi_')) {
      const type = azapiType(instance)
      return type === undefined ? undefined : placeAzapi(instance, type.type, this.#parentOf(instance), this.#around.subscription)
    }
    const mapping = mappings.get(instance.type)
    return mapping === undefined || mapping.changes !== undefined ? undefined : place(instance, mapping, this.#around)
  }

  #parentOf(instance: Instance): Place | Unplaced | undefined {
    const value = instance.values['parent_id']
    if (value === undefined || value === null || value === '') return undefined
    return (
      this.#idAt(instance, ['parent_id']) ?? {
        why: '`parent_id` is not known before apply and does not simply refer to a resource of this plan',
      }
    )
  }

  #resolved(instance: Instance): ValueObject {
    return resolveIds(instance, this.#references, (target, attribute) => {
      const where = placed(this.#placeOf(target))
      return where === undefined || where.unknown !== undefined || isPerhapsPart(where, attribute) ? undefined : where.id
    })
  }

  #leaveOut(instance: Instance): true {
    if (instance.mode === 'data') return true
    if (dataPlane.has(instance.type)) return this.#refuse(instance, 'DataPlane', 'it is made through an endpoint of the service, which policies of Azure Resource Manager do not see')
    return this.#refuse(instance, 'NoMapping', `type ${instance.type} has no mapping to Azure Resource Manager yet`)
  } // prettier-ignore

  #unplaced(instance: Instance, where: Unplaced | undefined): true {
    if (instance.mode === 'data') return true
    return this.#refuse(instance, 'Unplaced', where === undefined ? 'it has no type' : where.why)
  }

  #refuse(instance: Instance, code: string, why: string): true {
    const { address, type, action } = instance
    this.#notEvaluated.push({ address, type, action, code, why })
    return true
  }
}

const placed = (where: Place | Unplaced | undefined): Place | undefined => (where === undefined || 'why' in where ? undefined : where)

const azapiWhys: ReadonlyMap<string, string> = new Map([
  ['azapi_resource_action', 'it calls an operation; what that changes is not said in the plan'],
  ['azapi_data_plane_resource', 'it is made through an endpoint of the service, which policies of Azure Resource Manager do not see'],
])

/**
 * Without the attributes that Azure will answer: known only after apply, and written nowhere in the configuration. The provider sends
 * nothing for them, so that they are absent, not unknown, in the request that policies see. Blocks stay unknown: a plan does not list those
 * that `dynamic` makes.
 */
function withoutAnswers(instance: Instance, references: References): Instance {
  const entries = Object.entries(instance.values).filter(
    ([key, value]) => !(value instanceof Unknown) || references.configured(instance, key) !== false || isBlock(instance.type, key),
  )
  return { ...instance, values: Object.fromEntries(entries) }
}

/** Whether a mapping reads parts of an attribute. */
function isBlock(type: string, attribute: string): boolean {
  const mapping = mappings.get(type)
  if (attribute === 'identity') return true
  return (
    mapping !== undefined &&
    [mapping.body, ...(mapping.children ?? []).map((child) => child.body)].some((rule) =>
      readsOf(rule).some((path) => path.startsWith(`${attribute}.`)),
    )
  )
}
