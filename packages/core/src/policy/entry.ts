import { byText, canonicalJson, isJsonObject, type Instant, type Json, type JsonObject } from '../kernel/index.ts'
import { memberOf, type PolicyDocumentKind } from './recognise.ts'

/** What is known of a pulled definition without reading it. */
export interface PolicyEntry {
  readonly kind: Extract<PolicyDocumentKind, 'PolicyDefinition' | 'PolicyInitiative'>
  readonly name: string
  readonly id: string
  readonly displayName: string
  readonly version: string | null
  readonly category: string | null
  /** Absent for an initiative. */
  readonly mode: string | null
  /** The effect as it holds without an assignment's word: the default of its parameter. `null` for an initiative. */
  readonly effect: string | null
  readonly policyType: string | null
  /** How many definitions an initiative has. */
  readonly members: number
  readonly deprecated: boolean
  /** Fingerprints of the parts that are told apart when it changes. */
  readonly digests: { readonly rule: string; readonly parameters: string; readonly text: string }
}

/** A pull: what was read, from where, and when. */
export interface PolicyPull {
  readonly schemaVersion: 1
  /** What the source is called: each one is kept beside the others, and replaced by the next pull of its name. */
  readonly name: string
  /** SHA-256 over all definitions: the version of what was pulled. */
  readonly hash: string
  readonly pulledAt: Instant
  /** A folder, a file, or a repository's address. */
  readonly source: string
  /** The commit, when the source is a git work tree. */
  readonly commit: string | null
  readonly definitions: number
  readonly initiatives: number
}

/** What differs of one definition between two pulls. */
export interface PolicyChange {
  readonly change: 'added' | 'removed' | 'changed'
  readonly kind: PolicyEntry['kind']
  readonly name: string
  readonly displayName: string
  readonly what: readonly ('version' | 'effect' | 'rule' | 'parameters' | 'text')[]
  readonly version: { readonly from: string | null; readonly to: string | null }
  readonly effect: { readonly from: string | null; readonly to: string | null }
}

/** What a body's fingerprint is made with: SHA-256 in hex, which a pure function cannot compute by itself. */
export type Digest = (text: string) => string

const objectAt = (object: JsonObject, name: string): JsonObject => {
  const value = memberOf(object, name)
  return isJsonObject(value) ? value : {}
}

const textAt = (object: JsonObject, name: string): string | null => {
  const value = memberOf(object, name)
  return typeof value === 'string' ? value : null
}

/** Describes a definition or an initiative in Azure's own shape. */
export function entryOf(kind: PolicyEntry['kind'], name: string, body: JsonObject, digest: Digest): PolicyEntry {
  const properties = objectAt(body, 'properties')
  const metadata = objectAt(properties, 'metadata')
  const set = kind === 'PolicyInitiative'
  const members = memberOf(properties, 'policyDefinitions')
  const rule: Json =
    (set ? [members ?? [], memberOf(properties, 'policyDefinitionGroups') ?? []] : memberOf(properties, 'policyRule')) ?? null
  const displayName = textAt(properties, 'displayName') ?? name
  return {
    kind,
    name,
    id: textAt(body, 'id') ?? `/providers/Microsoft.Authorization/${set ? 'policySetDefinitions' : 'policyDefinitions'}/${name}`,
    displayName,
    version: textAt(properties, 'version') ?? textAt(metadata, 'version'),
    category: textAt(metadata, 'category'),
    mode: set ? null : textAt(properties, 'mode'),
    effect: set ? null : defaultEffect(properties),
    policyType: textAt(properties, 'policyType'),
    members: Array.isArray(members) ? members.length : 0,
    deprecated: memberOf(metadata, 'deprecated') === true || displayName.startsWith('[Deprecated]'),
    digests: {
      rule: digest(canonicalJson(rule)),
      parameters: digest(canonicalJson(memberOf(properties, 'parameters') ?? null)),
      text: digest(canonicalJson([displayName, memberOf(properties, 'description') ?? null, metadata])),
    },
  }
}

/** `[parameters('effect')]` stands for the parameter's default; any other expression for itself. */
function defaultEffect(properties: JsonObject): string | null {
  const written = textAt(objectAt(objectAt(properties, 'policyRule'), 'then'), 'effect')
  const parameter = /^\[\s*parameters\(\s*'([^']+)'\s*\)\s*\]$/i.exec(written ?? '')?.[1]
  if (parameter === undefined) return written
  return textAt(objectAt(objectAt(properties, 'parameters'), parameter), 'defaultValue') ?? written
}

/** What was added, removed and changed, in the order of kind and name. */
export function diffEntries(before: readonly PolicyEntry[], after: readonly PolicyEntry[]): readonly PolicyChange[] {
  const old = new Map(before.map((one) => [keyOf(one), one]))
  const now = new Map(after.map((one) => [keyOf(one), one]))
  const changes = [
    ...after.flatMap((one) => changeOf(old.get(keyOf(one)), one)),
    ...before.filter((one) => !now.has(keyOf(one))).map((one) => changed('removed', one, one, [])),
  ]
  return changes.toSorted((a, b) => byText(a.kind, b.kind) || byText(a.name.toLowerCase(), b.name.toLowerCase()))
}

const keyOf = (one: PolicyEntry): string => `${one.kind}/${one.name.toLowerCase()}`

function changeOf(before: PolicyEntry | undefined, after: PolicyEntry): readonly PolicyChange[] {
  if (before === undefined) return [changed('added', after, after, [])]
  const what: PolicyChange['what'] = [
    ...(before.version === after.version ? [] : (['version'] as const)),
    ...(before.effect === after.effect ? [] : (['effect'] as const)),
    ...(before.digests.rule === after.digests.rule ? [] : (['rule'] as const)),
    ...(before.digests.parameters === after.digests.parameters ? [] : (['parameters'] as const)),
    ...(before.digests.text === after.digests.text ? [] : (['text'] as const)),
  ]
  return what.length === 0 ? [] : [changed('changed', before, after, what)]
}

const changed = (change: PolicyChange['change'], before: PolicyEntry, after: PolicyEntry, what: PolicyChange['what']): PolicyChange => ({
  change,
  kind: after.kind,
  name: after.name,
  displayName: after.displayName,
  what,
  version: { from: change === 'added' ? null : before.version, to: change === 'removed' ? null : after.version },
  effect: { from: change === 'added' ? null : before.effect, to: change === 'removed' ? null : after.effect },
})
