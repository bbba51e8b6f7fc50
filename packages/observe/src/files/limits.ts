/** What reading one file may cost. Every number is a bound on hostile input, far above real exports. */
export interface ReadLimits {
  /** Bytes of text, after decompression. */
  readonly maxBytes: number
  /** Bytes of text per compressed byte, looked at only beyond `ratioFrom` bytes. Real exports reach about 40; the format allows 1032. */
  readonly maxRatio: number
  readonly ratioFrom: number
  /** Bytes of text of one value that is held in memory: a row, or a header. */
  readonly maxValueBytes: number
}

/** The limits of a scan. */
export const defaultLimits: ReadLimits = {
  maxBytes: 8 * 1024 ** 3,
  maxRatio: 300,
  ratioFrom: 64 * 1024 ** 2,
  maxValueBytes: 64 * 1024 ** 2,
}
