import { canonicalId, canonicalScope, parseResourceId, type Scope } from '../resource/index.ts'
import { isObject, member, type Value, type ValueObject } from '../value/index.ts'
import { notAnObject, openDocument, textOf, type DocumentReader } from './document.ts'
import { readOverrides, type Override } from './override.ts'
import type { ParsedDocument } from './problem.ts'
import { readResourceSelectors, type ResourceSelector } from './selector.ts'

/** `Enroll`: enforced only where somebody enrolled, which is judged as not enforced. */
export type EnforcementMode = 'Default' | 'DoNotEnforce' | 'Enroll'

/** A value that an assignment gives a parameter. */
export interface GivenParameter {
  /** As it is spelled there. */
  readonly name: string
  readonly value: Value
  /** JSON pointer to the value. */
  readonly pointer: string
}

/** What people are told whom the assignment denies something. */
export interface NonComplianceMessage {
  readonly message: string
  /** The reference of an initiative that it is for, in lower case; absent: for all without a message of their own. */
  readonly reference?: string
}

/** A policy assignment. Source: https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure */
export interface PolicyAssignment {
  /** The id in lower case: its scope and its name. */
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly description?: string
  readonly scope: Scope
  /** Id, or name, of the definition or initiative, as it is spelled. */
  readonly policyDefinitionId: string
  /** `1.*.*`; absent: the newest. */
  readonly definitionVersion?: string
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, GivenParameter>
  /** Places that it leaves out, with all that lies in them. */
  readonly notScopes: readonly Scope[]
  readonly enforcementMode: EnforcementMode
  /** Type of the managed identity: `SystemAssigned`, `UserAssigned`; absent: none. */
  readonly identity?: string
  readonly location?: string
  readonly nonComplianceMessages: readonly NonComplianceMessage[]
  readonly resourceSelectors: readonly ResourceSelector[]
  readonly overrides: readonly Override[]
  readonly metadata: ValueObject
}

/** What is known of a document beside its JSON. Each replaces what the JSON says: library files carry placeholders. */
export interface KnownPlace {
  readonly id?: string
  readonly name?: string
  /** A scope, or the name of a management group. */
  readonly scope?: string
}

const modes: readonly EnforcementMode[] = ['Default', 'DoNotEnforce', 'Enroll']
const NAME_HELP = 'give the document an `id`, or a `name` and a `scope`'

/**
 * Reads a policy assignment: Azure's own JSON with or without the envelope of Azure Resource Manager, keys in any case. Everything that is
 * wrong is told at once.
 */
export function parseAssignment(json: unknown, known: KnownPlace = {}): ParsedDocument<PolicyAssignment> {
  const reader = openDocument(json, known)
  if (reader === undefined) return notAnObject('assignment', known.name?.toLowerCase() ?? '')
  const place = placeOf(reader, known, 'policyassignments')
  const policyDefinitionId = reader.text('policyDefinitionId')
  if (policyDefinitionId === undefined) {
    reader.report(
      'MissingProperty',
      reader.at('policyDefinitionId'),
      'it assigns nothing',
      'name a definition or initiative in `policyDefinitionId`',
    )
  }
  const description = reader.text('description')
  const definitionVersion = reader.text('definitionVersion')
  const identity = identityOf(reader)
  const location = textOf(reader.envelope, 'location')
  const displayName = reader.text('displayName')
  const metadata = member(reader.properties, 'metadata')
  const read = {
    parameters: readParameters(reader),
    notScopes: readNotScopes(reader),
    enforcementMode: readMode(reader),
    nonComplianceMessages: readMessages(reader),
    resourceSelectors: readResourceSelectors(reader),
    overrides: readOverrides(reader),
  }
  return reader.done(() => ({
    ...place,
    displayName: displayName ?? place.name,
    policyDefinitionId: policyDefinitionId ?? '',
    ...read,
    metadata: isObject(metadata) ? metadata : {},
    ...(description === undefined ? {} : { description }),
    ...(definitionVersion === undefined ? {} : { definitionVersion }),
    ...(identity === undefined ? {} : { identity }),
    ...(location === undefined ? {} : { location }),
  }))
}

