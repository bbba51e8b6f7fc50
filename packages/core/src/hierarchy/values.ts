import type { GraphValue } from '../graph/index.ts'
import type { Json } from '../kernel/index.ts'
import { guardrailFacts } from './ai-guardrails.gen.ts'
import type { GuardrailInput, PlatformValue, PlatformValues } from './plan-model.ts'
import type { GuardrailsSpec } from './schema.ts'
import type { GuardrailParameter } from './tables.ts'

/** A value for a parameter; nothing, where its default is right; or why there is none. */
export type Resolved =
  | { readonly kind: 'value'; readonly value: GraphValue; readonly platform?: PlatformValue; readonly rights?: string }
  | { readonly kind: 'default' }
  | { readonly kind: 'missing'; readonly what: string; readonly wayOut: string }

/** Resolves where a parameter gets its value. */
export function resolveParameter(parameter: GuardrailParameter, input: GuardrailInput): Resolved {
  if ('value' in parameter) return { kind: 'value', value: graphValue(parameter.value) }
  if ('from' in parameter) {
    const value = declaredValue(parameter.from, input.guardrails)
    return value === undefined ? { kind: 'default' } : { kind: 'value', value }
  }
  if ('zone' in parameter) return zoneValue(parameter.zone, input.platform)
  const found = platformValue(parameter.need, input)
  if (found !== undefined) return { kind: 'value', value: found.value, platform: found, rights: rightsName(parameter.need) }
  if (parameter.otherwise !== undefined) return { kind: 'value', value: graphValue(parameter.otherwise) }
  return {
    kind: 'missing',
    what: `the platform has no ${words(parameter.need)}`,
    wayOut: 'declare it in the platform, or remove the assignment from its archetype',
  }
}

function zoneValue(zone: string, platform: PlatformValues): Resolved {
  const found = platform.dnsZone?.(zone)
  if (found !== undefined) return { kind: 'value', value: found.value, platform: found, rights: 'private_dns' }
  return {
    kind: 'missing',
    what: `the platform has no private DNS zone ${zone}`,
    wayOut: 'have the zone in `Network.spec.dns`, or name where it exists',
  }
}

const words = (name: string): string => name.replaceAll('_', ' ').replace(/^ama /, '').replace(/ id$/, '')

/** Zones, their subscription and their group are one thing to have rights on. */
const rightsName = (name: string): string => (name.startsWith('private_dns') ? 'private_dns' : name)

function platformValue(name: string, { platform, region }: GuardrailInput): PlatformValue | undefined {
  const here = { value: region }
  const known: Readonly<Record<string, PlatformValue | undefined>> = {
    log_analytics_workspace_id: platform.logAnalytics,
    ddos_protection_plan_id: platform.ddosPlan,
    ama_user_assigned_managed_identity_id: platform.monitoringIdentity,
    ama_user_assigned_managed_identity_name: platform.monitoringIdentityName,
    ama_vm_insights_data_collection_rule_id: platform.vmInsightsRule,
    ama_change_tracking_data_collection_rule_id: platform.changeTrackingRule,
    ama_mdfc_sql_data_collection_rule_id: platform.defenderSqlRule,
    email_security_contact: platform.securityContact,
    private_dns_zone_subscription_id: platform.dnsSubscription,
    private_dns_zone_resource_group_name: platform.dnsResourceGroup,
    private_dns_zone_region: here,
    default_location: here,
    resource_group_location: here,
  }
  return Object.hasOwn(known, name) ? known[name] : undefined
}

/** The role that an identity needs on a value of the platform. */
export const roleOn = (rights: string): string | undefined => guardrailFacts.valueRoles.find((one) => one.value === rights)?.role

/** What the declaration gives under a name; `undefined` where it gives nothing and the default of the definition holds. */
export function declaredValue(name: string, guardrails: GuardrailsSpec): GraphValue | undefined {
  const lists: Readonly<Record<string, readonly string[] | undefined>> = {
    allowedModels: guardrails.allowedModels,
    modelAssets: modelAssets(guardrails.allowedModels),
    allowedDeploymentTypes: guardrails.allowedDeploymentTypes,
    allowedVmSizes: guardrails.allowedVmSizes,
    allowedGpuSizes: guardrails.allowedGpuSizes,
    notAllowedTypes: guardrails.notAllowedTypes,
    costTags: guardrails.costTags,
    systemNamespaces: [...new Set([...guardrailFacts.systemNamespaces, ...guardrails.gpuNamespaces])],
  }
  if (name === 'endpointSubnet') return guardrails.endpointSubnet
  const list = Object.hasOwn(lists, name) ? lists[name] : undefined
  return list === undefined || list.length === 0 ? undefined : list
}

/** The assets of approved models; nothing, where one of them is of a publisher whose registry is not known: a list without it would accuse it. */
function modelAssets(models: readonly string[]): readonly string[] {
  const assets = models.map((model) => {
    const [format = '', name = ''] = model.split('/')
    const registry = guardrailFacts.registries.find((one) => one.format.toLowerCase() === format.toLowerCase())?.registry
    return registry === undefined ? undefined : `azureml://registries/${registry}/models/${name}/versions/`
  })
  const known = assets.filter((one) => one !== undefined)
  return known.length === models.length ? known : []
}

/** JSON as a value of a body. */
const graphValue = (value: Json): GraphValue => value
