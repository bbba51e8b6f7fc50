/**
 * The evaluation of an expression or a condition went wrong: a wrong argument, a property of null, a comparison of text with a number.
 * It is a value, never thrown. Azure treats it as an implicit deny in requests and as state Error in scans.
 */
export class Failure {
  /** For machines, CamelCase: `WrongArgumentType`. */
  readonly code: string
  /** For people; names the function and the argument. */
  readonly message: string

  constructor(code: string, message: string) {
    this.code = code
    this.message = message
  }
}
