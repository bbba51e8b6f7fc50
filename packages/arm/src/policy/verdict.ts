/** What became of a resource under a policy. Numbers, because they are made by the million. */
export type Verdict = 0 | 1 | 2 | 3 | 4

/** The policy says nothing about the resource; it is not counted. */
export const NOT_APPLICABLE = 0
/** The rule does not match. */
export const COMPLIANT = 1
/** The rule matches: the effect happens. With `denyAction` this means that the resource is protected. */
export const NON_COMPLIANT = 2
/** Depends on what nobody knows: a value known after deployment, a related resource nobody looked for, an attestation. */
export const UNDECIDED = 3
/** The rule cannot be evaluated for it: an implicit deny in a request, state Error in a scan. */
export const FAILURE = 4

const names = ['NotApplicable', 'Compliant', 'NonCompliant', 'Unknown', 'Error'] as const

/** A verdict in Azure's words for states of compliance. */
export type VerdictName = (typeof names)[number]

/** The name of a verdict, as Azure writes it. */
export const verdictName = (verdict: Verdict): VerdictName => names[verdict]
