import { refuse } from './problem.ts'

/** The most that a request body may weigh, in bytes. */
const MAX_BODY_BYTES = 1_048_576
const MAX_DEPTH = 32
const JSON_TYPE = /^application\/json(\s*;\s*charset=utf-8)?$/i

/** Keys that reach for an object's internals: no document of the API has them, so they are refused wherever they stand. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads a JSON body within its limits, of at most 1 MiB unless told. No body at all reads as an empty object. */
export async function readJson(request: Request, maxBytes = MAX_BODY_BYTES): Promise<unknown> {
  const bytes = await readBytes(request, maxBytes)
  if (bytes.length === 0) return {}
  const type = request.headers.get('content-type')
  if (type === null || !JSON_TYPE.test(type))
    throw refuse(415, 'FW4009', `the body is \`${(type ?? 'of no type').slice(0, 100)}\`, not application/json`)
  if (request.headers.has('content-encoding')) throw refuse(415, 'FW4009', 'compressed bodies are not read')
  const value = parse(decode(bytes))
  refuseHostile(value, 0)
  return value
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const announced = Number(request.headers.get('content-length') ?? '0')
  if (announced > maxBytes) throw tooLarge(maxBytes)
  if (request.body === null) return new Uint8Array()
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body) {
    size += part.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    parts.push(part)
  }
  return Buffer.concat(parts, size)
}

const tooLarge = (maxBytes: number) =>
  refuse(413, 'FW4009', `the body is larger than ${maxBytes} bytes`, { headers: { connection: 'close' } })

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse(400, 'FW4009', 'the body is not UTF-8')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refuse(400, 'FW4009', 'the body is not JSON')
  }
}

function refuseHostile(value: unknown, depth: number): void {
  if (depth > MAX_DEPTH) throw refuse(400, 'FW4009', `the body is nested deeper than ${MAX_DEPTH} levels`)
  if (typeof value === 'string' && !value.isWellFormed()) throw refuse(400, 'FW4009', 'a text in the body is not well-formed Unicode')
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    if (forbiddenKeys.has(key)) throw refuse(400, 'FW4009', `the key \`${key}\` is not accepted`)
    refuseHostile(member, depth + 1)
  }
}
