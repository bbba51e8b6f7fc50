const C1 = 0x239b961b
const C2 = 0xab0e9789
const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
const first = (word: number): number => Math.imul(rotated(Math.imul(word, C1), 15), C2)
const second = (word: number): number => Math.imul(rotated(Math.imul(word, C2), 17), C1)

/**
 * The 64-bit hash behind `uniqueString`: two words of 32 bits mixed in the manner of MurmurHash3 (x86, 128 bits) with the constants of its
 * first two lanes, as published implementations of Azure's function agree on; the known pairs of text and result are test cases.
 */
export function murmur64(bytes: Uint8Array): bigint {
  let low = 0
  let high = 0
  const whole = bytes.length - (bytes.length % 8)
  for (let at = 0; at < whole; at += 8) {
    low = (Math.imul(rotated(low ^ first(wordAt(bytes, at)), 19) + high, 5) + 0x561ccd1b) | 0
    high = (Math.imul(rotated(high ^ second(wordAt(bytes, at + 4)), 13) + low, 5) + 0x0bcaa747) | 0
  }
  low ^= first(wordAt(bytes, whole))
  high ^= second(wordAt(bytes, whole + 4))
  high ^= bytes.length
  low = ((low ^ bytes.length) + high) | 0
  high = (high + low) | 0
  low = finished(low)
  high = finished(high)
  low = (low + high) | 0
  high = (high + low) | 0
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)
}

/** Four bytes, the lowest first; beyond the end they are zero, which leaves the hash as it is. */
const wordAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)

function finished(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
