import { formatDate, typeName, type FunctionSpec, type Outcome } from '../../expression/index.ts'
import { Failure, Unknown, type Value } from '../../value/index.ts'
import type { Environment, Loop } from '../environment.ts'

function named(name: string, give: (environment: Environment, which: string) => Outcome): FunctionSpec<Environment> {
  const one = (which: Value, environment: Environment): Outcome =>
    typeof which === 'string' ? give(environment, which) : new Failure('WrongArgumentType', `\`${name}\` expects a name in quotes`)
  return { name, min: 1, max: 1, one, call: ([which = null], environment) => one(which, environment) }
}

/** `copyIndex()`, `copyIndex(offset)`, `copyIndex('loop')`, `copyIndex('loop', offset)`. */
function copyIndex(args: readonly Value[], { loop }: Environment): Outcome {
  const [first, second] = args
  const name = typeof first === 'string' ? first.toLowerCase() : undefined
  const offset = name === undefined ? (first ?? 0) : (second ?? 0)
  if (typeof offset !== 'number' || !Number.isInteger(offset))
    return new Failure('WrongArgumentType', '`copyIndex` expects an integer as offset')
  const found = name === undefined ? nearest(loop) : loopNamed(loop, name)
  if (found === undefined)
    return new Failure(
      'NoLoop',
      typeof first === 'string' ? `there is no loop \`${first}\` around \`copyIndex\`` : '`copyIndex` stands in no loop',
    )
  return found.index instanceof Unknown ? found.index : found.index + offset
}

/** Without a name the loop of the resource is meant, even in a loop that makes members. */
function nearest(loop: Loop | undefined): Loop | undefined {
  for (let at = loop; at !== undefined; at = at.outer) if (!at.inside) return at
  return loop
}

function loopNamed(loop: Loop | undefined, name: string): Loop | undefined {
  for (let at = loop; at !== undefined; at = at.outer) if (at.name === name) return at
  return undefined
}

/** `utcNow([format])`: the moment that was given, in the format that was asked for. */
function utcNow([format = 'yyyyMMddTHHmmssZ']: readonly Value[], { context }: Environment): Outcome {
  if (typeof format !== 'string')
    return new Failure('WrongArgumentType', `\`utcNow\` expects a string as argument 1, found ${typeName(format)}`)
  return formatDate(context.run.input.now, format)
}

/** Functions that give what the template was given, or defines. */
export const valueFunctions: readonly FunctionSpec<Environment>[] = [
  named('parameters', ({ context }, which) => context.parameter(which)),
  named('variables', ({ context }, which) => context.variable(which)),
  { name: 'copyIndex', min: 0, max: 2, call: copyIndex },
  { name: 'utcNow', min: 0, max: 1, call: utcNow },
]
