import type { EagerFunction, FunctionFamily, FunctionSpec, Outcome } from '../../expression/index.ts'
import { ENVELOPE } from '../../resource/index.ts'
import { Failure, Unknown, type Value } from '../../value/index.ts'
import type { Environment, Referable } from '../environment.ts'
import { echoOf, PartlyKnown } from '../unknowns.ts'

const nameIn = (args: readonly Value[]): string => (typeof args[0] === 'string' ? ` of \`${args[0]}\`` : '')

/** A function whose result only Azure knows. Its arguments were evaluated, so that what is wrong with them is told. */
const onlyInAzure = (name: string, min: number, max: number): EagerFunction<Environment> => ({
  name,
  min,
  max,
  unknowns: true,
  call: (args) => new Unknown(`\`${name}\`${nameIn(args)} is known after deployment`),
})

/** `listKeys`, `listAdminKeys`, `listAccountSas`: whatever begins with `list` asks the resource for something. */
const lists: FunctionFamily<Environment> = { name: 'list*', min: 1, max: 3, member: (name) => onlyInAzure(name, 1, 3) }

/** Members that a resource has under `reference(..., 'Full')` beside those it declares. */
const WHOLE: readonly string[] = ENVELOPE.filter((name) => name !== 'properties')

function referenceTo(found: Referable | undefined, what: Value, full: boolean): Value {
  const called = typeof what === 'string' ? `\`${what}\`` : 'the resource'
  if (found === undefined) return new Unknown(`${called} is not declared in this template; what it is like is known after deployment`)
  if (found.condition() === false) return new Unknown(`${called} is not deployed by this template: its condition is false`)
  const why = `\`reference\` of ${called} is known after deployment`
  const outputs = found.outputs()
  const properties =
    outputs === undefined ? echoOf(found.existing ? undefined : found.member('properties'), why) : ofDeployment(outputs, why)
  return full ? whole(found, properties, why) : properties
}

const ofDeployment = (outputs: Value, why: string): Value =>
  new PartlyKnown(why, (key) => (String(key).toLowerCase() === 'outputs' ? outputs : new Unknown(why)))

function whole(found: Referable, properties: Value, why: string): Value {
  return new PartlyKnown(why, (key) => {
    const lower = String(key).toLowerCase()
    if (lower === 'properties') return properties
    if (lower === 'id' || lower === 'resourceid') return found.unknownName ?? found.id
    if (lower === 'name' || lower === 'type') return found.member(lower)
    if (WHOLE.some((one) => one.toLowerCase() === lower)) return echoOf(found.existing ? undefined : found.member(lower), why)
    return new Unknown(why)
  })
}

/** `reference(resource, [apiVersion], ['Full'])`. */
function reference(args: readonly Value[], { context }: Environment): Outcome {
  const [what = null, , full = null] = args
  if (what instanceof Unknown) return new Unknown(`\`reference\` of a resource that is not known: ${what.why}`)
  if (typeof what !== 'string')
    return new Failure('WrongArgumentType', '`reference` expects the name or the id of a resource as argument 1')
  if (full !== null && !(full instanceof Unknown) && !isWord(full, 'full') && !isWord(full, 'properties'))
    return new Failure('InvalidArgument', "`reference` expects 'Full' or 'Properties' as argument 3")
  return referenceTo(context.find(what), what, isWord(full, 'full'))
}

const isWord = (value: Value, word: string): boolean => typeof value === 'string' && value.toLowerCase() === word

/** `references(loop, ['Full'])`: all rounds of a loop. */
function references(args: readonly Value[], { context }: Environment): Outcome {
  const [what = null, full = null] = args
  if (typeof what !== 'string') return new Failure('WrongArgumentType', '`references` expects the symbolic name of a loop as argument 1')
  const found = context.findAll(what)
  if (found === undefined) return new Failure('NotFound', `there is no loop of resources with the symbolic name \`${what}\``)
  if (found instanceof Unknown) return found
  return found.map((one) => referenceTo(one, what, isWord(full, 'full')))
}

function resourceInfo(args: readonly Value[], { context }: Environment): Outcome {
  const [what = null] = args
  const found = typeof what === 'string' ? context.find(what) : undefined
  if (found === undefined) return new Failure('NotFound', '`resourceInfo` expects the symbolic name of a resource of this template')
  const { unknownName, id } = found
  return {
    id: unknownName ?? id,
    name: found.member('name') ?? null,
    type: found.member('type') ?? null,
    apiVersion: found.member('apiVersion') ?? null,
  }
}

/**
 * Functions whose results come from Azure. Source:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource
 */
export const runTimeFunctions: readonly FunctionSpec<Environment>[] = [
  lists,
  { name: 'reference', min: 1, max: 3, unknowns: true, call: reference },
  { name: 'references', min: 1, max: 2, call: references },
  { name: 'resourceInfo', min: 1, max: 1, call: resourceInfo },
  onlyInAzure('newGuid', 0, 0),
  onlyInAzure('providers', 1, 2),
  onlyInAzure('pickZones', 3, 5),
  onlyInAzure('toLogicalZone', 3, 3),
  onlyInAzure('toLogicalZones', 3, 3),
  onlyInAzure('toPhysicalZone', 3, 3),
  onlyInAzure('toPhysicalZones', 3, 3),
  onlyInAzure('getSecret', 1, 3),
  onlyInAzure('externalInput', 1, 2),
]
