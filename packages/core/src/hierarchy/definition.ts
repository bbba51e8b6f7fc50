import { declared, type Declared, type Estate } from '../estate/index.ts'
import { isJsonObject, type Json, type JsonObject } from '../kernel/index.ts'
import { baselineEntries, policyDefinitionKind, policyInitiativeKind, policyOf, type PolicyShelf } from '../policy/index.ts'
import { archetypeFacts } from './archetypes.gen.ts'
import { endpointDnsDefinition } from './definitions/endpoint-dns.ts'
import { foundryDnsDefinition } from './definitions/foundry-dns.ts'
import { lastOf, strengthOf, strongestOf } from './effects.ts'
import type { AssignedDefinition } from './plan-model.ts'
import type { DefinitionFact, Strength } from './tables.ts'

/** What is known of something that can be assigned. */
export interface KnownDefinition extends Omit<DefinitionFact, 'id' | 'state' | 'version'> {
  readonly name: string
  readonly from: AssignedDefinition['from']
  readonly state: DefinitionFact['state']
  readonly version: string
  /** Its id, where Azure has it already. Without one it is written with the landing zone. */
  readonly id?: string
  /** Azure's own shape, to be written. */
  readonly properties: JsonObject
  /** Of an initiative that is written: its members, by what they name. */
  readonly members: readonly (readonly [id: string, found: KnownDefinition | undefined])[]
}

type Kind = 'definition' | 'initiative'

const builtIns = new Map(archetypeFacts.definitions.map((one) => [one.id, one]))

const own = byName([...baselineEntries().map(({ body }) => body), foundryDnsDefinition, endpointDnsDefinition])

/**
 * Finds definitions by name or id: what is built in as far as the tables know it, Fairway's own, what the estate declares, what was pulled.
 * Each is read once.
 */
export class Definitions {
  private readonly declared: ReadonlyMap<string, Declared>
  private readonly own: ReadonlyMap<string, JsonObject>
  private readonly shelf: PolicyShelf | undefined
  private readonly known = new Map<string, KnownDefinition | undefined>()

  /** `made` are definitions of Fairway's that are made for this landing zone. */
  constructor(estate: Estate, shelf: PolicyShelf | undefined, made: readonly JsonObject[] = []) {
    this.own = made.length === 0 ? own : new Map([...own, ...byName(made)])
    const documents = [...declared(estate, policyDefinitionKind), ...declared(estate, policyInitiativeKind)]
    this.declared = new Map(documents.map((one) => [one.name.toLowerCase(), one]))
    this.shelf = shelf
  }

  /** The definition or initiative of a name or id; with `kind`, only of that kind. */
  find(nameOrId: string, kind?: Kind): KnownDefinition | undefined {
    const key = `${kind ?? ''} ${lastOf(nameOrId).toLowerCase()}`
    if (!this.known.has(key)) this.known.set(key, this.read(nameOrId, kind))
    return this.known.get(key)
  }

  /** The names that could be meant. */
  names(): readonly string[] {
    return [...this.declared.keys(), ...this.own.keys(), ...builtIns.keys()]
  }

  private read(nameOrId: string, kind: Kind | undefined): KnownDefinition | undefined {
    const name = lastOf(nameOrId).toLowerCase()
    const fact = builtIns.get(name)
    if (fact !== undefined && (kind === undefined || kind === fact.kind)) return builtIn(fact)
    const mine = this.own.get(name)
    const document = this.declared.get(name)
    const found = mine === undefined ? undefined : this.fromBody(mine, 'fairway', kind)
    if (found !== undefined) return found
    const said = document === undefined ? undefined : this.fromBody(policyOf(document).body, 'estate', kind)
    return said ?? this.pulled(nameOrId, kind)
  }

  private pulled(nameOrId: string, kind: Kind | undefined): KnownDefinition | undefined {
    const kinds = [
      ...(kind === 'initiative' ? [] : ['PolicyDefinition' as const]),
      ...(kind === 'definition' ? [] : ['PolicyInitiative' as const]),
    ]
    for (const one of kinds) {
      const found = this.shelf?.find(one, nameOrId) ?? this.shelf?.find(one, lastOf(nameOrId))
      if (found !== undefined) return this.fromBody({ ...found.body, name: found.name }, 'library', kind)
    }
    return undefined
  }

