/** What is wrong with a definition, an initiative or the values for its parameters. */
export interface PolicyProblem {
  /** For machines, CamelCase: `UnknownOperator`. */
  readonly code: string
  /** For people: lower case, the user's words in backticks. */
  readonly message: string
  /** JSON pointer into the document: `/properties/policyRule/if/allOf/0`. */
  readonly pointer: string
}
