import type { AliasTable } from '../../alias/index.ts'

/** Modes whose rules speak the plain language about resources of their own kind. */
const components: Readonly<Record<string, string>> = {
  'microsoft.cognitiveservices.data': 'microsoft.cognitiveservices.data/',
  'microsoft.machinelearningservices.v2.data': 'microsoft.machinelearningservices.v2.data/',
}

/** Why nothing can be said offline about the resources of a mode; `undefined` where it can. */
export function modeProblem(mode: string): string | undefined {
  const lower = mode.toLowerCase()
  if (lower === 'all' || lower === 'indexed' || lower === '' || components[lower] !== undefined) return undefined
  return `mode \`${mode}\` is evaluated by the resource provider, not by Azure Policy`
}

/** Whether a mode looks at resources of a type: always, never, or where they have a location. `type` in lower case. */
export function modeCovers(mode: string, type: string, aliases: AliasTable): 'yes' | 'no' | 'located' {
  const lower = mode.toLowerCase()
  const component = components[lower]
  if (component !== undefined) return type.startsWith(component) ? 'yes' : 'no'
  if (isComponent(type) || isExempt(type) || modeProblem(mode) !== undefined) return 'no'
  if (lower === 'all') return 'yes'
  if (isPlace(type)) return 'no'
  const indexed = aliases.indexed(type)
  return indexed === undefined ? 'located' : indexed ? 'yes' : 'no'
}

const isComponent = (type: string): boolean => Object.values(components).some((start) => type.startsWith(start))

const isPlace = (type: string): boolean =>
  type === 'microsoft.resources/subscriptions' || type === 'microsoft.resources/subscriptions/resourcegroups'

/** Types that Azure does not evaluate. Source: https://github.com/Azure/azure-policy, README, "Known issues". */
const exempt: ReadonlySet<string> = new Set([
  'microsoft.capacity/reservationorders',
  'microsoft.capacity/reservationorders/reservations',
  'microsoft.servicebus/namespaces/topics/authorizationrules',
  'microsoft.web/sites/functions',
])

const exemptNamespaces: readonly string[] = ['microsoft.billing/', 'microsoft.help/', 'microsoft.diagnostics/']

const isExempt = (type: string): boolean =>
  exempt.has(type) ||
  (type.startsWith('microsoft.resources/') && !isPlace(type)) ||
  exemptNamespaces.some((namespace) => type.startsWith(namespace))
