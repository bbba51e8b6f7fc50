import { ENVELOPE, type ArmResource, scopeOf } from '../resource/index.ts'
import { isObject, member, Unknown, type Value } from '../value/index.ts'
import { dependenciesOf } from './depends-on.ts'
import { put } from './evaluate.ts'
import type { ExpandedResource, Expansion, ExpansionInput, ScopeKind } from './expansion.ts'
import { Frame } from './frame.ts'
import type { Instance } from './instance.ts'
import type { Naming } from './naming.ts'
import { parametersOf } from './parameter-file.ts'
import { below, fileOf, pointerOf, rootPath } from './path.ts'
import { kindOfTemplate, placeOf } from './place.ts'
import { LIMITS, Run } from './run.ts'
import { isTooDeep } from './size.ts'
import { checkSyntax } from './syntax.ts'

/**
 * Expands a template of Azure Resource Manager to the resources that it deploys, without Azure: parameters, variables, loops, conditions,
 * nested and linked deployments, symbolic names. What only the deployment can know is `Unknown` in the result, with the reason. Never
 * throws: whatever is wrong is a problem with its place, and expansion goes on with what is left.
 */
export function expandTemplate(input: ExpansionInput): Expansion {
  const run = new Run(input)
  const path = rootPath()
  const kind = kindOf(input, run)
  const nothing = { resources: [], outputs: new Map(), unresolved: [], leftOut: 0, kind } as const
  if (!isObject(input.template)) run.problems.tell('InvalidTemplate', 'a template is an object', path)
  else if (isTooDeep(input.template) || isTooDeep(input.parameters ?? null))
    run.problems.tell('LimitExceeded', `the template or its parameters nest deeper than ${LIMITS.jsonDepth} levels`, path)
  if (!isObject(input.template) || run.problems.all.some(({ code }) => code === 'LimitExceeded'))
    return { ...nothing, problems: run.problems.all }
  const frame = new Frame({
    run,
    template: input.template,
    path,
    place: placeOf(input.scope ?? {}, kind),
    around: [],
    name: () => input.deploymentName ?? 'main',
    given: parametersOf(input.parameters, below(path, 'parameters'), run.problems),
    handedAt: below(path, 'parameters'),
  })
  const resources: ExpandedResource[] = []
  expandFrame(frame, true, resources)
  const outputs = frame.outputs.all()
  checkSyntax(input.template, frame)
  return { resources, outputs, problems: run.problems.all, unresolved: run.problems.unresolved, leftOut: run.leftOut, kind }
}

const WORDS = {
  tenant: 'tenants',
  managementGroup: 'management groups',
  subscription: 'subscriptions',
  resourceGroup: 'resource groups',
} as const

/** The level of a deployment: what the template says it is for wins over what was asked for. */
function kindOf({ template, scope }: ExpansionInput, run: Run): ScopeKind {
  const own = kindOfTemplate(template)
  const asked = scope?.kind
  if (own !== undefined && asked !== undefined && own !== asked)
    run.problems.tell(
      'InvalidScope',
      `the template is for ${WORDS[own]}, not for ${WORDS[asked]}; it is expanded for one of its own kind`,
      rootPath(),
    )
  return own ?? asked ?? 'resourceGroup'
}

function expandFrame(frame: Frame, around: true | Unknown, into: ExpandedResource[]): void {
  for (const instance of frame.all()) {
    const condition = instance.condition()
    if (condition === false) {
      frame.run.leftOut++
      continue
    }
    if (isForeign(instance)) continue
    const naming = instance.naming()
    if (naming instanceof Unknown) {
      frame.run.problems.leave('resource', `what the resource is cannot be known: ${naming.why}`, instance.path)
      continue
    }
    const deployed = condition instanceof Unknown ? condition : instance.round instanceof Unknown ? instance.round : around
    into.push(expanded(instance, naming, deployed))
    const nested = instance.nested()
    if (nested instanceof Frame) expandFrame(nested, deployed, into)
  }
  frame.settle()
}

/** Resources of extensions such as Kubernetes or Microsoft Graph are none of Azure Resource Manager's. */
function isForeign({ declaration, frame, path }: Instance): boolean {
  const extension = member(declaration.source, 'extension') ?? member(declaration.source, 'import')
  if (typeof extension !== 'string') return false
  frame.run.problems.tell('NotEvaluated', `resources of the extension \`${extension}\` are not evaluated`, path)
  frame.run.problems.leave('extension', `resources of the extension \`${extension}\` are not evaluated`, path)
  return true
}

function expanded(instance: Instance, naming: Naming, condition: true | Unknown): ExpandedResource {
  const file = fileOf(instance.path)
  return {
    resource: resourceOf(instance, naming),
    scope: scopeOf(naming.id),
    existing: instance.existing,
    condition,
    ...(naming.unknownName === undefined ? {} : { unknownName: naming.unknownName }),
    pointer: pointerOf(instance.path),
    ...(file === undefined ? {} : { file }),
    ...(instance.declaration.symbolic ? { symbolicName: instance.label } : {}),
    dependsOn: dependenciesOf(instance),
    deployment: instance.frame.around.map((one) => one.naming()).flatMap((one) => (one instanceof Unknown ? [] : [one.name])),
  }
}

/** Members of a declaration that say how it is deployed, not what it is. */
const DIRECTIVES = new Set([
  'id',
  'name',
  'type',
  'condition',
  'copy',
  'dependson',
  'comments',
  'metadata',
  'resources',
  'existing',
  'scope',
  'import',
  'extension',
  'asserts',
  'subscriptionid',
  'resourcegroup',
  'managementgroup',
  '$options',
  '@options',
])
const SPELLED = new Map([...ENVELOPE, 'eTag'].map((name) => [name.toLowerCase(), name]))

function resourceOf(instance: Instance, { id, name, type, extended }: Naming): ArmResource {
  const rest: Record<string, Value> = {}
  for (const key of Object.keys(instance.declaration.source)) {
    const lower = key.toLowerCase()
    if (DIRECTIVES.has(lower) || (instance.existing && lower !== 'apiversion')) continue
    const value = instance.member(key)
    if (value !== undefined) put(rest, SPELLED.get(lower) ?? key, value)
  }
  return { id, name, type, ...(extended === undefined ? {} : { scope: extended }), ...rest }
}
