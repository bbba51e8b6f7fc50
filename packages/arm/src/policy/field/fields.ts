import type { AliasTable } from '../../alias/index.ts'
import { GROUP_TYPE } from '../../resource/index.ts'
import type { Value } from '../../value/index.ts'
import { GROUP, type Subject } from '../subject.ts'
import { fieldAt, nothing, type Field } from './field.ts'
import { parseFieldName, type FieldName } from './field-name.ts'
import { ROOT } from './path-node.ts'

/** More names than all rules together have; names made from values are not kept beyond. */
const MOST = 20_000
/** More versions than Azure has. */
const MOST_VERSIONS = 2_000

/** The fields of one resource type, each resolved once. */
export class Fields {
  readonly type: string
  readonly aliases: AliasTable
  private readonly apiVersion: string | undefined
  private readonly known = new Map<string, Field>()

  constructor(type: string, aliases: AliasTable, apiVersion: string | undefined) {
    this.type = type
    this.aliases = aliases
    this.apiVersion = apiVersion
  }

  /** The field of a name as a rule spells it. */
  field(name: string): Field {
    const before = this.known.get(name)
    if (before !== undefined) return before
    const keep = this.known.size < MOST
    const field = this.resolve(name, parseFieldName(name), keep)
    if (keep) this.known.set(name, field)
    return field
  }

  private resolve(name: string, parsed: FieldName, keep: boolean): Field {
    if (parsed.kind === 'alias') return this.alias(name, keep)
    if (parsed.kind === 'path') return fieldAt(name, parsed.segments, { keep, loose: parsed.loose, serverFilled: false })
    if (parsed.kind === 'fullName') return fieldAt(name, ['name'], { keep, loose: false, serverFilled: false })
    return { ...nothing(name), segments: [parsed.kind], special: specials[parsed.kind] }
  }

  private alias(name: string, keep: boolean): Field {
    // A resource without a type has every alias, read by the type that the alias is written for.
    const type = this.type === '' ? name.slice(0, name.lastIndexOf('/')) : this.type
    const segments = this.aliases.path(type, name, this.apiVersion)
    if (segments === undefined) return nothing(name)
    return fieldAt(name, segments, { keep, loose: false, serverFilled: this.aliases.serverFilled(type, segments) })
  }
}

const specials: Readonly<Record<'name' | 'location' | 'type' | 'apiVersion', (subject: Subject) => Value | undefined>> = {
  name: (subject) => subject.leafName,
  location: (subject) => subject.location,
  type: (subject) => (subject.type === GROUP ? GROUP_TYPE : TYPE.of(subject)),
  apiVersion: (subject) => API_VERSION.of(subject) ?? subject.apiVersion,
}

const TYPE = ROOT.below('type', true)
const API_VERSION = ROOT.below('apiVersion', true)

/** By version, then by type. */
type Resolved = Map<string | undefined, Map<string, Fields>>

const resolvers = new WeakMap<AliasTable, Resolved>()

/** The fields of a type by a table of aliases, as of an API version: one object for all rules. `type` in lower case. */
export function fieldsOf(type: string, aliases: AliasTable, apiVersion: string | undefined): Fields {
  const versions: Resolved = resolvers.get(aliases) ?? new Map<string | undefined, Map<string, Fields>>()
  resolvers.set(aliases, versions)
  const types = versions.get(apiVersion) ?? new Map<string, Fields>()
  if (versions.size < MOST_VERSIONS) versions.set(apiVersion, types)
  const before = types.get(type)
  if (before !== undefined) return before
  const fields = new Fields(type, aliases, apiVersion)
  if (types.size < MOST) types.set(type, fields)
  return fields
}
