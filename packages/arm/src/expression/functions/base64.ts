import { bytesOf, textOfBytes } from './utf8.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Map(Array.from(LETTERS, (letter, value) => [letter.charCodeAt(0), value]))

/** Base64 of the UTF-8 bytes of a text. */
export function encodeBase64(text: string): string {
  const bytes = bytesOf(text)
  let encoded = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    encoded += LETTERS.charAt(bits >> 18) + LETTERS.charAt((bits >> 12) & 63)
    encoded += (left > 1 ? LETTERS.charAt((bits >> 6) & 63) : '=') + (left > 2 ? LETTERS.charAt(bits & 63) : '=')
  }
  return encoded
}

/** The text whose UTF-8 bytes are so encoded; white space is left out. `undefined`: it is not Base64. */
export function decodeBase64(encoded: string): string | undefined {
  const compact = encoded.replaceAll(/[ \t\r\n]/g, '')
  if (compact.length % 4 !== 0) return undefined
  const padding = compact.endsWith('==') ? 2 : compact.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((compact.length / 4) * 3)
  for (let at = 0, to = 0; at < compact.length; at += 4) {
    let bits = 0
    for (let index = at; index < at + 4; index++) {
      const value = index >= compact.length - padding ? 0 : VALUES.get(compact.charCodeAt(index))
      if (value === undefined) return undefined
      bits = (bits << 6) | value
    }
    bytes[to++] = bits >> 16
    bytes[to++] = (bits >> 8) & 255
    bytes[to++] = bits & 255
  }
  return textOfBytes(bytes.subarray(0, bytes.length - padding))
}
