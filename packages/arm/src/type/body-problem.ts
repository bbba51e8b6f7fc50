/** What can be wrong with a place of a body. */
export type BodyProblemKind = 'unknown-property' | 'missing' | 'type' | 'enum' | 'length' | 'pattern' | 'range' | 'read-only'

/** A place of a request's body that Azure would refuse or ignore. */
export interface BodyProblem {
  /** Where, dotted, positions in brackets: `properties.subnets[0].name`. Empty: the body itself. */
  readonly path: string
  readonly kind: BodyProblemKind
  /** What is wrong and what would be right, for people. */
  readonly message: string
}
