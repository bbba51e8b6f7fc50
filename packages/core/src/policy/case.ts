import { isJsonObject, type Json, type JsonObject } from '../kernel/index.ts'
import { readJsonText } from './json-text.ts'

/** One case for the engine: a definition, a resource, and what is around them. */
export interface PolicyCase {
  /** As given: text or number. */
  readonly id: Json
  /** A definition in Azure's own shape, or a bare rule of `if` and `then`. */
  readonly definition: JsonObject
  readonly resource: Json
  /** Values, or `{value}` each, by name. */
  readonly parameters?: JsonObject
  /** `subscription`, `resourceGroup`, `requestContext`, `utcNow` ... */
  readonly context?: JsonObject
  /** Related resources, or the answers of a host that is asked for them. */
  readonly related?: Json
  readonly apiVersion?: string
  /** A list of providers in Azure's shape, `{value: [...]}`, or the path of a file with one. */
  readonly aliases?: Json
}

/** A case, or why it is none. The id is told where there is one, so that an error finds its case. */
export type ReadCase =
  | { readonly ok: true; readonly value: PolicyCase }
  | { readonly ok: false; readonly id: Json; readonly message: string }

/** Reads a case as other tools write them: names in camelCase or snake_case, objects also as JSON text. */
export function readCase(json: Json): ReadCase {
  if (!isJsonObject(json)) return { ok: false, id: null, message: 'a case is an object' }
  const fields = new Map(Object.entries(json).map(([key, value]) => [key.toLowerCase().replaceAll(/[_-]/g, ''), value]))
  const given = (...names: readonly string[]): Json | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== null)
  const id = given('id', 'name', 'note') ?? null
  const definition = definitionOf(given('definition', 'policydefinition', 'policy'), given('policyrule', 'rule'))
  if (typeof definition === 'string') return { ok: false, id, message: definition }
  const resource = unpacked(given('resource', 'input'))
  if (!isJsonObject(resource)) return { ok: false, id, message: 'a case needs a `resource`, an object or JSON text' }
  const parameters = unpacked(given('parameters', 'params'))
  const related = relatedOf(fields)
  const context = contextOf(given)
  const apiVersion = given('apiversion')
  const aliases = given('aliases')
  return {
    ok: true,
    value: {
      id,
      definition,
      resource,
      ...(isJsonObject(parameters) ? { parameters } : {}),
      ...(context === undefined ? {} : { context }),
      ...(related === undefined ? {} : { related }),
      ...(typeof apiVersion === 'string' && apiVersion !== '' ? { apiVersion } : {}),
      ...(aliases === undefined ? {} : { aliases }),
    },
  }
}

function definitionOf(whole: Json | undefined, rule: Json | undefined): JsonObject | string {
  const definition = unpacked(whole)
  if (isJsonObject(definition)) return definition
  const bare = unpacked(rule)
  if (isJsonObject(bare)) return bare
  const text = [whole, rule].find((one) => typeof one === 'string')
  if (typeof text !== 'string') return 'a case needs a `definition` or a `policyRule`, an object or JSON text'
  const read = readJsonText(text)
  return read.ok ? 'the definition is no object' : `the definition is no JSON: ${read.message}`
}

/** `null` says that somebody looked and found nothing; leaving it out, that nobody looked. */
function relatedOf(fields: ReadonlyMap<string, Json>): Json | undefined {
  const answers = unpacked(fields.get('hostawait') ?? undefined)
  if (isAnswers(answers)) return answers.flatMap(answered)
  const name = ['related', 'relatedresources', 'hostawait'].find((one) => fields.has(one))
  return name === undefined ? undefined : unpacked(fields.get(name))
}

type Answers = readonly JsonObject[]

/** What a host that is asked for resources answered: `{key: {type, name}, response}` each. */
const isAnswers = (value: Json | undefined): value is Answers =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isJsonObject(one) && Object.hasOwn(one, 'response'))

function answered(answer: JsonObject): readonly Json[] {
  const { key, response = null } = answer
  if (response === null) return []
  if (!isJsonObject(response)) return Array.isArray(response) ? response : []
  const asked = isJsonObject(key) ? key : {}
  const named = ['type', 'name'].flatMap((word) => (typeof asked[word] === 'string' ? [[word, asked[word]] as const] : []))
  return [{ ...Object.fromEntries(named), ...response }]
}

/** The request's context may stand beside the others or among them. */
function contextOf(given: (...names: readonly string[]) => Json | undefined): JsonObject | undefined {
  const context = unpacked(given('context', 'environment'))
  const request = unpacked(given('requestcontext'))
  const now = given('utcnow', 'now')
  const parts: JsonObject = {
    ...(isJsonObject(context) ? Object.fromEntries(Object.entries(context).map(([key, value]) => [spelled(key), value])) : {}),
    ...(request === undefined ? {} : { requestContext: request }),
    ...(now === undefined ? {} : { utcNow: now }),
  }
  return Object.keys(parts).length === 0 ? undefined : parts
}

/** `request_context` is `requestContext`. */
const spelled = (key: string): string => key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** JSON text stands for the value that it holds; any other text for itself. */
function unpacked(value: Json | undefined): Json | undefined {
  if (typeof value !== 'string') return value
  const read = readJsonText(value)
  return read.ok ? read.value : value
}
