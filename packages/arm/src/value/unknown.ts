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

/** A value as it was written in JSON, with what is written as `{"$unknown": "why"}` unknown again. */
export function unknownsIn(value: Value): Value {
  if (Array.isArray(value)) return value.map((one: Value) => unknownsIn(one))
  if (typeof value !== 'object' || value === null || value instanceof Unknown || Array.isArray(value)) return value
  const entries = Object.entries(value)
  const [[name, why] = []] = entries
  if (entries.length === 1 && name === '$unknown' && typeof why === 'string') return new Unknown(why)
  return Object.fromEntries(entries.map(([key, one]): [string, Value] => [key, unknownsIn(one)]))
}
