import { Failure, Unknown, type Value } from '../value/index.ts'
import { memberOf, noMember } from './access.ts'
import { countProblem, nearestName } from './call-problem.ts'
import {
  functionNamed,
  type EagerFunction,
  type FunctionTable,
  type LambdaFunction,
  type Lazy,
  type LazyFunction,
  type Outcome,
} from './function.ts'
import { lambdaOf, type Cell, type Lambda } from './lambda.ts'
import type { Call, Expression, Index, Problem, Property } from './syntax.ts'

/** A compiled expression, or the first mistake in it. `constant`: its outcome, where that depends on nothing. */
export type Compiled<E> = { readonly ok: true; readonly run: Lazy<E>; readonly constant?: Outcome } | Problem

/** What a host may change about how expressions are compiled. */
export interface CompileOptions {
  /**
   * What an access gives where there is no such member, instead of a failure: in policies `resourceGroup().tags.owner` of a group without
   * that tag is the empty text. It is the value of the whole chain of accesses. `undefined`: a failure.
   */
  readonly missing?: (access: Property | Index) => Value | undefined
}

/** Lambda bodies run at most this often within one run of one expression. */
const MAX_LAMBDA_RUNS = 1_000_000

/**
 * Compiles an expression to closures. Unknown functions, wrong numbers of arguments and lambdas in the wrong place are mistakes here; what
 * depends on values is a `Failure` of the run. Constant calls of pure functions are made now.
 */
export function compileExpression<E>(expression: Expression, table: FunctionTable<E>, options: CompileOptions = {}): Compiled<E> {
  const compiler = new Compiler(table, options)
  const node = compiler.node(expression)
  if (compiler.problem !== undefined) return compiler.problem
  if (node.constant !== undefined) return { ok: true, run: node.run, constant: node.constant }
  return { ok: true, run: compiler.bounded(node.run) }
}

interface Node<E> {
  readonly run: Lazy<E>
  readonly constant?: Outcome
}

interface Step<E> {
  readonly key: Node<E>
  /** The value of the whole chain where there is no such member; `undefined`: a failure. */
  readonly missing: Value | undefined
}

const constant = (value: Outcome): Node<unknown> => ({ run: () => value, constant: value })
const NOTHING = constant(null)

class Compiler<E> {
  problem: Problem | undefined
  private readonly table: FunctionTable<E>
  private readonly options: CompileOptions
  private readonly scopes: Map<string, Cell>[] = []
  private budget: { left: number } | undefined

  constructor(table: FunctionTable<E>, options: CompileOptions) {
    this.table = table
    this.options = options
  }

  node(expression: Expression): Node<E> {
    if (expression.kind === 'literal') return constant(expression.value)
    return expression.kind === 'call' ? this.call(expression) : this.accesses(expression)
  }

  /** An expression with lambdas starts each run with a full budget. */
  bounded(run: Lazy<E>): Lazy<E> {
    const budget = this.budget
    if (budget === undefined) return run
    return (environment) => {
      const left = budget.left
      budget.left = MAX_LAMBDA_RUNS
      const result = run(environment)
      budget.left = left
      return result
    }
  }

  private fail(message: string, at: number): Node<E> {
    this.problem ??= { ok: false, message, at }
    return NOTHING
  }

  private call(call: Call): Node<E> {
    const name = call.namespace === undefined ? call.name : `${call.namespace}.${call.name}`
    const spec = functionNamed(this.table, name)
    if (spec === undefined) return this.fail(`there is no function \`${name}\`${nearestName(name, this.table)}`, call.at)
    const problem = countProblem(spec, call.args.length)
    if (problem !== undefined) return this.fail(problem, call.at)
    if ('form' in spec) {
      if (spec.form === 'lambdaVariables') return this.lambdaVariable(call)
      return this.fail('`lambda` may only stand where a function expects one', call.at)
    }
    if ('withLambdas' in spec) return this.callWithLambdas(spec, call)
    const args = call.args.map((arg) => this.node(arg))
    return 'lazy' in spec ? callLazily(spec, args) : callEagerly(spec, args)
  }

  private lambdaVariable(call: Call): Node<E> {
    const [first] = call.args
    if (first?.kind !== 'literal' || typeof first.value !== 'string')
      return this.fail('`lambdaVariables` takes the name of a variable in quotes', call.at)
    const name = first.value.toLowerCase()
    const cell = this.scopes.findLast((scope) => scope.has(name))?.get(name)
    return cell === undefined ? this.fail(`no lambda around it names \`${first.value}\``, first.at) : { run: () => cell.value }
  }

  private callWithLambdas(spec: LambdaFunction<E>, call: Call): Node<E> {
    const args = call.args.slice(0, spec.lambdasFrom).map((arg) => this.node(arg).run)
    const lambdas = call.args.slice(spec.lambdasFrom).map((arg) => this.lambda(arg, spec.name))
    const run = (environment: E): Outcome => {
      const values: Value[] = []
      for (const arg of args) {
        const value = arg(environment)
        if (value instanceof Failure) return value
        values.push(value)
      }
      return spec.withLambdas(values, lambdas, environment)
    }
    return { run }
  }

