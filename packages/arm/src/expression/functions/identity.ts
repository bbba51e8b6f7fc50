import { Failure, type Value } from '../../value/index.ts'
import type { FunctionSpec, Outcome } from '../function.ts'
import { textOf } from './argument.ts'
import { murmur64 } from './murmur.ts'
import { sha1 } from './sha1.ts'
import { variadic } from './spec.ts'
import { bytesOf } from './utf8.ts'

/** The namespace in which Azure Resource Manager names its identifiers: 11fb06fb-712d-4ddd-98c7-e71bbd588830. */
const NAMESPACE = Uint8Array.of(0x11, 0xfb, 0x06, 0xfb, 0x71, 0x2d, 0x4d, 0xdd, 0x98, 0xc7, 0xe7, 0x1b, 0xbd, 0x58, 0x88, 0x30)

/** A function of the arguments joined with `-`. */
const ofJoined = (name: string, of: (bytes: Uint8Array) => string): FunctionSpec<unknown> =>
  variadic(name, 1, Infinity, (args: readonly Value[]): Outcome => {
    const texts: string[] = []
    for (const [index, arg] of args.entries()) {
      const text = textOf(name, index + 1, arg)
      if (text instanceof Failure) return text
      texts.push(text)
    }
    return of(bytesOf(texts.join('-')))
  })

/** A name-based identifier of version 5 (RFC 4122, section 4.3). */
function uuid5(name: Uint8Array): string {
  const named = new Uint8Array(16 + name.length)
  named.set(NAMESPACE)
  named.set(name, 16)
  const hash = sha1(named)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** The identifier of version 5 that Azure Resource Manager's `guid` makes of one text. */
export const guidOf = (text: string): string => uuid5(bytesOf(text))

/** The 13 lower-case letters and digits that Azure Resource Manager's `uniqueString` makes of one text. */
export const uniqueStringOf = (text: string): string => base32(murmur64(bytesOf(text)))

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** 13 letters of five bits each, the highest first; the last one carries the four bits that are left. */
function base32(hash: bigint): string {
  let text = ''
  for (let index = 0; index < 13; index++)
    text += LETTERS.charAt(Number(index < 12 ? (hash >> BigInt(59 - index * 5)) & 31n : (hash & 15n) << 1n))
  return text
}

/** Functions that make names out of texts: the same texts always give the same name. */
export const identityFunctions: readonly FunctionSpec<unknown>[] = [
  ofJoined('guid', uuid5),
  ofJoined('uniqueString', (bytes) => base32(murmur64(bytes))),
]
