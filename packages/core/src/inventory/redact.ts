import { isJsonObject, type Json, type JsonObject } from '../kernel/index.ts'
import { harmlessTexts, secretContainers, secretEndings, secretNames, secretTexts, settingLists } from './secret-names.ts'

/** Turns a secret into something that says only whether two secrets are equal. Passed in, for core has no cryptography. */
export type Fingerprint = (secret: string) => string

/** What a redacted value begins with. */
const MARK = 'redacted:'

/** Longer names are nobody's property name; matching them would only cost time. */
const MAX_NAME = 200
/** Longer texts are searched for secrets only this far. */
const MAX_SEARCHED = 20_000

/**
 * The same value with every secret replaced by `redacted:<fingerprint>`; the value itself when it holds none. What counts as a secret is
 * the data of `secret-names.ts`: ids, names, URIs, flags and public keys always stay, so that judgements still see them.
 * `settings` says that the value is a setting itself: `all` conceals every text, `values` what stands under `value`.
 */
export function redactSecrets(value: Json, fingerprint: Fingerprint, settings: 'none' | 'values' | 'all' = 'none'): Json {
  return walk(value, { fingerprint, container: settings })
}

interface Context {
  readonly fingerprint: Fingerprint
  /** `values`: the `value` of the objects of this list is a setting. `all`: every text is a secret. */
  readonly container: 'none' | 'values' | 'all'
}

function walk(value: Json, context: Context): Json {
  if (typeof value === 'string')
    return isSecretText(value) || (context.container === 'all' && isConcealable(value)) ? conceal(value, context) : value
  if (Array.isArray(value)) return walkList(value, context)
  return isJsonObject(value) ? walkObject(value, context) : value
}

function walkList(list: readonly Json[], context: Context): Json {
  let copy: Json[] | undefined
  list.forEach((item, index) => {
    const walked = walk(item, context)
    if (walked === item) return
    copy ??= [...list]
    copy[index] = walked
  })
  return copy ?? list
}

function walkObject(object: JsonObject, context: Context): Json {
  let copy: Record<string, Json> | undefined
  for (const key of Object.keys(object)) {
    const member = object[key]
    if (member === undefined || typeof member === 'number' || typeof member === 'boolean' || member === null) continue
    const walked = walkMember(key, member, context)
    if (walked === member) continue
    copy ??= { ...object }
    copy[key] = walked
  }
  return copy ?? object
}

function walkMember(key: string, member: Json, context: Context): Json {
  if (typeof member === 'string') {
    const secret = context.container === 'all' || isSecretName(key) || (context.container === 'values' && key.toLowerCase() === 'value')
    return secret && isConcealable(member) ? conceal(member, context) : walk(member, { ...context, container: 'none' })
  }
  return walk(member, { ...context, container: containerOf(key, member, context) })
}

function containerOf(key: string, member: Json, context: Context): Context['container'] {
  if (context.container === 'all') return 'all'
  if (isSecretName(key)) return 'all'
  const name = plain(key)
  // Plain words in such a list are no secrets: `secrets: [get, list]` are the permissions of an access policy.
  if (Array.isArray(member)) return settingLists.has(name) ? 'values' : 'none'
  return secretContainers.has(name) ? 'all' : 'none'
}

const plainNames = new Map<string, string>()

/** Lower case, letters and digits only. Remembered, since exports repeat a few thousand names a million times. */
function plain(key: string): string {
  const known = plainNames.get(key)
  if (known !== undefined) return known
  const name = key
    .slice(0, MAX_NAME)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  if (plainNames.size < 10_000) plainNames.set(key, name)
  return name
}

/** Whether a property of this name holds a secret. */
function isSecretName(key: string): boolean {
  const name = plain(key)
  return secretNames.has(name) || secretEndings.some((ending) => name.endsWith(ending))
}

const isConcealable = (text: string): boolean => text !== '' && !text.startsWith(MARK) && !harmlessTexts.some((shape) => shape.test(text))

function isSecretText(text: string): boolean {
  if (text.length < 12 || text.startsWith(MARK)) return false
  const start = text.slice(0, MAX_SEARCHED)
  if (!start.includes('=') && !start.includes('-----BEGIN')) return false
  return secretTexts.some((shape) => shape.test(start))
}

const conceal = (secret: string, context: Context): string => `${MARK}${context.fingerprint(secret)}`
