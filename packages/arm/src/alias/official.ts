import { isList, isObject, member, type Value } from '../value/index.ts'
import type { AliasTable } from './alias-table.ts'
import { generalPath, ownerOf, segmentsOf } from './general-rule.ts'

interface AliasPath {
  readonly segments: readonly string[]
  readonly modifiable: boolean | undefined
}

interface Alias extends AliasPath {
  readonly versions: ReadonlyMap<string, AliasPath>
}

interface Type {
  readonly indexed: boolean | undefined
  readonly aliases: ReadonlyMap<string, Alias>
}

/**
 * The table of Azure's own listing, as `GET /providers?$expand=resourceTypes/aliases` answers: a list of
 * `{namespace, resourceTypes: [{resourceType, capabilities?, aliases: [{name, defaultPath, defaultMetadata?, paths}]}]}`, or that list under
 * `value`. What is not shaped so is passed over.
 */
export function aliasTableFrom(providers: Value): AliasTable {
  const types = typesOf(providers)
  const listed = new Set([...types.values()].flatMap((type) => [...type.aliases.keys()]))
  const find = (type: string, alias: string): Alias | undefined => types.get(type.toLowerCase())?.aliases.get(alias.toLowerCase())
  const at = (type: string, alias: string, version: string | undefined): AliasPath | undefined => {
    const found = find(type, alias)
    return (version === undefined ? undefined : found?.versions.get(version.toLowerCase())) ?? found
  }
  const lists = (alias: string, type?: string): boolean | undefined => {
    if (type === undefined ? listed.has(alias.toLowerCase()) : find(type, alias) !== undefined) return true
    return types.has((type ?? ownerOf(alias)).toLowerCase()) ? false : undefined
  }
  return {
    lists,
    path: (type, alias, version) => at(type, alias, version)?.segments ?? generalPath(type, alias),
    exists: (alias) => lists(alias) ?? true,
    modifiable: (type, alias, version) => at(type, alias, version)?.modifiable,
    indexed: (type) => types.get(type.toLowerCase())?.indexed,
    serverFilled: () => false,
  }
}

const textAt = (value: Value, name: string): string | undefined => {
  const text = isObject(value) ? member(value, name) : undefined
  return typeof text === 'string' ? text : undefined
}

const listAt = (value: Value, name: string): readonly Value[] => {
  const list = isObject(value) ? member(value, name) : undefined
  return isList(list) ? list : []
}

function typesOf(providers: Value): ReadonlyMap<string, Type> {
  const types = new Map<string, Type>()
  for (const provider of isList(providers) ? providers : listAt(providers, 'value')) {
    const namespace = textAt(provider, 'namespace') ?? ''
    for (const type of listAt(provider, 'resourceTypes')) {
      const aliases = listAt(type, 'aliases').flatMap(aliasOf)
      types.set(`${namespace}/${textAt(type, 'resourceType') ?? ''}`.toLowerCase(), { indexed: indexed(type), aliases: new Map(aliases) })
    }
  }
  return types
}

function indexed(type: Value): boolean | undefined {
  const capabilities = textAt(type, 'capabilities')?.toLowerCase()
  if (capabilities === undefined) return undefined
  return capabilities.includes('supportstags') && capabilities.includes('supportslocation')
}

function aliasOf(alias: Value): [string, Alias][] {
  const name = textAt(alias, 'name')
  const path = textAt(alias, 'defaultPath')
  if (name === undefined || path === undefined) return []
  const modifiable = modifiableOf(alias, 'defaultMetadata')
  const versions = listAt(alias, 'paths').flatMap((one) => versionsOf(one, modifiable))
  return [[name.toLowerCase(), { segments: segmentsOf(path), modifiable, versions: new Map(versions) }]]
}

function versionsOf(one: Value, otherwise: boolean | undefined): [string, AliasPath][] {
  const path = textAt(one, 'path')
  if (path === undefined) return []
  const found: AliasPath = { segments: segmentsOf(path), modifiable: modifiableOf(one, 'metadata') ?? otherwise }
  return listAt(one, 'apiVersions').flatMap((version): [string, AliasPath][] =>
    typeof version === 'string' ? [[version.toLowerCase(), found]] : [],
  )
}

function modifiableOf(value: Value, name: string): boolean | undefined {
  const metadata = isObject(value) ? member(value, name) : undefined
  const attributes = metadata === undefined ? undefined : textAt(metadata, 'attributes')
  return attributes === undefined ? undefined : attributes.toLowerCase().includes('modifiable')
}
