import { canonicalType, normalLocation, type ArmResource } from '../resource/index.ts'
import { isObject, member, type Value } from '../value/index.ts'
import { isInGroup } from './container.ts'
import type { DocumentReader } from './document.ts'

/** What a selector looks at. Source: https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#resource-selectors */
export type SelectorKind = 'resourceLocation' | 'resourceType' | 'resourceWithoutLocation' | 'policyDefinitionReferenceId'

/** One condition: the value is among, or is not among, the values. All in lower case, locations without spaces. */
export interface Selector {
  readonly kind: SelectorKind
  readonly negated: boolean
  readonly values: ReadonlySet<string>
}

/** Resources that meet all conditions of any one of these are selected. */
export interface ResourceSelector {
  readonly name: string
  readonly selectors: readonly Selector[]
}

/** What selectors need to know of a resource. */
export interface Selectable {
  /** In lower case. */
  readonly type: string
  /** In lower case without spaces; empty for a resource without location; `undefined`: not known. */
  readonly location: string | undefined
  /** Whether it lies in a subscription but in no resource group. */
  readonly subscriptionLevel: boolean
}

/** Azure's limits: https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#resource-selectors */
const MOST_SELECTORS = 10
const MOST_VALUES = 50

const kinds: readonly SelectorKind[] = ['resourceLocation', 'resourceType', 'resourceWithoutLocation', 'policyDefinitionReferenceId']
/** Kinds that look at who sends a request. A scan has no sender. */
const principals: ReadonlySet<string> = new Set(['userprincipalid', 'groupprincipalid'])
const forResources: ReadonlySet<SelectorKind> = new Set(['resourceLocation', 'resourceType', 'resourceWithoutLocation'])
const forOverrides: ReadonlySet<SelectorKind> = new Set(['policyDefinitionReferenceId', 'resourceLocation'])

/** Reads `resourceSelectors`. */
export function readResourceSelectors(reader: DocumentReader): readonly ResourceSelector[] {
  return reader.atMost(MOST_SELECTORS, 'resourceSelectors', 'resource selectors', 'merge some').flatMap((one, index) => {
    const pointer = reader.at('resourceSelectors', index)
    if (!isObject(one)) {
      reader.report('WrongType', pointer, 'a resource selector is no object', 'write `{"name": ..., "selectors": [...]}`')
      return []
    }
    const name = member(one, 'name')
    const selectors = readSelectors(reader, one, pointer, forResources)
    const has = (kind: SelectorKind): boolean => selectors.some((selector) => selector.kind === kind)
    if (has('resourceLocation') && has('resourceWithoutLocation')) {
      const both = '`resourceLocation` and `resourceWithoutLocation` stand in one resource selector'
      reader.report('RepeatedSelectorKind', `${pointer}/selectors`, both, 'make two resource selectors of them')
    }
    return [{ name: typeof name === 'string' ? name : '', selectors }]
  })
}

/** Reads the `selectors` of an override. */
export const readOverrideSelectors = (reader: DocumentReader, from: Value, pointer: string): readonly Selector[] =>
  readSelectors(reader, from, pointer, forOverrides)

function readSelectors(reader: DocumentReader, from: Value, pointer: string, allowed: ReadonlySet<SelectorKind>): readonly Selector[] {
  if (!isObject(from)) return []
  const seen = new Set<SelectorKind>()
  return reader.list('selectors', from, `${pointer}/selectors`).flatMap((one, index) => {
    const here = `${pointer}/selectors/${index}`
    const selector = readSelector(reader, one, here, allowed)
    if (selector === undefined) return []
    if (seen.has(selector.kind)) {
      reader.report(
        'RepeatedSelectorKind',
        here,
        `\`${selector.kind}\` stands here twice`,
        'name each kind once and list all its values there',
      )
    }
    seen.add(selector.kind)
    return [selector]
  })
}

function readSelector(reader: DocumentReader, json: Value, pointer: string, allowed: ReadonlySet<SelectorKind>): Selector | undefined {
  if (!isObject(json)) {
    reader.report('WrongType', pointer, 'a selector is no object', 'write `{"kind": ..., "in": [...]}`')
    return undefined
  }
  const text = member(json, 'kind')
  const kind = typeof text === 'string' ? kinds.find((one) => one.toLowerCase() === text.toLowerCase()) : undefined
  if (typeof text === 'string' && principals.has(text.toLowerCase())) {
    const message = `\`${text}\` asks who sends a request, which a scan cannot know; every resource is taken as selected`
    reader.warn('UnsupportedSelector', pointer, message, 'judge such assignments in Azure')
    return undefined
  }
  if (kind === undefined || !allowed.has(kind)) {
    reader.report(
      'UnknownValue',
      `${pointer}/kind`,
      `\`${typeof text === 'string' ? text : ''}\` is no kind of selector here`,
      `use one of ${[...allowed].join(', ')}`,
    )
    return undefined
  }
  const negated = member(json, 'in') === undefined || member(json, 'in') === null
  if (!negated && member(json, 'notIn') !== undefined && member(json, 'notIn') !== null) {
    reader.report('BothInAndNotIn', pointer, 'a selector has both `in` and `notIn`', 'keep one of them')
  }
  const name = negated ? 'notIn' : 'in'
  const values = reader.texts(name, json, `${pointer}/${name}`)
  if (values.length === 0) reader.report('MissingProperty', pointer, 'a selector has neither `in` nor `notIn`', 'list at least one value')
  if (values.length > MOST_VALUES)
    reader.report('TooMany', pointer, `a selector has ${values.length} values, Azure takes ${MOST_VALUES}`, 'make two of it')
  return { kind, negated, values: new Set(values.map((value) => normal(kind, value))) }
}

const normal = (kind: SelectorKind, value: string): string => (kind === 'resourceLocation' ? normalLocation(value) : value.toLowerCase())

/** A resource as selectors see it. `id` in lower case. */
export const selectableOf = (id: string, { type, location }: Pick<ArmResource, 'type' | 'location'>): Selectable => ({
  type: canonicalType(type),
  location: typeof location === 'string' ? normalLocation(location) : '',
  subscriptionLevel: !isInGroup(id),
})

/** Whether one condition holds for a resource, or may. A resource without location is in no list of locations. */
export function isSelectedBy(selector: Selector, one: Selectable): boolean {
  switch (selector.kind) {
    case 'resourceLocation':
      return one.location === undefined || selector.values.has(one.location) !== selector.negated
    case 'resourceType':
      return selector.values.has(one.type) !== selector.negated
    case 'resourceWithoutLocation':
      if (one.location === undefined && one.subscriptionLevel) return true
      return (one.location === '' && one.subscriptionLevel && selector.values.has('subscriptionlevelresources')) !== selector.negated
    // Which policy it is was asked before.
    case 'policyDefinitionReferenceId':
    default:
      return true
  }
}

/** Whether resource selectors select a resource: without any, everything is selected. */
export const isSelected = (selectors: readonly ResourceSelector[], one: Selectable): boolean =>
  selectors.length === 0 || selectors.some((group) => group.selectors.every((selector) => isSelectedBy(selector, one)))

/** Whether what they select depends on the location of a resource. */
export const looksAtLocation = (selectors: readonly ResourceSelector[]): boolean =>
  selectors.some((group) => group.selectors.some(({ kind }) => kind === 'resourceLocation' || kind === 'resourceWithoutLocation'))
