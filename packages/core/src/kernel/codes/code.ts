/** How bad a user's mistake is: an `error` stops the command, a `warning` does not. */
export type Severity = 'error' | 'warning'

/** What `fairway explain FWnnnn` prints, and what the reference page is made from. */
export interface CodeEntry {
  readonly severity: Severity
  /** A few words, lower case. */
  readonly title: string
  /** What happened and why Fairway refuses it: whole sentences. */
  readonly explanation: string
  /** What to do now. */
  readonly wayOut: string
}