  private fromBody(body: JsonObject, from: KnownDefinition['from'], asked: Kind | undefined): KnownDefinition | undefined {
    const properties = objectOf(body['properties'])
    const kind: Kind = Array.isArray(properties['policyDefinitions']) ? 'initiative' : 'definition'
    if (asked !== undefined && asked !== kind) return undefined
    const name = textOf(body['name'])
    const builtInShape = textOf(properties['policyType']).toLowerCase() === 'builtin'
    const id = builtInShape ? builtInId(name, kind) : from === 'estate' && typeof body['id'] === 'string' ? body['id'] : undefined
    const members = kind === 'definition' ? [] : membersOf(properties).map((one) => [one, this.find(one, 'definition')] as const)
    const metadata = objectOf(properties['metadata'])
    return {
      name,
      from: builtInShape ? 'built-in' : from,
      title: textOf(properties['displayName']) || name,
      kind,
      mode: kind === 'definition' ? textOf(properties['mode']) || 'Indexed' : '',
      version: textOf(properties['version']) || textOf(metadata['version']),
      state: metadata['deprecated'] === true ? 'deprecated' : 'current',
      ...(id === undefined ? {} : { id }),
      properties,
      members,
      ...(kind === 'definition'
        ? effectsOf(properties)
        : { effectParameter: '', effects: [], default: '', strongest: strongestMember(members) }),
      ...parametersOf(properties),
      roles: kind === 'definition' ? rolesOf(properties) : [...new Set(members.flatMap(([, one]) => one?.roles ?? []))].toSorted(),
    }
  }
}

const builtIn = (fact: DefinitionFact): KnownDefinition => ({
  ...fact,
  name: fact.id,
  id: builtInId(fact.id, fact.kind),
  from: 'built-in',
  properties: {},
  members: [],
})

function byName(bodies: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  return new Map(bodies.map((body) => [textOf(body['name']).toLowerCase(), body]))
}

/** The id of a definition that Azure brings. */
const builtInId = (name: string, kind: Kind): string =>
  `/providers/Microsoft.Authorization/${kind === 'definition' ? 'policyDefinitions' : 'policySetDefinitions'}/${name}`

const membersOf = (properties: JsonObject): readonly string[] =>
  listOf(properties['policyDefinitions']).map((one) => textOf(objectOf(one)['policyDefinitionId']))

const strongestMember = (members: KnownDefinition['members']): Strength =>
  strengthOf(strongestOf(members.flatMap(([, one]) => (one === undefined ? [] : [one.default]))))

function effectsOf(properties: JsonObject): Pick<DefinitionFact, 'effectParameter' | 'effects' | 'default' | 'strongest'> {
  const effect = textOf(objectOf(objectOf(properties['policyRule'])['then'])['effect'])
  const name = /^\[parameters\('([^']+)'\)\]$/.exec(effect)?.[1]
  if (name === undefined) return { effectParameter: '', effects: [], default: effect, strongest: strengthOf(effect) }
  const parameter = objectOf(objectOf(properties['parameters'])[name])
  const usual = textOf(parameter['defaultValue'])
  const effects = listOf(parameter['allowedValues']).map(textOf)
  return { effectParameter: name, effects, default: usual, strongest: strengthOf(usual) }
}

function parametersOf(properties: JsonObject): Pick<DefinitionFact, 'required' | 'optional' | 'permits'> {
  const all = Object.entries(objectOf(properties['parameters'])).map(([name, one]) => [name, objectOf(one)] as const)
  const names = (take: (parameter: JsonObject) => boolean): readonly string[] => all.filter(([, one]) => take(one)).map(([name]) => name)
  return {
    required: names((one) => !('defaultValue' in one)),
    optional: names((one) => 'defaultValue' in one),
    permits: names((one) => objectOf(one['metadata'])['assignPermissions'] === true),
  }
}

const rolesOf = (properties: JsonObject): readonly string[] =>
  listOf(objectOf(objectOf(objectOf(properties['policyRule'])['then'])['details'])['roleDefinitionIds']).map((one) =>
    lastOf(textOf(one)).toLowerCase(),
  )

/** A value as an object; anything else is an empty one. */
export const objectOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
/** A value as a list; anything else is an empty one. */
export const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : [])
/** A value as text; anything else is empty. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
