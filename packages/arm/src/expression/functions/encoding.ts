import { Failure, Unknown, type Value } from '../../value/index.ts'
import type { FunctionSpec, Outcome } from '../function.ts'
import { boundedText, invalid, textOf } from './argument.ts'
import { decodeBase64, encodeBase64 } from './base64.ts'
import { parseJson } from './json.ts'
import { binary, unary } from './spec.ts'
import { written } from './text.ts'
import { decodeUri, encodeUri, resolveUri } from './uri.ts'

const ofText = (name: string, of: (text: string) => Outcome): FunctionSpec<unknown> =>
  unary(name, (value) => {
    const text = textOf(name, 1, value)
    return text instanceof Failure ? text : of(text)
  })

function base64ToJson(encoded: string): Outcome {
  const text = decodeBase64(encoded)
  if (text === undefined) return invalid('base64ToJson', 1, 'is not Base64')
  const value = parseJson(text)
  return value === undefined ? invalid('base64ToJson', 1, 'does not hold JSON') : value
}

function dataUri(value: Value): Outcome {
  const text = written(value)
  if (text instanceof Unknown) return text
  const type = typeof value === 'string' || value === null ? 'text/plain' : 'application/json'
  return boundedText('dataUri', `data:${type};charset=utf8;base64,${encodeBase64(text)}`)
}

function dataUriToString(uri: string): Outcome {
  const wrong = (why: string): Failure => invalid('dataUriToString', 1, why)
  const comma = uri.indexOf(',')
  if (!/^data:/i.test(uri) || comma === -1) return wrong('is not a data URI')
  const [type, ...attributes] = uri.slice(5, comma).toLowerCase().split(';')
  const isBase64 = (attributes.at(-1) ?? type) === 'base64'
  if (attributes.some((attribute) => attribute.trim() === '')) return wrong('is not a data URI')
  if (type === '' && attributes.length > 0 && !(attributes.length === 1 && isBase64)) return wrong('is not a data URI')
  const charset = attributes.find((attribute) => attribute.startsWith('charset='))?.slice('charset='.length)
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')
    return wrong(`has the character set \`${charset.slice(0, 50)}\`; only UTF-8 is read`)
  const data = uri.slice(comma + 1)
  return isBase64 ? (decodeBase64(data) ?? wrong('is not Base64')) : decodeUri(data)
}

function uri(first: Value, second: Value): Outcome {
  const base = textOf('uri', 1, first)
  if (base instanceof Failure) return base
  const relative = textOf('uri', 2, second)
  if (relative instanceof Failure) return relative
  const resolved = resolveUri(base, relative)
  return resolved !== undefined ? boundedText('uri', resolved) : invalid('uri', 1, `is \`${base.slice(0, 100)}\`, which is no absolute URI`)
}

/** Functions that turn texts into other forms and back: Base64, URIs, data URIs, JSON within them. */
export const encodingFunctions: readonly FunctionSpec<unknown>[] = [
  ofText('base64', (text) => boundedText('base64', encodeBase64(text))),
  ofText('base64ToString', (text) => decodeBase64(text) ?? invalid('base64ToString', 1, 'is not Base64')),
  ofText('base64ToJson', base64ToJson),
  ofText('uriComponent', (text) => boundedText('uriComponent', encodeUri(text))),
  ofText('uriComponentToString', decodeUri),
  binary('uri', uri),
  unary('dataUri', dataUri),
  ofText('dataUriToString', dataUriToString),
]
