import { isList, isObject, member, pointerStep, type Value, type ValueObject } from '../../value/index.ts'
import type { PolicyProblem } from '../problem.ts'
import { objectAt, textAt } from './definition.ts'
import { parseParameters, type ParameterDefinition } from './parameter.ts'

/** A policy in an initiative. One definition may stand there several times, under different reference ids. */
export interface PolicyReference {
  /** `policyDefinitionReferenceId`; where it is left out, the id of the definition with its position. */
  readonly referenceId: string
  readonly definitionId: string
  /** `1.*.*`: which version of the definition; `undefined` for the newest. */
  readonly definitionVersion?: string
  /** Values for the parameters of the definition, as written: expressions over the parameters of the initiative. */
  readonly parameters: ValueObject
  readonly groupNames: readonly string[]
}

/** A group of the policies of an initiative: a control of a standard. */
export interface PolicyGroup {
  readonly name: string
  readonly displayName?: string
  readonly category?: string
  readonly description?: string
  readonly additionalMetadataId?: string
}

/** An initiative. Source: https://learn.microsoft.com/azure/governance/policy/concepts/initiative-definition-structure */
export interface PolicySetDefinition {
  readonly id?: string
  readonly name?: string
  readonly displayName?: string
  readonly description?: string
  readonly policyType: string
  readonly version?: string
  readonly metadata: ValueObject
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, ParameterDefinition>
  readonly references: readonly PolicyReference[]
  readonly groups: readonly PolicyGroup[]
  /** The document. */
  readonly source: ValueObject
}

/** What came of reading an initiative. */
export type ParsedPolicySet =
  | { readonly ok: true; readonly set: PolicySetDefinition; readonly warnings: readonly PolicyProblem[] }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] }

/** Reads an initiative: ARM's envelope or its bare `properties`. Names of properties in any case. */
export function parsePolicySet(json: unknown): ParsedPolicySet {
  if (!isObject(json)) return { ok: false, problems: [{ code: 'ObjectExpected', message: 'an initiative is an object', pointer: '' }] }
  const inner = member(json, 'properties')
  const properties = isObject(inner) ? inner : json
  const pointer = `${isObject(inner) ? '/properties' : ''}/policyDefinitions`
  const list = member(properties, 'policyDefinitions')
  if (!isList(list)) {
    return { ok: false, problems: [{ code: 'ListExpected', message: 'the initiative has no list `policyDefinitions`', pointer }] }
  }
  const problems: PolicyProblem[] = []
  const references = list.flatMap((one, index) => referenceOf(one, index, pointer, problems))
  if (problems.length > 0) return { ok: false, problems }
  const groups = member(properties, 'policyDefinitionGroups')
  return {
    ok: true,
    warnings: repeated(references, pointer),
    set: {
      ...optional(json, ['id', 'name']),
      ...optional(properties, ['displayName', 'description']),
      ...versionOf(properties),
      policyType: textAt(properties, 'policyType') ?? '',
      metadata: objectAt(properties, 'metadata'),
      parameters: parseParameters(member(properties, 'parameters')),
      references,
      groups: isList(groups) ? groups.flatMap(groupOf) : [],
      source: json,
    },
  }
}

function referenceOf(one: Value, index: number, pointer: string, problems: PolicyProblem[]): PolicyReference[] {
  const at = pointer + pointerStep(index)
  const definitionId = isObject(one) ? textAt(one, 'policyDefinitionId') : undefined
  if (!isObject(one) || definitionId === undefined) {
    problems.push({ code: 'DefinitionIdMissing', message: 'the reference has no `policyDefinitionId`', pointer: at })
    return []
  }
  const groups = member(one, 'groupNames')
  const definitionVersion = textAt(one, 'definitionVersion')
  return [
    {
      referenceId: textAt(one, 'policyDefinitionReferenceId') ?? `${definitionId}#${index}`,
      definitionId,
      ...(definitionVersion === undefined ? {} : { definitionVersion }),
      parameters: objectAt(one, 'parameters'),
      groupNames: isList(groups) ? groups.filter((group) => typeof group === 'string') : [],
    },
  ]
}

function repeated(references: readonly PolicyReference[], pointer: string): readonly PolicyProblem[] {
  const seen = new Set<string>()
  return references.flatMap((reference, index) => {
    const key = reference.referenceId.toLowerCase()
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    const message = `the reference id \`${reference.referenceId}\` stands twice in the initiative`
    return [{ code: 'ReferenceRepeated', message, pointer: pointer + pointerStep(index) }]
  })
}

function groupOf(group: Value): PolicyGroup[] {
  const name = isObject(group) ? textAt(group, 'name') : undefined
  if (!isObject(group) || name === undefined) return []
  return [{ name, ...optional(group, ['displayName', 'category', 'description', 'additionalMetadataId']) }]
}

function versionOf(properties: ValueObject): { readonly version?: string } {
  const version = textAt(properties, 'version') ?? textAt(objectAt(properties, 'metadata'), 'version')
  return version === undefined ? {} : { version }
}

function optional<Name extends string>(object: ValueObject, names: readonly Name[]): { readonly [name in Name]?: string } {
  const found: { [name in Name]?: string } = {}
  for (const name of names) {
    const text = textAt(object, name)
    if (text !== undefined) found[name] = text
  }
  return found
}
