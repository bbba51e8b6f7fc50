import { bytesOf, textOfBytes } from './utf8.ts'

/** How each byte is written. */
const WRITTEN = Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte)
  return /[A-Za-z0-9\-._~]/.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
})

/** Everything but letters, digits and `-._~` as `%XX` of its UTF-8 bytes (RFC 3986, section 2.1). */
export function encodeUri(text: string): string {
  let encoded = ''
  for (const byte of bytesOf(text)) encoded += WRITTEN[byte] ?? ''
  return encoded
}

/** Decodes `%XX` and `+` as forms are decoded; what is no escape stands for itself. */
export function decodeUri(text: string): string {
  const bytes: number[] = []
  let decoded = ''
  const flush = (): void => {
    if (bytes.length > 0) decoded += textOfBytes(Uint8Array.from(bytes))
    bytes.length = 0
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.slice(at + 1, at + 3)
    if (text[at] === '%' && /^[0-9a-f]{2}$/i.test(code)) {
      bytes.push(Number.parseInt(code, 16))
      at += 2
    } else {
      flush()
      decoded += text[at] === '+' ? ' ' : text.charAt(at)
    }
  }
  flush()
  return decoded
}

const PARTS = /^([a-z][a-z0-9+.-]*:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/is

/** The URI that a reference stands for beside an absolute URI (RFC 3986, section 5.2). `undefined`: the base is not absolute. */
export function resolveUri(base: string, reference: string): string | undefined {
  const [, scheme, authority = '', path = '', query = ''] = PARTS.exec(base) ?? []
  if (scheme === undefined || (authority === '' && path === '') || /[\s<>"{}|\\^`]/.test(base)) return undefined
  const [, ownScheme, ownAuthority, ownPath = '', ownQuery, fragment = ''] = PARTS.exec(reference) ?? []
  const rest = `${ownQuery ?? ''}${fragment}`
  if (ownScheme !== undefined) return escaped(`${ownScheme}${ownAuthority ?? ''}${withoutDots(ownPath)}${rest}`)
  if (ownAuthority !== undefined) return escaped(`${scheme}${ownAuthority}${withoutDots(ownPath)}${rest}`)
  if (ownPath === '') return escaped(`${scheme}${authority}${rooted(path, authority)}${ownQuery ?? query}${fragment}`)
  const whole = ownPath.startsWith('/') ? ownPath : rooted(path, authority).replace(/[^/]*$/, '') + ownPath
  return escaped(`${scheme}${authority}${withoutDots(whole)}${rest}`)
}

const rooted = (path: string, authority: string): string => (path === '' && authority !== '' ? '/' : path)

function withoutDots(path: string): string {
  const kept: string[] = []
  const segments = path.split('/')
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1
    if (segment === '..' && kept.length > 1) kept.pop()
    if (segment !== '.' && segment !== '..') kept.push(segment)
    else if (last) kept.push('')
  }
  return kept.join('/')
}

/** What may not stand in a URI, as `%XX`. */
const escaped = (uri: string): string => uri.replaceAll(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+/g, encodeUri)
