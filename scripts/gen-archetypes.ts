/**
 * Derives data/archetypes.json from the Azure landing zone library and the built-in definitions of Azure Policy in the corpora folder beside
 * the repository (or below FAIRWAY_CORPORA): names, ids, effects, parameters, roles. Where there is no such folder the committed table stands.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { emit } from './generated.ts'

const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')
const library = join(corpora, 'alz-library')
const TARGET = 'data/archetypes.json'

const loose = z.record(z.string(), z.unknown())
const parameter = z.object({
  type: z.string(),
  defaultValue: z.unknown().optional(),
  allowedValues: z.array(z.unknown()).nullish(),
  metadata: z.object({ assignPermissions: z.boolean().nullish() }).nullish(),
})
const parameters = z.record(z.string(), parameter).default({})
const member = z.object({
  policyDefinitionId: z.string(),
  policyDefinitionReferenceId: z.string().default(''),
  parameters: z.record(z.string(), z.object({ value: z.unknown().optional() })).default({}),
})
const metadata = z.object({ version: z.string().optional(), deprecated: z.boolean().optional() }).default({})
const definitionFile = z.object({
  name: z.string(),
  properties: z.object({
    displayName: z.string(),
    mode: z.string().default('All'),
    metadata,
    parameters,
    // oxlint-disable-next-line unicorn/no-thenable -- Azure's word; nobody awaits a rule
    policyRule: z.object({ then: z.object({ effect: z.string(), details: z.unknown().optional() }) }),
  }),
})
const setFile = z.object({
  name: z.string(),
  properties: z.object({ displayName: z.string(), metadata, parameters, policyDefinitions: z.array(member) }),
})
const assignmentFile = z.object({
  name: z.string(),
  identity: z.unknown().optional(),
  properties: z.object({
    displayName: z.string(),
    policyDefinitionId: z.string(),
    definitionVersion: z.string().optional(),
    enforcementMode: z.enum(['Default', 'DoNotEnforce']),
    parameters: z.record(z.string(), z.object({ value: z.unknown().optional() })).default({}),
    overrides: z.array(z.object({ kind: z.literal('policyEffect'), value: z.string() })).default([]),
  }),
})
const namedFile = z.object({ name: z.string() })
const archetypeFile = z.object({ name: z.string(), policy_assignments: z.array(z.string()) })
const architectureFile = z.object({
  management_groups: z.array(
    z.object({ id: z.string(), display_name: z.string(), parent_id: z.string().nullable(), archetypes: z.array(z.string()) }),
  ),
})
const defaultsFile = z.object({
  defaults: z.array(
    z.object({
      default_name: z.string(),
      policy_assignments: z.array(z.object({ policy_assignment_name: z.string(), parameter_names: z.array(z.string()) })),
    }),
  ),
})
const guardrailTable = z.object({
  version: z.string(),
  guardrails: z.array(z.object({ definition: z.string(), from: z.string() })),
  alsoNeeds: z.array(z.object({ assignment: z.string(), parameter: z.string(), value: z.string() })),
  amendments: z.array(z.object({ assignment: z.string(), definition: z.string() })),
})

type Definition = z.infer<typeof definitionFile>
type SetDefinition = z.infer<typeof setFile>

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
const readAll = <T>(schema: z.ZodType<T>, pattern: string): T[] =>
  globSync(pattern, { cwd: corpora })
    .toSorted()
    .map((file) => schema.parse(json(join(corpora, file))))
const byName = <T extends { name: string }>(all: readonly T[]): ReadonlyMap<string, T> => new Map(all.map((one) => [one.name, one]))
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const lastOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1)

class Facts {
  readonly definitions = byName([
    ...readAll(definitionFile, 'azure-policy/policyDefinitions/**/*.json'),
    ...readAll(definitionFile, 'alz-library/policy_definitions/*.json'),
  ])
  readonly sets = byName([
    ...readAll(setFile, 'azure-policy/policySetDefinitions/**/*.json'),
    ...readAll(setFile, 'alz-library/policy_set_definitions/*.json'),
  ])
  private readonly own = new Set(
    [
      ...readAll(namedFile, 'alz-library/policy_definitions/*.json'),
      ...readAll(namedFile, 'alz-library/policy_set_definitions/*.json'),
    ].map((one) => one.name),
  )

  isOwn(name: string): boolean {
    return this.own.has(name)
  }
}

const rolesOf = (definition: Definition): readonly string[] => {
  const details = z.object({ roleDefinitionIds: z.array(z.string()) }).safeParse(definition.properties.policyRule.then.details)
  return details.success ? details.data.roleDefinitionIds.map((one) => lastOf(one).toLowerCase()) : []
}

const permitted = (given: z.infer<typeof parameters>): readonly string[] =>
  Object.entries(given).flatMap(([name, one]) => (one.metadata?.assignPermissions === true ? [name] : []))

const texts = (values: readonly unknown[] | null | undefined): readonly string[] => (values ?? []).filter((one) => typeof one === 'string')

