import { isList, isObject, type Value, type ValueObject } from '../value/index.ts'
import { at, type Configuration } from './plan/configuration.ts'
import type { Instance } from './plan/instance.ts'
import { instancesOfState } from './plan/read-state.ts'

/** Stands in ids where nobody says which subscription it is. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * The subscription that a plan is for: what the caller says; the provider's configuration; data source `azurerm_client_config` or
 * `azurerm_subscription`; the one subscription that all ids in the plan are of.
 */
export function subscriptionOf(json: ValueObject, configuration: Configuration, instances: readonly Instance[], given: string | undefined): { readonly subscription: string; readonly known: boolean } {
  // The zero GUID is what callers write who do not know either.
  const found = (given === NOBODY ? undefined : given) ?? stated(json, configuration) ?? fromData(json, instances) ?? fromIds(instances)
  return found === undefined ? { subscription: NOBODY, known: false } : { subscription: found, known: true }
} // prettier-ignore

const textOf = (value: Value | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

function stated(json: ValueObject, configuration: Configuration): string | undefined {
  const expression = configuration.providerExpression('azurerm', 'subscription_id')
  const [reference] = isList(at(expression, 'references')) ? configuration.targets(expression, { modules: [] }) : []
  const variable = /^var\.(?<name>[^.[]+)$/u.exec(reference?.reference ?? '')?.groups?.['name']
  return textOf(at(expression, 'constant_value')) ?? (variable === undefined ? undefined : textOf(at(json['variables'], variable, 'value')))
}

function fromData(json: ValueObject, instances: readonly Instance[]): string | undefined {
  const prior = isObject(json['prior_state']) ? json['prior_state']['values'] : undefined
  const before = isObject(prior) ? instancesOfState(prior) : []
  const rows = [...instances, ...before].filter((one) => one.mode === 'data' && (one.type === 'azurerm_client_config' || one.type === 'azurerm_subscription'))
  return rows.map((one) => textOf(one.values['subscription_id'])).find((one) => one !== undefined)
} // prettier-ignore

function fromIds(instances: readonly Instance[]): string | undefined {
  const found = new Set(instances.flatMap((one) => idsIn(one.values['id'])))
  return found.size === 1 ? [...found][0] : undefined
}

const idsIn = (value: Value | undefined): readonly string[] => {
  const id = isList(value) ? undefined : textOf(value)
  const match = id === undefined ? undefined : /^\/subscriptions\/(?<id>[^/]+)/u.exec(id)?.groups?.['id']
  return match === undefined ? [] : [match]
}
