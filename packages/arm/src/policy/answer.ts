/**
 * What a condition answers: Kleene's three values, and the failure to evaluate. Numbers, because millions of them are made a second;
 * their order is the one in which `allOf` and `anyOf` weigh what is left when nothing decides.
 */
export type Answer = 0 | 1 | 2 | 3

export const FALSE = 0
export const TRUE = 1
/** Depends on a value that nobody knows yet. */
export const UNKNOWN = 2
/** Cannot be evaluated. Azure denies the request; a scan says Error. */
export const FAILED = 3

const negations: readonly Answer[] = [TRUE, FALSE, UNKNOWN, FAILED]

/** What `not` makes of an answer: what is unknown or failed stays so. */
export const negated = (answer: Answer): Answer => negations[answer] ?? FAILED

export const answerOf = (truth: boolean): Answer => (truth ? TRUE : FALSE)

const names = ['false', 'true', 'unknown', 'error'] as const

/** An answer as it is shown to people. */
export type AnswerName = (typeof names)[number]

export const answerName = (answer: Answer): AnswerName => names[answer]
