import { declared, type Declared, type Estate, type EstateFile, type Kind } from '../estate/index.ts'
import { byText, diagnostic, isJsonObject, type Diagnostic, type Json, type JsonObject, type SourceRange } from '../kernel/index.ts'
import { policyAssignmentKind, policyDefinitionKind, policyExemptionKind, policyInitiativeKind } from './kinds.ts'
import { readPolicyFile, type PolicyInFile } from './read-policy-file.ts'
import { memberOf, typeOfKind, type PolicyDocumentKind } from './recognise.ts'

/** A policy document of whatever origin, as the engine reads it. */
export interface PolicyDocument {
  readonly kind: PolicyDocumentKind
  readonly name: string
  /** `{id?, name, type, properties}`: Azure's own shape. */
  readonly body: JsonObject
  /** Where it is declared: a file and line. For what was observed or pulled, its source in place of a file. */
  readonly at: SourceRange
}

const kinds: Readonly<Record<PolicyDocumentKind, Kind<object>>> = {
  PolicyDefinition: policyDefinitionKind,
  PolicyInitiative: policyInitiativeKind,
  PolicyAssignment: policyAssignmentKind,
  PolicyExemption: policyExemptionKind,
}

/** Words that every policy document has one of: texts without any need no parser. */
export const mayHoldPolicies = (text: string): boolean =>
  /policyRule|policyDefinitionId|policyDefinitions|policyAssignmentId|policySetDefinitions|exemptionCategory/i.test(text)

/** Whether a file of the estate holds policies in Azure's own shape: JSON, which no other document of an estate is, or YAML without our envelope. */
export const isPolicyFile = (file: EstateFile): boolean =>
  /\.jsonc?$/i.test(file.path) || (!file.text.includes('fairway.dev') && mayHoldPolicies(file.text))

/** What an estate has of files in Azure's own shape: as if each document were declared by its kind, checked by the engine only. */
export function policiesInFiles(files: readonly EstateFile[]): {
  readonly documents: readonly Declared[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const read = files.toSorted((a, b) => byText(a.path, b.path)).map((file) => readPolicyFile(file))
  return {
    documents: read.flatMap(({ policies }) => policies.map((one) => declaredOf(one))),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

function declaredOf({ kind, name, body, at }: PolicyInFile): Declared {
  const properties = memberOf(body, 'properties')
  const envelope = ['id', 'identity', 'location'].flatMap((key): readonly (readonly [string, Json])[] => {
    const value = memberOf(body, key)
    return value === undefined || value === null ? [] : [[key, value]]
  })
  return { kind, name, labels: {}, spec: { ...Object.fromEntries(envelope), ...(isJsonObject(properties) ? properties : {}) }, at }
}

/** The estate's policy documents in Azure's own shape, in the order of kind and name. */
export const policiesOf = (estate: Estate): readonly PolicyDocument[] =>
  Object.values(kinds).flatMap((kind) => declared(estate, kind).map((one) => policyOf(one)))

/** A document of one of the four kinds in Azure's own shape. */
export function policyOf({ kind, name, spec, at }: Declared): PolicyDocument {
  const properties: Json = isJsonObject(spec) ? spec : {}
  const { id, identity, location, ...rest } = properties
  const policyKind = isPolicyKind(kind) ? kind : 'PolicyDefinition'
  const body: JsonObject = {
    ...(id === undefined ? {} : { id }),
    name,
    type: typeOfKind[policyKind],
    ...(identity === undefined ? {} : { identity }),
    ...(location === undefined ? {} : { location }),
    properties: rest,
  }
  return { kind: policyKind, name, body, at }
}

/** Whether a kind of document is one of the four of policies. */
export const isPolicyKind = (kind: string): kind is PolicyDocumentKind => Object.hasOwn(kinds, kind)

/** Of documents with one kind and name, the first by file holds; Azure compares names without regard to case. */
export function withoutTwins(documents: readonly Declared[]): {
  readonly documents: readonly Declared[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const taken = new Map<string, SourceRange>()
  const diagnostics: Diagnostic[] = []
  const kept = documents.filter((one) => {
    if (!isPolicyKind(one.kind)) return true
    const key = twinKey(one)
    const first = taken.get(key)
    if (first === undefined) taken.set(key, one.at)
    else
      diagnostics.push(
        diagnostic('FW1024', `the ${one.kind} \`${one.name}\` is declared twice`, {
          at: one.at,
          help: `the first is at ${first.file}:${first.line}`,
        }),
      )
    return first === undefined
  })
  return { documents: kept, diagnostics }
}

/** Assignments and exemptions of one name may stand at several scopes. */
function twinKey({ kind, name, spec }: Declared): string {
  const own = isJsonObject(spec) ? [spec['id'], spec['scope']].find((one) => typeof one === 'string') : undefined
  const place = kind === 'PolicyAssignment' || kind === 'PolicyExemption' ? own : undefined
  return `${kind}/${name.toLowerCase()}/${typeof place === 'string' ? place.toLowerCase() : ''}`
}
