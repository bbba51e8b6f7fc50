import type { Value } from './value.ts'

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

  /**
   * What stands under a name or a position in it: unknown as well, unless something of it is known all the same, such as what a template
   * declares of the resource that `reference()` names. `undefined`: there is no such member.
   */
  member(_key: string | number): Value | undefined {
    return this
  }

  /** So that an unknown value shows itself in JSON output instead of vanishing. */
  toJSON(): { readonly $unknown: string } {
    return { $unknown: this.why }
  }
}
