import type { FunctionSpec, Outcome } from '../expression/index.ts'
import { Failure, isList, isObject, member, type Value, type ValueObject } from '../value/index.ts'
import type { Context, Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import { below, type Path } from './path.ts'
import type { Problems } from './problems.ts'
import { wordOf } from './schema-check.ts'

/** Calls of a template's functions inside each other. */
const DEEPEST = 50

/**
 * The functions that a template defines. They see their own parameters and other functions, nothing else of the template. Source:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/user-defined-functions
 */
export function ownFunctions(template: ValueObject, path: Path, problems: Problems): readonly FunctionSpec<Environment>[] {
  const declared = member(template, 'functions')
  if (declared === undefined || declared === null) return []
  if (!isList(declared)) {
    problems.tell('InvalidTemplate', '`functions` is a list of namespaces', below(path, 'functions'))
    return []
  }
  return declared.flatMap((namespace, index) => functionsOf(namespace, below(path, 'functions', index), problems))
}

function functionsOf(namespace: Value, path: Path, problems: Problems): readonly FunctionSpec<Environment>[] {
  const name = isObject(namespace) ? member(namespace, 'namespace') : undefined
  const members = isObject(namespace) ? member(namespace, 'members') : undefined
  if (typeof name !== 'string' || !isObject(members)) {
    problems.tell('InvalidTemplate', 'a namespace of functions has a `namespace` and `members`', path)
    return []
  }
  return Object.entries(members).flatMap(([key, body]) =>
    isObject(body) ? [functionOf(`${name}.${key}`, body, below(path, 'members', key))] : [],
  )
}

function functionOf(name: string, body: ValueObject, path: Path): FunctionSpec<Environment> {
  const declared = member(body, 'parameters')
  const parameters = isList(declared) ? declared.filter(isObject) : []
  const output = member(body, 'output')
  const value = isObject(output) ? member(output, 'value') : undefined
  const required = parameters.findLastIndex((one) => member(one, 'defaultValue') === undefined && member(one, 'nullable') !== true) + 1
  const call = (args: readonly Value[], { context }: Environment): Outcome => {
    const { run } = context
    if (run.calls >= DEEPEST) return new Failure('LimitExceeded', `\`${name}\` is called inside itself too often`)
    const values = new Map(parameters.map((one, index) => [wordOf(one, 'name').toLowerCase(), args[index] ?? null]))
    run.calls++
    try {
      return evaluate(value ?? null, { context: within(context, name, values) }, below(path, 'output', 'value'))
    } finally {
      run.calls--
    }
  }
  return { name, min: required, max: parameters.length, unknowns: true, call }
}

const within = (context: Context, name: string, values: ReadonlyMap<string, Value>): Context => ({
  ...hidden(context),
  parameter: (which) => {
    const value = values.get(which.toLowerCase())
    return value === undefined ? new Failure('UnknownParameter', `the function \`${name}\` has no parameter \`${which}\``) : value
  },
  variable: () => new Failure('WrongScope', `the function \`${name}\` cannot use variables of the template`),
})

/** A function sees where the deployment goes, but none of its resources. */
const hidden = (context: Context): Context => ({
  run: context.run,
  table: context.table,
  place: context.place,
  parameter: () => null,
  variable: () => null,
  deployment: () => context.deployment(),
  find: () => undefined,
  findAll: () => undefined,
})