/** The value of an expression that only names a parameter. */
const named = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^\[parameters\('([^']+)'\)\]$/.exec(value)?.[1] : undefined

function effectFact({ properties }: Definition) {
  const { effect } = properties.policyRule.then
  const from = named(effect)
  const given = from === undefined ? undefined : properties.parameters[from]
  if (given === undefined) return { effectParameter: '', effects: [], default: effect }
  const once = new Map(texts(given.allowedValues).map((one) => [one.toLowerCase(), one]))
  for (const one of texts(given.allowedValues)) if (/^[A-Z]/.test(one)) once.set(one.toLowerCase(), one)
  return {
    effectParameter: from ?? '',
    effects: [...once.values()].toSorted(byText),
    default: typeof given.defaultValue === 'string' ? given.defaultValue : '',
  }
}

const parameterNames = (given: z.infer<typeof parameters>, need: 'required' | 'optional'): readonly string[] =>
  Object.entries(given)
    .filter(([, one]) => (one.defaultValue === undefined) === (need === 'required'))
    .map(([name]) => name)
    .toSorted(byText)

function definitionFact(facts: Facts, id: string) {
  const definition = facts.definitions.get(id)
  const set = facts.sets.get(id)
  const one = definition ?? set
  if (one === undefined) throw new Error(`no definition ${id}`)
  const { displayName, metadata: about } = one.properties
  const roles = definition === undefined ? membersOf(facts, id).flatMap((entry) => rolesOf(entry.definition)) : rolesOf(definition)
  return {
    id,
    title: displayName,
    kind: definition === undefined ? 'initiative' : 'definition',
    mode: definition?.properties.mode ?? '',
    version: about.version ?? '',
    state: about.deprecated === true ? 'deprecated' : /^\[Preview\]/i.test(displayName) ? 'preview' : 'current',
    ...(definition === undefined ? { effectParameter: '', effects: [], default: '' } : effectFact(definition)),
    strongest: strengthOf(
      definition === undefined
        ? strongestOf(set === undefined ? [] : membersOf(facts, id).map((entry) => memberEffect(set, entry.member, entry.definition, {})))
        : effectFact(definition).default,
    ),
    required: parameterNames(one.properties.parameters, 'required'),
    optional: parameterNames(one.properties.parameters, 'optional'),
    roles: [...new Set(roles)].toSorted(byText),
    permits: permitted(one.properties.parameters).toSorted(byText),
  }
}

/** The members of an initiative with their definitions; those that the corpora lack are left out. */
function membersOf(facts: Facts, name: string) {
  return (facts.sets.get(name)?.properties.policyDefinitions ?? []).flatMap((one) => {
    const definition = facts.definitions.get(lastOf(one.policyDefinitionId))
    return definition === undefined ? [] : [{ member: one, definition }]
  })
}

/** The effect of a member as it is assigned: what the assignment gives, else the default of the initiative, else that of the definition. */
function memberEffect(set: SetDefinition, one: z.infer<typeof member>, definition: Definition, given: z.infer<typeof loose>): string {
  const fact = effectFact(definition)
  const own = named(definition.properties.policyRule.then.effect)
  const value = own === undefined ? undefined : one.parameters[own]?.value
  if (typeof value !== 'string') return fact.default
  // An expression may choose between effects: all that it could give count.
  const said = [...value.matchAll(/parameters\('([^']+)'\)/g)].map(
    ([, name = '']) => given[name] ?? set.properties.parameters[name]?.defaultValue,
  )
  return value.startsWith('[') ? strongestOf(texts(said)) : value
}

const strength = ['disabled', 'audit', 'deploy', 'modify', 'deny'] as const
const strengths: Readonly<Record<string, (typeof strength)[number]>> = {
  disabled: 'disabled',
  audit: 'audit',
  auditifnotexists: 'audit',
  manual: 'audit',
  deployifnotexists: 'deploy',
  append: 'modify',
  modify: 'modify',
  mutate: 'modify',
  deny: 'deny',
  denyaction: 'deny',
}
const strengthOf = (effect: string) => strengths[effect.toLowerCase()] ?? 'audit'

const strongestOf = (effects: readonly string[]): string =>
  effects
    .filter((one) => strengths[one.toLowerCase()] !== undefined)
    .reduce((a, b) => (strength.indexOf(strengthOf(b)) > strength.indexOf(strengthOf(a)) ? b : a), 'Disabled')

