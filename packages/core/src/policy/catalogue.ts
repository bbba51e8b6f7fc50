import { compareVersions, isVersionOf, policyCatalogue, type Found, type PolicyCatalogue } from '@fairway/arm/assignment'
import {
  parsePolicyDefinition,
  parsePolicySet,
  type PolicyDefinition,
  type PolicyProblem,
  type PolicySetDefinition,
} from '@fairway/arm/policy'
import type { JsonObject } from '../kernel/index.ts'
import type { PolicyShelf, SourcedPolicy } from './sourced.ts'

/** A document that cannot be used, and why. */
interface RefusedPolicy {
  readonly document: SourcedPolicy
  readonly problems: readonly PolicyProblem[]
}

/** Where assignments find what they assign: documents first, in their order, then what is on the shelf, read when it is asked for. */
export interface Library extends PolicyCatalogue {
  readonly refused: readonly RefusedPolicy[]
  /** The document of a definition or initiative that was found among the documents. */
  documentOf(found: PolicyDefinition | PolicySetDefinition): SourcedPolicy | undefined
}

/** Makes the catalogue. Of documents with one kind and name the first holds. */
export function libraryOf(documents: readonly SourcedPolicy[], shelf: PolicyShelf | undefined): Library {
  const refused: RefusedPolicy[] = []
  const origins = new Map<PolicyDefinition | PolicySetDefinition, SourcedPolicy>()
  const definitions: PolicyDefinition[] = []
  const sets: PolicySetDefinition[] = []
  for (const document of withoutRepeated(documents)) {
    if (document.kind === 'PolicyDefinition') {
      const parsed = parsePolicyDefinition(withId(document.body, document.name, 'policyDefinitions'))
      if (!parsed.ok) refused.push({ document, problems: parsed.problems })
      else {
        definitions.push(parsed.definition)
        origins.set(parsed.definition, document)
      }
    } else if (document.kind === 'PolicyInitiative') {
      const parsed = parsePolicySet(withId(document.body, document.name, 'policySetDefinitions'))
      if (!parsed.ok) refused.push({ document, problems: parsed.problems })
      else {
        sets.push(parsed.set)
        origins.set(parsed.set, document)
      }
    }
  }
  const declared = policyCatalogue(definitions, sets)
  const pulledDefinition = remembered((id) => {
    const found = shelf?.find('PolicyDefinition', id)
    const parsed = found === undefined ? undefined : parsePolicyDefinition(withId(found.body, found.name, 'policyDefinitions'))
    return parsed?.ok === true ? parsed.definition : undefined
  })
  const pulledSet = remembered((id) => {
    const found = shelf?.find('PolicyInitiative', id)
    const parsed = found === undefined ? undefined : parsePolicySet(withId(found.body, found.name, 'policySetDefinitions'))
    return parsed?.ok === true ? parsed.set : undefined
  })
  return {
    refused,
    documentOf: (found) => origins.get(found),
    definition: (id, version) => declared.definition(id, version) ?? versioned(pulledDefinition(id), version),
    set: (id, version) => {
      const own = declared.set(id, version)
      if (own !== undefined || declared.definition(id) !== undefined) return own
      return versioned(pulledSet(id), version)
    },
  }
}

function withoutRepeated(documents: readonly SourcedPolicy[]): readonly SourcedPolicy[] {
  const taken = new Set<string>()
  return documents.filter(({ kind, name }) => {
    const key = `${kind}/${name.toLowerCase()}`
    if (taken.has(key)) return false
    taken.add(key)
    return true
  })
}

/** What has no id yet gets the one that it would have at the tenant. */
const withId = (body: JsonObject, name: string, type: string): JsonObject =>
  typeof body['id'] === 'string' ? { ...body, name } : { ...body, id: `/providers/Microsoft.Authorization/${type}/${name}`, name }

/** Found once by its whole id or by the last part of it, the definition's name. */
function remembered<T>(read: (id: string) => T | undefined): (id: string) => T | undefined {
  const known = new Map<string, T | undefined>()
  return (id) => {
    const key = id.toLowerCase()
    if (known.has(key)) return known.get(key)
    const found = read(key) ?? (key.includes('/') ? read(key.slice(key.lastIndexOf('/') + 1)) : undefined)
    known.set(key, found)
    return found
  }
}

function versioned<T extends { readonly version?: string }>(found: T | undefined, asked: string | undefined): Found<T> | undefined {
  if (found === undefined) return undefined
  const { version } = found
  const fits = asked === undefined || version === undefined || isVersionOf(asked, version)
  return { found, asAsked: fits || isNewer(version, asked) }
}

/** A library that pins a version which Azure has replaced by a newer minor one is judged by the newer one, and told so. */
const isNewer = (version: string | undefined, asked: string | undefined): boolean =>
  version !== undefined && asked !== undefined && !asked.includes('*') && compareVersions(version, asked) === 0
