import { isJsonObject, type Json, type JsonObject } from '../kernel/index.ts'

/** What a policy document is, in Fairway's words for its kinds. */
export type PolicyDocumentKind = 'PolicyDefinition' | 'PolicyInitiative' | 'PolicyAssignment' | 'PolicyExemption'

/** A document in Azure's own shape, found somewhere in a JSON value. */
export interface RecognisedPolicy {
  readonly kind: PolicyDocumentKind
  /** JSON pointer of the document in the file. */
  readonly pointer: string
  /** As the engine reads it: `{id?, name?, type?, properties: {...}}`; the envelope is made where a tool left it out. */
  readonly body: JsonObject
  /** Whether the members of `properties` stand at the top, as the Azure command line prints them. */
  readonly flat: boolean
}

const byType: Readonly<Record<string, PolicyDocumentKind>> = {
  'microsoft.authorization/policydefinitions': 'PolicyDefinition',
  'microsoft.authorization/policysetdefinitions': 'PolicyInitiative',
  'microsoft.authorization/policyassignments': 'PolicyAssignment',
  'microsoft.authorization/policyexemptions': 'PolicyExemption',
}

/** The type that ARM gives a kind. */
export const typeOfKind: Readonly<Record<PolicyDocumentKind, string>> = {
  PolicyDefinition: 'Microsoft.Authorization/policyDefinitions',
  PolicyInitiative: 'Microsoft.Authorization/policySetDefinitions',
  PolicyAssignment: 'Microsoft.Authorization/policyAssignments',
  PolicyExemption: 'Microsoft.Authorization/policyExemptions',
}

/** More rows than any tenant has; what is beyond is not looked at. */
const MAX_ROWS = 200_000

/** A member by name, whatever its case; the exact spelling wins. */
export function memberOf(object: JsonObject, name: string): Json | undefined {
  if (Object.hasOwn(object, name)) return object[name]
  const lower = name.toLowerCase()
  const key = Object.keys(object).find((one) => one.toLowerCase() === lower)
  return key === undefined ? undefined : object[key]
}

const textOf = (object: JsonObject, name: string): string | undefined => {
  const value = memberOf(object, name)
  return typeof value === 'string' ? value : undefined
}

/**
 * The policy documents of a file: one document, a list of them, `{value: [...]}` of the REST API, `{data: [...]}` of Resource Graph. With or
 * without ARM's envelope; what is none of the four kinds is passed over. A name that a file lacks is `fallbackName`'s to give.
 */
export function recognisePolicies(value: Json): readonly RecognisedPolicy[] {
  if (isJsonObject(value)) {
    const own = recogniseOne(value, '')
    if (own !== undefined) return [own]
    for (const key of ['value', 'data', 'resources'] as const) {
      const rows = value[key]
      if (isRows(rows)) return rowsOf(rows, `/${key}`)
    }
    return []
  }
  return isRows(value) ? rowsOf(value, '') : []
}

const isRows = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

const rowsOf = (rows: readonly Json[], base: string): readonly RecognisedPolicy[] =>
  rows.slice(0, MAX_ROWS).flatMap((row, index) => (isJsonObject(row) ? (recogniseOne(row, `${base}/${index}`) ?? []) : []))

/** One object as a policy document, or `undefined`. */
function recogniseOne(object: JsonObject, pointer: string): RecognisedPolicy | undefined {
  const properties = memberOf(object, 'properties')
  const inner = isJsonObject(properties) ? properties : object
  const kind = byType[textOf(object, 'type')?.toLowerCase() ?? ''] ?? kindOf(inner)
  if (kind === undefined || (inner === object && kindOf(object) === undefined)) return undefined
  return inner === object ? { kind, pointer, body: withEnvelope(object), flat: true } : { kind, pointer, body: object, flat: false }
}

/** What members that only one kind has say. */
function kindOf(properties: JsonObject): PolicyDocumentKind | undefined {
  if (isJsonObject(memberOf(properties, 'policyRule'))) return 'PolicyDefinition'
  if (textOf(properties, 'policyAssignmentId') !== undefined && memberOf(properties, 'exemptionCategory') !== undefined)
    return 'PolicyExemption'
  if (textOf(properties, 'policyDefinitionId') !== undefined && memberOf(properties, 'policyRule') === undefined) return 'PolicyAssignment'
  if (Array.isArray(memberOf(properties, 'policyDefinitions'))) return 'PolicyInitiative'
  return undefined
}

const envelopeKeys: ReadonlySet<string> = new Set(['id', 'name', 'type', 'location', 'identity', 'systemdata', 'apiversion'])

/** What the command line flattened, put back into `properties`. */
function withEnvelope(flat: JsonObject): JsonObject {
  const envelope: Record<string, Json> = Object.create(null)
  const properties: Record<string, Json> = Object.create(null)
  for (const [key, value] of Object.entries(flat)) (envelopeKeys.has(key.toLowerCase()) ? envelope : properties)[key] = value
  return { ...envelope, properties: { ...properties } }
}
