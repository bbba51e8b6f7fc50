import { isObject, member } from '../value/index.ts'
import type { DocumentReader } from './document.ts'
import { isSelectedBy, readOverrideSelectors, type Selector } from './selector.ts'

/** Another effect or version for some of the policies of an assignment, or for some locations. */
export interface Override {
  readonly kind: 'policyEffect' | 'policyVersion'
  /** An effect or a version as it is spelled. */
  readonly value: string
  readonly selectors: readonly Selector[]
  readonly pointer: string
}

/** Azure's limit: https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#overrides */
const MOST_OVERRIDES = 10

/** Reads `overrides`. */
export function readOverrides(reader: DocumentReader): readonly Override[] {
  return reader.atMost(MOST_OVERRIDES, 'overrides', 'overrides', 'merge those with one value').flatMap((one, index) => {
    const pointer = reader.at('overrides', index)
    const kind = isObject(one) ? kindOf(member(one, 'kind')) : undefined
    const value = isObject(one) ? member(one, 'value') : undefined
    if (kind === undefined) {
      reader.report('UnknownValue', `${pointer}/kind`, 'an override has no known kind', 'use `policyEffect` or `policyVersion`')
      return []
    }
    if (typeof value !== 'string' || value === '') {
      reader.report('MissingProperty', `${pointer}/value`, 'an override has no value', 'name the effect or version that replaces')
      return []
    }
    return [{ kind, value, selectors: readOverrideSelectors(reader, one, pointer), pointer }]
  })
}

function kindOf(text: unknown): Override['kind'] | undefined {
  if (typeof text !== 'string') return undefined
  return text.toLowerCase() === 'policyeffect' ? 'policyEffect' : text.toLowerCase() === 'policyversion' ? 'policyVersion' : undefined
}

/** Whether an override concerns a reference of an initiative; the reference of a single definition is empty. */
export const concerns = (override: Override, reference: string): boolean =>
  override.selectors.every(
    ({ kind, negated, values }) => kind !== 'policyDefinitionReferenceId' || values.has(reference.toLowerCase()) !== negated,
  )

/** Whether what an override replaces depends on the location of a resource. */
export const dependsOnLocation = (override: Override): boolean => override.selectors.some(({ kind }) => kind === 'resourceLocation')

/**
 * The override of a kind that is in force at a location, among those that concern a reference. They are tried in the order in which they
 * stand; the first that selects is taken.
 */
export const inForce = (overrides: readonly Override[], kind: Override['kind'], location: string): Override | undefined =>
  overrides.find(
    (one) =>
      one.kind === kind && one.selectors.every((selector) => isSelectedBy(selector, { type: '', location, subscriptionLevel: false })),
  )