/** Values of the library that only stand for what a landing zone has. */
const isReal = (value: unknown): boolean => value !== undefined && !/placeholder|replace_me|defaultString|\$\{/.test(JSON.stringify(value))

function assignedFact(
  facts: Facts,
  file: z.infer<typeof assignmentFile>,
  needs: readonly { parameter: string; value: string }[],
  amended: readonly string[],
) {
  const { properties } = file
  const id = lastOf(properties.policyDefinitionId)
  const given = Object.fromEntries(Object.entries(properties.parameters).map(([name, one]) => [name, one.value]))
  const set = facts.sets.get(id)
  const members = membersOf(facts, id)
  const definition = facts.definitions.get(id)
  const effects =
    set === undefined
      ? [properties.overrides[0]?.value ?? given['effect'] ?? (definition === undefined ? '' : effectFact(definition).default)]
      : members.map((one) => memberEffect(set, one.member, one.definition, given))
  const strongest = strengthOf(strongestOf(texts(effects)))
  const needed = new Set(needs.map((one) => one.parameter))
  const kept = Object.entries(given).filter(([name, value]) => !needed.has(name) && isReal(value))
  const fact = definitionFact(facts, id)
  return {
    name: file.name,
    title: properties.displayName,
    definition: id,
    kind: fact.kind,
    from: facts.isOwn(id) ? 'library' : 'built-in',
    ...(properties.definitionVersion === undefined ? {} : { version: properties.definitionVersion }),
    enforcement: properties.enforcementMode,
    strongest,
    ...(properties.overrides[0] === undefined ? {} : { override: properties.overrides[0].value }),
    parameters: Object.fromEntries(kept.toSorted(([a], [b]) => byText(a, b))),
    needs: needs
      .map((one) => ({ ...one, ...(isReal(given[one.parameter]) ? { otherwise: given[one.parameter] } : {}) }))
      .toSorted((a, b) => byText(a.parameter, b.parameter)),
    required: fact.required,
    identity: file.identity === undefined || file.identity === null ? 'none' : 'needed',
    roles: fact.roles,
    permits: fact.permits,
    retired: members
      .filter((one) => one.definition.properties.metadata.deprecated === true)
      .map((one) => ({
        reference: one.member.policyDefinitionReferenceId,
        definition: one.definition.name,
        canBeDisabled: effectFact(one.definition).effects.some((effect) => effect.toLowerCase() === 'disabled') ? 'yes' : 'no',
      })),
    references: Object.fromEntries(
      amended.map((id) => [id, members.filter((one) => one.definition.name === id).map((one) => one.member.policyDefinitionReferenceId)]),
    ),
  }
}

function table(): unknown {
  const facts = new Facts()
  const guardrails = guardrailTable.parse(json('data/ai-guardrails.json'))
  const { defaults } = defaultsFile.parse(json(join(library, 'alz_policy_default_values.json')))
  const uses = [
    ...defaults.flatMap((one) =>
      one.policy_assignments.flatMap((use) =>
        use.parameter_names.map((name) => ({ assignment: use.policy_assignment_name, parameter: name, value: one.default_name })),
      ),
    ),
    ...guardrails.alsoNeeds,
  ]
  const files = readAll(assignmentFile, 'alz-library/policy_assignments/*.json').toSorted((a, b) => byText(a.name, b.name))
  const assignments = files.map((file) =>
    assignedFact(
      facts,
      file,
      uses.filter((one) => one.assignment === file.name).map((one) => ({ parameter: one.parameter, value: one.value })),
      guardrails.amendments.filter((one) => one.assignment === file.name).map((one) => one.definition),
    ),
  )
  const builtIn = [
    ...assignments.filter((one) => one.from === 'built-in').map((one) => one.definition),
    ...guardrails.guardrails.filter((one) => one.from === 'built-in').map((one) => one.definition),
  ]
  const architecture = readAll(architectureFile, 'alz-library/architecture_definitions/alz.*').flatMap((one) => one.management_groups)
  return {
    title: 'Archetypes of the Azure landing zone',
    version: guardrails.version,
    sources: [
      {
        id: 'library',
        title: 'Azure/Azure-Landing-Zones-Library platform/alz',
        url: 'https://github.com/Azure/Azure-Landing-Zones-Library',
        commit: 'faae8cc',
        date: '2026-06-27',
        licence: 'MIT',
        gives: 'the tree, the archetypes, their assignments, which values of the platform assignments need',
      },
      {
        id: 'built-in',
        title: 'Azure/azure-policy built-in definitions',
        url: 'https://github.com/Azure/azure-policy',
        commit: 'f4a50ba',
        date: '2026-04-29',
        licence: 'MIT',
        gives: 'effects, parameters, roles and versions of definitions',
      },
    ],
    tree: architecture.map((one) => ({
      name: one.id,
      displayName: one.display_name,
      ...(one.parent_id === null ? {} : { parent: one.parent_id }),
      archetypes: one.archetypes,
    })),
    archetypes: readAll(archetypeFile, 'alz-library/archetype_definitions/*.json')
      .map((one) => ({ name: one.name, assignments: one.policy_assignments.toSorted(byText) }))
      .toSorted((a, b) => byText(a.name, b.name)),
    assignments,
    definitions: [...new Set(builtIn)].toSorted(byText).map((id) => definitionFact(facts, id)),
  }
}

if (existsSync(library)) emit(new Map([[TARGET, `${JSON.stringify(table(), null, 1)}\n`]]))
else console.log(`archetypes: no corpora at ${corpora} (FAIRWAY_CORPORA): the committed table stands`)