  private lambda(expression: Expression, caller: string): Lambda<E> {
    const spec = expression.kind === 'call' && expression.namespace === undefined ? functionNamed(this.table, expression.name) : undefined
    if (expression.kind !== 'call' || spec === undefined || !('form' in spec) || spec.form !== 'lambda') {
      this.fail(`\`${caller}\` expects a \`lambda\` here`, expression.at)
      return NO_LAMBDA
    }
    const names = expression.args.slice(0, -1).map((arg) => this.variableName(arg))
    const body = expression.args.at(-1)
    if (body === undefined) {
      this.fail('`lambda` expects an expression as its last argument', expression.at)
      return NO_LAMBDA
    }
    const scope = new Map(names.map((name) => [name, { value: null } satisfies Cell as Cell]))
    this.scopes.push(scope)
    const compiled = this.node(body)
    this.scopes.pop()
    const budget = (this.budget ??= { left: MAX_LAMBDA_RUNS })
    return lambdaOf([...scope.values()], compiled.run, () => (budget.left-- > 0 ? undefined : EXHAUSTED))
  }

  private variableName(arg: Expression): string {
    if (arg.kind === 'literal' && typeof arg.value === 'string') return arg.value.toLowerCase()
    this.fail('`lambda` takes the names of its variables in quotes', arg.at)
    return ''
  }

  /** `a.b[c].?d` as one list of steps: a safe step that finds nothing ends the whole chain with null, as in Bicep. */
  private accesses(expression: Property | Index): Node<E> {
    const steps: Step<E>[] = []
    let target: Expression = expression
    while (target.kind === 'property' || target.kind === 'index') {
      const key = target.kind === 'property' ? constant(target.name) : this.node(target.index)
      steps.push({ key, missing: target.safe ? null : this.options.missing?.(target) })
      target = target.target
    }
    steps.reverse()
    const base = this.node(target)
    return foldIf(base.constant !== undefined && steps.every(({ key }) => key.constant !== undefined), runSteps(base.run, steps))
  }
}

const EXHAUSTED = new Failure('TooManyIterations', `the lambdas of an expression ran more than ${MAX_LAMBDA_RUNS} times`)
const NO_LAMBDA: Lambda<unknown> = { arity: 0, apply: () => null }

/** Pure functions never look at the environment, so that none is needed to run them once. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const NO_ENVIRONMENT = undefined as never

const foldIf = <E>(fold: boolean, run: Lazy<E>): Node<E> => (fold ? constant(run(NO_ENVIRONMENT)) : { run })

function runSteps<E>(base: Lazy<E>, steps: readonly Step<E>[]): Lazy<E> {
  const [only] = steps
  if (steps.length === 1 && only !== undefined) {
    const otherwise = only.missing ?? null
    return (environment) => {
      const found = step(base(environment), only, environment)
      return found === undefined ? otherwise : found
    }
  }
  return (environment) => {
    let target = base(environment)
    for (const next of steps) {
      const found = step(target, next, environment)
      if (found === undefined) return next.missing ?? null
      target = found
    }
    return target
  }
}

/** One access; `undefined`: there is no such member, and the step says what that gives. A member that is null is there. */
function step<E>(target: Outcome, { key, missing }: Step<E>, environment: E): Outcome | undefined {
  if (target instanceof Failure) return target
  if (target === null && missing !== undefined) return undefined
  const at = key.run(environment)
  // Of null nobody would have asked.
  if (at instanceof Failure) return target instanceof Unknown && missing !== undefined ? target : at
  const found = memberOf(target, at)
  return found === undefined && missing === undefined ? noMember(target, at) : found
}

function callLazily<E>(spec: LazyFunction<E>, args: readonly Node<E>[]): Node<E> {
  const runs = args.map(({ run }) => run)
  return foldIf(spec.pure === true && args.every(isConstant), (environment: E) => spec.lazy(runs, environment))
}

function callEagerly<E>(spec: EagerFunction<E>, args: readonly Node<E>[]): Node<E> {
  const [first, second] = args
  const fold = spec.pure === true && args.every(isConstant)
  if (spec.one !== undefined && args.length === 1 && first !== undefined) return foldIf(fold, callOne(first.run, spec.one, spec.unknowns))
  if (spec.two !== undefined && args.length === 2 && first !== undefined && second !== undefined)
    return foldIf(fold, callTwo([first.run, second.run], spec.two, spec.unknowns))
  return foldIf(fold, callMany(args, spec))
}

const isConstant = (node: Node<never>): boolean => node.constant !== undefined

function callOne<E>(arg: Lazy<E>, one: (only: Value, environment: E) => Outcome, unknowns = false): Lazy<E> {
  return (environment) => {
    const value = arg(environment)
    return value instanceof Failure || (!unknowns && value instanceof Unknown) ? value : one(value, environment)
  }
}

function callTwo<E>(args: readonly [Lazy<E>, Lazy<E>], two: (a: Value, b: Value, environment: E) => Outcome, unknowns = false): Lazy<E> {
  const [first, second] = args
  return (environment) => {
    const a = first(environment)
    if (a instanceof Failure) return a
    const b = second(environment)
    if (b instanceof Failure) return b
    if (!unknowns) {
      if (a instanceof Unknown) return a
      if (b instanceof Unknown) return b
    }
    return two(a, b, environment)
  }
}

function callMany<E>(args: readonly Node<E>[], spec: EagerFunction<E>): Lazy<E> {
  const runs = args.map(({ run }) => run)
  return (environment) => {
    const values: Value[] = []
    let unknown: Unknown | undefined
    for (const run of runs) {
      const value = run(environment)
      if (value instanceof Failure) return value
      if (unknown === undefined && value instanceof Unknown) unknown = value
      values.push(value)
    }
    return unknown !== undefined && spec.unknowns !== true ? unknown : spec.call(values, environment)
  }
}
