/** A resource as it is read back from a file of either language. Places are texts: `⟦input NAME⟧`, `⟦ID#path⟧`. */
export interface ParsedResource {
  readonly type: string
  readonly apiVersion: string
  /** The id of the scope that it lies in or extends; that of its parent is part of the name. */
  readonly scope: string
  /** The full name, parents first. */
  readonly name: string
  readonly body: Json
  /** Ids of what it needs, directly. */
  readonly needs: readonly string[]
}

/** What a root is, read back. */
export interface ParsedRoot {
  readonly resources: readonly ParsedResource[]
  readonly outputs: Readonly<Record<string, Json>>
}

/** JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What stands for an input that is given when it is deployed. */
export const inputToken = (variable: string): string => `⟦input ${variable.toUpperCase()}⟧`

/** What stands for a value that the provider answers. */
export const answerToken = (id: string, path: string): string => `⟦${id}#${path.replaceAll(/\[(\d+)\]/g, '.$1')}⟧`

/** The id of a resource from what it lies in, its type and its full name. */
export function idFrom(scope: string, type: string, name: string): string {
  const before = scope === '/' ? '' : scope
  if (type.toLowerCase() === 'microsoft.resources/resourcegroups') return `${before}/resourceGroups/${name}`
  const [namespace = '', ...types] = type.split('/')
  const names = name.split('/')
  return `${before}/providers/${namespace}/${types.map((one, index) => `${one}/${names[index] ?? ''}`).join('/')}`
}

/** Whether a value is an object. */
export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id of `resource`. */
export const idOfParsed = ({ scope, type, name }: Pick<ParsedResource, 'scope' | 'type' | 'name'>): string => idFrom(scope, type, name)

/** A value as a part of text. */
export function plain(value: Json | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value)
  throw new Error(`no text: ${JSON.stringify(value)}`)
}
