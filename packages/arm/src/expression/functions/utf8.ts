/** UTF-8 bytes of a text; half a surrogate pair becomes U+FFFD, as in .NET. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (const letter of text) {
    const point = scalar(letter.codePointAt(0) ?? 0)
    if (point < 0x80) bytes[length++] = point
    else {
      const tail = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
      bytes[length++] = ((0xff00 >> (tail + 1)) & 0xff) | (point >> (6 * tail))
      for (let left = tail - 1; left >= 0; left--) bytes[length++] = 0x80 | ((point >> (6 * left)) & 0x3f)
    }
  }
  return bytes.subarray(0, length)
}

const scalar = (point: number): number => (point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)

/** The text of UTF-8 bytes; what is not UTF-8 becomes U+FFFD. */
export function textOfBytes(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0
    const tail = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1
    const point = tail < 1 ? lead : pointAt(bytes, at, tail)
    text += tail === -1 || point === undefined ? '\uFFFD' : String.fromCodePoint(point)
    at += tail === -1 || point === undefined ? 1 : tail + 1
  }
  return text
}

const SMALLEST = [0, 0x80, 0x800, 0x10000]

function pointAt(bytes: Uint8Array, at: number, tail: number): number | undefined {
  let point = (bytes[at] ?? 0) & (0x3f >> tail)
  for (let index = 1; index <= tail; index++) {
    const byte = bytes[at + index] ?? 0
    if ((byte & 0xc0) !== 0x80) return undefined
    point = (point << 6) | (byte & 0x3f)
  }
  return point >= (SMALLEST[tail] ?? 0) && point <= 0x10ffff && scalar(point) === point ? point : undefined
}
