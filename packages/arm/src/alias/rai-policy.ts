import { isList, isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'
import type { ArmResource } from '../resource/index.ts'

const at = (value: Value | undefined, name: string): Value | undefined =>
  value instanceof Unknown ? value.member(name) : value !== undefined && isObject(value) ? member(value, name) : undefined

const filter = (name: string, source: string, severityThreshold?: string): ValueObject => ({
  name,
  source,
  enabled: true,
  blocking: true,
  ...(severityThreshold === undefined ? {} : { severityThreshold }),
})

const harms = ['Prompt', 'Completion'].flatMap((source) =>
  ['Hate', 'Sexual', 'Violence', 'Selfharm'].map((name) => filter(name, source, 'Medium')),
)

/**
 * The filters of the policies that come with every account, in lower case. Source: default safety policies,
 * https://learn.microsoft.com/azure/ai-foundry/openai/concepts/default-safety-policies (CC-BY-4.0). Whether protected code is blocked or
 * only marked is not written there.
 */
const defaults: ReadonlyMap<string, readonly Value[]> = new Map<string, readonly Value[]>([
  ['microsoft.default', harms],
  [
    'microsoft.defaultv2',
    [
      ...harms,
      filter('Jailbreak', 'Prompt'),
      filter('Protected Material Text', 'Completion'),
      {
        ...filter('Protected Material Code', 'Completion'),
        blocking: new Unknown('the documents do not say whether the default policy blocks protected code'),
      },
    ],
  ],
])

/** The policy that a deployment has when it names none. */
export const DEFAULT_POLICY = 'Microsoft.DefaultV2'

/** A content filter policy as policies of the data plane read it; unknown when it is neither a default one nor among the resources. */
export function raiPolicyOf(name: string, policy: ArmResource | undefined): Value {
  if (policy !== undefined) return { name, mode: modeOf(policy), contentFilters: filtersOf(policy) }
  const filters = defaults.get(name.toLowerCase())
  return filters === undefined
    ? new Unknown(`the content filter policy ${name} is not among the resources`)
    : { name, mode: 'Default', contentFilters: filters }
}

const modeOf = (policy: ArmResource): Value =>
  at(policy.properties, 'mode') ?? new Unknown('the provider chooses the mode of a content filter policy')

function filtersOf(policy: ArmResource): Value {
  const own = at(policy.properties, 'contentFilters') ?? []
  if (!isList(own)) return own instanceof Unknown ? own : []
  const filters = own.map(normalized)
  return isDeployed(policy) ? filters : [...filters, ...inherited(policy, filters)]
}

/** Older versions of the interface call the threshold `allowedContentLevel`. */
function normalized(one: Value): Value {
  const level = at(one, 'allowedContentLevel')
  return isObject(one) && level !== undefined && at(one, 'severityThreshold') === undefined ? { ...one, severityThreshold: level } : one
}

/** Whether Azure has answered for it, and so listed every filter: it tells who manages the policy. */
const isDeployed = (policy: ArmResource): boolean => at(policy, 'systemData') !== undefined || at(policy.properties, 'type') !== undefined

/** A request may leave filters out; Azure then takes them from the base policy, and nobody says with which settings. */
function inherited(policy: ArmResource, own: readonly Value[]): readonly Value[] {
  const base = at(policy.properties, 'basePolicyName')
  const names = new Set(own.map(keyOf))
  const why = new Unknown('the filter comes from the base policy')
  return (typeof base === 'string' ? (defaults.get(base.toLowerCase()) ?? []) : [])
    .filter((one) => !names.has(keyOf(one)))
    .map((one) => (isObject(one) ? { ...one, enabled: why, blocking: why } : one))
}

const keyOf = (one: Value): string =>
  [at(one, 'name'), at(one, 'source')].map((part) => (typeof part === 'string' ? part.toLowerCase() : '')).join('/')