/** Where a document lies and what it is called: an id says both. */
export function placeOf(
  reader: DocumentReader,
  known: KnownPlace,
  type: 'policyassignments' | 'policyexemptions',
): { readonly id: string; readonly name: string; readonly scope: Scope } {
  const id = known.id ?? textOf(reader.envelope, 'id') ?? textOf(reader.envelope, 'resourceId')
  const parsed = id === undefined ? undefined : parseResourceId(id)
  const name = known.name ?? parsed?.names.at(-1) ?? textOf(reader.envelope, 'name') ?? ''
  const given = known.scope ?? parsed?.scope ?? reader.text('scope')
  if (name === '') reader.report('MissingProperty', '/name', 'it has no name', NAME_HELP)
  if (given === undefined) reader.report('NoScope', reader.at('scope'), 'nothing says where it is assigned', NAME_HELP)
  const scope = given === undefined ? undefined : scopeFrom(given)
  if (given !== undefined && scope === undefined) {
    reader.report(
      'NotAScope',
      reader.at('scope'),
      `\`${given}\` is no scope`,
      'name a management group, a subscription, a resource group or a resource by its id',
    )
  }
  const at = scope ?? '/'
  return { id: canonicalId(`${at === '/' ? '' : at}/providers/microsoft.authorization/${type}/${name}`), name, scope: at }
}

/** A scope from an id, or from the name of a management group. `undefined`: neither. */
function scopeFrom(text: string): Scope | undefined {
  if (text === '/') return '/'
  if (!text.includes('/')) return /^[\w.()-]{1,90}$/.test(text) ? managementGroupScope(text) : undefined
  return parseResourceId(text) === undefined ? undefined : canonicalScope(text)
}

/** The scope of a management group. */
export const managementGroupScope = (name: string): Scope => `/providers/microsoft.management/managementgroups/${name.toLowerCase()}`

function identityOf(reader: DocumentReader): string | undefined {
  const identity = member(reader.envelope, 'identity') ?? member(reader.properties, 'identity')
  const type = isObject(identity) ? textOf(identity, 'type') : undefined
  return type === undefined || type.toLowerCase() === 'none' ? undefined : type
}

function readMode(reader: DocumentReader): EnforcementMode {
  const text = reader.text('enforcementMode')
  if (text === undefined) return 'Default'
  const mode = modes.find((one) => one.toLowerCase() === text.toLowerCase())
  if (mode === undefined) {
    reader.report('UnknownValue', reader.at('enforcementMode'), `\`${text}\` is no enforcement mode`, `use one of ${modes.join(', ')}`)
  }
  return mode ?? 'Default'
}

function readNotScopes(reader: DocumentReader): readonly Scope[] {
  return reader.texts('notScopes').flatMap((text, index) => {
    const scope = scopeFrom(text)
    if (scope !== undefined) return [scope]
    reader.report('NotAScope', reader.at('notScopes', index), `\`${text}\` is no scope`, 'name what is left out by its id')
    return []
  })
}

function readParameters(reader: DocumentReader): ReadonlyMap<string, GivenParameter> {
  const found = new Map<string, GivenParameter>()
  const parameters = member(reader.properties, 'parameters')
  if (parameters === undefined || parameters === null) return found
  if (!isObject(parameters)) {
    reader.report('WrongType', reader.at('parameters'), '`parameters` is no object', 'write `{"name": {"value": ...}}`')
    return found
  }
  for (const [name, given] of Object.entries(parameters)) {
    const value = isObject(given) ? member(given, 'value') : undefined
    const pointer = reader.at('parameters', name)
    if (value === undefined) reader.report('MissingProperty', pointer, `the parameter \`${name}\` has no value`, 'write `{"value": ...}`')
    else found.set(name.toLowerCase(), { name, value, pointer: `${pointer}/value` })
  }
  return found
}

function readMessages(reader: DocumentReader): readonly NonComplianceMessage[] {
  return reader.list('nonComplianceMessages').flatMap((one) => {
    const message = isObject(one) ? textOf(one, 'message') : undefined
    const reference = isObject(one) ? textOf(one, 'policyDefinitionReferenceId') : undefined
    if (message === undefined) return []
    return [{ message, ...(reference === undefined ? {} : { reference: reference.toLowerCase() }) }]
  })
}

/**
 * What an assignment tells people about one of its references. Where the message of the Azure landing zone library says
 * `{enforcementMode}`, the word stands that belongs there.
 */
export function messageFor(assignment: PolicyAssignment, reference: string): string | undefined {
  const own = assignment.nonComplianceMessages.find((one) => one.reference === reference.toLowerCase())
  const message = (own ?? assignment.nonComplianceMessages.find((one) => one.reference === undefined))?.message
  return message?.replaceAll('{enforcementMode}', assignment.enforcementMode === 'Default' ? 'must' : 'should')
}
