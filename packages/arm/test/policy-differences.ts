/** A case of the corpus that expects something else than Azure documents. */
export interface Difference {
  readonly effect: string | null
  readonly state: string
  /** What Azure documents, and where. */
  readonly why: string
}

/** The cases that are judged as Azure documents and not as the corpus expects, one by one. */
export const differences: Readonly<Record<string, Difference>> = {}
