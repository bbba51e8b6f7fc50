/** How much of an estate is read. Whatever is beyond is refused with a diagnostic, never cut off in silence. */
export const limits = {
  /** UTF-8 bytes of a file. */
  fileBytes: 10 * 1024 * 1024,
  /** UTF-8 bytes of a document. */
  documentBytes: 1024 * 1024,
  /** Lists and mappings inside each other, aliases followed. */
  depth: 64,
  /** Anchors in a document; and as many aliases. */
  anchors: 100,
  /** Values in a document, aliases followed. */
  values: 100_000,
  /** Structural tokens in a document: bounds the time that a document of nothing but mistakes can take. */
  tokens: 200_000,
  documentsPerFile: 2_000,
  documents: 20_000,
  /** Diagnostics shown of one file. */
  diagnosticsPerFile: 200,
  /** Diagnostics of one file after which the rest of it is not read: mistakes take more memory than what they are about. */
  mistakesPerFile: 1_000,
} as const
