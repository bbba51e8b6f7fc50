import type { FunctionSpec, Outcome } from '../../expression/index.ts'
import { Failure, type Value } from '../../value/index.ts'
import type { Environment } from '../environment.ts'
import { idOf, type Place } from '../place.ts'

/** Pairs types with names: `Microsoft.A/b/c` and `x`, `y` give `Microsoft.A/b/x/c/y`. */
function joined(name: string, type: string, names: readonly string[]): string | Failure {
  const [namespace = '', ...types] = type.split('/')
  if (types.length === names.length && types.length > 0)
    return [namespace, ...types.flatMap((part, index) => [part, names[index] ?? ''])].join('/')
  const expected = types.length === 1 ? '1 name' : `${types.length} names`
  return new Failure('WrongArgumentCount', `\`${name}\` expects ${expected} for the type \`${type}\`, found ${names.length}`)
}

/** The arguments as texts. Numbers are taken as they are written, as Azure does. */
function texts(name: string, args: readonly Value[]): readonly string[] | Failure {
  const found: string[] = []
  for (const [index, arg] of args.entries()) {
    if (typeof arg !== 'string' && typeof arg !== 'number')
      return new Failure('WrongArgumentType', `\`${name}\` expects a string as argument ${index + 1}`)
    found.push(String(arg))
  }
  return found
}

interface Parts {
  /** What stands before the type. */
  readonly before: readonly string[]
  readonly type: string
  readonly names: readonly string[]
}

/** Finds the type among the arguments: the first with a slash, after at most `most` others. */
function parts(name: string, args: readonly string[], most: number): Parts | Failure {
  const at = args.findIndex((arg) => arg.includes('/'))
  const type = args[at]
  if (type !== undefined && at <= most) return { before: args.slice(0, at), type, names: args.slice(at + 1) }
  return new Failure(
    'InvalidArgument',
    `\`${name}\` expects a resource type such as \`Microsoft.Storage/storageAccounts\` as argument ${most + 1} at the latest`,
  )
}

function idFunction(name: string, most: number, scopeOf: (place: Place, before: readonly string[]) => string): FunctionSpec<Environment> {
  const call = (args: readonly Value[], { context }: Environment): Outcome => {
    const found = texts(name, args)
    if (found instanceof Failure) return found
    const taken = parts(name, found, most)
    if (taken instanceof Failure) return taken
    const path = joined(name, taken.type, taken.names)
    return path instanceof Failure ? path : inScope(scopeOf(context.place, taken.before), taken.type, path)
  }
  return { name, min: 2, max: Infinity, call }
}

function inScope(scope: string, type: string, path: string): string {
  // A resource group is no provider's: Azure writes its id without one.
  if (type.toLowerCase() === 'microsoft.resources/resourcegroups' && scope.startsWith('/subscriptions/'))
    return `${scope.split('/').slice(0, 3).join('/')}/resourceGroups/${path.split('/').at(-1) ?? ''}`
  return `${scope === '/' ? '' : scope}/providers/${path}`
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** `resourceId` means the level of the deployment; what stands before the type names another group or subscription. */
function ownScope(place: Place, [first, second]: readonly string[]): string {
  if (first === undefined) return idOf(place)
  if (second !== undefined) return `/subscriptions/${first}/resourceGroups/${second}`
  const isSubscription = place.kind !== 'resourceGroup' && GUID.test(first)
  return isSubscription ? `/subscriptions/${first}` : `/subscriptions/${place.subscriptionId}/resourceGroups/${first}`
}

const extensionResourceId: FunctionSpec<Environment> = {
  name: 'extensionResourceId',
  min: 3,
  max: Infinity,
  call: (args): Outcome => {
    const found = texts('extensionResourceId', args)
    if (found instanceof Failure) return found
    const [scope = '', type = '', ...names] = found
    const path = joined('extensionResourceId', type, names)
    return path instanceof Failure ? path : `${scope.replace(/\/+$/, '')}/providers/${path}`
  },
}

/**
 * Functions that make ids. Source:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid
 */
export const resourceIdFunctions: readonly FunctionSpec<Environment>[] = [
  idFunction('resourceId', 2, ownScope),
  idFunction('subscriptionResourceId', 1, (place, [subscription]) => `/subscriptions/${subscription ?? place.subscriptionId}`),
  idFunction('tenantResourceId', 0, () => '/'),
  idFunction(
    'managementGroupResourceId',
    1,
    (place, [group]) => `/providers/Microsoft.Management/managementGroups/${group ?? place.managementGroup}`,
  ),
  extensionResourceId,
]
