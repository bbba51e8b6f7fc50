import type { FunctionTable, Outcome } from '../expression/index.ts'
import type { Unknown, Value } from '../value/index.ts'
import type { Path } from './path.ts'
import type { Place } from './place.ts'
import type { Run } from './run.ts'

/** Where an expression is evaluated: in which template, in which rounds of which loops. */
export interface Environment {
  readonly context: Context
  readonly loop?: Loop
}

/** A round of a `copy` loop, with the loops around it. */
export interface Loop {
  /** In lower case. */
  readonly name: string
  readonly index: number | Unknown
  /** Whether it makes members of a value, so that `copyIndex()` without a name means the loop of the resource around it. */
  readonly inside: boolean
  readonly outer?: Loop
}

/** What expressions of one template may ask for. */
export interface Context {
  readonly run: Run
  readonly table: FunctionTable<Environment>
  /** Where the deployment deploys to. */
  readonly place: Place
  parameter(name: string): Outcome
  variable(name: string): Outcome
  /** What `deployment()` gives. */
  deployment(): Value
  /** The resource that a symbolic name, a name or an id means, if the template or one nested in it declares it. */
  find(what: string): Referable | undefined
  /** All rounds of a loop by symbolic name. */
  findAll(symbolicName: string): readonly Referable[] | Unknown | undefined
}

/** A declared resource, as far as functions look at it. */
export interface Referable {
  readonly path: Path
  readonly id: string
  readonly existing: boolean
  readonly unknownName: Unknown | undefined
  condition(): boolean | Unknown
  /** A top-level member of the declaration, evaluated; `undefined`: not declared. */
  member(name: string): Value | undefined
  /** What `outputs` of it gives, if it is a deployment. */
  outputs(): Value | undefined
}
