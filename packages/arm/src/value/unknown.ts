/**
 * A value that nobody can know before deployment, or that an export did not carry: `reference()`, `known after apply`, a property that
 * the resource provider fills in. Whatever is computed from it is unknown too. Compare with `instanceof`.
 */
export class Unknown {
  /** Why it is not known, for people: `reference(...) is known after deployment`. */
  readonly why: string

  constructor(why: string) {
    this.why = why
  }

  /** So that an unknown value shows itself in JSON output instead of vanishing. */
  toJSON(): { readonly $unknown: string } {
    return { $unknown: this.why }
  }
}
