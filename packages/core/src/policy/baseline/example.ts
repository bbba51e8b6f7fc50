import type { JsonObject } from '../../kernel/index.ts'
import type { BaselineExample } from './rule.ts'

const GROUP = '/subscriptions/7d1c5f3a-0000-4000-8000-000000000001/resourceGroups/rg-ai'

const idOf = (type: string, name: string): string => {
  const [namespace = '', ...types] = type.split('/')
  const names = name.split('/')
  return [`${GROUP}/providers/${namespace}`, ...types.flatMap((segment, at) => [segment, names[at] ?? 'main'])].join('/')
}

/** A resource in ARM form with this type and these members; a child gets a name of as many parts as its type has. */
export function resource(type: string, members: JsonObject = {}): JsonObject & { readonly id: string } {
  const parts = type.split('/').length - 1
  const name = Array.from({ length: parts }, () => 'main').join('/')
  return { id: idOf(type, name), name, type, location: 'swedencentral', ...members }
}

/** Examples of a rule that reads the properties of one type: good ones, bad ones, and a storage queue that it has no business with. */
export const byProperties = (type: string, good: readonly JsonObject[], bad: readonly JsonObject[]): readonly BaselineExample[] => [
  ...good.map((properties): BaselineExample => ({ expect: 'complies', resource: resource(type, { properties }) })),
  ...bad.map((properties): BaselineExample => ({ expect: 'violates', resource: resource(type, { properties }) })),
  elsewhere,
]

/** Examples of a rule that reads more than properties. */
export const byMembers = (type: string, good: readonly JsonObject[], bad: readonly JsonObject[]): readonly BaselineExample[] => [
  ...good.map((members): BaselineExample => ({ expect: 'complies', resource: resource(type, members) })),
  ...bad.map((members): BaselineExample => ({ expect: 'violates', resource: resource(type, members) })),
  elsewhere,
]

/** A resource that no rule of the baseline is about. */
const elsewhere: BaselineExample = {
  expect: 'not-applicable',
  resource: resource('Microsoft.Network/publicIPAddresses', { properties: { publicIPAllocationMethod: 'Static' } }),
}

/** A diagnostic setting of a resource. */
export const diagnosticSetting = (of: { readonly id: string }, properties: JsonObject): JsonObject => ({
  id: `${of.id}/providers/Microsoft.Insights/diagnosticSettings/logs`,
  name: 'logs',
  type: 'Microsoft.Insights/diagnosticSettings',
  properties,
})
