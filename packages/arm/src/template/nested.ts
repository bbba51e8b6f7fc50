import { isObject, member, Unknown, type Value, type ValueObject } from '../value/index.ts'
import { evaluate, put } from './evaluate.ts'
import type { Frame } from './frame.ts'
import type { Instance } from './instance.ts'
import { lazily } from './lazily.ts'
import { followed } from './link.ts'
import { type Given, parametersOf, valueOf } from './parameter-file.ts'
import { below, type Path } from './path.ts'
import { LIMITS } from './run.ts'

/** What a nested or linked deployment deploys; `Unknown` where its template is not there, which was told. */
export function nestedFrame(instance: Instance): Frame | Unknown {
  const { frame, environment, declaration } = instance
  const { run } = frame
  const path = below(instance.path, 'properties')
  if (frame.around.length >= LIMITS.deploymentDepth || run.deployments >= LIMITS.deployments) {
    run.problems.tell(
      'LimitExceeded',
      `there are more than ${LIMITS.deployments} deployments, or more than ${LIMITS.deploymentDepth} inside each other`,
      instance.path,
    )
    return new Unknown('there are too many deployments')
  }
  run.deployments++
  const written = member(declaration.source, 'properties')
  const properties = typeof written === 'string' ? evaluate(written, environment, path) : written
  if (!isObject(properties)) return unresolved(instance, 'the deployment has no properties that could be known')
  const template = templateOf(instance, properties, path)
  if (template instanceof Unknown) return template
  const outer = !template.linked && !isInner(instance, properties, path)
  const given = outer ? new Map() : handed(instance, properties, path)
  return frame.open({
    template: template.template,
    path: template.path,
    place: instance.target(),
    around: [...frame.around, instance],
    name: () => instance.member('name') ?? '',
    given,
    handedAt: below(path, 'parameters'),
    ...(outer ? { outer: environment } : {}),
  })
}

function isInner(instance: Instance, properties: ValueObject, path: Path): boolean {
  const options = member(properties, 'expressionEvaluationOptions')
  const value = options === undefined ? undefined : evaluate(options, instance.environment, below(path, 'expressionEvaluationOptions'))
  const scope = isObject(value) ? member(value, 'scope') : undefined
  return typeof scope === 'string' && scope.toLowerCase() === 'inner'
}

interface Template {
  readonly template: ValueObject
  readonly path: Path
  readonly linked: boolean
}

function templateOf(instance: Instance, properties: ValueObject, path: Path): Template | Unknown {
  const written = member(properties, 'template')
  if (isObject(written)) return { template: written, path: below(path, 'template'), linked: false }
  const link = member(properties, 'templateLink')
  if (link === undefined || link === null) {
    instance.frame.run.problems.tell('InvalidTemplate', 'a deployment has a `template` or a `templateLink`', path)
    return unresolved(instance, 'the deployment has no template')
  }
  const at = below(path, 'templateLink')
  const found = followed(evaluate(link, instance.environment, at), 'template', instance.frame, at)
  if (found instanceof Unknown) return found
  if (isObject(found.json)) return { template: found.json, path: found.path, linked: true }
  instance.frame.run.problems.tell('InvalidTemplate', 'the linked template is not an object', at)
  return new Unknown('the linked template is not valid')
}

function unresolved(instance: Instance, why: string): Unknown {
  instance.frame.run.problems.leave('resource', why, instance.path)
  return new Unknown(why)
}

/** The parameters that a deployment hands to its template, worked out when they are asked for. */
function handed(instance: Instance, properties: ValueObject, path: Path): Given {
  const { environment, frame } = instance
  const { run } = frame
  const link = member(properties, 'parametersLink')
  const written = member(properties, 'parameters')
  if (link !== undefined && link !== null) {
    const at = below(path, 'parametersLink')
    const found = followed(evaluate(link, environment, at), 'parameters', frame, at)
    return found instanceof Unknown ? new Map() : parametersOf(found.json, found.path, run.problems)
  }
  const at = below(path, 'parameters')
  const parameters = typeof written === 'string' ? evaluate(written, environment, at) : written
  if (!isObject(parameters)) return new Map()
  return new Map(
    Object.entries(parameters).map(([name, entry]) => {
      const make = (): Value => handedValue(entry, name, below(at, name), instance)
      return [
        name.toLowerCase(),
        { name, value: lazily<Value>(run.depth, make, () => new Unknown(`parameter \`${name}\` is made of itself`)) },
      ] as const
    }),
  )
}

function handedValue(entry: Value, name: string, path: Path, { environment, frame }: Instance): Value {
  if (typeof entry === 'string') return valueOf(evaluate(entry, environment, path), name, path, frame.run.problems)
  const value = isObject(entry) ? member(entry, 'value') : undefined
  if (value !== undefined) return evaluate(value, environment, below(path, 'value'))
  // A loop may make the value: `{"copy": [{"name": "value", ...}]}`.
  const made = isObject(entry) && member(entry, 'copy') !== undefined ? evaluate(entry, environment, path) : entry
  return valueOf(made, name, path, frame.run.problems)
}

/** The properties of a deployment as a resource: all but the template itself, with the parameters as its template sees them. */
export function deploymentProperties(instance: Instance, properties: ValueObject, path: Path): Value {
  const result: Record<string, Value> = {}
  for (const [key, value] of Object.entries(properties)) {
    const lower = key.toLowerCase()
    if (lower === 'template') continue
    if (lower !== 'parameters') put(result, key, evaluate(value, instance.environment, below(path, key)))
    else put(result, key, parametersSeen(instance))
  }
  return result
}

function parametersSeen(instance: Instance): Value {
  const nested = instance.nested()
  return nested === undefined || nested instanceof Unknown
    ? new Unknown('the template of the deployment is not there')
    : nested.givenParameters()
}
