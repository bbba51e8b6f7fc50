/** Where a part of an expression stands: offsets of UTF-16 units in the whole text, `[` included. `end` is the offset after the last character. */
export interface Span {
  readonly at: number
  readonly end: number
}

/** A text in quotes (quotes removed, `''` read as `'`) or a number. */
export interface Literal extends Span {
  readonly kind: 'literal'
  readonly value: string | number
}

/** `name(...)`, or `namespace.name(...)` for a function that the template defines. */
export interface Call extends Span {
  readonly kind: 'call'
  readonly name: string
  readonly namespace?: string
  readonly args: readonly Expression[]
}

/** `target.name`; `safe` is `target.?name`, which gives null where there is no such member. */
export interface Property extends Span {
  readonly kind: 'property'
  readonly target: Expression
  readonly name: string
  readonly safe: boolean
}

/** `target[index]`; `safe` is `target[?index]`, which gives null where there is no such member. */
export interface Index extends Span {
  readonly kind: 'index'
  readonly target: Expression
  readonly index: Expression
  readonly safe: boolean
}

/** The tree of an expression of the Azure Resource Manager template language. */
export type Expression = Literal | Call | Property | Index

/** What `parseExpression` gives. `at` is the offset at which something else was expected. */
export type Parsed = { readonly ok: true; readonly expression: Expression } | Problem

/** Why an expression cannot be read or compiled. */
export interface Problem {
  readonly ok: false
  /** For people: what stands there and what was expected. */
  readonly message: string
  /** Offset in the text of the expression. */
  readonly at: number
}

/** Whether a text is an expression: it starts with one `[` and ends with `]`. Any other text, `[a] b` and `[[a]` among them, stands for itself. */
export const isExpression = (text: string): boolean =>
  text.charCodeAt(0) === 91 && text.charCodeAt(text.length - 1) === 93 && text.charCodeAt(1) !== 91

/** The text that a literal string stands for: `[[x]` is the text `[x]`. */
export const unescape = (text: string): string =>
  text.charCodeAt(0) === 91 && text.charCodeAt(1) === 91 && text.charCodeAt(text.length - 1) === 93 ? text.slice(1) : text
