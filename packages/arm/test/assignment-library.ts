import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  parseAssignment,
  policyCatalogue,
  scopeTree,
  type PolicyAssignment,
  type PolicyCatalogue,
  type ScopeTree,
} from '@fairway/arm/assignment'
import { parsePolicyDefinition, parsePolicySet, type PolicyDefinition, type PolicySetDefinition } from '@fairway/arm/policy'
import { fromExport, type ArmResource } from '@fairway/arm/resource'
import { isList, isObject, member, type Value, type ValueObject } from '@fairway/arm/value'

/** Where the corpora lie; tests over them are skipped, saying so, where they are not. */
export const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')
export const hasCorpora = existsSync(join(corpora, 'azure-policy')) && existsSync(join(corpora, 'alz-library'))
if (!hasCorpora) console.warn(`no built-in policies and landing zone library at ${corpora}: their tests are skipped (FAIRWAY_CORPORA)`)

const read = (path: string): Value => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
const all = (pattern: string): readonly Value[] =>
  globSync(pattern, { cwd: corpora })
    .toSorted()
    .map((path) => read(join(corpora, path)))

/** Every definition of the corpora; those that cannot be read are a failure of the test. */
export function definitions(): readonly PolicyDefinition[] {
  return [...all('azure-policy/policyDefinitions/**/*.json'), ...all('alz-library/policy_definitions/*.json')].map((json) => {
    const parsed = parsePolicyDefinition(json)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    return parsed.definition
  })
}

/** Every initiative of the corpora. */
export function sets(): readonly PolicySetDefinition[] {
  return [...all('azure-policy/policySetDefinitions/**/*.json'), ...all('alz-library/policy_set_definitions/*.json')].map((json) => {
    const parsed = parsePolicySet(json)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    return parsed.set
  })
}

/** All of both as a catalogue. */
export const catalogue = (): PolicyCatalogue => policyCatalogue(definitions(), sets())

const textAt = (json: Value | undefined, name: string): string => {
  const value = isObject(json) ? member(json, name) : undefined
  return typeof value === 'string' ? value : ''
}
const textsAt = (json: Value | undefined, name: string): readonly string[] => {
  const value = isObject(json) ? member(json, name) : undefined
  return isList(value) ? value.filter((one) => typeof one === 'string') : []
}

const architecture = (): readonly Value[] => {
  const json = read(join(corpora, 'alz-library/architecture_definitions/alz.alz_architecture_definition.json'))
  const groups = isObject(json) ? member(json, 'management_groups') : undefined
  return isList(groups) ? groups : []
}

/** The twelve management groups of the library, with subscriptions in some of them. */
export function libraryTree(subscriptions: Readonly<Record<string, string>>): ScopeTree {
  return scopeTree({
    managementGroups: architecture().map((one) => {
      const parent = textAt(one, 'parent_id')
      return { name: textAt(one, 'id'), displayName: textAt(one, 'display_name'), ...(parent === '' ? {} : { parent }) }
    }),
    subscriptions: Object.entries(subscriptions).map(([id, managementGroup]) => ({ id, managementGroup })),
  })
}

/**
 * Every assignment of the library at the management groups whose archetypes have it. Parameters that the library leaves to its user, as its
 * default values name them, get a value of their kind.
 */
export function libraryAssignments(): readonly PolicyAssignment[] {
  const archetypes = new Map(
    all('alz-library/archetype_definitions/*.json').map((one) => [textAt(one, 'name'), textsAt(one, 'policy_assignments')]),
  )
  const byName = new Map(all('alz-library/policy_assignments/*.json').map((one) => [textAt(one, 'name'), one]))
  const defaults = defaultValues()
  return architecture().flatMap((group) =>
    textsAt(group, 'archetypes').flatMap((archetype) =>
      (archetypes.get(archetype) ?? []).map((name) => {
        const parsed = parseAssignment(filled(byName.get(name), defaults.get(name) ?? []), { scope: textAt(group, 'id') })
        if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`)
        return parsed.value
      }),
    ),
  )
}

/** Names of the parameters, by assignment, that a user of the library gives. */
function defaultValues(): ReadonlyMap<string, readonly string[]> {
  const json = read(join(corpora, 'alz-library/alz_policy_default_values.json'))
  const found = new Map<string, string[]>()
  const list = isObject(json) ? member(json, 'defaults') : undefined
  for (const one of isList(list) ? list : []) {
    const uses = isObject(one) ? member(one, 'policy_assignments') : undefined
    for (const use of isList(uses) ? uses : []) {
      const name = textAt(use, 'policy_assignment_name')
      found.set(name, [...(found.get(name) ?? []), ...textsAt(use, 'parameter_names')])
    }
  }
  return found
}

/** Puts something of the same kind where the library has a placeholder. */
function filled(json: Value | undefined, parameters: readonly string[]): Value {
  const properties = isObject(json) ? member(json, 'properties') : undefined
  const given = isObject(properties) ? member(properties, 'parameters') : undefined
  if (!isObject(json) || !isObject(properties) || !isObject(given)) return json ?? null
  const values = Object.fromEntries(
    Object.entries(given).map(([name, one]) => [name, parameters.includes(name) ? placeholderFor(one) : one] as const),
  )
  return { ...json, properties: { ...properties, parameters: values } }
}

function placeholderFor(one: Value): ValueObject {
  const before = isObject(one) ? member(one, 'value') : undefined
  return { value: typeof before === 'string' ? before.replaceAll(/placeholder/gi, 'platform') : (before ?? '') }
}

/** Every exported resource, in one subscription or spread over several. */
export function inventory(subscriptions: readonly string[]): readonly ArmResource[] {
  return all('azure-inventory/*.json').flatMap((rows, file) => {
    const subscription = subscriptions[file % subscriptions.length] ?? ''
    return (isList(rows) ? rows : [rows])
      .flatMap(fromExport)
      .map((one) => ({ ...one, id: one.id.replace(/\/subscriptions\/[^/]+/i, `/subscriptions/${subscription}`) }))
  })
}
