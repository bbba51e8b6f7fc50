/** What can be wrong with assignments, exemptions, the tree of scopes, or with how they fit together. */
export type AssignmentProblemCode =
  | 'NotAnObject'
  | 'MissingProperty'
  | 'WrongType'
  | 'UnknownValue'
  | 'TooMany'
  | 'BothInAndNotIn'
  | 'RepeatedSelectorKind'
  | 'NoScope'
  | 'NotAScope'
  | 'NotADate'
  | 'RepeatedDocument'
  | 'ManagementGroupCycle'
  | 'UnknownManagementGroup'
  | 'SubscriptionNotPlaced'
  | 'DefinitionNotFound'
  | 'DefinitionInvalid'
  | 'VersionNotHeld'
  | 'MissingParameter'
  | 'UnknownParameter'
  | 'WrongParameterType'
  | 'ValueNotAllowed'
  | 'ParameterFailed'
  | 'OverlappingOverrides'
  | 'UnknownReference'
  | 'MissingIdentity'
  | 'AssignmentNotFound'
  | 'ExemptionOutsideScope'
  | 'UnsupportedSelector'

/** A mistake in a document, or between documents. */
export interface AssignmentProblem {
  readonly code: AssignmentProblemCode
  /** `error`: something is not judged because of it. `warning`: it is judged all the same, as the message says. */
  readonly severity: 'error' | 'warning'
  /** For people: lower case, the user's words in backticks. */
  readonly message: string
  /** The way out. */
  readonly help: string
  /** The id of the document in lower case, its name where it has no id. */
  readonly document: string
  /** JSON pointer into the document. */
  readonly pointer: string
}

/** What a parser gives: a document, or what is wrong with it. */
export type ParsedDocument<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly AssignmentProblem[] }
  | { readonly ok: false; readonly problems: readonly AssignmentProblem[] }
